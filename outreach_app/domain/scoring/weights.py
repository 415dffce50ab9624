"""What each kind of act is worth, and how fast that fades: a table that the user can edit."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, timedelta, tzinfo
from enum import StrEnum

from outreach_app.domain.errors import UserError


class PointKind(StrEnum):
    """What adds points or takes them away, strongest sign first."""

    REPLY = "reply"
    IMPORTANT_CLICK = "important click"
    CLICK = "click"
    REPEATED_OPEN = "repeated open"
    OPEN = "open"
    SILENCE = "silence"
    UNSUBSCRIBE = "unsubscribe"
    BOUNCE = "bounce"


@dataclass(frozen=True, slots=True)
class Weight:
    """Points for one act, and the time in which they halve."""

    points: float
    half_life: timedelta


Weights = Mapping[PointKind, Weight]

DEFAULT_WEIGHTS: Weights = {
    PointKind.REPLY: Weight(60, timedelta(days=14)),
    PointKind.IMPORTANT_CLICK: Weight(40, timedelta(days=10)),
    PointKind.CLICK: Weight(30, timedelta(days=7)),
    PointKind.REPEATED_OPEN: Weight(12, timedelta(days=5)),
    PointKind.OPEN: Weight(10, timedelta(days=4)),
    PointKind.SILENCE: Weight(-5, timedelta(days=30)),
    PointKind.UNSUBSCRIBE: Weight(-100, timedelta(days=365)),
    PointKind.BOUNCE: Weight(-100, timedelta(days=365)),
}
"""First values, ordered as the field orders them: reply > click > open."""

TAKES_AWAY = frozenset({PointKind.SILENCE, PointKind.UNSUBSCRIBE, PointKind.BOUNCE})

MOST_POINTS = 1000.0
SHORTEST, LONGEST = timedelta(hours=1), timedelta(days=3650)


@dataclass(frozen=True, slots=True)
class ScoringRules:
    """All that scoring depends on beside the events.

    `important` are the targets of links that the user marked. `zone` says when the user's day
    begins, for opens "on another day".
    """

    weights: Weights
    important: frozenset[str] = frozenset()
    zone: tzinfo = UTC


DEFAULT_RULES = ScoringRules(DEFAULT_WEIGHTS)


def checked_weights(weights: Weights) -> Weights:
    """The whole table, what was left out by default. Raises UserError for the first bad weight."""
    whole = {kind: weights.get(kind, DEFAULT_WEIGHTS[kind]) for kind in PointKind}
    for kind, weight in whole.items():
        fault = _fault(kind, weight)
        if fault:
            raise UserError("weight", f"The weight of “{kind.value}” {fault}.")
    return whole


def _fault(kind: PointKind, weight: Weight) -> str:
    if not math.isfinite(weight.points) or abs(weight.points) > MOST_POINTS:
        return f"must lie between -{MOST_POINTS:g} and {MOST_POINTS:g} points"
    if kind in TAKES_AWAY and weight.points > 0:
        return "takes away: write zero or a negative number"
    if kind not in TAKES_AWAY and weight.points < 0:
        return "adds: write zero or a positive number"
    if not SHORTEST <= weight.half_life <= LONGEST:
        return "must halve within an hour at the least and ten years at the most"
    return ""
