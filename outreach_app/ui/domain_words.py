"""The domain's fixed words about warmth, in the user's language.

Whole sentences with parts in them (why a verdict fell, errors, results) are `ui/said`'s.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

FIXED: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("domain", "replied"),
    QT_TRANSLATE_NOOP("domain", "followed an important link"),
    QT_TRANSLATE_NOOP("domain", "followed a link"),
    QT_TRANSLATE_NOOP("domain", "came back to a mail"),
    QT_TRANSLATE_NOOP("domain", "opened a mail"),
    QT_TRANSLATE_NOOP("domain", "has been silent for two weeks"),
    QT_TRANSLATE_NOOP("domain", "wants no more mail"),
    QT_TRANSLATE_NOOP("domain", "a mail came back"),
    QT_TRANSLATE_NOOP("domain", "nothing new, and the old signs fade"),
    QT_TRANSLATE_NOOP("domain", "Call or write today"),
    QT_TRANSLATE_NOOP("domain", "Write a personal follow-up"),
    QT_TRANSLATE_NOOP("domain", "Send the next mail in a day or two"),
    QT_TRANSLATE_NOOP("domain", "Write while it is remembered"),
    QT_TRANSLATE_NOOP("domain", "Follow up with something new"),
    QT_TRANSLATE_NOOP("domain", "Leave it for some weeks"),
    QT_TRANSLATE_NOOP("domain", "Answer the reply"),
    QT_TRANSLATE_NOOP("domain", "Find the right address"),
    QT_TRANSLATE_NOOP("domain", "Do not write again"),
)
"""A test holds them against the domain's tables."""


def in_our_language(sentence: str) -> str:
    """The sentence translated if it is one of the fixed ones, else as it is."""
    return QCoreApplication.translate("domain", sentence)
