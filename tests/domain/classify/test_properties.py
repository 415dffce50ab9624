"""What must hold whatever comes in: no order of arrival, no exception, no endless work."""

import random
import string
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_app.domain.classify import RULES, judge_hit, judge_mail
from outreach_app.domain.hits import Hit, HitKind, MailContext
from tests.domain.classify.traces import (
    AMAZON,
    CHROME,
    EOP,
    FIREFOX,
    GMAIL,
    HOME,
    MPP,
    OFFICE,
    OUTLOOK,
    SENT,
    THUNDERBIRD,
    clicked,
    evidence,
    judged,
    mail,
)

AGENTS = [CHROME, FIREFOX, THUNDERBIRD, OUTLOOK, GMAIL, MPP, "", "curl/8.1"]
ADDRESSES = [HOME, OFFICE, EOP, AMAZON, "82.123.85.1", "2001:db8::1", "nonsense"]
HEADERS = [{}, {"sec-fetch-site": "cross-site"}, {"sec-fetch-dest": "image"}]


@st.composite
def hit_lists(draw: st.DrawFn) -> list[Hit]:
    count = draw(st.integers(1, 14))
    ticks = st.integers(-20, 2000).map(lambda tick: tick / 4)
    return [
        Hit(
            id=index,
            kind=(kind := draw(st.sampled_from(list(HitKind)))),
            at=SENT + timedelta(seconds=draw(ticks)),
            method=draw(st.sampled_from(["GET", "GET", "GET", "HEAD", "POST"])),
            address=draw(st.sampled_from(ADDRESSES)),
            user_agent=draw(st.sampled_from(AGENTS)),
            headers=draw(st.sampled_from(HEADERS)),
            link=None if kind is HitKind.OPEN else draw(st.sampled_from(["L1", "L2", "L3", "L4"])),
        )
        for index in range(count)
    ]


MAILS = st.builds(
    lambda links, known, hidden: MailContext(
        accepted_at=SENT if known else None,
        tracked_links=links,
        hidden_links=frozenset({"L4"}) if hidden else frozenset(),
    ),
    st.integers(0, 4),
    st.booleans(),
    st.booleans(),
)


@given(hit_lists(), MAILS, st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_the_order_of_arrival_changes_nothing(
    hits: Sequence[Hit], about: MailContext, chance: random.Random
) -> None:
    shuffled = list(hits)
    chance.shuffle(shuffled)
    first = dict(zip((hit.id for hit in hits), judged(hits, about), strict=True))
    second = dict(zip((hit.id for hit in shuffled), judged(shuffled, about), strict=True))
    assert first == second


@given(hit_lists(), MAILS)
@settings(max_examples=150, deadline=None)
def test_one_hit_is_judged_as_among_all(hits: Sequence[Hit], about: MailContext) -> None:
    together = judged(hits, about)
    for index, verdict in enumerate(together):
        assert judge_hit(hits, index, about, evidence()) == verdict


ANY_HIT = st.builds(
    Hit,
    id=st.integers(),
    kind=st.sampled_from(HitKind),
    at=st.datetimes().map(lambda moment: moment.replace(tzinfo=SENT.tzinfo)),
    method=st.text(max_size=8),
    address=st.text(max_size=40),
    user_agent=st.text(max_size=200),
    headers=st.dictionaries(
        st.sampled_from(["sec-ch-ua", "sec-ch-ua-platform", "accept", "purpose", "x"]), st.text()
    ),
    link=st.none() | st.text(max_size=3),
)


@given(st.lists(ANY_HIT, max_size=6), MAILS)
@settings(max_examples=150, deadline=None)
def test_nothing_raises_and_every_hit_gets_a_verdict(
    hits: Sequence[Hit], about: MailContext
) -> None:
    verdicts = judge_mail(hits, about, evidence())
    assert len(verdicts) == len(hits)
    assert {verdict.rule for verdict in verdicts} <= {rule.name for rule in RULES}


def test_ten_thousand_hits_on_one_mail_are_judged_in_passing() -> None:
    crowd = [
        clicked(i * 1.1, f"{CHROME[:-1]}{i % 7}", f"82.{i % 200}.{i % 9}.1", f"L{i % 50}")
        for i in range(10_000)
    ]
    crowd += [replace(hit, at=SENT + timedelta(seconds=9)) for hit in crowd[:2000]]
    start = time.process_time()
    judged(crowd, mail(50))
    assert time.process_time() - start < 6, "quadratic work: a hostile fetcher hangs the app"


def test_ten_thousand_new_agents_on_one_mail_are_judged_in_passing() -> None:
    chance = random.Random(1)
    letters = string.ascii_letters + string.digits + " ()/;.,:_-"
    crowd = [
        clicked(i, f"{CHROME} {''.join(chance.choices(letters, k=400))}") for i in range(10_000)
    ]
    start = time.process_time()
    judged(crowd, mail(1))
    assert time.process_time() - start < 20, "each new agent costs too much"
