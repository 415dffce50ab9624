"""Decisions to interrupt the user: which acts deserve it, and how long to wait for evidence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from outreach_app.domain.events import Event, EventKind, human


class AlertState(StrEnum):
    """An alert's life. A held one is judged again when due; a cancelled one was a machine's."""

    HELD = "held"
    DECIDED = "decided"
    SHOWN = "shown"
    CANCELLED = "cancelled"


HOLDS: Mapping[EventKind, timedelta] = {
    # A sweep starts a median 43 s after a scanner's pixel; 94 % follow within five minutes, but
    # the classifier already needs the first minute for itself (EVIDENCE, facts 5 and 11).
    EventKind.OPENED: timedelta(seconds=90),
    EventKind.CLICKED: timedelta(seconds=15),
    EventKind.UNSUBSCRIBED: timedelta(0),
}
"""How long after the act the evidence is in."""

REASONS: Mapping[EventKind, str] = {
    EventKind.OPENED: "opened your mail",
    EventKind.CLICKED: "followed a link in your mail",
    EventKind.UNSUBSCRIBED: "wants no more mail",
}


@dataclass(frozen=True, slots=True)
class Alert:
    """A decision to interrupt, with its reason. `key` makes it unique: decided once, ever."""

    key: str
    prospect_id: int
    mail_id: int
    kind: EventKind
    at: datetime
    due_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class KeptAlert:
    """An alert as it is stored."""

    id: int
    state: AlertState
    alert: Alert


def wanted_alerts(events: Iterable[Event]) -> tuple[Alert, ...]:
    """The alerts that these events of one mail deserve: the first of each kind by a person."""
    alerts: dict[EventKind, Alert] = {}
    for event in human(events):
        hold = HOLDS.get(event.kind)
        if hold is None or event.kind in alerts:
            continue
        if event.kind is EventKind.OPENED and EventKind.CLICKED in alerts:
            continue  # who followed a link has looked at the mail: that is no news
        alerts[event.kind] = Alert(
            key=f"{event.mail_id}:{event.kind.value}",
            prospect_id=event.prospect_id,
            mail_id=event.mail_id,
            kind=event.kind,
            at=event.at,
            due_at=event.at + hold,
            reason=REASONS[event.kind],
        )
    return tuple(alerts.values())


def title_of(name: str, kinds: Iterable[EventKind]) -> str:
    """One line for all that a person did: “Ana opened your mail and followed a link in it”."""
    told = set(kinds)
    done = [reason for kind, reason in REASONS.items() if kind in told]
    return f"{name} {' and '.join(done)}".replace(
        "opened your mail and followed a link in your mail",
        "opened your mail and followed a link in it",
    )
