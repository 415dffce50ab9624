"""Decisions to interrupt the user: which firings deserve it, and how long to wait for evidence."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from outreach_app.domain.alerts.firings import Firing, History, firings
from outreach_app.domain.alerts.rules import DEFAULT_ALERT_RULES, AlertRule
from outreach_app.domain.events import Event, EventKind


class AlertState(StrEnum):
    """An alert's life. A held one is judged again when due; a cancelled one was a machine's.

    A waiting one was decided, but did not interrupt: it comes in the next digest. A silent one is
    no news, since the user brought it about: by their own word, a rule, or other weights.
    """

    HELD = "held"
    WAITING = "waiting"
    DECIDED = "decided"
    SHOWN = "shown"
    CANCELLED = "cancelled"
    SILENT = "silent"


UNTOLD = frozenset({AlertState.HELD, AlertState.WAITING})
TOLD = frozenset({AlertState.DECIDED, AlertState.SHOWN})

HOLDS: Mapping[EventKind, timedelta] = {
    # A sweep starts a median 43 s after a scanner's pixel; 94 % follow within five minutes, but
    # the classifier already needs the first minute for itself (EVIDENCE, facts 5 and 11).
    EventKind.OPENED: timedelta(seconds=90),
    EventKind.CLICKED: timedelta(seconds=15),
}
"""How long after the act the evidence is in. What needs no evidence is not in the table."""

CERTAIN = 0.98
CERTAIN_SHARE = 1 / 3
"""A verdict this sure, such as the user's own word, waits for a third of the time."""

REMINDER = "reminder:"
"""How the key of an alert begins that the user asked for: no verdict cancels it."""

OLDEST = timedelta(days=60)
"""What happened longer ago is history, even if the relay tells of it only now."""


@dataclass(frozen=True, slots=True)
class Alert:
    """A decision to interrupt, with its reason. `key` makes it unique: decided once, ever.

    `reason` follows the person's name, `why` says why now. `rule_id` is the rule that fired,
    None for a reminder. `hit_id` is the request behind it, where there is one.
    """

    key: str
    prospect_id: int
    mail_id: int
    kind: EventKind
    at: datetime
    due_at: datetime
    reason: str
    rule_id: int | None = None
    why: str = ""
    hit_id: int | None = None


@dataclass(frozen=True, slots=True)
class KeptAlert:
    """An alert as it is stored."""

    id: int
    state: AlertState
    alert: Alert


@dataclass(frozen=True, slots=True)
class Keeping:
    """The ids of alerts to cancel, and those to hold."""

    gone: frozenset[int]
    new: tuple[Alert, ...]


def wanted_alerts(
    history: History, now: datetime, rules: Iterable[AlertRule] = DEFAULT_ALERT_RULES
) -> tuple[Alert, ...]:
    """The alerts that this history deserves by the rules that are on."""
    found: dict[str, Alert] = {}
    for rule in rules:
        for firing in firings(rule, history) if rule.is_on else ():
            if now - firing.event.at <= OLDEST:
                found.setdefault(firing.key, _alert(firing))
    return tuple(sorted(found.values(), key=lambda alert: (alert.at, alert.hit_id or 0)))


def keeping(
    kept: Iterable[KeptAlert], wanted: Sequence[Alert], nobody: Collection[int | None]
) -> Keeping:
    """What becomes of a prospect's alerts, now that these are `wanted`.

    Those that were not told are cancelled where they are wanted no more, and so are those that
    were told of requests (`nobody`) which no person made: who really does the same thing later
    is news then.
    """
    keys = {alert.key for alert in wanted}
    known = {one.alert.key: one for one in kept}
    gone = frozenset(one.id for one in known.values() if _is_undeserved(one, keys, nobody))
    return Keeping(gone, tuple(one for one in wanted if _is_new(one, known.get(one.key), gone)))


def _is_undeserved(
    kept: KeptAlert, wanted: Collection[str], nobody: Collection[int | None]
) -> bool:
    if kept.alert.key.startswith(REMINDER):
        return False
    if kept.state in UNTOLD:
        return kept.alert.key not in wanted
    return kept.state in TOLD and kept.alert.hit_id in nobody


def _is_new(alert: Alert, kept: KeptAlert | None, gone: Collection[int]) -> bool:
    if kept is None or kept.id in gone or kept.state is AlertState.CANCELLED:
        return True
    return kept.state is AlertState.HELD and kept.alert != alert


def hold_of(event: Event) -> timedelta:
    """How long to wait after this event."""
    hold = HOLDS.get(event.kind, timedelta(0))
    is_certain = event.verdict is not None and event.verdict.confidence >= CERTAIN
    return hold * CERTAIN_SHARE if is_certain else hold


def reminder(of: KeptAlert, at: datetime, number: int) -> Alert:
    """The same news again at a time that the user chose."""
    old = of.alert
    return Alert(
        key=f"{REMINDER}{of.id}:{number}",
        prospect_id=old.prospect_id,
        mail_id=old.mail_id,
        kind=old.kind,
        at=at,
        due_at=at,
        reason="is who you wanted to be reminded of",
        why=f"Then: {old.reason}",
        hit_id=old.hit_id,
    )


def title_of(name: str, reasons: Iterable[str]) -> str:
    """One line for all that a person did: “Ana opened your mail and followed a link in it”."""
    told = list(dict.fromkeys(reasons))
    joined = " and ".join([", ".join(told[:-1]), told[-1]] if len(told) > 1 else told)
    return f"{name} {joined}".replace(
        "opened your mail and followed a link in your mail",
        "opened your mail and followed a link in it",
    )


def _alert(firing: Firing) -> Alert:
    event = firing.event
    return Alert(
        key=firing.key,
        prospect_id=event.prospect_id,
        mail_id=event.mail_id,
        kind=event.kind,
        at=event.at,
        due_at=event.at + hold_of(event),
        reason=firing.reason,
        rule_id=firing.rule.id,
        why=firing.why,
        hit_id=event.hit_id,
    )
