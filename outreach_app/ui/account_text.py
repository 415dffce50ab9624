"""Words for how a mail account stands, each with its icon."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from outreach_app.domain.account_states import Standing
from outreach_app.ui.text import Sign

STANDINGS: Mapping[Standing, Sign] = {
    Standing.WORKS: Sign(QT_TRANSLATE_NOOP("text", "Works"), "done", "human", "human_soft"),
    Standing.TROUBLE: Sign(
        QT_TRANSLATE_NOOP("text", "Does not work"), "error", "danger", "danger_soft"
    ),
    Standing.NO_SECRET: Sign(
        QT_TRANSLATE_NOOP("text", "Password needed"), "warning", "unsure", "unsure_soft"
    ),
    Standing.SIGN_IN_AGAIN: Sign(
        QT_TRANSLATE_NOOP("text", "Sign in again"), "warning", "danger", "danger_soft"
    ),
}


def waiting_words(number: int) -> str:
    """How many mails wait for an account."""
    if number == 1:
        return QCoreApplication.translate("text", "One mail waits for it.")
    return QCoreApplication.translate("text", "{0} mails wait for it.").format(number)
