"""The plan keeps every rule, names what decides, knows the clocks' changes, and is quick."""

import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_app.domain.sending_pace import Departure, gap_after, looked_back
from outreach_app.domain.sending_plan import LATE, Planned, Waiting, plan
from outreach_app.domain.sending_rules import (
    WEEKDAYS,
    Pace,
    Pause,
    SendingRules,
    WarmUp,
)
from outreach_app.domain.timing import NOW, THEIR_MORNING, Timing, at
from outreach_app.domain.why_then import Why

HOME = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 3, 2, 9, tzinfo=HOME).astimezone(UTC)
FREE = SendingRules()
OFFICE = SendingRules(days=WEEKDAYS, opens=9 * 60, closes=17 * 60)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def mail(number: int = 1, zone: str = "", timing: Timing = NOW, **more: object) -> Waiting:
    return replace(Waiting(number, "a", zone, MONDAY, timing), **more)  # type: ignore[arg-type]


def planned(
    *mails: Waiting,
    rules: SendingRules = FREE,
    now: datetime = MONDAY,
    departed: tuple[Departure, ...] = (),
) -> tuple[Planned, ...]:
    return plan(mails, {"a": departed}, rules, now, HOME)


def local(year: int, month: int, day: int, hour: int, minute: int = 0, zone: str = "") -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone) if zone else HOME)


def one(*mails: Waiting, **rest: object) -> tuple[datetime | None, Why]:
    found = planned(*mails, **rest)[-1]  # type: ignore[arg-type]
    return found.at, found.why


def test_without_rules_everything_leaves_now() -> None:
    found = planned(*(mail(n) for n in range(5)))
    assert [(p.mail_id, p.at, p.why) for p in found] == [(n, MONDAY, Why.NOW) for n in range(5)]


def test_a_mail_waits_while_it_can_be_taken_back() -> None:
    until = MONDAY + timedelta(seconds=10)
    assert one(mail(undo_until=until)) == (until, Why.UNDO)
    assert one(mail(undo_until=until, is_urgent=True)) == (MONDAY, Why.NOW)


def test_a_refused_mail_waits_for_its_next_try_and_says_why() -> None:
    later = MONDAY + 3 * HOUR
    found = planned(mail(next_try_at=later, reason="Greylisted."))[0]
    assert (found.at, found.why, found.detail) == (later, Why.RETRY, "Greylisted.")


def test_a_clock_that_was_set_back_holds_nothing() -> None:
    before = MONDAY - 30 * DAY
    assert one(mail(undo_until=MONDAY, next_try_at=MONDAY), now=before) == (before, Why.NOW)
    rules = replace(FREE, pace=Pace(gap_seconds=60, hourly=1))
    held = one(mail(), rules=rules, now=before, departed=(Departure(MONDAY, 7),))
    assert held == (before, Why.NOW)
    held = one(mail(), rules=rules, now=MONDAY - HOUR / 60, departed=(Departure(MONDAY, 7),))
    assert held == (MONDAY - HOUR / 60 + HOUR, Why.HOURLY)


def test_a_chosen_time_beats_the_working_hours_unless_it_is_long_past() -> None:
    night = local(2026, 3, 2, 23)
    assert one(mail(timing=at(night)), rules=OFFICE) == (night, Why.CHOSEN)
    late = night + LATE + timedelta(seconds=1)
    morning = local(2026, 3, 3, 9)
    assert one(mail(timing=at(night)), rules=OFFICE, now=late) == (morning, Why.HOURS)


@pytest.mark.parametrize(
    ("now", "opens", "why"),
    [
        (local(2026, 3, 2, 8, 59), local(2026, 3, 2, 9), Why.HOURS),
        (local(2026, 3, 2, 9), local(2026, 3, 2, 9), Why.NOW),
        (local(2026, 3, 2, 16, 59), local(2026, 3, 2, 16, 59), Why.NOW),
        (local(2026, 3, 2, 17), local(2026, 3, 3, 9), Why.HOURS),
        (local(2026, 3, 6, 18), local(2026, 3, 9, 9), Why.HOURS),  # Friday evening
        (local(2026, 3, 7, 12), local(2026, 3, 9, 9), Why.HOURS),  # Saturday
    ],
)
def test_working_hours_and_days(now: datetime, opens: datetime, why: Why) -> None:
    assert one(mail(), rules=OFFICE, now=now) == (opens, why)


def test_hours_are_the_prospects_and_else_the_senders() -> None:
    now = local(2026, 3, 2, 12)
    assert one(mail(), rules=OFFICE, now=now)[0] == now
    there = one(mail(zone="America/New_York"), rules=OFFICE, now=now)
    assert there == (local(2026, 3, 2, 9, zone="America/New_York"), Why.HOURS)
    assert one(mail(zone="Asia/Tokyo"), rules=OFFICE, now=now)[0] == local(
        2026, 3, 3, 9, zone="Asia/Tokyo"
    )


def test_a_zone_that_this_machine_lacks_stops_nobody() -> None:
    """Of a profile that came from elsewhere: the sender's hours stand in."""
    early = local(2026, 3, 2, 7)
    for zone in ("Mars/Olympus", "../../etc/passwd", "Europe/", "x" * 300):
        assert one(mail(zone=zone), rules=OFFICE, now=early)[0] == local(2026, 3, 2, 9)


def test_a_pause_holds_mail_and_is_named() -> None:
    holiday = replace(FREE, pauses=(Pause(date(2026, 3, 2), date(2026, 3, 4), "trade fair"),))
    found = planned(mail(), rules=holiday)[0]
    assert (found.at, found.why, found.detail) == (local(2026, 3, 5, 0), Why.PAUSE, "trade fair")
    assert one(mail(is_urgent=True), rules=holiday)[0] == MONDAY


def test_rules_that_never_open_say_never() -> None:
    always = replace(FREE, pauses=(Pause(date(2020, 1, 1), date(2099, 1, 1)),))
    assert one(mail(1), mail(2), rules=always) == (None, Why.NEVER)


@pytest.mark.parametrize(
    ("now", "leaves"),
    [
        (local(2026, 3, 2, 7), local(2026, 3, 2, 8, 30)),
        (local(2026, 3, 2, 9), local(2026, 3, 2, 9)),
        (local(2026, 3, 2, 12), local(2026, 3, 3, 8, 30)),
    ],
)
def test_their_morning_lasts_until_noon(now: datetime, leaves: datetime) -> None:
    assert one(mail(timing=THEIR_MORNING), now=now)[0] == leaves


def test_their_morning_is_a_working_one() -> None:
    saturday = local(2026, 3, 7, 8)
    found = one(mail(timing=THEIR_MORNING, zone="Asia/Tokyo"), rules=OFFICE, now=saturday)
    assert found == (local(2026, 3, 9, 9, zone="Asia/Tokyo"), Why.MORNING)


# Berlin's clocks go forward on 2026-03-29 at 2:00 and back on 2026-10-25 at 3:00.
SPRING, AUTUMN = local(2026, 3, 28, 18), local(2026, 10, 24, 18)


@pytest.mark.parametrize(
    ("now", "opens", "closes", "leaves"),
    [
        (SPRING, 150, 600, "2026-03-29T01:30:00+00:00"),
        (SPRING, 540, 1000, "2026-03-29T07:00:00+00:00"),
        (AUTUMN, 540, 900, "2026-10-25T08:00:00+00:00"),
        (AUTUMN, 150, 600, "2026-10-25T00:30:00+00:00"),
    ],
)
def test_changes_of_the_clocks(now: datetime, opens: int, closes: int, leaves: str) -> None:
    rules = replace(FREE, opens=opens, closes=closes)
    assert one(mail(), rules=rules, now=now)[0] == datetime.fromisoformat(leaves)


def test_a_window_that_does_not_exist_that_day_is_left_out() -> None:
    gap = replace(FREE, opens=130, closes=170)  # 2:10 to 2:50
    at_night = local(2026, 3, 28, 18)
    found = one(mail(), rules=gap, now=at_night)[0]
    assert found is not None
    assert found.astimezone(HOME).time().hour in {2, 3}


def test_mails_leave_with_a_gap_that_varies() -> None:
    rules = replace(FREE, pace=Pace(gap_seconds=60, jitter=0.5))
    times = [p.at for p in planned(*(mail(n) for n in range(50)), rules=rules) if p.at]
    gaps = [(b - a).total_seconds() for a, b in pairwise(times)]
    assert all(30 <= gap <= 90 for gap in gaps)
    assert len({round(gap, 3) for gap in gaps}) > 40
    assert one(mail(7), rules=rules, departed=(Departure(MONDAY, 3),)) == (
        MONDAY + gap_after(3, rules.pace),
        Why.GAP,
    )


def test_caps_slide() -> None:
    rules = replace(FREE, pace=Pace(hourly=3, daily=5))
    before = tuple(Departure(MONDAY - timedelta(minutes=m), m) for m in (50, 20))
    found = planned(*(mail(n) for n in range(100, 106)), rules=rules, departed=before)
    assert [(p.at, p.why) for p in found] == [
        (MONDAY, Why.NOW),
        (before[0].at + HOUR, Why.HOURLY),
        (before[1].at + HOUR, Why.HOURLY),
        (before[0].at + DAY, Why.DAILY),
        (before[1].at + DAY, Why.DAILY),
        (MONDAY + DAY, Why.DAILY),
    ]


def test_a_young_account_warms_up() -> None:
    rules = replace(FREE, pace=Pace(warm_up=WarmUp(date(2026, 3, 2), first=2, step=2, full=6)))
    found = planned(*(mail(n) for n in range(9)), rules=rules)
    by_day = Counter(p.at.astimezone(HOME).date().day for p in found if p.at)
    assert by_day == {2: 2, 3: 4, 4: 3}
    assert found[2].why is Why.WARM_UP
    assert found[2].at == local(2026, 3, 3, 0)


def test_send_now_keeps_the_limits_of_the_account() -> None:
    rules = replace(OFFICE, pace=Pace(gap_seconds=60, hourly=1))
    sunday = local(2026, 3, 1, 12)
    urgent = mail(is_urgent=True)
    assert one(urgent, rules=rules, now=sunday) == (sunday, Why.NOW)
    busy = (Departure(sunday - timedelta(minutes=1), 9),)
    assert one(urgent, rules=rules, now=sunday, departed=busy) == (
        busy[0].at + HOUR,
        Why.HOURLY,
    )


def test_accounts_do_not_wait_for_each_other() -> None:
    rules = replace(FREE, pace=Pace(gap_seconds=600, jitter=0))
    mails = [mail(1), mail(2), replace(mail(3), account_id="b"), replace(mail(4), account_id="b")]
    found = plan(mails, {}, rules, MONDAY, HOME)
    later = MONDAY + timedelta(minutes=10)
    assert [(p.mail_id, p.at) for p in found] == [(1, MONDAY), (3, MONDAY), (2, later), (4, later)]


def test_who_sleeps_holds_nobody_up() -> None:
    rules = replace(OFFICE, pace=Pace(gap_seconds=60, jitter=0))
    mails = [mail(1, "America/Los_Angeles"), mail(2), mail(3, "America/Los_Angeles"), mail(4)]
    found = planned(*mails, rules=rules)
    assert [p.mail_id for p in found] == [2, 4, 1, 3]
    assert found[2].at == local(2026, 3, 2, 9, zone="America/Los_Angeles")


ZONES = ("", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Europe/Berlin")
RULES = st.builds(
    lambda gap, hourly, daily, opens, length, days: SendingRules(
        pace=Pace(gap, 0.3, hourly, daily),
        opens=opens,
        closes=min(opens + length, 1440),
        days=frozenset(days),
    ),
    st.sampled_from([0, 1, 400]),
    st.integers(0, 4),
    st.integers(0, 9),
    st.integers(0, 1400),
    st.integers(30, 1440),
    st.sets(st.integers(0, 6), min_size=1),
)
MAILS = st.lists(
    st.tuples(st.sampled_from(ZONES), st.integers(0, 200), st.sampled_from([NOW, THEIR_MORNING])),
    max_size=30,
)


@settings(deadline=None)
@given(RULES, MAILS, st.integers(0, 3 * 365 * 24 * 60))
def test_the_plan_keeps_every_rule(
    rules: SendingRules, mails: list[tuple[str, int, Timing]], minutes: int
) -> None:
    now = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    queue = [
        mail(n, zone, timing, next_try_at=now + timedelta(minutes=wait))
        for n, (zone, wait, timing) in enumerate(mails)
    ]
    found = planned(*queue, rules=rules, now=now)
    assert sorted(p.mail_id for p in found) == list(range(len(queue)))
    times = [p.at for p in found]
    assert None not in times
    moments = [when for when in times if when is not None]
    for p, when in zip(found, moments, strict=True):
        asked = queue[p.mail_id]
        there = when.astimezone(ZoneInfo(asked.zone) if asked.zone else HOME)
        assert asked.next_try_at is not None
        assert when >= asked.next_try_at
        assert there.weekday() in rules.days
        minute = there.hour * 60 + there.minute
        changed = there.utcoffset() != (there - timedelta(hours=24)).utcoffset()
        assert changed or rules.opens <= minute < rules.closes
    for size, span in ((rules.pace.hourly, HOUR), (rules.pace.daily, DAY)):
        if size:
            assert all(b - a >= span for a, b in zip(moments, moments[size:], strict=False))


@given(
    st.builds(
        Pace,
        gap_seconds=st.sampled_from([0, 30, 3_600]),
        hourly=st.sampled_from([0, 2, 5]),
        daily=st.sampled_from([0, 3, 8]),
        warm_up=st.sampled_from([None, WarmUp(MONDAY.date(), 2, 1, 9)]),
    ),
    st.lists(st.integers(-120, 30 * 60), max_size=12),
)
@settings(max_examples=150, deadline=None)
def test_what_left_longer_ago_than_is_looked_back_decides_nothing(
    pace: Pace, minutes_ago: list[int]
) -> None:
    rules = SendingRules(paces={"a": pace})
    left = tuple(
        Departure(MONDAY - timedelta(minutes=ago), 100 + place)
        for place, ago in enumerate(minutes_ago)
    )
    span = looked_back((rules.pace, *rules.paces.values()))
    seen = tuple(one for one in left if span is not None and one.at >= MONDAY - span)
    queue = [mail(n) for n in range(4)]
    assert planned(*queue, rules=rules, departed=seen) == planned(
        *queue, rules=rules, departed=left
    )


def test_where_nothing_limits_the_pace_nothing_is_looked_back_at() -> None:
    assert looked_back((Pace(), Pace(jitter=0.5))) is None
    assert looked_back((Pace(), Pace(hourly=5), Pace(gap_seconds=600, jitter=0.5))) == HOUR


def test_ten_thousand_mails_are_planned_at_once() -> None:
    rules = replace(OFFICE, pace=Pace(gap_seconds=20, hourly=60, daily=300))
    zones = [f"America/{name}" for name in ("New_York", "Chicago", "Denver", "Los_Angeles")]
    queue = [mail(n, (*zones, "", "Asia/Tokyo")[n % 6]) for n in range(10_000)]
    began = time.process_time()
    found = planned(*queue, rules=rules)
    assert len(found) == 10_000
    assert time.process_time() - began < 3
