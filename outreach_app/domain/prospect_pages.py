"""Prospect lists a page at a time: keys instead of offsets, so that a page costs the same
wherever it lies.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.event_kinds import EventKind
from outreach_app.domain.levels import Level

SPARSE = 8
"""How many numbers there may be for each id in use, until a table of them all wastes more."""


class Places:
    """Where each id of a list stands: a table of four bytes an id, which as a dict takes eighty."""

    def __init__(self, ids: Sequence[int]) -> None:
        top = max(ids, default=0)
        self._some: dict[int, int] = {}
        self._table = array("i")
        if min(ids, default=0) < 0 or top > SPARSE * len(ids):
            self._some = {one: place for place, one in enumerate(ids)}
            return
        self._table = array("i", (-1,)) * (top + 1)
        for place, one in enumerate(ids):
            self._table[one] = place

    def get(self, one: int) -> int | None:
        """Its place, None where it is not in the list."""
        if self._some or not 0 <= one < len(self._table):
            return self._some.get(one)
        place = self._table[one]
        return place if place >= 0 else None


class Everybody(tuple[int, ...]):
    """The ids of a whole list in order. Where each stands is worked out by whoever reads them, so
    that whoever shows them need not: of 100,000 that takes ten milliseconds.
    """

    places: Places

    def __new__(cls, ids: Iterable[int] = ()) -> "Everybody":
        """The same ids, with their places."""
        made = super().__new__(cls, ids)
        made.places = Places(made)
        return made


class ProspectSort(StrEnum):
    """By what prospects are listed."""

    NAME = "name"
    WARMTH = "warmth"
    COMPANY = "company"
    ADDRESS = "address"
    STAGE = "stage"
    ACTIVITY = "activity"
    CONTACTED = "contacted"
    ADDED = "added"


DOWNWARDS = frozenset(
    {ProspectSort.WARMTH, ProspectSort.ACTIVITY, ProspectSort.CONTACTED, ProspectSort.ADDED}
)
"""What is listed from the most, or the latest, downwards unless it is asked otherwise."""


@dataclass(frozen=True, slots=True)
class ProspectOrder:
    """In which order prospects are listed; the id decides between equals."""

    sort: ProspectSort = ProspectSort.WARMTH
    is_reversed: bool = False

    @property
    def is_descending(self) -> bool:
        """Whether the largest value comes first."""
        return (self.sort in DOWNWARDS) is not self.is_reversed


@dataclass(frozen=True, slots=True)
class PageKey:
    """Where a page ended: the sorted value of its last row, None where it has none, and its id."""

    value: str | float | datetime | None
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
    stage: str = "new"
    tags: tuple[str, ...] = ()
    job_title: str = ""
    phone: str = ""
    contacted_at: datetime | None = None
    created_at: datetime | None = None
    bounced: bool = False


@dataclass(frozen=True, slots=True)
class ProspectPage:
    """Rows in order; `next` is None on the last page; `total` counts all that match."""

    rows: tuple[ProspectRow, ...]
    next: PageKey | None
    total: int
