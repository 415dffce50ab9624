"""What time it is: the machine's clock, and for the demo one that can be put forward."""

from datetime import UTC, datetime, timedelta
from pathlib import Path


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
