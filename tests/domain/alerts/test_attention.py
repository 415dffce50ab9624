"""The budget holds in every hour, quiet hours are quiet, and nothing is lost by either."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.alerts import (
    Alert,
    AlertState,
    Attention,
    KeptAlert,
    checked_attention,
    is_open,
    next_open,
    settle,
)
from outreach_app.domain.errors import UserError
from outreach_app.domain.events import EventKind

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
OFFICE = Attention(quiet_from="20:00", quiet_until="08:00", working_days=(0, 1, 2, 3, 4))
BERLIN = ZoneInfo("Europe/Berlin")


def kept(number: int, due: datetime, prospect: int = 0) -> KeptAlert:
    alert = Alert(
        str(number), prospect or number, 1, EventKind.OPENED, due, due, "opened your mail"
    )
    return KeptAlert(number, AlertState.HELD, alert)


class Day:
    """Alerts as ingest settles them, minute by minute."""

    def __init__(self, attention: Attention) -> None:
        self.attention = attention
        self.spent: list[datetime] = []
        self.told: list[int] = []
        self.waiting: dict[int, KeptAlert] = {}

    def look(self, now: datetime, due: Sequence[KeptAlert]) -> None:
        settled = settle(due, list(self.waiting.values()), self.spent, self.attention, now, BERLIN)
        for one in settled.waiting:
            assert settled.until is not None
            assert settled.until > now
            self.waiting[one.id] = replace(one, alert=replace(one.alert, due_at=settled.until))
        for group in (*settled.told, settled.digest):
            if group:
                assert is_open(self.attention, now, BERLIN)
                self.spent.append(now)
                self.told.extend(one.id for one in group)
                for one in group:
                    self.waiting.pop(one.id, None)


@given(
    st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 9)), max_size=60),
    st.integers(1, 8),
    st.sampled_from([Attention(), OFFICE]),
)
def test_the_budget_holds_in_every_hour_and_nothing_is_lost(
    coming: list[tuple[int, int]], budget: int, attention: Attention
) -> None:
    day = Day(replace(attention, budget=budget))
    alerts = [
        kept(number, MONDAY + timedelta(minutes=minute), prospect)
        for number, (minute, prospect) in enumerate(coming, 1)
    ]
    for tick in range(0, 9000, 7):
        now = MONDAY + timedelta(minutes=tick)
        due = [one for one in alerts if now - timedelta(minutes=7) < one.alert.due_at <= now]
        day.look(now, due)
    for start in day.spent:
        assert sum(start <= at < start + timedelta(hours=1) for at in day.spent) <= budget
    assert sorted(day.told) == [one.id for one in alerts]
    assert not day.waiting


def test_a_prospect_is_one_interruption() -> None:
    due = [kept(1, MONDAY, prospect=5), kept(2, MONDAY, prospect=5), kept(3, MONDAY)]
    settled = settle(due, [], [], Attention(), MONDAY, UTC)
    assert [[one.id for one in group] for group in settled.told] == [[1, 2], [3]]


def test_what_comes_late_is_one_summary() -> None:
    due = [kept(number, MONDAY - timedelta(hours=number)) for number in range(1, 40)]
    settled = settle([*due, kept(50, MONDAY)], [], [], Attention(), MONDAY, UTC)
    assert len(settled.digest) == 39
    assert [[one.id for one in group] for group in settled.told] == [[50]]


def test_beyond_the_budget_waits_for_one_digest() -> None:
    due = [kept(number, MONDAY) for number in range(1, 10)]
    settled = settle(due, [], [], Attention(), MONDAY, UTC)
    assert (len(settled.told), len(settled.waiting)) == (6, 3)
    assert settled.until == MONDAY + timedelta(hours=1)


@pytest.mark.parametrize(
    ("local", "is_work"),
    [
        ((2, 7, 59), False),
        ((2, 8, 0), True),
        ((2, 19, 59), True),
        ((2, 20, 0), False),
        ((7, 12, 0), False),  # a Saturday
    ],
)
def test_quiet_hours_are_the_users_own(local: tuple[int, int, int], is_work: bool) -> None:
    day, hour, minute = local
    now = datetime(2026, 3, day, hour, minute, tzinfo=BERLIN)
    assert is_open(OFFICE, now, BERLIN) is is_work
    opening = next_open(OFFICE, now, BERLIN)
    assert is_open(OFFICE, opening, BERLIN)
    assert (opening == now) is is_work


def test_a_weekend_ends_on_monday_at_eight_also_over_a_change_of_clocks() -> None:
    friday = datetime(2026, 3, 27, 21, 0, tzinfo=BERLIN)
    assert next_open(OFFICE, friday, BERLIN) == datetime(2026, 3, 30, 8, 0, tzinfo=BERLIN)


@pytest.mark.parametrize(
    "wrong",
    [
        Attention(budget=0),
        Attention(budget=61),
        Attention(quiet_from="20:00"),
        Attention(quiet_from="25:00", quiet_until="08:00"),
        Attention(quiet_from="20:00+02:00", quiet_until="08:00"),
        Attention(working_days=()),
        Attention(working_days=(7,)),
    ],
)
def test_settings_that_make_no_sense_are_refused(wrong: Attention) -> None:
    with pytest.raises(UserError):
        checked_attention(wrong)
