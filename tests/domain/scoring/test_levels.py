"""Levels: entered high, left low, and the same whenever one looks."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.scoring import (
    DEFAULT_RULES,
    Level,
    PointKind,
    level_after,
    level_changes,
    rank,
    score,
)
from outreach_app.domain.scoring.levels import THRESHOLDS
from tests.domain.scoring.acts import NOW, PRICES, START, act, acts


def test_points_around_a_threshold_change_the_level_once() -> None:
    level = Level.COLD
    seen = []
    for points in (24.9, 25.1, 24.8, 25.2, 21, 25.0, 20.1, 19.9, 24.9, 21):
        after = level_after(points, level)
        if after is not level:
            seen.append(after)
        level = after
    assert seen == [Level.WARMING, Level.WARM, Level.WARMING]


@given(st.floats(-200, 400), st.sampled_from(Level))
def test_a_level_fits_its_points(points: float, before: Level) -> None:
    after = level_after(points, before)
    assert level_after(points, after) is after
    for level, enter, leave in THRESHOLDS:
        assert enter > leave
        assert not (points >= enter and rank(after) < rank(level))
        assert not (points < leave and rank(after) >= rank(level))


def test_a_fall_is_found_at_its_moment() -> None:
    history = [act(EventKind.CLICKED, 0, link=PRICES)]
    rise, *falls = level_changes(history, DEFAULT_RULES, NOW)
    assert (rise.at, rise.after, rise.is_rise) == (START, Level.WARM, True)
    assert rise.act is not None
    assert rise.act.kind is PointKind.CLICK
    assert [fall.after for fall in falls] == [Level.WARMING, Level.COLD]
    # 30 points fall under 20 after 7 days times log2(30 / 20).
    assert abs(falls[0].at - START - timedelta(days=4.0947)) < timedelta(minutes=2)
    assert falls[0].act is None


@given(acts(), st.lists(st.integers(1, 60 * 24), max_size=4))
def test_levels_do_not_depend_on_when_one_looks(history: list[Event], looks: list[int]) -> None:
    whole = level_changes(history, DEFAULT_RULES, NOW)
    for hours in looks:
        look = START + timedelta(hours=hours, seconds=7)
        seen = level_changes(history, DEFAULT_RULES, look)
        earlier = [change for change in whole if change.at <= look - timedelta(seconds=2)]
        assert [(c.before, c.after) for c in seen][: len(earlier)] == [
            (c.before, c.after) for c in earlier
        ]
    assert score(history, NOW).level is (whole[-1].after if whole else Level.COLD)
