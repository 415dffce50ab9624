"""Proposed weights: only from enough replies, near the truth, with honest uncertainty."""

import math
import random
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.events import EventKind
from outreach_app.domain.scoring import DEFAULT_RULES, MIN_REPLIES, PointKind, propose, samples_of
from outreach_app.domain.scoring.fit import FITTED, Sample, fit
from outreach_app.domain.scoring.linear import inverse, times
from tests.domain.scoring.acts import NOW, START, act

NOTHING: tuple[float, ...] = (0.0,) * 4
TRUTH = (-2.0, 2.5, 1.5, 0.8, 0.4)


def drawn(count: int, seed: int) -> list[Sample]:
    """Mails whose replies follow TRUTH."""
    chance = random.Random(seed)
    samples: list[Sample] = []
    for _ in range(count):
        counts = tuple(float(chance.random() < 0.4) for _ in FITTED)
        odds = TRUTH[0] + sum(b * x for b, x in zip(TRUTH[1:], counts, strict=True))
        samples.append((counts, chance.random() < 1 / (1 + math.exp(-odds))))
    return samples


def test_with_too_few_replies_nothing_is_proposed() -> None:
    few = [((0.0, 1.0, 0.0, 1.0), True)] * (MIN_REPLIES - 1) + [((0.0,) * 4, False)] * 500
    assert not propose(few, DEFAULT_RULES).is_made
    assert propose(few, DEFAULT_RULES).replies == MIN_REPLIES - 1
    assert not propose([], DEFAULT_RULES).is_made


def test_the_truth_lies_within_the_uncertainty() -> None:
    inside = 0
    for seed in range(20):
        slopes, errors = fit(drawn(1500, seed))
        inside += sum(
            abs(slope - truth) <= 1.96 * error
            for slope, error, truth in zip(slopes, errors, TRUTH[1:], strict=True)
        )
    assert inside >= 70  # of 80; 76 are expected, less what the penalty pulls


def test_a_proposal_keeps_the_scale_and_finds_the_order() -> None:
    proposal = propose(drawn(3000, 1), DEFAULT_RULES)
    lines = {line.kind: line for line in proposal.lines}
    assert sum(line.proposed for line in proposal.lines) == pytest.approx(
        sum(line.now for line in proposal.lines), abs=0.5
    )
    assert lines[PointKind.IMPORTANT_CLICK].proposed > lines[PointKind.CLICK].proposed
    assert lines[PointKind.CLICK].proposed > lines[PointKind.OPEN].proposed
    assert all(line.low <= line.proposed <= line.high for line in proposal.lines)


def test_what_always_led_to_a_reply_gets_a_finite_weight() -> None:
    both: Sample = ((0.0, 1.0, 0.0, 1.0), True)
    samples = [both] * 40 + [(NOTHING, False)] * 40
    for line in propose(samples, DEFAULT_RULES).lines:
        assert math.isfinite(line.high)


def test_what_never_led_to_one_is_proposed_as_nothing() -> None:
    opened: Sample = ((0.0, 0.0, 0.0, 1.0), False)
    samples = [opened] * 60 + [(NOTHING, True)] * 60
    assert not propose(samples, DEFAULT_RULES).is_made


def test_only_what_came_before_the_reply_counts() -> None:
    history = [
        act(EventKind.SENT, 0),
        act(EventKind.OPENED, 1),
        act(EventKind.REPLIED, 2),
        act(EventKind.CLICKED, 3, link="https://seller.example"),
        act(EventKind.SENT, 55, mail=2),
    ]
    assert samples_of(history, DEFAULT_RULES, NOW) == [((0.0, 0.0, 0.0, 1.0), True)]
    later = START + timedelta(days=80)
    assert samples_of(history, DEFAULT_RULES, later)[1:] == [((0.0,) * 4, False)]


@given(st.lists(st.lists(st.floats(-9, 9), min_size=3, max_size=3), min_size=3, max_size=3))
def test_an_inverse_inverts(rows: list[list[float]]) -> None:
    square = [[sum(a * b for a, b in zip(x, y, strict=True)) for y in rows] for x in rows]
    matrix = [
        [v + (20.0 if r == c else 0) for c, v in enumerate(row)] for r, row in enumerate(square)
    ]
    inverted = inverse(matrix)
    for place in range(3):
        unit = [1.0 if place == other else 0.0 for other in range(3)]
        assert times(inverted, times(matrix, unit)) == pytest.approx(unit, abs=1e-6)
