"""Words for kinds of alert rules and kinds of points."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from outreach_app.domain.alerts import RuleKind
from outreach_app.domain.scoring import PointKind

RULE_KINDS: Mapping[RuleKind, object] = {
    RuleKind.FIRST_OPEN: QT_TRANSLATE_NOOP("attention", "A mail is opened for the first time"),
    RuleKind.NTH_OPEN: QT_TRANSLATE_NOOP("attention", "A mail is opened several times"),
    RuleKind.SECOND_DEVICE: QT_TRANSLATE_NOOP("attention", "A mail is opened on a second device"),
    RuleKind.CLICK: QT_TRANSLATE_NOOP("attention", "A link is followed"),
    RuleKind.BACK: QT_TRANSLATE_NOOP("attention", "Somebody is back after a quiet time"),
    RuleKind.COMPANY: QT_TRANSLATE_NOOP("attention", "Several people of one company show up"),
    RuleKind.LEVEL: QT_TRANSLATE_NOOP("attention", "A prospect reaches a level"),
    RuleKind.REPLY: QT_TRANSLATE_NOOP("attention", "Somebody replies"),
    RuleKind.BOUNCE: QT_TRANSLATE_NOOP("attention", "A mail comes back"),
    RuleKind.UNSUBSCRIBE: QT_TRANSLATE_NOOP("attention", "Somebody wants no more mail"),
}

NUMBERS: Mapping[RuleKind, object] = {
    RuleKind.NTH_OPEN: QT_TRANSLATE_NOOP("attention", "How many opens"),
    RuleKind.BACK: QT_TRANSLATE_NOOP("attention", "Quiet days before"),
    RuleKind.COMPANY: QT_TRANSLATE_NOOP("attention", "How many people"),
}
"""What the number of a kind counts."""

POINT_KINDS: Mapping[PointKind, object] = {
    PointKind.REPLY: QT_TRANSLATE_NOOP("attention", "Reply"),
    PointKind.IMPORTANT_CLICK: QT_TRANSLATE_NOOP("attention", "Click on an important link"),
    PointKind.CLICK: QT_TRANSLATE_NOOP("attention", "Click"),
    PointKind.REPEATED_OPEN: QT_TRANSLATE_NOOP("attention", "Opened again on another day"),
    PointKind.OPEN: QT_TRANSLATE_NOOP("attention", "Open"),
    PointKind.SILENCE: QT_TRANSLATE_NOOP("attention", "Silent for two weeks"),
    PointKind.UNSUBSCRIBE: QT_TRANSLATE_NOOP("attention", "Unsubscribed"),
    PointKind.BOUNCE: QT_TRANSLATE_NOOP("attention", "Mail came back"),
}


def attention_word(literal: object) -> str:
    """A word of these tables in the user's language."""
    return QCoreApplication.translate("attention", str(literal))
