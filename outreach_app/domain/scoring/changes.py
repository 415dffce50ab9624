"""When a prospect's level changed, and why. Derived from the whole history, never remembered.

Walking through the events, instead of comparing with the level of the last look, makes a level
depend on what happened and not on when the app was running.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from outreach_app.domain.events import Event
from outreach_app.domain.scoring.acts import Act, acts_of
from outreach_app.domain.scoring.levels import Level, level_after, rank
from outreach_app.domain.scoring.weights import PointKind, ScoringRules, Weight

PRECISION = timedelta(seconds=1)
"""How exactly the moment is found at which fading points leave a level."""


@dataclass(frozen=True, slots=True)
class LevelChange:
    """One change of level. `act` is what caused it, None where points merely faded."""

    at: datetime
    before: Level
    after: Level
    points: float
    act: Act | None

    @property
    def is_rise(self) -> bool:
        """Whether it grew warmer."""
        return rank(self.after) > rank(self.before)


def level_changes(
    events: Iterable[Event], rules: ScoringRules, now: datetime
) -> tuple[LevelChange, ...]:
    """All changes up to now, oldest first."""
    return walk(acts_of(events, rules, now), now)


def walk(acts: Sequence[Act], now: datetime) -> tuple[LevelChange, ...]:
    """The changes that these acts, oldest first, lead to."""
    found: list[LevelChange] = []
    level = Level.COLD
    sums: _Sums = {}
    for act, following in pairwise((*acts, None)):
        assert act is not None
        sums[act.weight, act.kind] = sums.get((act.weight, act.kind), 0.0) + act.weight.points
        points = sum(sums.values())
        after = level_after(points, level)
        if after is not level:
            found.append(LevelChange(act.at, level, after, round(points, 1), act))
            level = after
        end = following.at if following is not None else now
        faded = _faded(sums, end - act.at)
        if rank(level_after(sum(faded.values()), level)) < rank(level):
            falls = tuple(_falls(sums, level, act.at, end))
            found.extend(falls)
            level = falls[-1].after
        sums = faded
    return tuple(found)


_Sums = dict[tuple[Weight, PointKind], float]


def _faded(sums: _Sums, age: timedelta) -> _Sums:
    return {key: points * 0.5 ** (age / key[0].half_life) for key, points in sums.items()}


def _falls(sums: _Sums, level: Level, start: datetime, end: datetime) -> Iterator[LevelChange]:
    """The levels left by fading alone between two times, each with the moment it was left.

    What takes away fades more slowly than what adds, so a sum that falls stays below.
    """
    while rank(level_after(_points_at(sums, end - start), level)) < rank(level):
        still, left = timedelta(0), end - start
        while left - still > PRECISION:
            middle = (still + left) / 2
            is_left = rank(level_after(_points_at(sums, middle), level)) < rank(level)
            still, left = (still, middle) if is_left else (middle, left)
        points = _points_at(sums, left)
        after = level_after(points, level)
        yield LevelChange(start + left, level, after, round(points, 1), None)
        level = after


def _points_at(sums: _Sums, age: timedelta) -> float:
    return sum(_faded(sums, age).values())
