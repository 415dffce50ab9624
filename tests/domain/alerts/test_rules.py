"""Each rule fires where it should and where it should not; none for machines, in any order."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.alerts import (
    DEFAULT_ALERT_RULES,
    HOLDS,
    LIMITS,
    AlertRule,
    History,
    RuleKind,
    checked_rule,
    firings,
    sentence_of,
    title_of,
    tried,
    wanted_alerts,
)
from outreach_app.domain.errors import UserError
from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.hits import Verdict, VerdictKind
from outreach_app.domain.scoring import DEFAULT_RULES, Level, level_changes
from tests.domain.scoring.acts import NOW, PRICES, SCANNER, START, act, acts

OPENED, CLICKED = EventKind.OPENED, EventKind.CLICKED
RULES = {
    RuleKind.FIRST_OPEN: AlertRule(1, RuleKind.FIRST_OPEN),
    RuleKind.NTH_OPEN: AlertRule(2, RuleKind.NTH_OPEN, number=3, hours=24),
    RuleKind.SECOND_DEVICE: AlertRule(3, RuleKind.SECOND_DEVICE),
    RuleKind.CLICK: AlertRule(4, RuleKind.CLICK),
    RuleKind.BACK: AlertRule(5, RuleKind.BACK, number=21),
    RuleKind.COMPANY: AlertRule(6, RuleKind.COMPANY, number=2, hours=48),
    RuleKind.LEVEL: AlertRule(7, RuleKind.LEVEL, level=Level.WARM),
    RuleKind.REPLY: AlertRule(8, RuleKind.REPLY),
    RuleKind.BOUNCE: AlertRule(9, RuleKind.BOUNCE),
    RuleKind.UNSUBSCRIBE: AlertRule(10, RuleKind.UNSUBSCRIBE),
}
COLLEAGUE = act(OPENED, 9.5, prospect=2, mail=7)

FIRES: dict[RuleKind, tuple[list[Event], list[Event]]] = {
    RuleKind.FIRST_OPEN: ([act(OPENED, 1), act(OPENED, 2)], [act(CLICKED, 1), act(OPENED, 2)]),
    RuleKind.NTH_OPEN: (
        [act(OPENED, 1), act(OPENED, 5), act(OPENED, 5.2), act(OPENED, 5.9)],
        [act(OPENED, 1), act(OPENED, 1.9), act(OPENED, 2.1)],
    ),
    RuleKind.SECOND_DEVICE: (
        [act(OPENED, 1, device="Firefox"), act(OPENED, 2, device="iPhone")],
        [act(OPENED, 1), act(OPENED, 2, device="iPhone"), act(OPENED, 3, device="iPhone")],
    ),
    RuleKind.CLICK: ([act(CLICKED, 1, link=PRICES)], [act(OPENED, 1)]),
    RuleKind.BACK: ([act(OPENED, 1), act(OPENED, 23)], [act(OPENED, 1), act(OPENED, 21)]),
    RuleKind.COMPANY: ([act(OPENED, 10)], [act(OPENED, 12)]),
    RuleKind.LEVEL: ([act(CLICKED, 1, link=PRICES)], [act(OPENED, 1)]),
    RuleKind.REPLY: ([act(EventKind.REPLIED, 1)], [act(EventKind.AUTO_REPLIED, 1)]),
    RuleKind.BOUNCE: ([act(EventKind.BOUNCED, 1)], [act(EventKind.SENT, 1)]),
    RuleKind.UNSUBSCRIBE: ([act(EventKind.UNSUBSCRIBED, 1)], [act(OPENED, 1)]),
}


def history(events: list[Event]) -> History:
    levels = level_changes(events, DEFAULT_RULES, NOW)
    return History(1, events, (*events, COLLEAGUE), levels)


@pytest.mark.parametrize("kind", list(RuleKind))
def test_each_rule_fires_once_where_it_should_and_not_elsewhere(kind: RuleKind) -> None:
    hit, miss = FIRES[kind]
    (firing,) = firings(RULES[kind], history(hit))
    assert firing.event in hit
    assert firing.reason
    assert firings(RULES[kind], history(miss)) == ()


@pytest.mark.parametrize("kind", list(RuleKind))
def test_no_rule_fires_for_machines(kind: RuleKind) -> None:
    verdicts = [
        Verdict(other, "", 1, "") for other in VerdictKind if other is not VerdictKind.HUMAN
    ]
    for verdict in verdicts:
        acts = [
            replace(one, verdict=verdict) for one in FIRES[kind][0] if one.kind in (OPENED, CLICKED)
        ]
        assert firings(RULES[kind], history(acts)) == ()


@given(acts(), acts((SCANNER,), (OPENED, CLICKED), first=100), st.randoms(use_true_random=False))
def test_machines_and_order_change_no_alert(
    events: list[Event], scans: list[Event], chance: random.Random
) -> None:
    rules = tuple(RULES.values())
    mixed = [*events, *scans]
    chance.shuffle(mixed)
    assert wanted_alerts(history(mixed), NOW, rules) == wanted_alerts(history(events), NOW, rules)


@given(acts())
def test_what_is_told_was_done_by_a_person_and_waits(events: list[Event]) -> None:
    for alert in wanted_alerts(history(events), NOW, tuple(RULES.values())):
        assert any(event.at == alert.at and event.is_human for event in events)
        assert alert.due_at - alert.at == HOLDS.get(alert.kind, timedelta(0))


def test_a_certain_verdict_waits_less() -> None:
    word = Verdict(VerdictKind.HUMAN, "your_word", 1.0, "")
    (alert,) = wanted_alerts(history([act(OPENED, 59.9, verdict=word)]), NOW)
    assert alert.due_at - alert.at == timedelta(seconds=30)


def test_a_rule_that_is_off_or_newer_than_the_act_is_silent() -> None:
    events = history([act(OPENED, 50)])
    rule = RULES[RuleKind.FIRST_OPEN]
    assert wanted_alerts(events, NOW, [rule])
    assert not wanted_alerts(events, NOW, [replace(rule, is_on=False)])
    assert not wanted_alerts(events, NOW, [replace(rule, since=START + timedelta(days=51))])


def test_one_link_only() -> None:
    rule = replace(RULES[RuleKind.CLICK], link=PRICES)
    assert not firings(rule, history([act(CLICKED, 1, link="https://other.example")]))
    assert firings(rule, history([act(CLICKED, 1, link=PRICES)]))


def test_a_company_is_told_once_while_its_people_keep_coming() -> None:
    mine = [act(OPENED, 10 + day) for day in range(6)]
    assert len(firings(RULES[RuleKind.COMPANY], history(mine))) == 1


def test_the_shipped_rules_make_sense() -> None:
    assert {rule.kind for rule in DEFAULT_ALERT_RULES} == set(RuleKind)
    for rule in DEFAULT_ALERT_RULES:
        assert checked_rule(rule) == rule
        assert "{" not in sentence_of(rule)


@pytest.mark.parametrize("kind", list(LIMITS))
def test_numbers_out_of_range_are_refused(kind: RuleKind) -> None:
    for name, (least, most) in LIMITS[kind].items():
        fitting = AlertRule(0, kind, number=2, hours=2)
        for value in (least - 1, most + 1):
            with pytest.raises(UserError, match="must lie between"):
                checked_rule(replace(fitting, **{name: value}))  # type: ignore[arg-type]


def test_a_trial_counts_firings_and_the_replies_after_them() -> None:
    events = [act(OPENED, 10, mail=1), act(OPENED, 20, mail=2), act(EventKind.REPLIED, 21, mail=2)]
    trial = tried(replace(RULES[RuleKind.FIRST_OPEN], since=NOW), [history(events)], NOW)
    assert (trial.fired, trial.people, trial.replied) == (2, 1, 1)
    assert trial.sentence == (
        "In the last 90 days this would have fired 2 times; 1 of them replied within two days."
    )


def test_reasons_are_joined_as_one_would_say_them() -> None:
    opened, clicked = "opened your mail", "followed a link in your mail"
    assert title_of("Ana", [opened, clicked]) == "Ana opened your mail and followed a link in it"
    assert title_of("Ana", [opened, opened]) == "Ana opened your mail"
    assert title_of("Ana", [opened, clicked, "replied"]) == (
        "Ana opened your mail, followed a link in your mail and replied"
    )
