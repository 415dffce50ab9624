"""When a prospect last did what lists are filtered by. Derived from events."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.events import Event, EventKind, human


@dataclass(frozen=True, slots=True)
class Signs:
    """The latest time of each, None for never. Only what people did; `contacted_at` is our mail."""

    opened_at: datetime | None = None
    answered_at: datetime | None = None
    bounced_at: datetime | None = None
    contacted_at: datetime | None = None


NO_SIGNS = Signs()

_FIELDS = {
    EventKind.OPENED: "opened_at",
    EventKind.REPLIED: "answered_at",
    EventKind.BOUNCED: "bounced_at",
    EventKind.SENT: "contacted_at",
}


def signs_of(events: Sequence[Event]) -> Signs:
    """The signs in a prospect's events, in whatever order these come."""
    found = {
        _FIELDS[event.kind]: event.at for event in human(events) if event.kind in _FIELDS
    }  # oldest first, so the latest stays
    return Signs(**found)
