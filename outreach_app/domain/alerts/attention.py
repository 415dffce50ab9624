"""The user's attention as a budget: who is told now, what waits for a digest, and until when."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo

from outreach_app.domain.alerts.alert import KeptAlert
from outreach_app.domain.errors import UserError

HOUR = timedelta(hours=1)

LATE = timedelta(minutes=10)
"""An alert that is decided so long after it was due is no news of now: it comes in the summary."""

MOST_AN_HOUR = 60
_CLOCK = re.compile(r"(?:[01]?[0-9]|2[0-3]):[0-5][0-9]")


@dataclass(frozen=True, slots=True)
class Attention:
    """When and how often the user may be interrupted.

    `quiet_from` and `quiet_until` are times such as "20:00", both empty where no hour is quiet.
    `working_days` counts Monday as 0. `zone` is an IANA name, empty for this machine's.
    """

    budget: int = 6
    quiet_from: str = ""
    quiet_until: str = ""
    working_days: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Settled:
    """What becomes of alerts that are due.

    `told` holds one group a prospect, each an interruption of its own; `digest` is one more for
    all that waited. `waiting` are set aside until the time given.
    """

    told: tuple[tuple[KeptAlert, ...], ...] = ()
    digest: tuple[KeptAlert, ...] = ()
    waiting: tuple[KeptAlert, ...] = ()
    until: datetime | None = None


def checked_attention(attention: Attention) -> Attention:
    """The same, tidied. Raises UserError for the first thing that makes no sense."""
    if not 1 <= attention.budget <= MOST_AN_HOUR:
        raise UserError("attention", f"Choose between 1 and {MOST_AN_HOUR} alerts an hour.")
    if bool(attention.quiet_from) != bool(attention.quiet_until):
        raise UserError("attention", "Quiet hours take a beginning and an end.")
    for text in (attention.quiet_from, attention.quiet_until):
        if text and _time(text) is None:
            raise UserError("attention", f"“{text}” is no time: write it like 20:00.")
    days = tuple(sorted(set(attention.working_days)))
    if not days or not set(days) <= set(range(7)):
        raise UserError("attention", "Choose at least one working day.")
    return Attention(
        attention.budget, attention.quiet_from, attention.quiet_until, days, attention.zone
    )


def is_open(attention: Attention, now: datetime, zone: tzinfo) -> bool:
    """Whether the user may be interrupted at that moment."""
    local = now.astimezone(zone)
    if local.weekday() not in attention.working_days:
        return False
    begin, end = _time(attention.quiet_from), _time(attention.quiet_until)
    if begin is None or end is None or begin == end:
        return True
    clock = local.time()
    is_quiet = begin <= clock < end if begin < end else clock >= begin or clock < end
    return not is_quiet


def next_open(attention: Attention, now: datetime, zone: tzinfo) -> datetime:
    """The first moment from now on at which the user may be interrupted."""
    if is_open(attention, now, zone):
        return now
    today = now.astimezone(zone).date()
    end = _time(attention.quiet_until) or time()
    starts = (
        datetime.combine(today + timedelta(days=day), clock, zone).astimezone(UTC)
        for day in range(9)
        for clock in sorted({time(), end})
    )
    return next(
        (start for start in starts if start > now and is_open(attention, start, zone)), now + HOUR
    )


def settle(
    due: Sequence[KeptAlert],
    waiting: Sequence[KeptAlert],
    spent: Iterable[datetime],
    attention: Attention,
    now: datetime,
    zone: tzinfo,
) -> Settled:
    """Decide about alerts that are due and those set aside before.

    `spent` are the times of past interruptions. However many alerts there are, no hour holds more
    interruptions than the budget; the digest is one of them.
    """
    late = tuple(one for one in due if now - one.alert.due_at > LATE)
    fresh = tuple(one for one in due if now - one.alert.due_at <= LATE)
    overdue = tuple(one for one in waiting if one.alert.due_at <= now)
    if not is_open(attention, now, zone):
        return Settled(waiting=(*due, *overdue), until=next_open(attention, now, zone))
    recent = sorted(at for at in spent if now - at < HOUR)
    room = attention.budget - len(recent)
    pool = (*waiting, *late)
    wants_digest = bool(late or overdue)
    has_digest = bool(pool) and wants_digest and room > 0
    room -= has_digest
    groups = _by_prospect(fresh)
    told = groups[: max(room, 0)]
    rest = [one for group in groups[len(told) :] for one in group]
    if not has_digest:
        rest.extend((*late, *overdue))
    until = (recent[0] if len(recent) >= attention.budget else now) + HOUR
    return Settled(tuple(told), pool if has_digest else (), tuple(rest), until if rest else None)


def _by_prospect(alerts: Iterable[KeptAlert]) -> list[tuple[KeptAlert, ...]]:
    groups: dict[int, list[KeptAlert]] = {}
    for one in alerts:
        groups.setdefault(one.alert.prospect_id, []).append(one)
    return [tuple(group) for group in groups.values()]


def _time(text: str) -> time | None:
    """A time of day as it is written; None for anything else, one with a zone included."""
    if not _CLOCK.fullmatch(text):
        return None
    hour, _, minute = text.partition(":")
    return time(int(hour), int(minute))
