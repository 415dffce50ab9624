"""How verdicts changed and why, what was taught, and levels, as the domain words them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

CHANGES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("said", "First taken for {0}; changed because {1}"),
    QT_TRANSLATE_NOOP("said", "a person"),
    QT_TRANSLATE_NOOP("said", "a machine"),
    QT_TRANSLATE_NOOP("said", "yourself"),
    QT_TRANSLATE_NOOP("said", "somebody not verified"),
    QT_TRANSLATE_NOOP("said", "later requests showed it"),
    QT_TRANSLATE_NOOP("said", "you said so"),
    QT_TRANSLATE_NOOP("said", "you took your word back"),
    QT_TRANSLATE_NOOP("said", "you taught a rule"),
    QT_TRANSLATE_NOOP("said", "you took a taught rule back"),
    QT_TRANSLATE_NOOP("said", "the habit of this company’s gateway became known"),
    QT_TRANSLATE_NOOP("said", "the rules were renewed"),
    QT_TRANSLATE_NOOP("said", "the recipient answered"),
    QT_TRANSLATE_NOOP("said", "the mail came back"),
    QT_TRANSLATE_NOOP("said", "you were looking at the mail yourself"),
    QT_TRANSLATE_NOOP("said", "you enrolled or removed a device of yours"),
    QT_TRANSLATE_NOOP("said", "from the network {0}"),
    QT_TRANSLATE_NOOP("said", "from {0}’s machines"),
    QT_TRANSLATE_NOOP("said", "on mail to {0}"),
    QT_TRANSLATE_NOOP("said", "You taught that requests {0} are always a machine’s."),
    QT_TRANSLATE_NOOP("said", "cold"),
    QT_TRANSLATE_NOOP("said", "warming"),
    QT_TRANSLATE_NOOP("said", "warm"),
    QT_TRANSLATE_NOOP("said", "hot"),
    QT_TRANSLATE_NOOP("said", "about {0} s"),
    QT_TRANSLATE_NOOP("said", "{0} to {1} s"),
)
"""Marked for translation; a number in braces stands for what changes."""
