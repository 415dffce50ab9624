"""What helps against an error: one button for each code that has a remedy in the window."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class RemedyKind(StrEnum):
    """What pressing the button does."""

    SETTINGS = "settings"
    """Opens the section of the settings that `about` names."""
    PAGE = "page"
    ACTION = "action"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Remedy:
    """One button. `word` is a literal marked for translation."""

    kind: RemedyKind
    word: object
    about: str = ""


_ACCOUNTS = Remedy(RemedyKind.SETTINGS, QT_TRANSLATE_NOOP("remedies", "Open the accounts"), "mail")
_RELAY = Remedy(RemedyKind.SETTINGS, QT_TRANSLATE_NOOP("remedies", "Open the relay"), "relay")
_AGAIN = Remedy(RemedyKind.ACTION, QT_TRANSLATE_NOOP("remedies", "Try again now"), "refresh")
_ENTER_KEY = Remedy(RemedyKind.SETTINGS, QT_TRANSLATE_NOOP("remedies", "Enter it again"), "relay")
_ENTER_PASSWORD = Remedy(
    RemedyKind.SETTINGS, QT_TRANSLATE_NOOP("remedies", "Enter it again"), "mail"
)

REMEDIES: Mapping[str, Remedy] = {
    "bug": Remedy(RemedyKind.REPORT, QT_TRANSLATE_NOOP("remedies", "Show a report…")),
    "no-account": _ACCOUNTS,
    "no-mail": _ACCOUNTS,
    "no-relay": _RELAY,
    "no-sender": _ACCOUNTS,
    "relay-key": _ENTER_KEY,
    "relay-other": _RELAY,
    "relay-moved": _RELAY,
    "relay-tls": _RELAY,
    "no-password": _ENTER_PASSWORD,
    "no-key": _ENTER_KEY,
    "no-secret": _ENTER_PASSWORD,
    "login": _ENTER_PASSWORD,
    "sign-in-again": Remedy(
        RemedyKind.SETTINGS, QT_TRANSLATE_NOOP("remedies", "Sign in again"), "mail"
    ),
    "relay-away": _AGAIN,
    "suppressed": Remedy(
        RemedyKind.PAGE, QT_TRANSLATE_NOOP("remedies", "Show who is suppressed"), "suppressed"
    ),
}
"""By the error's code. What is not here is mended where it was done."""


def remedy_word(remedy: Remedy) -> str:
    """The button's words in the user's language."""
    return QCoreApplication.translate("remedies", str(remedy.word))
