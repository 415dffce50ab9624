"""Named views: a filter and an order that the user comes back to."""

from dataclasses import dataclass

from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view of the user's. `id` is 0 for one that is not stored."""

    id: int
    name: str
    asked: ProspectFilter
    order: ProspectOrder


@dataclass(frozen=True, slots=True)
class CountedView:
    """A view with how many it shows now."""

    view: SavedView
    count: int


def view_key(name: str) -> str:
    """The form under which names of views are compared."""
    return " ".join(name.split()).casefold()
