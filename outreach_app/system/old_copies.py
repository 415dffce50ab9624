"""Copies of a profile that no user asked for: what stood there before an upgrade or a restore."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from outreach_app.domain.backups import replaced_name


class OldCopies:
    """Those of one profile: its file before storage/migrate changed its tables, and whole backups
    that a restore put aside. They are removed whole, never looked into.
    """

    def __init__(self, database: Path, backups: Path) -> None:
        self._database = database
        self._backups = backups

    def remove(self, made_before: datetime) -> int:
        """Delete those made before this moment, aware UTC. Returns how many there were.

        One that the system does not let go is tried again the next time.
        """
        return sum(_is_gone(one, made_before) for one in self._all())

    def _all(self) -> Iterator[Path]:
        yield from self._database.parent.glob(f"{self._database.name}.before-*")
        yield from self._backups.glob(replaced_name("*"))


def _is_gone(copy: Path, made_before: datetime) -> bool:
    try:
        if datetime.fromtimestamp(copy.stat().st_mtime, UTC) >= made_before:
            return False
        copy.unlink()
    except OSError:
        return False
    return True
