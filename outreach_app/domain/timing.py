"""When the user wants a letter to leave. What the rules of sending add to it is no matter here."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.errors import UserError


class TimingKind(StrEnum):
    """As soon as the rules allow; at a time; or in the morning where the prospect lives."""

    NOW = "now"
    AT = "at"
    THEIR_MORNING = "their_morning"


@dataclass(frozen=True, slots=True)
class Timing:
    """The user's word. `at` is an aware time, and given for AT alone."""

    kind: TimingKind = TimingKind.NOW
    at: datetime | None = None


NOW = Timing()
THEIR_MORNING = Timing(TimingKind.THEIR_MORNING)


def at(when: datetime) -> Timing:
    """At this aware time. UserError for one without a zone."""
    if when.tzinfo is None:
        raise UserError("no-zone", "Say in which time zone the mail is to leave.")
    return Timing(TimingKind.AT, when)
