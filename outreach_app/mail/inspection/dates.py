"""Dates as people write them in mails: numbers, month names, weekdays, "next week".

`read_dates` knows the day the mail was written and prefers the reading nearest after it. It
understands one short passage, and leaves finding the passage to others.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime

from outreach_app.mail.inspection.date_words import (
    MONTHS,
    NEXT_MONTH,
    NEXT_WEEK,
    TOMORROW,
    WEEKDAYS,
)
from outreach_app.mail.inspection.headers import Headers

FARTHEST = timedelta(days=550)
"""Nobody announces a later return."""

_YEAR = r"(20\d\d|\d\d(?![\d:.]))"
_ORDINAL = r"(?:\s?(?:st|nd|rd|th|er|:?a|:?e|[ºª°.]))?"
_MONTH = "(" + "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True)) + r")(?!\w)\.?"
_DAY = r"(?<![\d/.:-])(\d{1,2})"

_ISO = re.compile(r"(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_ASIAN = re.compile(r"(?:(20\d\d)\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]")
_VIETNAMESE = re.compile(r"(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: năm (20\d\d))?")
_DOTTED = re.compile(rf"{_DAY}\.\s?(\d{{1,2}})\.(?:\s?{_YEAR})?")
_DOTTED_PAIR = re.compile(
    rf"{_DAY}\.(0[1-9]|1[0-2])(?![\d:]|\.\d|\s?(?:uhr|h\b|am\b|pm\b|a\.m|p\.m|version))", re.I
)
"""Without the year and its dot. Such a pair may be a time, too."""

_BEFORE_TIME = re.compile(r"\b(?:at|um|alle|ore|klo|kl|gegen|las|version)\.?\s*$", re.I)
_SLASHED = re.compile(rf"{_DAY}([/-])(\d{{1,2}})(?:\2{_YEAR})?(?![\d/])")
_DAY_MONTH = re.compile(
    rf"{_DAY}{_ORDINAL}(?:\s+|-)(?:of\s+|de\s+|d'|do\s+)?{_MONTH}(?:(?:,?\s+|-)(?:de\s+|del\s+)?{_YEAR})?",
    re.I,
)
_MONTH_DAY = re.compile(
    rf"(?<!\w){_MONTH}\s+(?:the\s+)?(\d{{1,2}}){_ORDINAL}(?!\d)(?:,?\s+{_YEAR})?", re.I
)
_DAY_ALONE = re.compile(
    r"(?<![\d/.:-])(?:the |le |el |il |den |dem |am |dia |día |al |jusqu'au )(\d{1,2})(?:st|nd"
    r"|rd|th|er|º|\.)?(?![\d:./]|\s*(?:uhr|h\b|am\b|pm\b|o'clock|%|days?|weeks?|tage|jours|días"
    r"|dias|giorni))",
    re.I,
)
_ORDINAL_ALONE = re.compile(r"(?<![\d/.:-])(\d{1,2})(?:st|nd|rd|th)\b", re.I)
_DAY_OF_MONTH_ASIAN = re.compile(r"(?<![\d月月])(\d{1,2})\s?[日号號일](?!間|间|内|以内)")
_WEEKDAY = re.compile(
    r"(?<!\w)(" + "|".join(sorted(map(re.escape, WEEKDAYS), key=len, reverse=True)) + r")(?!\w)",
    re.I,
)


_WEEKDAY_AND_DAY = re.compile(
    rf"{_WEEKDAY.pattern}\.?,?\s+(?:the |le |el |il |den |dem |dia |día )?(\d{{1,2}})"
    r"(?:st|nd|rd|th|er|º|\.)?(?![\d:./]|\s*(?:uhr|h\b|am\b|pm\b|a\.m|p\.m|o'clock|%))",
    re.I,
)
"""“Monday the 16th”: a day of the month, and which one."""

_FEW_MONTHS = 3


@dataclass(frozen=True, slots=True)
class Writing:
    """When and how a text was written. `day_first` is None where 3/4 may mean either."""

    day: date | None
    day_first: bool | None = None


def written_at(headers: Headers) -> datetime | None:
    """When this mail was written, by its own clock or the last server's."""
    received = headers.raw("received").rpartition(";")[2]
    for value in (headers.raw("date"), received):
        try:
            return parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


def read_date(passage: str, writing: Writing) -> date | None:
    """The date that this passage begins with or soon comes to, the surest form first."""
    return named_date(passage, writing) or _relative(passage, writing.day)


def named_date(passage: str, writing: Writing, *, last: bool = False) -> date | None:
    """The first (or last) day of a month that this passage names."""
    found = [
        (match.start(), value)
        for reader in _READERS
        for match, value in reader(passage, writing)
        if value and _is_sensible(value, writing.day)
    ]
    return (max if last else min)(found, key=lambda one: one[0])[1] if found else None


def _is_sensible(value: date, written: date | None) -> bool:
    return written is None or written <= value <= written + FARTHEST


_Found = Iterator[tuple[re.Match[str], date | None]]


def _iso(passage: str, _writing: Writing) -> _Found:
    for match in _ISO.finditer(passage):
        yield match, _date(int(match[1]), int(match[2]), int(match[3]))


def _asian(passage: str, writing: Writing) -> _Found:
    for match in _ASIAN.finditer(passage):
        yield match, _near(match[1], int(match[2]), int(match[3]), writing.day)


def _vietnamese(passage: str, writing: Writing) -> _Found:
    for match in _VIETNAMESE.finditer(passage):
        yield match, _near(match[3], int(match[2]), int(match[1]), writing.day)


def _dotted(passage: str, writing: Writing) -> _Found:
    for match in _DOTTED.finditer(passage):
        yield match, _near(match[3], int(match[2]), int(match[1]), writing.day)


def _dotted_pair(passage: str, writing: Writing) -> _Found:
    for match in _DOTTED_PAIR.finditer(passage):
        if not _BEFORE_TIME.search(passage[: match.start()]):
            yield match, _near(None, int(match[2]), int(match[1]), writing.day)


def _slashed(passage: str, writing: Writing) -> _Found:
    """Day first or month first, as the text is written; nothing where both may be meant."""
    for match in _SLASHED.finditer(passage):
        first, second = int(match[1]), int(match[3])
        readings = {
            True: _near(match[4], second, first, writing.day),
            False: _near(match[4], first, second, writing.day),
        }
        possible = {one for one in readings.values() if one and _is_sensible(one, writing.day)}
        chosen = None if writing.day_first is None else readings[writing.day_first]
        only = next(iter(possible)) if len(possible) == 1 else None
        yield match, chosen if chosen in possible else only


def _day_month(passage: str, writing: Writing) -> _Found:
    for match in _DAY_MONTH.finditer(passage):
        yield match, _near(match[3], MONTHS[match[2].lower()], int(match[1]), writing.day)


def _month_day(passage: str, writing: Writing) -> _Found:
    for match in _MONTH_DAY.finditer(passage):
        yield match, _near(match[3], MONTHS[match[1].lower()], int(match[2]), writing.day)


_READERS: tuple[Callable[[str, Writing], _Found], ...] = (
    _iso,
    _asian,
    _vietnamese,
    _dotted,
    _dotted_pair,
    _slashed,
    _day_month,
    _month_day,
)


def _relative(passage: str, written: date | None) -> date | None:
    """Weekdays, days of the month and the like, counted from the day of writing."""
    if written is None:
        return None
    found: list[tuple[int, date]] = []
    for pattern in (_DAY_ALONE, _ORDINAL_ALONE, _DAY_OF_MONTH_ASIAN):
        if (match := pattern.search(passage)) and (value := _next_day(int(match[1]), written)):
            found.append((match.start(), value))
    if match := _WEEKDAY.search(passage):
        weekday = WEEKDAYS[match[1].lower()]
        day = _WEEKDAY_AND_DAY.match(passage, match.start())
        named = _next_day_on(int(day[2]), weekday, written) if day else None
        found.append((match.start(), named or _next_weekday(weekday, written)))
    for pattern, value in (
        (TOMORROW, written + timedelta(days=1)),
        (NEXT_WEEK, written + timedelta(days=7 - written.weekday())),
        (NEXT_MONTH, (written.replace(day=1) + timedelta(days=32)).replace(day=1)),
    ):
        if match := pattern.search(passage):
            found.append((match.start(), value))
    return min(found)[1] if found else None


def _near(year: str | None, month: int, day: int, written: date | None) -> date | None:
    """The day in the year named, else in the first year in which it is not past."""
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    if written is None:
        return None
    this = _date(written.year, month, day)
    return this if this and this >= written else _date(written.year + 1, month, day)


def _next_day(day: int, written: date) -> date | None:
    this = _date(written.year, written.month, day)
    if this and this >= written:
        return this
    first = (written.replace(day=1) + timedelta(days=32)).replace(day=1)
    return _date(first.year, first.month, day)


def _next_day_on(day: int, weekday: int, written: date) -> date | None:
    """The next such day of a month, within few months, that is this weekday."""
    first = written.replace(day=1)
    for _ in range(_FEW_MONTHS):
        one = _date(first.year, first.month, day)
        if one and one >= written and one.weekday() == weekday:
            return one
        first = (first + timedelta(days=32)).replace(day=1)
    return None


def _next_weekday(weekday: int, written: date) -> date:
    return written + timedelta(days=(weekday - written.weekday() - 1) % 7 + 1)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
