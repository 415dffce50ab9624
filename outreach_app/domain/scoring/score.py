"""The score at a moment, explained part by part. The parts sum to it as they are shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach_app.domain.events import Event
from outreach_app.domain.scoring.acts import Act, acts_of, counting
from outreach_app.domain.scoring.changes import LevelChange, walk
from outreach_app.domain.scoring.levels import Level
from outreach_app.domain.scoring.weights import DEFAULT_RULES, PointKind, ScoringRules, Weight


@dataclass(frozen=True, slots=True)
class ScorePart:
    """What one event adds today, in whole tenths of a point."""

    event: Event
    weight: Weight
    age: timedelta
    points: float
    kind: PointKind = PointKind.OPEN


@dataclass(frozen=True, slots=True)
class Score:
    """The sum of its parts, and the level that their history led to."""

    points: float
    level: Level
    parts: tuple[ScorePart, ...]


def score(events: Iterable[Event], now: datetime, rules: ScoringRules = DEFAULT_RULES) -> Score:
    """A prospect's score at `now` (aware UTC), from all events of all mails, in any order.

    Parts are rounded before they are summed, so that the lines on the screen add up to the sum
    below them. What has faded under a twentieth of a point is left out.
    """
    return score_and_levels(events, now, rules)[0]


def score_and_levels(
    events: Iterable[Event], now: datetime, rules: ScoringRules
) -> tuple[Score, tuple[LevelChange, ...]]:
    """The score with the history of levels that led to its own: one walk for both."""
    acts = acts_of(events, rules, now)
    parts = tuple(part for act in counting(acts) if (part := _part(act, now)).points)
    steps = walk(acts, now)
    level = steps[-1].after if steps else Level.COLD
    return Score(sum(part.points for part in parts), level, parts), steps


def _part(act: Act, now: datetime) -> ScorePart:
    age = now - act.at
    points = round(act.weight.points * 0.5 ** (age / act.weight.half_life), 1)
    return ScorePart(act.event, act.weight, age, points, act.kind)
