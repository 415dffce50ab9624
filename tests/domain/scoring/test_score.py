"""Points: what counts, how it fades, that the lines add up, and that machines never help."""

import random
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.errors import UserError
from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.hits import Verdict, VerdictKind
from outreach_app.domain.scoring import (
    DEFAULT_RULES,
    DEFAULT_WEIGHTS,
    PointKind,
    ScoringRules,
    Weight,
    checked_weights,
    score,
)
from tests.domain.scoring.acts import NOW, PRICES, SCANNER, START, act, acts

NOBODY = (SCANNER, Verdict(VerdictKind.SELF, "", 1, ""), Verdict(VerdictKind.UNVERIFIED, "", 1, ""))


def test_the_table_is_ordered_as_the_field_orders_it() -> None:
    points = [DEFAULT_WEIGHTS[kind].points for kind in PointKind]
    assert points == sorted(points, reverse=True)
    assert list(DEFAULT_WEIGHTS) == list(PointKind)


@pytest.mark.parametrize("kind", list(PointKind))
def test_each_kind_adds_its_weight_and_halves(kind: PointKind) -> None:
    rules = ScoringRules(DEFAULT_WEIGHTS, frozenset({PRICES}))
    history = {
        PointKind.REPLY: [act(EventKind.REPLIED, 0)],
        PointKind.IMPORTANT_CLICK: [act(EventKind.CLICKED, 0, link=PRICES)],
        PointKind.CLICK: [act(EventKind.CLICKED, 0, link="https://other.example")],
        PointKind.REPEATED_OPEN: [act(EventKind.OPENED, -1), act(EventKind.OPENED, 0)],
        PointKind.OPEN: [act(EventKind.OPENED, 0)],
        PointKind.SILENCE: [act(EventKind.SENT, -14)],
        PointKind.UNSUBSCRIBE: [act(EventKind.UNSUBSCRIBED, 0)],
        PointKind.BOUNCE: [act(EventKind.BOUNCED, 0)],
    }[kind]
    weight = DEFAULT_WEIGHTS[kind]
    for age, share in ((timedelta(0), 1.0), (weight.half_life, 0.5)):
        parts = score(history, START + age, rules).parts
        assert [part.points for part in parts if part.kind is kind] == [
            pytest.approx(weight.points * share, abs=0.051)
        ]


def test_opens_of_one_day_count_once_by_the_users_own_day() -> None:
    apart = [act(EventKind.OPENED, 0.55), act(EventKind.OPENED, 0.7)]
    assert [part.kind for part in score(apart, START + timedelta(days=1)).parts] == [
        PointKind.OPEN,
        PointKind.REPEATED_OPEN,
    ]
    here = ScoringRules(DEFAULT_WEIGHTS, zone=ZoneInfo("America/Los_Angeles"))
    assert len(score(apart, START + timedelta(days=1), here).parts) == 1


def test_a_mail_that_came_back_is_not_silent_too() -> None:
    history = [act(EventKind.SENT, 0), act(EventKind.BOUNCED, 0.01)]
    assert [part.kind for part in score(history, NOW).parts] == [PointKind.BOUNCE]


def test_a_bounce_does_not_count_against_whoever_answered_since() -> None:
    mailbox_was_full = [act(EventKind.SENT, 0), act(EventKind.BOUNCED, 0.01)]
    answer = act(EventKind.REPLIED, 4, mail=2)
    assert [part.kind for part in score([*mailbox_was_full, answer], NOW).parts] == [
        PointKind.REPLY
    ]
    bounced_again = act(EventKind.BOUNCED, 9, mail=3)
    kinds = [part.kind for part in score([*mailbox_was_full, answer, bounced_again], NOW).parts]
    assert kinds.count(PointKind.BOUNCE) == 1


def test_who_answers_is_not_silent_and_three_mails_of_one_silence_count_once() -> None:
    mails = [act(EventKind.SENT, day, mail=day + 1) for day in range(3)]
    assert [part.kind for part in score(mails, NOW).parts] == [PointKind.SILENCE]
    assert PointKind.SILENCE not in {
        part.kind for part in score([*mails, act(EventKind.OPENED, 5)], NOW).parts
    }


@given(acts())
def test_the_parts_sum_to_the_score_exactly_and_as_shown(history: list[Event]) -> None:
    found = score(history, NOW)
    assert sum(part.points for part in found.parts) == found.points
    shown = sum(round(10 * part.points) for part in found.parts)
    assert f"{found.points:.1f}" in (f"{shown / 10:.1f}", f"-{shown / 10:.1f}")
    assert all(abs(part.points * 10 - round(part.points * 10)) < 1e-6 for part in found.parts)


@given(acts(), acts(NOBODY, (EventKind.OPENED, EventKind.CLICKED), first=100))
def test_machines_change_no_score_and_no_level(history: list[Event], more: list[Event]) -> None:
    assert score([*history, *more], NOW) == score(history, NOW)


@given(acts(), st.randoms(use_true_random=False))
def test_the_order_of_events_changes_nothing(history: list[Event], chance: random.Random) -> None:
    shuffled = list(history)
    chance.shuffle(shuffled)
    assert score(shuffled, NOW) == score(history, NOW)


@given(st.dictionaries(st.sampled_from(PointKind), st.builds(Weight, st.floats(), st.timedeltas())))
def test_a_table_is_refused_or_whole_and_sane(weights: dict[PointKind, Weight]) -> None:
    try:
        whole = checked_weights(weights)
    except UserError:
        return
    assert set(whole) == set(PointKind)
    history = [act(EventKind.OPENED, 0), act(EventKind.REPLIED, 1), act(EventKind.BOUNCED, 2)]
    assert abs(score(history, NOW, ScoringRules(whole)).points) <= 3000


def test_future_events_do_not_count_yet() -> None:
    assert score([act(EventKind.REPLIED, 61)], NOW, DEFAULT_RULES).points == 0
