"""What the user can do about an alert, wherever it is shown: one table of deeds and their words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from outreach_app.domain.reports import AlertRow, ShownAlert


class AlertDeed(StrEnum):
    """One answer to an alert."""

    OPEN = "open"
    WRITE = "write"
    REMIND = "remind"
    WAS_ME = "was me"
    DISMISS = "dismiss"


WORDS: Mapping[AlertDeed, object] = {
    AlertDeed.OPEN: QT_TRANSLATE_NOOP("alert deeds", "Open timeline"),
    AlertDeed.WRITE: QT_TRANSLATE_NOOP("alert deeds", "Write"),
    AlertDeed.REMIND: QT_TRANSLATE_NOOP("alert deeds", "Remind me tomorrow"),
    AlertDeed.WAS_ME: QT_TRANSLATE_NOOP("alert deeds", "That was me"),
}
"""The deeds that are buttons, in their order."""


@dataclass(frozen=True, slots=True)
class AlertSubject:
    """What a deed is about: the decisions, the person, whether it may have been oneself."""

    ids: tuple[int, ...]
    prospect_id: int
    name: str
    can_be_me: bool


def deed_word(deed: AlertDeed) -> str:
    """A deed's words in the user's language."""
    return QCoreApplication.translate("alert deeds", str(WORDS[deed]))


def subject_of(alert: ShownAlert | AlertRow) -> AlertSubject:
    """The subject of an alert, as it was shown or as it is listed."""
    ids = alert.ids if isinstance(alert, ShownAlert) else (alert.id,)
    return AlertSubject(ids, alert.prospect_id, alert.name, alert.can_be_me)


def deeds_of(subject: AlertSubject) -> tuple[AlertDeed, ...]:
    """The deeds that make sense for this alert."""
    return tuple(deed for deed in WORDS if deed is not AlertDeed.WAS_ME or subject.can_be_me)
