"""The indexes of prospects, built once for many rows that are added at once.

To put 100,000 rows each at its place in ten indexes takes three times as long as sorting them
once. So a large import puts the indexes away for its transaction: nobody else ever sees the
database without them. A small import leaves them alone, since building one looks at everybody.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

MANY = 2_000
"""Rows from which on it pays, if there were not five times as many before."""

_OURS = (
    "select name, sql from sqlite_master"
    " where type = 'index' and tbl_name = 'prospects' and sql is not null"
)


class IndexesAtOnce:
    """Puts indexes away once enough has been added, and builds them at the end of the block.

    What keeps addresses from standing twice is no index of these.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._is_open = False
        self._first = 0
        self._added = 0
        self._away: list[str] = []

    @contextmanager
    def put_away(self) -> Iterator[None]:
        """A block in which many may be added. If it fails, so does its transaction."""
        self._is_open, self._added = True, 0
        yield
        self._is_open = False
        for sql in self._away:
            self._connection.exec_driver_sql(sql)
        self._away = []

    def grew(self, rows: int, before: int) -> None:
        """So many rows were added to that many."""
        self._first = self._first if self._added else before
        self._added += rows
        if self._is_open and not self._away and self._added >= max(MANY, self._first // 5):
            for name, sql in self._connection.exec_driver_sql(_OURS).all():
                self._connection.exec_driver_sql(f"drop index {name}")
                self._away.append(sql)
