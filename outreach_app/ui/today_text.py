"""The page of today in words."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from outreach_app.domain.events import EventKind
from outreach_app.domain.scoring import PointKind
from outreach_app.domain.today import FeedLine, WarmLine

_ONCE: Mapping[PointKind, object] = {
    PointKind.REPLY: QT_TRANSLATE_NOOP("today", "replied"),
    PointKind.IMPORTANT_CLICK: QT_TRANSLATE_NOOP("today", "followed an important link"),
    PointKind.CLICK: QT_TRANSLATE_NOOP("today", "followed a link"),
    PointKind.REPEATED_OPEN: QT_TRANSLATE_NOOP("today", "came back to a mail"),
    PointKind.OPEN: QT_TRANSLATE_NOOP("today", "opened a mail"),
}
_OFTEN: Mapping[PointKind, object] = {
    PointKind.REPLY: QT_TRANSLATE_NOOP("today", "replied {0} times"),
    PointKind.IMPORTANT_CLICK: QT_TRANSLATE_NOOP("today", "followed important links {0} times"),
    PointKind.CLICK: QT_TRANSLATE_NOOP("today", "followed links {0} times"),
    PointKind.REPEATED_OPEN: QT_TRANSLATE_NOOP("today", "came back to mails {0} times"),
    PointKind.OPEN: QT_TRANSLATE_NOOP("today", "opened {0} mails"),
}
_ACT_ONCE: Mapping[EventKind, object] = {
    EventKind.OPENED: QT_TRANSLATE_NOOP("today", "opened “{0}”"),
    EventKind.CLICKED: QT_TRANSLATE_NOOP("today", "followed a link in “{0}”"),
    EventKind.REPLIED: QT_TRANSLATE_NOOP("today", "replied to “{0}”"),
    EventKind.UNSUBSCRIBED: QT_TRANSLATE_NOOP("today", "unsubscribed by “{0}”"),
    EventKind.BOUNCED: QT_TRANSLATE_NOOP("today", "did not get “{0}”: it came back"),
}
_ACT_OFTEN: Mapping[EventKind, object] = {
    EventKind.OPENED: QT_TRANSLATE_NOOP("today", "opened “{0}” {1} times"),
    EventKind.CLICKED: QT_TRANSLATE_NOOP("today", "followed links in “{0}” {1} times"),
    EventKind.REPLIED: QT_TRANSLATE_NOOP("today", "replied to “{0}” {1} times"),
}


def reasons_in_words(line: WarmLine) -> str:
    """Why somebody is warm: “Followed links 2 times, opened a mail”."""
    words = ", ".join(_reason(kind, times) for kind, times in line.reasons)
    return words[:1].upper() + words[1:]


def act_in_words(line: FeedLine) -> str:
    """What somebody did with a mail: “opened “Offer” 3 times”."""
    subject = line.subject or _translated(QT_TRANSLATE_NOOP("today", "a mail without a subject"))
    if line.times > 1 and line.kind in _ACT_OFTEN:
        return _translated(_ACT_OFTEN[line.kind]).format(subject, line.times)
    sentence = _ACT_ONCE.get(line.kind)
    return _translated(sentence).format(subject) if sentence else f"{line.kind.value}: {subject}"


def _reason(kind: PointKind, times: int) -> str:
    word = _ONCE.get(kind) if times == 1 else _OFTEN.get(kind)
    return _translated(word).format(times) if word else kind.value


def _translated(marked: object) -> str:
    return QCoreApplication.translate("today", str(marked))
