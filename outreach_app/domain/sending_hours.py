"""When it is day for whom. For now only the time zones themselves."""

from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from outreach_app.domain.errors import UserError


def check_time_zone(name: str) -> str:
    """An IANA time zone's name as given, or empty; UserError when there is no such zone."""
    name = name.strip()
    if name and name not in _zones():
        raise UserError("time-zone", f"“{name}” is no time zone: write one such as Europe/Berlin.")
    return name


def zone_of(name: str) -> ZoneInfo | None:
    """The zone of a checked name; None for an empty one."""
    return ZoneInfo(name) if name else None


@cache
def _zones() -> frozenset[str]:
    """Looking for them reads hundreds of files."""
    return frozenset(available_timezones())
