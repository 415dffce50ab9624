"""The copies that storage/migrate takes of a profile's file before it changes its tables."""

from datetime import UTC, datetime
from pathlib import Path


class UpgradeCopies:
    """Those of one profile's file. They are removed whole, never looked into."""

    def __init__(self, database: Path) -> None:
        self._database = database

    def remove(self, made_before: datetime) -> int:
        """Delete those made before this moment, aware UTC. Returns how many there were.

        One that the system does not let go is tried again the next time.
        """
        count = 0
        for one in self._database.parent.glob(f"{self._database.name}.before-*"):
            try:
                if datetime.fromtimestamp(one.stat().st_mtime, UTC) < made_before:
                    one.unlink()
                    count += 1
            except OSError:
                continue
        return count
