"""Words that every list needs: warmth, what happened, times as people say them, counts.

It loads no more of the domain than their names, so the first picture need not wait for the rest.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

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


_NEAR: Mapping[int, object] = {
    0: QT_TRANSLATE_NOOP("text", "today {0}"),
    1: QT_TRANSLATE_NOOP("text", "yesterday {0}"),
    -1: QT_TRANSLATE_NOOP("text", "tomorrow {0}"),
}
"""By how many days ago it was."""

_DAYS: Mapping[QLocale.Language, str] = {QLocale.Language.German: "ddd, d. MMM"}
_DAY = "ddd d MMM"
"""A day of the week and of a month, as the language writes it."""

_SOON, _WEEK = 300, 7
"""Days within which a date that was needs no year, and one to come in another year."""


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
    if days in _NEAR:
        return QCoreApplication.translate("text", str(_NEAR[days])).format(clock)
    ahead = -days < _SOON if local.year == now.year else days > -_WEEK
    if (0 <= days < _SOON) or (days < 0 and ahead):
        return f"{_day(local)}, {clock}"
    return f"{_day(local, with_year=True, with_name=False)}, {clock}"


def day_in_words(day: date) -> str:
    """A day with its name and year."""
    return _day(day, with_year=True)


def day_and_time(at: datetime) -> str:
    """A local day and time on the clock, for what is planned and for lists."""
    local = at.astimezone()
    return f"{day_in_words(local)}, {_clock(local)}"


def full_time(at: datetime) -> str:
    """The exact local time, for tool tips and evidence."""
    local = at.astimezone()
    clock = QLocale().timeFormat(QLocale.FormatType.ShortFormat).replace("mm", "mm:ss")
    time = QLocale().toString(QTime(local.hour, local.minute, local.second), clock)
    return f"{day_in_words(local)}, {time}"


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


def _day(day: date, *, with_year: bool = False, with_name: bool = True) -> str:
    pattern = _DAYS.get(QLocale().language(), _DAY) + (" yyyy" if with_year else "")
    shown = pattern if with_name else pattern.removeprefix("ddd").lstrip(", ")
    return QLocale().toString(QDate(day.year, day.month, day.day), shown)


def _clock(local: datetime) -> str:
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
