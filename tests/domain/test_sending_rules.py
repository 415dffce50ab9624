"""Rules that make no sense are refused, each with a sentence."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.sending_rules import Pace, Pause, SendingRules, WarmUp, checked_rules

USUAL = SendingRules()
MONDAY = date(2026, 3, 2)


def test_by_default_nothing_holds_a_mail_back() -> None:
    assert checked_rules(USUAL) == USUAL
    assert not USUAL.has_hours


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        (replace(USUAL, undo_seconds=-1), "undo"),
        (replace(USUAL, undo_seconds=301), "undo"),
        (replace(USUAL, days=frozenset()), "days"),
        (replace(USUAL, days=frozenset({7})), "days"),
        (replace(USUAL, opens=600, closes=600), "hours"),
        (replace(USUAL, closes=1441), "hours"),
        (replace(USUAL, morning=1440), "morning"),
        (replace(USUAL, zone="Mars/Olympus"), "time-zone"),
        (replace(USUAL, pauses=(Pause(MONDAY, MONDAY - timedelta(1)),)), "pause"),
        (replace(USUAL, pace=Pace(gap_seconds=-1)), "gap"),
        (replace(USUAL, pace=Pace(gap_seconds=float("nan"))), "gap"),
        (replace(USUAL, paces={"a": Pace(jitter=1.1)}), "jitter"),
        (replace(USUAL, pace=Pace(hourly=-1)), "cap"),
        (replace(USUAL, pace=Pace(warm_up=WarmUp(MONDAY, first=0))), "warm-up"),
    ],
)
def test_rules_without_sense_are_refused(rules: SendingRules, code: str) -> None:
    with pytest.raises(UserError) as fault:
        checked_rules(rules)
    assert fault.value.code == code
    assert fault.value.sentence


def test_warming_up_grows_each_day_and_ends() -> None:
    warm = WarmUp(MONDAY, first=20, step=10, full=50)
    allowed = [warm.allowance(MONDAY + timedelta(days)) for days in range(-1, 5)]
    assert allowed == [20, 20, 30, 40, None, None]


def test_an_account_may_have_its_own_pace() -> None:
    rules = replace(USUAL, pace=Pace(hourly=10), paces={"b": Pace(hourly=5)})
    assert (rules.pace_of("a").hourly, rules.pace_of("b").hourly) == (10, 5)
