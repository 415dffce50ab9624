"""Weights proposed from the user's own history: a logistic regression of "replied" on acts.

Small on purpose: five coefficients, Newton's method on the penalised likelihood (iteratively
reweighted least squares, Hastie et al., The Elements of Statistical Learning, 4.4.1) with a ridge
of 1, so that a kind of act that always or never led to a reply gets a finite weight. A numeric
library for a five by five system would cost the desktop tens of megabytes.

It proposes and never changes anything; the user sees the uncertainty and decides.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.events import Event, EventKind, human
from outreach_app.domain.scoring.acts import SILENCE_AFTER, acts_of
from outreach_app.domain.scoring.linear import inverse, times
from outreach_app.domain.scoring.weights import PointKind, ScoringRules

MIN_REPLIES = 30
"""The fewest replies, and the fewest mails without one, that a proposal is made from.

Ten events for each coefficient are the usual least (Peduzzi et al. 1996); four are fitted, and
the penalty makes up for the rest.
"""

FITTED = (
    PointKind.IMPORTANT_CLICK,
    PointKind.CLICK,
    PointKind.REPEATED_OPEN,
    PointKind.OPEN,
)
RIDGE = 1.0
MOST_COUNTED = 3
ROUNDS = 50

Sample = tuple[tuple[float, ...], bool]
"""How often each fitted kind happened (at most three times), and whether a reply came."""


@dataclass(frozen=True, slots=True)
class ProposedWeight:
    """Points that the history speaks for, with the range that 95 of 100 such histories give."""

    kind: PointKind
    now: float
    proposed: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Proposal:
    """What was learned from how many mails. Without enough of them there are no lines."""

    mails: int
    replies: int
    lines: tuple[ProposedWeight, ...] = ()

    @property
    def is_made(self) -> bool:
        """Whether there was enough to learn from."""
        return bool(self.lines)


def samples_of(events: Iterable[Event], rules: ScoringRules, now: datetime) -> list[Sample]:
    """One sample for each mail of a prospect whose reply came or had its time to come.

    Only what happened before the reply counts: afterwards everybody looks again.
    """
    by_mail: dict[int, list[Event]] = {}
    for event in human(events):
        by_mail.setdefault(event.mail_id, []).append(event)
    return [
        sample for mail in by_mail.values() if (sample := _sample(mail, rules, now)) is not None
    ]


def propose(samples: Sequence[Sample], rules: ScoringRules) -> Proposal:
    """Weights in the present scale, so that levels keep their meaning."""
    replies = sum(replied for _, replied in samples)
    if min(replies, len(samples) - replies) < MIN_REPLIES:
        return Proposal(len(samples), replies)
    slopes, errors = fit(samples)
    now = [rules.weights[kind].points for kind in FITTED]
    learned = [max(slope, 0.0) for slope in slopes]
    if not any(learned):
        return Proposal(len(samples), replies)
    scale = (sum(now) or 1.0) / sum(learned)
    return Proposal(
        len(samples),
        replies,
        tuple(
            ProposedWeight(
                kind,
                points,
                round(max(slope, 0.0) * scale, 1),
                round(max(slope - 1.96 * error, 0.0) * scale, 1),
                round(max(slope + 1.96 * error, 0.0) * scale, 1),
            )
            for kind, points, slope, error in zip(FITTED, now, slopes, errors, strict=True)
        ),
    )


def fit(samples: Sequence[Sample]) -> tuple[list[float], list[float]]:
    """The slopes of the fitted kinds and their standard errors. The intercept is left out."""
    size = len(FITTED) + 1
    grouped = _grouped(samples)
    beta = [0.0] * size
    for _ in range(ROUNDS):
        gradient, hessian = _slope_and_curve(grouped, beta)
        step = times(inverse(hessian), gradient)
        beta = [old + change for old, change in zip(beta, step, strict=True)]
        if max(abs(change) for change in step) < 1e-8:
            break
    spread = inverse(_slope_and_curve(grouped, beta)[1])
    errors = [math.sqrt(spread[place][place]) for place in range(size)]
    return beta[1:], errors[1:]


Grouped = Mapping[tuple[float, ...], tuple[int, int]]
"""For each row of counts with its leading 1: how many mails, and how many replies."""


def _grouped(samples: Iterable[Sample]) -> Grouped:
    found: dict[tuple[float, ...], tuple[int, int]] = {}
    for counts, replied in samples:
        mails, replies = found.get((1.0, *counts), (0, 0))
        found[1.0, *counts] = mails + 1, replies + replied
    return found


def _slope_and_curve(
    grouped: Grouped, beta: Sequence[float]
) -> tuple[list[float], list[list[float]]]:
    """Gradient and negative Hessian of the penalised log-likelihood; the intercept is free."""
    size = len(beta)
    penalty = [0.0, *([RIDGE] * (size - 1))]
    gradient = [-penalty[place] * beta[place] for place in range(size)]
    hessian = [
        [penalty[row] if row == column else 0.0 for column in range(size)] for row in range(size)
    ]
    for counts, (mails, replies) in grouped.items():
        chance = _chance(sum(b * x for b, x in zip(beta, counts, strict=True)))
        for row, x in enumerate(counts):
            gradient[row] += x * (replies - mails * chance)
            for column, y in enumerate(counts):
                hessian[row][column] += mails * chance * (1 - chance) * x * y
    return gradient, hessian


def _chance(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def _sample(events: Sequence[Event], rules: ScoringRules, now: datetime) -> Sample | None:
    sent = [event.at for event in events if event.kind is EventKind.SENT]
    replies = [event.at for event in events if event.kind is EventKind.REPLIED]
    if not sent or (not replies and now - min(sent) < SILENCE_AFTER):
        return None
    before = [event for event in events if not replies or event.at < min(replies)]
    kinds = [act.kind for act in acts_of(before, rules, now)]
    counts = tuple(float(min(kinds.count(kind), MOST_COUNTED)) for kind in FITTED)
    return counts, bool(replies)
