"""Commits batches of hits to PostgreSQL and numbers them. This is the hot path: plain SQL.

Each batch carries this node's sequence number. The transaction that stores it also moves the
node's mark, so a batch whose commit was left in doubt can be offered again: the mark tells.
"""

import logging
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import psycopg
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from outreach_app.relay.store.away import DatabaseAwayError
from outreach_app.relay.store.database import migrate
from outreach_app.relay.store.hit import Hit
from outreach_app.relay.store.watchdog import Watchdog

HITS_CHANNEL = "relay_hits"
NOTICE_MAX = 500
"""Accounts in one notification: PostgreSQL takes 8,000 bytes."""

_MARK = "update nodes set sequence = %s, seen_at = %s where node = %s and sequence < %s"
_SEEN = "insert into nodes (node, sequence, seen_at) values (%s, 0, 0) on conflict do nothing"
_LOCK = "select account, newest from feeds where account = any(%s) order by account for update"
_NUMBER = (
    "update feeds set newest = taken.newest from unnest(%s::int[], %s::bigint[]) "
    "as taken (account, newest) where feeds.account = taken.account"
)
_COPY = (
    "copy hits (account, number, token, kind, at, method, address, user_agent, headers, times) "
    "from stdin"
)
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\0": ""})


log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Batch:
    """Hits that are stored together, and this node's number for them."""

    sequence: int
    hits: Sequence[Hit]


class PostgresAppender:
    """Appends batches over one connection. While there is none, it says so at once.

    Connecting happens in a thread of its own, so that an absent database never delays a hit.
    """

    def __init__(self, engine: Engine, node: str, watchdog: Watchdog) -> None:
        self._engine = engine
        self._node = node
        self._watchdog = watchdog
        self._db: psycopg.Connection | None = None
        self._connecting = threading.Lock()
        self._migrated = False

    @property
    def connected(self) -> bool:
        """Is there a database, as far as is known?"""
        return self._db is not None

    def connect(self) -> None:
        """Reach the database and bring its tables up to date. Raises psycopg.Error."""
        if not self._migrated:
            migrate(self._engine)
            self._migrated = True
        address = self._engine.url.set(drivername="postgresql")
        db = psycopg.connect(
            address.render_as_string(hide_password=False),
            autocommit=True,
            connect_timeout=5,
            application_name=f"relay writer {self._node}",
        )
        db.execute(_SEEN, (self._node,))
        self._db = db

    def connect_in_background(self) -> None:
        """Try to reach the database, unless that is being tried already."""
        if self._db is None and self._connecting.acquire(blocking=False):
            threading.Thread(target=self._connect_and_release, daemon=True).start()

    def try_to_connect(self) -> None:
        """Reach the database if it is there."""
        try:
            self.connect()
        except (psycopg.Error, DBAPIError) as error:
            log.warning("the database is not reached", extra={"reason": str(error)})

    def append(self, batches: Sequence[Batch]) -> None:
        """Store the batches that are not yet in, in one transaction. Raises DatabaseAwayError."""
        db = self._db
        if db is None:
            raise DatabaseAwayError("the database is not connected")
        try:
            with self._watchdog.watching(db):
                self._store(db, batches)
        except (psycopg.Error, OSError) as error:
            self._db = None
            db.close()
            raise DatabaseAwayError(str(error)) from error

    def close(self) -> None:
        """Let go of the connection."""
        if self._db is not None:
            self._db.close()

    def _connect_and_release(self) -> None:
        try:
            self.try_to_connect()
        finally:
            self._connecting.release()

    def _store(self, db: psycopg.Connection, batches: Sequence[Batch]) -> None:
        with db.transaction(), db.cursor() as cursor:
            for batch in batches:
                at = batch.hits[-1].at
                cursor.execute(_MARK, (batch.sequence, at, self._node, batch.sequence))
                if cursor.rowcount:
                    _insert(cursor, batch.hits)


def _insert(cursor: psycopg.Cursor, hits: Sequence[Hit]) -> None:
    wanted = Counter(hit.account for hit in hits)
    cursor.execute(_LOCK, (list(wanted),))
    last: dict[int, int] = dict(cursor.fetchall())
    rows = []
    for hit in hits:
        if hit.account not in last:
            continue  # its account went with an older backup
        number = last[hit.account] = last[hit.account] + 1
        rows.append(_row(hit, number))
    cursor.execute(_NUMBER, (list(last), list(last.values())))
    with cursor.copy(_COPY) as copy:
        copy.write("".join(rows))
    for notice in _notices(sorted(wanted)):
        cursor.execute("select pg_notify(%s, %s)", (HITS_CHANNEL, notice))


def _row(hit: Hit, number: int) -> str:
    user_agent = hit.user_agent.translate(_ESCAPES)
    headers = hit.headers.translate(_ESCAPES)
    return (
        f"{hit.account}\t{number}\t{hit.token}\t{hit.kind}\t{hit.at}\t{hit.method}\t"
        f"{hit.address}\t{user_agent}\t{headers}\t{hit.times}\n"
    )


def _notices(accounts: Sequence[int]) -> Iterator[str]:
    for start in range(0, len(accounts), NOTICE_MAX):
        yield ",".join(map(str, accounts[start : start + NOTICE_MAX]))
