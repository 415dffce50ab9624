"""How warm a prospect is: every human act adds points that fade. The parts sum to the score."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from outreach_app.domain.events import Event, EventKind, human


class Level(StrEnum):
    """Warmth in words, coldest first."""

    COLD = "cold"
    WARMING = "warming"
    WARM = "warm"
    HOT = "hot"


@dataclass(frozen=True, slots=True)
class Weight:
    """Points for one act, and the time in which they halve."""

    points: float
    half_life: timedelta


WEIGHTS: Mapping[EventKind, Weight] = {
    EventKind.REPLIED: Weight(60, timedelta(days=14)),
    EventKind.CLICKED: Weight(30, timedelta(days=7)),
    EventKind.OPENED: Weight(10, timedelta(days=4)),
    EventKind.UNSUBSCRIBED: Weight(-100, timedelta(days=365)),
    EventKind.BOUNCED: Weight(-100, timedelta(days=365)),
}
"""First values, ordered as the field orders them: reply > click > open."""

THRESHOLDS: tuple[tuple[float, Level], ...] = (
    (60, Level.HOT),
    (25, Level.WARM),
    (8, Level.WARMING),
)
"""The lowest score of each level, highest first."""


@dataclass(frozen=True, slots=True)
class ScorePart:
    """What one event adds today."""

    event: Event
    weight: Weight
    age: timedelta
    points: float


@dataclass(frozen=True, slots=True)
class Score:
    """The sum of its parts, and the level that follows from it."""

    points: float
    level: Level
    parts: tuple[ScorePart, ...]


def score(events: Iterable[Event], now: datetime) -> Score:
    """A prospect's score at `now` (aware UTC), from all events of all mails.

    One act counts once a day for each mail and link, so a mail left open in a preview pane does
    not grow hot by itself.
    """
    parts: list[ScorePart] = []
    seen: set[tuple[object, ...]] = set()
    for event in human(events):
        weight = WEIGHTS.get(event.kind)
        key = (event.kind, event.mail_id, event.link, event.at.date())
        if weight is None or key in seen:
            continue
        seen.add(key)
        age = max(now - event.at, timedelta(0))
        parts.append(ScorePart(event, weight, age, weight.points * 0.5 ** (age / weight.half_life)))
    points = sum(part.points for part in parts)
    return Score(points, level_of(points), tuple(parts))


def level_of(points: float) -> Level:
    """The level that this many points reach."""
    return next((level for lowest, level in THRESHOLDS if points >= lowest), Level.COLD)
