"""Why somebody gets no mail, in the user's language."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from outreach_app.domain.suppressions import ReasonCode

REASONS: Mapping[ReasonCode, object] = {
    ReasonCode.UNSUBSCRIBED: QT_TRANSLATE_NOOP("suppressed", "Unsubscribed"),
    ReasonCode.BOUNCED: QT_TRANSLATE_NOOP("suppressed", "Bounced"),
    ReasonCode.COMPLAINED: QT_TRANSLATE_NOOP("suppressed", "Complained"),
    ReasonCode.ENTERED: QT_TRANSLATE_NOOP("suppressed", "Your own entry"),
    ReasonCode.ERASED: QT_TRANSLATE_NOOP("suppressed", "Erased"),
}
"""Each reason in a word or two."""


def reason_in_words(code: ReasonCode) -> str:
    """The reason's word."""
    return QCoreApplication.translate("suppressed", str(REASONS[code]))
