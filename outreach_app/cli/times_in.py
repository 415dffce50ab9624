"""Times as people write them on a command line, in this machine's time zone unless they say."""

from datetime import datetime

from outreach_app.domain.errors import UserError
from outreach_app.domain.timing import THEIR_MORNING, Timing, at

MORNING = "their-morning"

YEARS = range(2000, 2200)
"""Years that somebody may mean. At the ends of the calendar no zone can be reckoned with."""


def read_time(text: str) -> datetime:
    """An aware time of `2026-03-02 09:30`, with or without a zone. UserError for what is none."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError as fault:
        raise _no_time(text) from fault
    if found.year not in YEARS:
        raise _no_time(text)
    return found if found.tzinfo else found.astimezone()


def read_timing(text: str) -> Timing:
    """`their-morning`, or a time."""
    return THEIR_MORNING if text == MORNING else at(read_time(text))


def _no_time(text: str) -> UserError:
    return UserError(
        "time", f"“{text}” is no time: write it as 2026-03-02T09:30, with a zone or without."
    )
