"""Alert rules as rows that the user edits: what may interrupt, each with its own switch."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from outreach_app.domain.errors import UserError
from outreach_app.domain.scoring import Level


class RuleKind(StrEnum):
    """What a rule watches for. The order is that in which reasons are told."""

    FIRST_OPEN = "first open"
    NTH_OPEN = "n-th open"
    SECOND_DEVICE = "second device"
    CLICK = "click"
    BACK = "back"
    COMPANY = "company"
    LEVEL = "level"
    REPLY = "reply"
    BOUNCE = "bounce"
    UNSUBSCRIBE = "unsubscribe"


@dataclass(frozen=True, slots=True)
class AlertRule:
    """One rule. `number` counts opens, quiet days or people, by kind; `hours` is the time within.

    An empty `link` means any link. Only what happened at or after `since` (aware UTC) fires:
    switching a rule on does not dig up last year. `id` is 0 until it is stored.
    """

    id: int
    kind: RuleKind
    is_on: bool = True
    number: int = 0
    hours: int = 0
    link: str = ""
    level: Level = Level.HOT
    since: datetime | None = None

    @property
    def span(self) -> timedelta:
        """The time within which things have to happen."""
        return timedelta(hours=self.hours)


LIMITS: Mapping[RuleKind, Mapping[str, tuple[int, int]]] = {
    RuleKind.NTH_OPEN: {"number": (2, 50), "hours": (1, 24 * 90)},
    RuleKind.BACK: {"number": (1, 365)},
    RuleKind.COMPANY: {"number": (2, 50), "hours": (1, 24 * 90)},
}
"""The numbers that a kind takes, with the least and the most."""

NAMES = {"number": "number", "hours": "time in hours"}

DEFAULT_ALERT_RULES: tuple[AlertRule, ...] = (
    AlertRule(1, RuleKind.FIRST_OPEN),
    AlertRule(2, RuleKind.CLICK),
    AlertRule(3, RuleKind.REPLY),
    AlertRule(4, RuleKind.BOUNCE),
    AlertRule(5, RuleKind.UNSUBSCRIBE),
    AlertRule(6, RuleKind.BACK, number=21),
    AlertRule(7, RuleKind.COMPANY, number=2, hours=24 * 7),
    AlertRule(8, RuleKind.LEVEL, level=Level.HOT),
    AlertRule(9, RuleKind.NTH_OPEN, is_on=False, number=3, hours=24),
    AlertRule(10, RuleKind.SECOND_DEVICE, is_on=False),
)
"""A new profile's rules. What repeats the same news is there, but off."""


def checked_rule(rule: AlertRule) -> AlertRule:
    """The rule without what its kind does not use. Raises UserError for a number out of range."""
    limits = LIMITS.get(rule.kind, {})
    for name, (least, most) in limits.items():
        if not least <= getattr(rule, name) <= most:
            raise UserError(
                "alert-rule", f"The {NAMES[name]} of this rule must lie between {least} and {most}."
            )
    if rule.kind is RuleKind.LEVEL and rule.level is Level.COLD:
        raise UserError("alert-rule", "Everybody begins cold: choose a warmer level.")
    return replace(
        rule,
        number=rule.number if "number" in limits else 0,
        hours=rule.hours if "hours" in limits else 0,
        link=rule.link.strip() if rule.kind is RuleKind.CLICK else "",
        level=rule.level if rule.kind is RuleKind.LEVEL else Level.HOT,
    )


SENTENCES: Mapping[RuleKind, str] = {
    RuleKind.FIRST_OPEN: "A person opens a mail for the first time",
    RuleKind.NTH_OPEN: "A person opens the same mail {number} times within {span}",
    RuleKind.SECOND_DEVICE: "A mail is opened on a second device",
    RuleKind.CLICK: "A person follows {link}",
    RuleKind.BACK: "Somebody is back after {number} quiet days",
    RuleKind.COMPANY: "{number} people of one company show up within {span}",
    RuleKind.LEVEL: "A prospect becomes {level}",
    RuleKind.REPLY: "Somebody replies",
    RuleKind.BOUNCE: "A mail comes back",
    RuleKind.UNSUBSCRIBE: "Somebody wants no more mail",
}


def sentence_of(rule: AlertRule) -> str:
    """What the rule watches for, in words."""
    return SENTENCES[rule.kind].format(
        number=rule.number,
        span=span_in_words(rule.span),
        link=rule.link or "any link",
        level=rule.level.value,
    )


def span_in_words(span: timedelta) -> str:
    """“40 minutes”, “3 hours”, “7 days”: whole numbers, rounded down."""
    minutes = int(span.total_seconds() // 60)
    for name, size in (("day", 1440), ("hour", 60), ("minute", 1)):
        if minutes >= (2 if name == "day" else 1) * size:
            count = minutes // size
            return f"{count} {name}" if count == 1 else f"{count} {name}s"
    return "a minute"
