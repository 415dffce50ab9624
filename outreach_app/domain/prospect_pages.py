"""Prospect lists a page at a time: keys instead of offsets, so that a page costs the same
wherever it lies.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.events import EventKind
from outreach_app.domain.scoring import Level


class ProspectSort(StrEnum):
    """In which order prospects are listed."""

    NAME = "name"
    WARMTH = "warmth"


@dataclass(frozen=True, slots=True)
class PageKey:
    """Where a page ended: the sorted value of its last row, and its id."""

    value: str | float
    id: int


@dataclass(frozen=True, slots=True)
class ProspectRow:
    """One line of the list."""

    id: int
    name: str
    company: str
    address: str
    points: float
    level: Level
    last_event: EventKind | None
    last_event_at: datetime | None
    unsubscribed: bool


@dataclass(frozen=True, slots=True)
class ProspectPage:
    """Rows in order; `next` is None on the last page; `total` counts all that match."""

    rows: tuple[ProspectRow, ...]
    next: PageKey | None
    total: int
