"""Words for what the domain names: verdicts, states, alerts, lines of a timeline, and `ui/words`.

Every word of warmth or verdict comes with an icon, so that no colour has to carry it alone.
"""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from outreach_app.domain.alerts import AlertState
from outreach_app.domain.event_kinds import EventKind
from outreach_app.domain.hits import VerdictKind
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.timeline import OwnKind
from outreach_app.ui.words import (
    EVENTS,
    LEVELS,
    Sign,
    age_in_words,
    day_and_time,
    day_in_words,
    full_time,
    initials,
    number,
    time_in_words,
    wait_in_words,
    word_of,
)

__all__ = [
    "ALERTS",
    "EVENTS",
    "LEVELS",
    "LINES",
    "OWN",
    "STATES",
    "VERDICTS",
    "Sign",
    "age_in_words",
    "day_and_time",
    "day_in_words",
    "full_time",
    "initials",
    "number",
    "time_in_words",
    "wait_in_words",
    "word_of",
]

VERDICTS: Mapping[VerdictKind, Sign] = {
    VerdictKind.HUMAN: Sign(QT_TRANSLATE_NOOP("text", "A person"), "human", "human", "human_soft"),
    VerdictKind.MACHINE: Sign(
        QT_TRANSLATE_NOOP("text", "A machine"), "machine", "machine", "machine_soft"
    ),
    VerdictKind.SELF: Sign(
        QT_TRANSLATE_NOOP("text", "Yourself"), "self", "machine", "machine_soft"
    ),
    VerdictKind.UNVERIFIED: Sign(
        QT_TRANSLATE_NOOP("text", "Not sure"), "unverified", "unsure", "unsure_soft"
    ),
}

STATES: Mapping[OutgoingState, Sign] = {
    OutgoingState.QUEUED: Sign(
        QT_TRANSLATE_NOOP("text", "Waiting"), "waiting", "machine", "machine_soft"
    ),
    OutgoingState.CLAIMING: Sign(
        QT_TRANSLATE_NOOP("text", "Getting ready"), "waiting", "machine", "machine_soft"
    ),
    OutgoingState.SENDING: Sign(
        QT_TRANSLATE_NOOP("text", "Leaving now"), "sent", "human", "human_soft"
    ),
    OutgoingState.SENT: Sign(QT_TRANSLATE_NOOP("text", "Sent"), "done", "human", "human_soft"),
    OutgoingState.HELD: Sign(QT_TRANSLATE_NOOP("text", "Held"), "warning", "unsure", "unsure_soft"),
    OutgoingState.FAILED: Sign(
        QT_TRANSLATE_NOOP("text", "Refused"), "error", "danger", "danger_soft"
    ),
    OutgoingState.UNKNOWN: Sign(
        QT_TRANSLATE_NOOP("text", "Sent or not?"), "unverified", "unsure", "unsure_soft"
    ),
}

ALERTS: Mapping[AlertState, Sign] = {
    AlertState.HELD: Sign(
        QT_TRANSLATE_NOOP("text", "Being checked"), "waiting", "machine", "machine_soft"
    ),
    AlertState.WAITING: Sign(
        QT_TRANSLATE_NOOP("text", "For the digest"), "waiting", "unsure", "unsure_soft"
    ),
    AlertState.DECIDED: Sign(QT_TRANSLATE_NOOP("text", "New"), "alerts", "warm", "warm_soft"),
    AlertState.SHOWN: Sign(QT_TRANSLATE_NOOP("text", "Shown"), "done", "human", "human_soft"),
    AlertState.SILENT: Sign(
        QT_TRANSLATE_NOOP("text", "Known to you"), "done", "machine", "machine_soft"
    ),
    AlertState.CANCELLED: Sign(
        QT_TRANSLATE_NOOP("text", "A machine after all"), "machine", "machine", "machine_soft"
    ),
}

OWN: Mapping[OwnKind, Sign] = {
    OwnKind.NOTE: Sign(QT_TRANSLATE_NOOP("text", "note"), "note", "muted", "card"),
    OwnKind.TASK: Sign(QT_TRANSLATE_NOOP("text", "to do"), "waiting", "muted", "card"),
    OwnKind.DONE: Sign(QT_TRANSLATE_NOOP("text", "done"), "done", "muted", "card"),
}

LINES: Mapping[EventKind | OwnKind, Sign] = dict((*EVENTS.items(), *OWN.items()))
"""What stands on a timeline: what happened, and what the user wrote."""
