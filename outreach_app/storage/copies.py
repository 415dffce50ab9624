"""A profile's database copied while it is used, and replaced by another as one transaction."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from outreach_app.domain.errors import UserError
from outreach_app.storage.database import BUSY_SECONDS, copy_file
from outreach_app.storage.faults import in_our_words
from outreach_app.storage.store import Store

PAGES = 4096
"""Pages that are copied at once."""


class Copies:
    """The copies of one database."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def copy_to(self, target: str) -> None:
        """A consistent copy, also in the middle of whatever is going on."""
        with in_our_words(Path(target)):
            copy_file(self._path, Path(target))

    def adopt(self, source: str, told: Callable[[int, int], None]) -> None:
        """Take over another database's content, all of it or nothing.

        It is written as one transaction of SQLite: who has the file open sees the old content or
        the new, and a program that dies meanwhile leaves the old one.
        """

        def tell(_status: int, remaining: int, total: int) -> None:
            told(total - remaining, total)

        with (
            in_our_words(self._path),
            closing(sqlite3.connect(source)) as origin,
            closing(sqlite3.connect(self._path, timeout=BUSY_SECONDS)) as place,
        ):
            origin.backup(place, pages=PAGES, progress=tell)

    @contextmanager
    def opened(self, path: str) -> Iterator[Store]:
        """Another profile's database, brought to this program's schema and found sound."""
        try:
            store = Store(Path(path))
        except UserError as fault:
            if fault.code != "profile-newer":
                raise
            raise UserError(
                "backup-newer",
                "This backup was written by a newer version of this program: update the program.",
            ) from fault
        try:
            store.check()
            yield store
        finally:
            store.close()
        _settle(Path(path))


def _settle(path: Path) -> None:
    """All of it into the one file, without a log beside it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
