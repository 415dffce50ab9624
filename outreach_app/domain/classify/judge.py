"""Verdicts for the hits of one mail. Pure: the same hits give the same verdicts in any order.

The whole mail is judged at once, so that later evidence changes earlier verdicts. The pictures
come first, since an open vouches for clicks after it. Then come the rules that decide about a hit
by itself or by a sweep it took part in. Among the hits that are left, simultaneous visitors of
one link are paired; then come the rules of last resort.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from outreach_app.domain.classify.case import Case, Evidence
from outreach_app.domain.classify.mail_rules import LAST_RULES, likelihood
from outreach_app.domain.classify.network_rules import NETWORK_RULES
from outreach_app.domain.classify.pairs import with_rivals
from outreach_app.domain.classify.request_rules import REQUEST_RULES
from outreach_app.domain.classify.rule import Rule
from outreach_app.domain.classify.scene import build_cases
from outreach_app.domain.hits import Hit, MailContext, Verdict, VerdictKind

RULES_VERSION = 2
"""Raised with every change that can change a verdict; stored verdicts remember theirs."""

FIRST_RULES = REQUEST_RULES + NETWORK_RULES
RULES: tuple[Rule, ...] = FIRST_RULES + LAST_RULES
"""All rules in their order. The last one always holds."""


def judge_mail(hits: Sequence[Hit], mail: MailContext, evidence: Evidence) -> tuple[Verdict, ...]:
    """One verdict for each hit, in the order of the hits."""
    cases = build_cases(hits, mail, evidence)
    opens = [_first_of(RULES, case) if case.pixel else None for case in cases]
    cases = _after_opens(cases, opens)
    first = [rule or _first_of(FIRST_RULES, case) for case, rule in zip(cases, opens, strict=True)]
    undecided = [case for case, rule in zip(cases, first, strict=True) if rule is None]
    left = iter(with_rivals(undecided, likelihood))
    return tuple(
        rule.verdict_on(case) if rule else _decide(next(left))
        for case, rule in zip(cases, first, strict=True)
    )


def judge_hit(hits: Sequence[Hit], index: int, mail: MailContext, evidence: Evidence) -> Verdict:
    """The verdict that `judge_mail` gives for one of the hits, for less work."""
    cases = build_cases(hits, mail, evidence)
    opens = [_first_of(RULES, case) if case.pixel else None for case in cases]
    cases = _after_opens(cases, opens)
    case = cases[index]
    rule = _first_of(FIRST_RULES, case)
    if rule is not None:
        return rule.verdict_on(case)
    rivals = [
        other
        for other in cases
        if other is not case
        and other.hit.link == case.hit.link
        and _first_of(FIRST_RULES, other) is None
    ]
    return _decide(with_rivals([case, *rivals], likelihood)[0])


def known_at(hits: Sequence[Hit], moment: datetime) -> list[Hit]:
    """The hits that had come by then: what an alert without waiting could have known."""
    return [hit for hit in hits if hit.at <= moment]


def _after_opens(cases: list[Case], opens: Sequence[Rule | None]) -> list[Case]:
    """The cases, where those of links know whether a person had opened the mail before.

    `opens` are the rules that decide about the cases of pixels, which no other case can change.
    """
    if all(case.pixel for case in cases):
        return cases
    people = (
        case.hit.at
        for case, rule in zip(cases, opens, strict=True)
        if rule is not None and rule.verdict is VerdictKind.HUMAN
    )
    first = min(people, default=None)
    if first is None:
        return cases
    return [
        case if case.pixel or case.hit.at <= first else replace(case, opened=True) for case in cases
    ]


def _decide(case: Case) -> Verdict:
    rule = _first_of(LAST_RULES, case)
    assert rule is not None, "the last rule always holds"
    return rule.verdict_on(case)


def _first_of(rules: Sequence[Rule], case: Case) -> Rule | None:
    for rule in rules:
        if rule.holds(case):
            return rule
    return None
