"""When a prospect's level changed, and why. Derived from the whole history, never remembered.

Walking through the events, instead of comparing with the level of the last look, makes a level
depend on what happened and not on when the app was running.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from outreach_app.domain.events import Event
from outreach_app.domain.scoring.acts import Act, acts_of
from outreach_app.domain.scoring.levels import LEFT_BELOW, Level, level_after, rank
from outreach_app.domain.scoring.weights import PointKind, ScoringRules, Weight

PRECISION = timedelta(seconds=1)
"""How exactly the moment is found at which fading points leave a level."""

_MICROSECOND = timedelta(microseconds=1)


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
        if act.kind is PointKind.REPLY:  # as `counting` says of the end
            sums = {key: points for key, points in sums.items() if key[1] is not PointKind.BOUNCE}
        sums[act.weight, act.kind] = sums.get((act.weight, act.kind), 0.0) + act.weight.points
        points = sum(sums.values())
        after = level_after(points, level)
        if after is not level:
            found.append(LevelChange(act.at, level, after, round(points, 1), act))
            level = after
        end = following.at if following is not None else now
        faded = _faded(sums, end - act.at)
        if sum(faded.values()) < LEFT_BELOW[level]:
            found.extend(_falls(sums, level, act.at, end))
            level = found[-1].after
        sums = faded
    return tuple(found)


_Sums = dict[tuple[Weight, PointKind], float]


def _faded(sums: _Sums, age: timedelta) -> _Sums:
    return {key: points * 0.5 ** (age / key[0].half_life) for key, points in sums.items()}


def _falls(sums: _Sums, level: Level, start: datetime, end: datetime) -> Iterator[LevelChange]:
    """The levels left by fading alone between two times, each with the moment it was left.

    What takes away fades more slowly than what adds, so a sum that falls stays below. Times are
    whole microseconds here: this is where a score's work is.
    """
    parts = [(points, _micros(key[0].half_life)) for key, points in sums.items()]
    span = _micros(end - start)
    while (points := _points_at(parts, span)) < LEFT_BELOW[level]:
        still, left = 0, span
        while left - still > _micros(PRECISION):
            middle = _half(still + left)
            if (halfway := _points_at(parts, middle)) < LEFT_BELOW[level]:
                left, points = middle, halfway
            else:
                still = middle
        at = start + timedelta(microseconds=left)
        after = level_after(points, level)
        yield LevelChange(at, level, after, round(points, 1), None)
        level = after


def _points_at(parts: Sequence[tuple[float, int]], age: int) -> float:
    return sum([points * math.pow(0.5, age / half_life) for points, half_life in parts])


def _micros(span: timedelta) -> int:
    return span // _MICROSECOND


def _half(number: int) -> int:
    """Rounded half to even, as halves of a timedelta are."""
    half, rest = divmod(number, 2)
    return half + (half & 1 if rest else 0)
