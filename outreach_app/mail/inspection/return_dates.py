"""When an absent person says to be back: the date beside a word that speaks of returning.

A date without such a word (a signature's, a product's) is not taken. "Until the 12th inclusive"
means back on the 13th. Words of returning come before words of absence, and what follows a word
before what precedes it.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from outreach_app.mail.inspection.date_order import is_day_first
from outreach_app.mail.inspection.dates import Writing, named_date, read_date
from outreach_app.mail.inspection.return_words import (
    ASIAN_RETURN,
    ASIAN_UNTIL,
    BEHIND_RETURN,
    BEHIND_UNTIL,
    INCLUSIVE,
    RANGE,
    RANGE_WORDS,
    RETURN,
    UNTIL,
)

_LONGEST = 4_000
_PASSAGE = 90
_RANGE_END = 24
_MOST_CUES = 12
_HEBREW_PREFIX = re.compile(r"(?<=[\u05d0-\u05ea])-(?=\d)")
"""“On the” is a letter and a hyphen in front of the number."""

_SENTENCE_END = re.compile(r"(?<=[^\W\d]{3})[.!?]\s|\n\s*\n|。")


def find_return_date(text: str, written: datetime | None) -> date | None:
    """The day of return that this text names, written at that time."""
    text = _HEBREW_PREFIX.sub(" ", text[:_LONGEST])
    writing = Writing(written.date() if written else None, is_day_first(text, written))
    return (
        _after(RETURN, text, writing)
        or _before(BEHIND_RETURN, text, writing)
        or _until(text, writing)
        or _before(BEHIND_UNTIL, text, writing)
        or _asian(text, writing)
    )


def _cues(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    for _, cue in zip(range(_MOST_CUES), pattern.finditer(text), strict=False):
        yield cue


def _after(pattern: re.Pattern[str], text: str, writing: Writing) -> date | None:
    for cue in _cues(pattern, text):
        if found := read_date(_passage(text, cue.start()), writing):
            return found
    return None


def _before(pattern: re.Pattern[str], text: str, writing: Writing) -> date | None:
    """The date nearest before such a word, in its sentence."""
    for cue in _cues(pattern, text):
        before = text[max(0, cue.start() - _PASSAGE) : cue.start()]
        ends = [end.end() for end in _SENTENCE_END.finditer(before)]
        sentence = before[ends[-1] :] if ends else before
        if found := named_date(sentence, writing, last=True) or read_date(sentence, writing):
            return found
    return None


def _until(text: str, writing: Writing) -> date | None:
    for cue in _cues(UNTIL, text):
        passage = _passage(text, cue.start())
        if found := read_date(passage, writing):
            return found + timedelta(days=bool(INCLUSIVE.search(passage)))
    for pattern in (RANGE, RANGE_WORDS):
        for cue in _cues(pattern, text):
            if found := named_date(text[cue.end() : cue.end() + _RANGE_END], writing):
                passage = _passage(text, cue.start())
                return found + timedelta(days=bool(INCLUSIVE.search(passage)))
    return None


def _asian(text: str, writing: Writing) -> date | None:
    """In Chinese, Japanese and Korean the word comes before or behind its date."""
    for pattern in (ASIAN_RETURN, ASIAN_UNTIL):
        for cue in _cues(pattern, text):
            before = text[max(0, cue.start() - 16) : cue.start()]
            if found := _last_date(before, writing) or read_date(
                text[cue.end() : cue.end() + 16], writing
            ):
                return found
    return None


def _last_date(passage: str, writing: Writing) -> date | None:
    """The date nearest to the passage's end."""
    if found := named_date(passage, writing, last=True):
        return found
    for start in range(max(0, len(passage) - 4), -1, -1):
        if (start == 0 or not passage[start - 1].isdigit()) and (
            found := read_date(passage[start:], writing)
        ):
            return found
    return None


def _passage(text: str, start: int) -> str:
    """From the cue to the end of its sentence, at most _PASSAGE characters."""
    passage = text[start : start + _PASSAGE]
    end = _SENTENCE_END.search(passage)
    return passage[: end.start() + 1] if end else passage
