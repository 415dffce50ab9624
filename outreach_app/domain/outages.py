"""Times in which the relay could not be reached, so that opens may not have been recorded."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

WATCHED = timedelta(days=3)
"""Mail is read in its first days or hardly ever: an outage later than this says little."""

SHORT = timedelta(minutes=30)
"""A shorter outage loses too little to explain a silence."""


@dataclass(frozen=True, slots=True)
class Outage:
    """The relay was away from `since` until `until`, or still is."""

    since: datetime
    until: datetime | None
    reason: str


def explains_silence(outage: Outage, accepted_at: datetime, now: datetime) -> bool:
    """Whether opens of a mail accepted then may be missing because of this."""
    since = max(outage.since, accepted_at)
    until = min(outage.until or now, accepted_at + WATCHED, now)
    return until - since >= SHORT


def explaining(outages: Iterable[Outage], accepted_at: datetime, now: datetime) -> Outage | None:
    """The first outage that may explain why nothing is known of a mail."""
    return next((one for one in outages if explains_silence(one, accepted_at, now)), None)
