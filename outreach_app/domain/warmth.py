"""Who changed level, why, and what to do next: the lines of the list for today. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.events import EventKind
from outreach_app.domain.scoring import Level, PointKind, rank
from outreach_app.domain.signs import NO_SIGNS, Signs


@dataclass(frozen=True, slots=True)
class KeptChange:
    """A change of level as it is stored. `cause` is None where points merely faded."""

    prospect_id: int
    at: datetime
    before: Level
    after: Level
    points: float
    cause: PointKind | None

    @property
    def is_rise(self) -> bool:
        """Whether it grew warmer."""
        return rank(self.after) > rank(self.before)


@dataclass(frozen=True, slots=True)
class KeptStanding:
    """How warm a prospect is and their last signs of life, as lists sort and filter by them."""

    prospect_id: int
    points: float
    level: Level
    last_event: EventKind | None = None
    last_event_at: datetime | None = None
    signs: Signs = NO_SIGNS


WHY: Mapping[PointKind, str] = {
    PointKind.REPLY: "replied",
    PointKind.IMPORTANT_CLICK: "followed an important link",
    PointKind.CLICK: "followed a link",
    PointKind.REPEATED_OPEN: "came back to a mail",
    PointKind.OPEN: "opened a mail",
    PointKind.SILENCE: "has been silent for two weeks",
    PointKind.UNSUBSCRIBE: "wants no more mail",
    PointKind.BOUNCE: "a mail came back",
}
FADED = "nothing new, and the old signs fade"

NEXT: Mapping[tuple[Level, bool], str] = {
    (Level.HOT, True): "Call or write today",
    (Level.WARM, True): "Write a personal follow-up",
    (Level.WARMING, True): "Send the next mail in a day or two",
    (Level.WARM, False): "Write while it is remembered",
    (Level.WARMING, False): "Follow up with something new",
    (Level.COLD, False): "Leave it for some weeks",
}
"""The next action by the level reached and whether it was a rise."""

NEXT_AFTER: Mapping[PointKind, str] = {
    PointKind.REPLY: "Answer the reply",
    PointKind.BOUNCE: "Find the right address",
    PointKind.UNSUBSCRIBE: "Do not write again",
}
"""Some causes say themselves what to do."""


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One prospect who changed level."""

    prospect_id: int
    name: str
    company: str
    address: str
    at: datetime
    before: Level
    after: Level
    points: float
    why: str
    next_action: str


def why_of(change: KeptChange) -> str:
    """Why the level changed."""
    return WHY[change.cause] if change.cause else FADED


def next_action_of(change: KeptChange) -> str:
    """What to do about it."""
    if change.cause is not None and change.cause in NEXT_AFTER:
        return NEXT_AFTER[change.cause]
    return NEXT.get((change.after, change.is_rise), NEXT[Level.COLD, False])


def net_changes(changes: Iterable[KeptChange]) -> tuple[KeptChange, ...]:
    """One change a prospect: from the level before the first to the level after the last.

    Who is back where they began is left out. `changes` are newest first, and so is the result,
    the hottest first among those that rose.
    """
    by_prospect: dict[int, list[KeptChange]] = {}
    for change in changes:
        by_prospect.setdefault(change.prospect_id, []).append(change)
    net = [
        KeptChange(
            last.prospect_id, last.at, first.before, last.after, last.points, _cause(several)
        )
        for several in by_prospect.values()
        for last, first in [(several[0], several[-1])]
        if last.after is not first.before
    ]
    return tuple(sorted(net, key=lambda one: (not one.is_rise, -rank(one.after), -one.points)))


def _cause(several: list[KeptChange]) -> PointKind | None:
    """The cause of the latest change that goes where the whole went."""
    is_rise = rank(several[0].after) > rank(several[-1].before)
    return next((one.cause for one in several if one.is_rise is is_rise), several[0].cause)
