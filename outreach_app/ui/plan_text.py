"""Why a mail leaves when it does, and on which day, in the user's language."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QTime

from outreach_app.domain.reports import OutboxRow
from outreach_app.domain.why_then import Why

WHYS: Mapping[Why, object] = {
    Why.NOW: QT_TRANSLATE_NOOP("plan", "It is due"),
    Why.UNDO: QT_TRANSLATE_NOOP("plan", "You can still take it back"),
    Why.CHOSEN: QT_TRANSLATE_NOOP("plan", "The time you chose"),
    Why.MORNING: QT_TRANSLATE_NOOP("plan", "In their morning"),
    Why.HOURS: QT_TRANSLATE_NOOP("plan", "Outside working hours there until then"),
    Why.PAUSE: QT_TRANSLATE_NOOP("plan", "Sending is paused until then"),
    Why.GAP: QT_TRANSLATE_NOOP("plan", "A gap after the mail before"),
    Why.HOURLY: QT_TRANSLATE_NOOP("plan", "Your limit for an hour is reached"),
    Why.DAILY: QT_TRANSLATE_NOOP("plan", "Your limit for a day is reached"),
    Why.WARM_UP: QT_TRANSLATE_NOOP("plan", "The account is warming up"),
    Why.RETRY: QT_TRANSLATE_NOOP("plan", "Tried again then"),
    Why.NEVER: QT_TRANSLATE_NOOP("plan", "Your rules leave no day for it"),
}
"""Each reason, short enough for a table."""


def why_in_words(row: OutboxRow) -> str:
    """Why this mail leaves then; empty where it has no time."""
    if row.why is None:
        return ""
    said = QCoreApplication.translate("plan", str(WHYS[row.why]))
    if row.why is Why.PAUSE and row.detail:
        return f"{said} ({row.detail})"
    return said


def leaves_in_words(row: OutboxRow, now: datetime) -> str:
    """When this mail leaves, on the clock; its day stands above it."""
    if row.why is None:
        return "–"
    if row.leaves_at is None:
        return QCoreApplication.translate("plan", "Never")
    if row.leaves_at <= now:
        return QCoreApplication.translate("plan", "Now")
    local = row.leaves_at.astimezone()
    time = QTime(local.hour, local.minute, local.second)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def day_in_words(day: date, today: date) -> str:
    """A day as a heading."""
    if day == today:
        return QCoreApplication.translate("plan", "Today")
    if day == today + timedelta(days=1):
        return QCoreApplication.translate("plan", "Tomorrow")
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
