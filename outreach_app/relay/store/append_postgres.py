"""Commits batches of hits to PostgreSQL and numbers them. This is the hot path: plain SQL.

Each batch carries this node's sequence number. The transaction that stores it also moves the
node's mark, so a batch whose commit was left in doubt can be offered again: the mark tells.
"""

import logging
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import LiteralString

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
_ERASED = (
    "select account, token, erased_at from tokens where (account, token) in "
    "(select * from unnest(%s::int[], %s::text[])) order by account, token for share"
)
_COPY = (
    "copy hits (account, number, token, kind, at, method, address, user_agent, headers, times) "
    "from stdin"
)
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\0": ""})


Statement = tuple[LiteralString, tuple[object, ...]]

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

    def append(self, batches: Sequence[Batch], *, are_late: bool = False) -> None:
        """Store the batches that are not yet in, in one transaction. Raises DatabaseAwayError.

        Of late ones, which lay in the spool, those hits are blanked that were erased meanwhile.
        """
        db = self._db
        if db is None:
            raise DatabaseAwayError("the database is not connected")
        try:
            with self._watchdog.watching(db):
                self._store(db, batches, are_late=are_late)
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

    def _store(self, db: psycopg.Connection, batches: Sequence[Batch], *, are_late: bool) -> None:
        """One transaction. Statements travel in pipelines: each round trip costs a context switch.

        An error leaves the transaction open; the caller closes the connection then.
        """
        next_trip: list[Statement] = [("begin", ())]
        for batch in batches:
            marking = (batch.sequence, batch.hits[-1].at, self._node, batch.sequence)
            wanted = Counter(hit.account for hit in batch.hits)
            next_trip += [(_MARK, marking), (_LOCK, (list(wanted),))]
            *_, mark, lock = _pipeline(db, next_trip)
            next_trip = []
            if mark.rowcount:
                last: dict[int, int] = dict(lock.fetchall())
                _copy(db, _spared(db, batch.hits) if are_late else batch.hits, last)
                next_trip = [(_NUMBER, (list(last), list(last.values()))), *_notices(wanted)]
        _pipeline(db, [*next_trip, ("commit", ())])


def _spared(db: psycopg.Connection, hits: Sequence[Hit]) -> Sequence[Hit]:
    """The hits, blanked where their token was erased.

    The look at the tokens holds off whoever would erase them now: that one sees the hits, then.
    """
    asked = ([hit.account for hit in hits], [hit.token for hit in hits])
    looked_at = db.execute(_ERASED, asked).fetchall()
    erased = {(account, token) for account, token, at in looked_at if at is not None}
    return [hit.blanked() if (hit.account, hit.token) in erased else hit for hit in hits]


def _pipeline(db: psycopg.Connection, statements: Sequence[Statement]) -> list[psycopg.Cursor]:
    with db.pipeline():
        return [db.execute(statement, values) for statement, values in statements]


def _copy(db: psycopg.Connection, hits: Sequence[Hit], last: dict[int, int]) -> None:
    """Send the hits, and leave in `last` the highest number that each account now has."""
    rows = []
    for hit in hits:
        if hit.account not in last:
            continue  # its account went with an older backup
        number = last[hit.account] = last[hit.account] + 1
        rows.append(
            f"{hit.account}\t{number}\t{hit.token}\t{hit.kind}\t{hit.at}\t{hit.method}\t"
            f"{hit.address}\t{_escape(hit.user_agent)}\t{_escape(hit.headers)}\t{hit.times}\n"
        )
    with db.cursor().copy(_COPY) as copy:
        copy.write("".join(rows))


@lru_cache(maxsize=8192)
def _escape(value: str) -> str:
    """A value as COPY's text format wants it."""
    return value.translate(_ESCAPES)


def _notices(accounts: Iterable[int]) -> Iterator[Statement]:
    ordered = sorted(accounts)
    for start in range(0, len(ordered), NOTICE_MAX):
        named = ",".join(map(str, ordered[start : start + NOTICE_MAX]))
        yield "select pg_notify(%s, %s)", (HITS_CHANNEL, named)
