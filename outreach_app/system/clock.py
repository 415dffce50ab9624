"""What time it is: the machine's clock, and for the demo one that can be put forward."""

import os
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

LOCAL_TIME = Path("/etc/localtime")


class SystemClock:
    """The machine's clock, aware UTC."""

    def now(self) -> datetime:
        """The present moment."""
        return datetime.now(UTC)


class OffsetClock:
    """The machine's clock plus an offset kept in a file, which other processes share.

    It serves the demo, where five minutes of waiting would try anybody's patience. The file holds
    a number of seconds; while there is none, the offset is 0.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> datetime:
        """The present moment, put forward."""
        return datetime.now(UTC) + timedelta(seconds=self._offset())

    def advance(self, seconds: float) -> None:
        """Put the clock forward for all who share it."""
        draft = self._path.with_suffix(".new")
        draft.write_text(f"{self._offset() + seconds}\n", encoding="ascii")
        draft.replace(self._path)

    def _offset(self) -> float:
        try:
            return float(self._path.read_text(encoding="ascii"))
        except FileNotFoundError:
            return 0.0


def local_zone(link: Path = LOCAL_TIME) -> tzinfo:
    """The machine's time zone with its changes of the clocks, where the machine names it.

    Else what its clock is ahead or behind today, which the next change makes wrong.
    """
    named = os.environ.get("TZ", "").removeprefix(":")
    if not named and link.is_symlink():
        named = str(link.resolve()).rpartition("/zoneinfo/")[2]
    if named:
        try:
            return ZoneInfo(named)
        except (ZoneInfoNotFoundError, ValueError):
            pass  # a rule such as CET-1CEST, or no name at all
    return datetime.now(UTC).astimezone().tzinfo or UTC
