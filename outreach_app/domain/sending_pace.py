"""How soon an account may send again: gap, sliding limits and warming up. Only arithmetic."""

from bisect import insort
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from outreach_app.domain.sending_rules import Pace
from outreach_app.domain.sending_windows import instant
from outreach_app.domain.why_then import Why

HOUR = timedelta(hours=1)
DAY = timedelta(hours=24)
LOOKED_BACK = timedelta(hours=26)
"""How far back departures count at most: a sliding day, and the longest day there is."""

SLIGHTLY = timedelta(minutes=5)
"""By so much clocks are corrected while nobody notices."""

_KNUTH = 2654435761


@dataclass(frozen=True, slots=True, order=True)
class Departure:
    """A mail that left, or may have."""

    at: datetime
    mail_id: int


class PaceLine:
    """One account's departures, past and planned."""

    def __init__(
        self, pace: Pace, departed: Iterable[Departure], now: datetime, home: tzinfo
    ) -> None:
        self.now = now
        self._pace = pace
        self._home = home
        # A clock that was set back must not make the account wait for what it calls the future:
        # what lies well ahead says nothing of when it was.
        self._departed = sorted(
            Departure(min(one.at, now), one.mail_id) for one in departed if one.at <= now + SLIGHTLY
        )
        self._by_day = Counter(self._day(one.at) for one in self._departed) if pace.warm_up else {}

    def depart(self, departure: Departure) -> None:
        """Count a mail that leaves then."""
        before = self._departed
        if not before or before[-1].at < departure.at:
            before.append(departure)
        else:
            insort(before, departure)
        if self._pace.warm_up:
            day = self._day(departure.at)
            self._by_day[day] = self._by_day.get(day, 0) + 1

    def free_from(self, moment: datetime, *, has_gap: bool = True) -> tuple[datetime, Why | None]:
        """From when on, this moment or later, one more mail may leave, and what held it."""
        latest, held_by = moment, None
        for at, why in self._floors(has_gap):
            if at > latest:
                latest, held_by = at, why
        warm = self._warm_from(latest)
        return (warm, Why.WARM_UP) if warm > latest else (latest, held_by)

    def _floors(self, has_gap: bool) -> Iterable[tuple[datetime, Why]]:
        pace, before = self._pace, self._departed
        if has_gap and before:
            yield before[-1].at + gap_after(before[-1].mail_id, pace), Why.GAP
        if 0 < pace.hourly <= len(before):
            yield before[-pace.hourly].at + HOUR, Why.HOURLY
        if 0 < pace.daily <= len(before):
            yield before[-pace.daily].at + DAY, Why.DAILY

    def _warm_from(self, moment: datetime) -> datetime:
        warm = self._pace.warm_up
        if warm is None:
            return moment
        day = first = self._day(moment)
        while (allowed := warm.allowance(day)) is not None and self._by_day.get(day, 0) >= allowed:
            day += timedelta(days=1)
        return moment if day == first else instant(day, 0, self._home)

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(self._home).date()


def looked_back(paces: Iterable[Pace]) -> timedelta | None:
    """How far back departures count for any of these paces; None where none of them ever does."""
    return max((span for pace in paces for span in _spans(pace)), default=None)


def _spans(pace: Pace) -> Iterator[timedelta]:
    if pace.gap_seconds:
        yield timedelta(seconds=pace.gap_seconds * (1 + pace.jitter))
    if pace.hourly:
        yield HOUR
    if pace.daily or pace.warm_up:
        yield LOOKED_BACK


def gap_after(mail_id: int, pace: Pace) -> timedelta:
    """The gap after this mail. It varies from mail to mail, and is the same whoever asks."""
    fraction = (mail_id * _KNUTH % 2**32) / 2**32
    return timedelta(seconds=pace.gap_seconds * (1 + pace.jitter * (2 * fraction - 1)))
