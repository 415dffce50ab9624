"""When mail may leave for people in one time zone: the days and hours of the rules, as instants.

Every window lies within one local day and is turned into UTC at its ends, so that a change of the
clocks makes a day's window longer or shorter and never lets one open twice.
"""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

from outreach_app.domain.sending_rules import Pause, SendingRules

FARTHEST = 800
"""Days looked ahead. Rules that open no window in them never open one."""

NOON = 12 * 60


class Windows:
    """The windows of one zone. `in_morning` keeps only the time from the morning to noon."""

    def __init__(self, rules: SendingRules, zone: tzinfo, *, in_morning: bool = False) -> None:
        self._rules = rules
        self._zone = zone
        self._opens, self._closes = _morning(rules) if in_morning else (rules.opens, rules.closes)
        self._known: dict[date, tuple[datetime, datetime] | None] = {}

    def open_from(self, moment: datetime) -> datetime | None:
        """The first moment from this one on at which mail may leave; None where none comes."""
        today = moment.astimezone(self._zone).date()
        for ahead in range(FARTHEST):
            window = self._window(today + timedelta(days=ahead))
            if window and moment < window[1]:
                return max(moment, window[0])
        return None

    def pause_at(self, moment: datetime) -> Pause | None:
        """The pause that this moment lies in."""
        today = moment.astimezone(self._zone).date()
        return next((one for one in self._rules.pauses if one.first <= today <= one.last), None)

    def _window(self, day: date) -> tuple[datetime, datetime] | None:
        if day not in self._known:
            self._known[day] = self._window_of(day)
        return self._known[day]

    def _window_of(self, day: date) -> tuple[datetime, datetime] | None:
        if day.weekday() not in self._rules.days:
            return None
        if any(one.first <= day <= one.last for one in self._rules.pauses):
            return None
        begin, end = (instant(day, minutes, self._zone) for minutes in (self._opens, self._closes))
        return (begin, end) if begin < end else None


def instant(day: date, minutes: int, zone: tzinfo) -> datetime:
    """So many minutes of the clock after a day's beginning there, in UTC."""
    local = datetime.combine(day, time()) + timedelta(minutes=minutes)
    return local.replace(tzinfo=zone).astimezone(UTC)


def _morning(rules: SendingRules) -> tuple[int, int]:
    """From the morning to noon, within the working hours; those hours where both do not meet."""
    begin, end = max(rules.morning, rules.opens), min(NOON, rules.closes)
    if begin >= end:
        end = rules.closes
    return (begin, end) if begin < end else (rules.opens, rules.closes)
