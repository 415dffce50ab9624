"""Warmth in words, with hysteresis: a level is left only well below where it was entered."""

import math
from collections.abc import Mapping

from outreach_app.domain.levels import Level

__all__ = ["THRESHOLDS", "Level", "level_after", "level_of", "rank"]


THRESHOLDS: tuple[tuple[Level, float, float], ...] = (
    (Level.HOT, 60, 48),
    (Level.WARM, 25, 20),
    (Level.WARMING, 8, 6),
)
"""Each level's points to enter and the points below which it is left, highest first.

The gap of a fifth and more is what one open loses in a day and a half: points that fade around a
threshold change the level once, not daily.
"""

LEFT_BELOW: Mapping[Level, float] = {
    Level.COLD: -math.inf,
    **{level: leave for level, _, leave in THRESHOLDS},
}
"""The points below which each level is left."""

_RANKS = {level: rank for rank, level in enumerate(Level)}


def rank(level: Level) -> int:
    """0 for the coldest."""
    return _RANKS[level]


def level_after(points: float, before: Level) -> Level:
    """The level that follows `before` when the score is so many points."""
    for level, enter, leave in THRESHOLDS:
        lowest = leave if rank(before) >= rank(level) else enter
        if points >= lowest:
            return level
    return Level.COLD


def level_of(points: float) -> Level:
    """The level that this many points reach from below."""
    return level_after(points, Level.COLD)
