"""The first rows of the list of prospects, as the window shows them before all else is there."""

from dataclasses import dataclass

from outreach_app.domain.pipeline import Stage
from outreach_app.domain.prospect_pages import ProspectPage


@dataclass(frozen=True, slots=True)
class FirstRows:
    """Everybody's first page in the order of the list, and the stages that it names."""

    page: ProspectPage
    stages: tuple[Stage, ...]
