"""The log, read again: its last lines only, however large it has grown."""

from pathlib import Path

_PER_LINE = 400
"""Bytes that are read for each line wanted."""


class LogFile:
    """One profile's log."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def tail(self, count: int) -> tuple[str, ...]:
        """The last lines, oldest first; none where there is no log."""
        try:
            with self._path.open("rb") as file:
                size = file.seek(0, 2)
                file.seek(max(0, size - count * _PER_LINE))
                text = file.read().decode("utf-8", "replace")
        except OSError:
            return ()
        lines = text.splitlines()
        return tuple(lines[-count:])
