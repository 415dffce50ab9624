"""Words that every list needs: warmth, what happened, times as people say them, counts.

It loads no more of the domain than their names, so the first picture need not wait for the rest.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QTime

from outreach_app.domain.event_kinds import EventKind
from outreach_app.domain.levels import Level


@dataclass(frozen=True, slots=True)
class Sign:
    """A word with its icon, and the names of the tokens for ink and ground.

    `word` is a literal marked for translation, which Qt types as object: read it by word_of().
    """

    word: object
    icon: str
    ink: str
    ground: str


LEVELS: Mapping[Level, Sign] = {
    Level.COLD: Sign(QT_TRANSLATE_NOOP("text", "Cold"), "cold", "machine", "machine_soft"),
    Level.WARMING: Sign(QT_TRANSLATE_NOOP("text", "Warming"), "warming", "unsure", "unsure_soft"),
    Level.WARM: Sign(QT_TRANSLATE_NOOP("text", "Warm"), "warm", "warm", "warm_soft"),
    Level.HOT: Sign(QT_TRANSLATE_NOOP("text", "Hot"), "hot", "hot", "hot_soft"),
}

EVENTS: Mapping[EventKind, Sign] = {
    EventKind.SENT: Sign(QT_TRANSLATE_NOOP("text", "sent"), "sent", "muted", "card"),
    EventKind.OPENED: Sign(QT_TRANSLATE_NOOP("text", "opened"), "opened", "muted", "card"),
    EventKind.CLICKED: Sign(
        QT_TRANSLATE_NOOP("text", "followed a link"), "clicked", "muted", "card"
    ),
    EventKind.UNSUBSCRIBED: Sign(
        QT_TRANSLATE_NOOP("text", "unsubscribed"), "unsubscribed", "muted", "card"
    ),
    EventKind.REPLIED: Sign(QT_TRANSLATE_NOOP("text", "replied"), "replied", "muted", "card"),
    EventKind.AUTO_REPLIED: Sign(
        QT_TRANSLATE_NOOP("text", "answered automatically"), "auto-replied", "muted", "card"
    ),
    EventKind.BOUNCED: Sign(QT_TRANSLATE_NOOP("text", "bounced"), "bounced", "muted", "card"),
    EventKind.DELAYED: Sign(QT_TRANSLATE_NOOP("text", "delayed"), "waiting", "muted", "card"),
    EventKind.FORWARD_FAILED: Sign(
        QT_TRANSLATE_NOOP("text", "failed where passed on"), "bounced", "muted", "card"
    ),
    EventKind.COMPLAINED: Sign(
        QT_TRANSLATE_NOOP("text", "marked as spam"), "unsubscribed", "muted", "card"
    ),
}


def word_of(sign: Sign) -> str:
    """A sign's word in the user's language."""
    return QCoreApplication.translate("text", str(sign.word))


def time_in_words(at: datetime, now: datetime) -> str:
    """When it was, as one would say it; both aware. Beyond yesterday a short date and time."""
    local = at.astimezone(now.tzinfo)
    ago = now - local
    clock = _clock(local)
    if timedelta(0) <= ago < timedelta(minutes=1):
        return QCoreApplication.translate("text", "just now")
    if timedelta(0) <= ago < timedelta(hours=1):
        minutes = int(ago.total_seconds() // 60)
        return QCoreApplication.translate("text", "{0} min ago").format(minutes)
    days = (now.date() - local.date()).days
    if days == 0:
        return QCoreApplication.translate("text", "today {0}").format(clock)
    if days == 1:
        return QCoreApplication.translate("text", "yesterday {0}").format(clock)
    pattern = "ddd d MMM" if 0 <= days < 300 else "d MMM yyyy"
    return f"{QLocale().toString(QDate(local.year, local.month, local.day), pattern)}, {clock}"


def full_time(at: datetime) -> str:
    """The exact local time, for tool tips."""
    local = at.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), "ddd d MMM yyyy")
    return f"{day}, {local:%H:%M:%S}"


def wait_in_words(seconds: float) -> str:
    """How long it will take: "8 s", "3 min"."""
    if seconds < 90:
        return QCoreApplication.translate("text", "{0} s").format(max(1, round(seconds)))
    return QCoreApplication.translate("text", "{0} min").format(round(seconds / 60))


def age_in_words(age: timedelta) -> str:
    """How long ago, coarsely, for the parts of a score."""
    if age < timedelta(hours=1):
        return QCoreApplication.translate("text", "within the hour")
    if age < timedelta(days=1):
        return QCoreApplication.translate("text", "{0} h ago").format(
            int(age.total_seconds() // 3600)
        )
    if age < timedelta(days=2):
        return QCoreApplication.translate("text", "yesterday")
    return QCoreApplication.translate("text", "{0} days ago").format(age.days)


def number(value: int) -> str:
    """A count with the locale's separators."""
    return QLocale().toString(value)


def initials(name: str) -> str:
    """One or two letters that stand for a person."""
    words = [word for word in name.replace("@", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def _clock(local: datetime) -> str:
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
