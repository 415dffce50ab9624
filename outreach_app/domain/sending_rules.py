"""How fast and at what hours mails may leave: the user's rules as values, and what makes sense.

By default nothing holds a mail back. Hours, days and pauses are looked at where the prospect
lives, else where the sender does. Zero stands for “no limit” in every cap.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from outreach_app.domain.errors import UserError
from outreach_app.domain.sending_hours import check_time_zone

WHOLE_DAY = 24 * 60
EVERY_DAY = frozenset(range(7))
WEEKDAYS = frozenset(range(5))
LONGEST_UNDO = 300
LONGEST_GAP = 3_600


class Missed(StrEnum):
    """What becomes of mails that were due while nobody was there to send them."""

    SEND = "send"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class WarmUp:
    """A young account sends `first` mails on its day `began`, and `step` more each day.

    It ends on the day that allows `full` mails.
    """

    began: date
    first: int = 20
    step: int = 10
    full: int = 200

    def allowance(self, day: date) -> int | None:
        """How many mails may leave on this day; None once the account is warm."""
        age = max(0, (day - self.began).days)
        allowed = self.first + age * self.step
        return None if allowed >= self.full else allowed


@dataclass(frozen=True, slots=True)
class Pace:
    """One account's speed. The gap varies by up to `jitter` of itself, earlier or later.

    Both caps slide: no hour and no 24 hours hold more mails than this.
    """

    gap_seconds: float = 0
    jitter: float = 0.3
    hourly: int = 0
    daily: int = 0
    warm_up: WarmUp | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """No mail leaves from the first to the last of these days, both included."""

    first: date
    last: date
    why: str = ""


@dataclass(frozen=True, slots=True)
class SendingRules:
    """All rules of a profile. Times of day are minutes after midnight; Monday is 0.

    `paces` holds what differs for an account, by its id. `zone` is the sender's, an IANA name,
    or empty for the machine's own.
    """

    undo_seconds: int = 10
    pace: Pace = Pace()
    paces: Mapping[str, Pace] = field(default_factory=dict)
    days: frozenset[int] = EVERY_DAY
    opens: int = 0
    closes: int = WHOLE_DAY
    morning: int = 8 * 60 + 30
    zone: str = ""
    pauses: tuple[Pause, ...] = ()
    missed: Missed = Missed.SEND

    def pace_of(self, account_id: str) -> Pace:
        """How fast this account may send."""
        return self.paces.get(account_id, self.pace)

    @property
    def has_hours(self) -> bool:
        """Whether there are times at which no mail leaves."""
        is_open = self.days >= EVERY_DAY and self.opens <= 0 and self.closes >= WHOLE_DAY
        return not is_open or bool(self.pauses)


def checked_rules(rules: SendingRules) -> SendingRules:
    """The rules as they are. Raises UserError for the first that makes no sense."""
    if not 0 <= rules.undo_seconds <= LONGEST_UNDO:
        raise UserError("undo", f"Undo lasts between 0 and {LONGEST_UNDO} seconds.")
    if not rules.days or not rules.days <= EVERY_DAY:
        raise UserError("days", "Choose at least one day of the week on which mail may leave.")
    if not 0 <= rules.opens < rules.closes <= WHOLE_DAY:
        raise UserError("hours", "The working hours must begin before they end.")
    if not 0 <= rules.morning < WHOLE_DAY:
        raise UserError("morning", "The morning begins at a time of day.")
    check_time_zone(rules.zone)
    for pause in rules.pauses:
        if pause.last < pause.first:
            raise UserError("pause", "A pause must not end before it begins.")
    for pace in (rules.pace, *rules.paces.values()):
        checked_pace(pace)
    return rules


def checked_pace(pace: Pace) -> Pace:
    """The pace as it is. Raises UserError for what makes no sense."""
    if not 0 <= pace.gap_seconds <= LONGEST_GAP:
        raise UserError("gap", "The gap between two mails is at most an hour.")
    if not 0 <= pace.jitter <= 1:
        raise UserError("jitter", "The gap may vary by at most its own length.")
    if pace.hourly < 0 or pace.daily < 0:
        raise UserError("cap", "A limit is a number of mails, or 0 for none.")
    warm = pace.warm_up
    if warm is not None and (warm.first < 1 or warm.step < 1):
        raise UserError("warm-up", "Warming up begins with at least one mail, and grows each day.")
    return pace
