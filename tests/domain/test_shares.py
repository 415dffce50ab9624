"""Shares keep within 0 and 1, hold what was seen, and narrow with every mail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.shares import ENOUGH, Share


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (5, 10, 0.2366, 0.7634),
        (81, 263, 0.2553, 0.3662),
    ],
)
def test_the_interval_is_wilsons(count: int, of: int, low: float, high: float) -> None:
    """The last line is the worked example that textbooks give; the others follow by hand."""
    assert Share(count, of).interval == pytest.approx((low, high), abs=5e-5)


def test_of_nothing_everything_is_possible() -> None:
    assert Share(0, 0).interval == (0.0, 1.0)
    assert Share(0, 0).rate == 0


@given(st.integers(1, 10_000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_interval_holds_the_share(pair: tuple[int, int]) -> None:
    share = Share(*pair)
    low, high = share.interval
    assert 0 <= low <= share.rate <= high <= 1
    tenfold = Share(10 * share.count, 10 * share.of).interval
    assert tenfold[1] - tenfold[0] < high - low


def test_few_say_nothing() -> None:
    assert not Share(29, ENOUGH - 1).is_enough
    assert Share(0, ENOUGH).is_enough
