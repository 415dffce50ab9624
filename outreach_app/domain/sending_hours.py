"""When it is day for whom. For now only the time zones themselves."""

from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from outreach_app.domain.errors import UserError


def check_time_zone(name: str) -> str:
    """An IANA time zone's name as given, or empty; UserError when there is no such zone."""
    name = name.strip()
    if name and name not in _zones():
        raise UserError("time-zone", f"“{name}” is no time zone: write one such as Europe/Berlin.")
    return name


def zone_of(name: str) -> ZoneInfo | None:
    """The zone of a checked name; None for an empty one, and for one that this machine lacks.

    A profile may come from another machine, whose list of zones was longer.
    """
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@cache
def _zones() -> frozenset[str]:
    """Looking for them reads hundreds of files."""
    return frozenset(available_timezones())
