"""Which queued mail leaves when, and why then. The sender obeys this very plan.

It is a simulation: one line an account, mails with the same windows in one file behind another,
and at each step the next departure is the earliest that rules and windows allow. Only times; what
a server will say is not known here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from heapq import heappop, heappush
from itertools import groupby

from outreach_app.domain.sending_hours import zone_of
from outreach_app.domain.sending_pace import Departure, PaceLine
from outreach_app.domain.sending_rules import LONGEST_UNDO, SendingRules
from outreach_app.domain.sending_windows import Windows
from outreach_app.domain.timing import NOW, Timing, TimingKind
from outreach_app.domain.why_then import Why

LATE = timedelta(minutes=30)
"""So long after the time that the user chose, a mail is late: the working hours hold it, too."""


LONGEST_RETRY = timedelta(hours=4)
LONGEST_WAIT_FOR_UNDO = timedelta(seconds=LONGEST_UNDO)
"""Neither is ever further away; what is, waits for a clock that was set back, and waits no more."""

_FIRST = datetime(1970, 1, 1, tzinfo=UTC)


class Hours(StrEnum):
    """Which windows a mail waits for."""

    NONE = "none"
    WORKING = "working"
    MORNING = "morning"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One queued mail as the plan sees it. Times are aware; `zone` is an IANA name or empty.

    `reason` says why it was put off until `next_try_at`.
    """

    id: int
    account_id: str
    zone: str
    queued_at: datetime
    timing: Timing = NOW
    undo_until: datetime | None = None
    next_try_at: datetime | None = None
    reason: str = ""
    is_urgent: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    """When a mail leaves: `at` is None for never. `why` names what decides the time."""

    mail_id: int
    at: datetime | None
    why: Why
    account_id: str = ""
    zone: str = ""
    detail: str = ""


@dataclass(slots=True)
class _File:
    """Mails with the same windows, one behind another; the first is `ready[place]`."""

    hours: Hours
    windows: Windows | None
    ready: list[tuple[datetime, int, Why, Waiting]]
    place: int = 0

    @property
    def head(self) -> tuple[datetime, int, Why, Waiting]:
        return self.ready[self.place]

    def open_from(self, moment: datetime) -> datetime | None:
        return moment if self.windows is None else self.windows.open_from(moment)

    def why_closed(self, moment: datetime) -> tuple[Why, str]:
        """Why no mail of this file leaves at that moment."""
        pause = self.windows.pause_at(moment) if self.windows else None
        if pause is not None:
            return Why.PAUSE, pause.why
        return (Why.MORNING if self.hours is Hours.MORNING else Why.HOURS), ""


def plan(
    queue: Iterable[Waiting],
    departed: Mapping[str, Sequence[Departure]],
    rules: SendingRules,
    now: datetime,
    home: tzinfo,
) -> tuple[Planned, ...]:
    """When each of these mails leaves, the earliest first.

    `departed` are each account's mails of the last 26 hours. `home` is the zone of the sender,
    which stands in where a prospect's is not known.
    """
    lines = sorted(queue, key=lambda mail: mail.account_id)
    windows = _WindowsOfZones(rules, home)
    planned = [
        one
        for account_id, mails in groupby(lines, key=lambda mail: mail.account_id)
        for one in _Line(
            PaceLine(rules.pace_of(account_id), departed.get(account_id, ()), now, home), windows
        ).run(mails, now)
    ]
    return tuple(sorted(planned, key=_order))


def _order(one: Planned) -> tuple[bool, datetime, int]:
    return (one.at is None, one.at or _FIRST, one.mail_id)


class _WindowsOfZones:
    """Windows by zone and kind, each made once."""

    def __init__(self, rules: SendingRules, home: tzinfo) -> None:
        self._rules = rules
        self._home = home
        self._made: dict[tuple[str, Hours], Windows | None] = {}

    def of(self, zone: str, hours: Hours) -> Windows | None:
        key = (zone, hours)
        if key not in self._made:
            self._made[key] = self._make(zone, hours)
        return self._made[key]

    def _make(self, zone: str, hours: Hours) -> Windows | None:
        if hours is Hours.NONE or (hours is Hours.WORKING and not self._rules.has_hours):
            return None
        there = zone_of(zone) or self._home
        return Windows(self._rules, there, in_morning=hours is Hours.MORNING)


class _Line:
    """One account's mails, let out one after another."""

    def __init__(self, pace: PaceLine, windows: _WindowsOfZones) -> None:
        self._pace = pace
        self._windows = windows
        self._planned: list[Planned] = []
        self._open: list[tuple[datetime, int, int]] = []
        self._waiting: list[tuple[datetime, int, int]] = []
        self._files: list[_File] = []

    def run(self, mails: Iterable[Waiting], now: datetime) -> list[Planned]:
        """All of them with their times."""
        known = list(mails)
        for mail in sorted((one for one in known if one.is_urgent), key=lambda one: one.id):
            ready, why = _ready(mail, now)
            at, held_by = self._pace.free_from(ready, has_gap=False)
            self._leave(mail, at, held_by or why)
        self._file(mail for mail in known if not mail.is_urgent)
        for number in range(len(self._files)):
            self._wait(number)
        while self._open or self._waiting:
            self._step()
        return self._planned

    def _file(self, mails: Iterable[Waiting]) -> None:
        now = self._pace.now
        files: dict[tuple[str, Hours], _File] = {}
        for mail in mails:
            hours = _hours(mail, now)
            key = (mail.zone if hours is not Hours.NONE else "", hours)
            if key not in files:
                files[key] = _File(hours, self._windows.of(*key), [])
            ready, why = _ready(mail, now)
            files[key].ready.append((ready, mail.id, why, mail))
        self._files = list(files.values())
        for one in self._files:
            one.ready.sort(key=lambda entry: entry[:2])

    def _wait(self, number: int) -> None:
        """Set a file aside until its first mail may leave; for ever where it may never."""
        file = self._files[number]
        ready, mail_id, *_ = file.head
        opened = file.open_from(ready)
        if opened is not None:
            heappush(self._waiting, (opened, mail_id, number))
            return
        self._give_up(file)

    def _give_up(self, file: _File) -> None:
        for _, mail_id, _, mail in file.ready[file.place :]:
            self._planned.append(Planned(mail_id, None, Why.NEVER, mail.account_id, mail.zone))

    def _step(self) -> None:
        """One departure, or one file that must wait for its window again."""
        floor, held_by = self._pace.free_from(self._pace.now)
        if not self._open and self._waiting[0][0] > floor:
            floor, held_by = self._pace.free_from(self._waiting[0][0])
        while self._waiting and self._waiting[0][0] <= floor:
            _, _, number = heappop(self._waiting)
            ready, mail_id, *_ = self._files[number].head
            heappush(self._open, (ready, mail_id, number))
        _, mail_id, number = heappop(self._open)
        file = self._files[number]
        opened = file.open_from(floor)
        if opened is None:
            self._give_up(file)
        elif opened > floor:
            heappush(self._waiting, (opened, mail_id, number))
        else:
            self._let_out(number, floor, held_by)

    def _let_out(self, number: int, at: datetime, held_by: Why | None) -> None:
        file = self._files[number]
        ready, _, why, mail = file.head
        opened = file.open_from(ready) or at
        detail = ""
        if at > opened:
            why = held_by or Why.HOURS
        elif at > ready:
            why, detail = file.why_closed(ready)
        self._leave(mail, at, why, detail)
        file.place += 1
        if file.place < len(file.ready):
            self._wait(number)

    def _leave(self, mail: Waiting, at: datetime, why: Why, detail: str = "") -> None:
        self._pace.depart(Departure(at, mail.id))
        detail = mail.reason if why is Why.RETRY else detail
        self._planned.append(Planned(mail.id, at, why, mail.account_id, mail.zone, detail))


def _hours(mail: Waiting, now: datetime) -> Hours:
    timing = mail.timing
    if timing.kind is TimingKind.THEIR_MORNING:
        return Hours.MORNING
    is_on_time = timing.at is not None and now - timing.at <= LATE
    return Hours.NONE if timing.kind is TimingKind.AT and is_on_time else Hours.WORKING


def _ready(mail: Waiting, now: datetime) -> tuple[datetime, Why]:
    """From when on nothing of its own holds this mail, and what was the last to do so."""
    times = [(now, Why.NOW)]
    if mail.next_try_at is not None and mail.next_try_at - now <= LONGEST_RETRY:
        times.append((mail.next_try_at, Why.RETRY))
    if not mail.is_urgent:
        if mail.undo_until is not None and mail.undo_until - now <= LONGEST_WAIT_FOR_UNDO:
            times.append((mail.undo_until, Why.UNDO))
        if mail.timing.at is not None:
            times.append((mail.timing.at, Why.CHOSEN))
    return max(times, key=lambda entry: entry[0])
