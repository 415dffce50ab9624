"""Whether 3/4 is the third of April or the fourth of March, by the text around it.

Another date of the same text that can be read in one way only decides, then the language, and
for English the sender's time zone. Where nothing does it stays open: a wrong day is worse than
none.
"""

import re
from datetime import datetime, timedelta

_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/\d{2,4})?(?![\d/])")
_ENGLISH = re.compile(
    r"\b(?:the|will|am|i'm|and|my|of|is|office|until|return|back|for|you)\b", re.IGNORECASE
)
_MONTH_FIRST_SCRIPTS = re.compile(r"[぀-ヿ一-鿿가-힯]")
_LONGEST = 2_000
_AMERICAN = (timedelta(hours=-10), timedelta(hours=-4))
"""Between Hawaii and the east coast's summer."""


def is_day_first(text: str, written: datetime | None) -> bool | None:
    """True, False, or None where both can be meant."""
    text = text[:_LONGEST]
    for match in _SLASHED.finditer(text):
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second:
            return True
        if second > 12 >= first:
            return False
    if _MONTH_FIRST_SCRIPTS.search(text):
        return False
    if len(set(map(str.lower, _ENGLISH.findall(text)))) < 2:
        return True
    return _by_zone(written)


def _by_zone(written: datetime | None) -> bool | None:
    """English from America begins with the month, from elsewhere with the day.

    No offset, or that of servers that write in UTC, says nothing.
    """
    offset = written.utcoffset() if written else None
    if not offset:
        return None
    return not _AMERICAN[0] <= offset <= _AMERICAN[1]
