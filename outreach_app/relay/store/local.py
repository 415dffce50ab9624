"""A node's own small SQLite file beside PostgreSQL: its name, its spool, and its mirror of tokens.

The spool keeps batches that the database could not take; the mirror keeps what tokens stand for,
so that links work while the database is away. Both outlive a restart.
"""

import json
import secrets
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from outreach_app.relay.store.append_postgres import Batch
from outreach_app.relay.store.away import DatabaseAwayError
from outreach_app.relay.store.hit import Hit
from outreach_app.relay.store.tokens import Target

MOST_MIRRORED = 1_000_000
BOOT_BITS = 40

_TABLES = """
create table if not exists node (name text not null, boots integer not null);
create table if not exists spool (sequence integer primary key, size integer, hits text not null);
create table if not exists mirror (
  token text primary key, account integer not null, kind text not null, url text,
  revoked integer not null
) without rowid;
"""


class LocalFile:
    """The node's file. Any thread may use it; one at a time does."""

    def __init__(self, file: Path, most_mirrored: int = MOST_MIRRORED) -> None:
        self._most = most_mirrored
        self._lock = threading.Lock()
        self._db = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self._db.execute("pragma journal_mode=wal")
        self._db.execute("pragma synchronous=full")
        self._db.executescript(_TABLES)
        self.node, boots = self._start()
        self._sequence = boots << BOOT_BITS
        self._spooled = int(self._db.execute("select total(size) from spool").fetchone()[0])
        self._mirrored = int(self._db.execute("select count(*) from mirror").fetchone()[0])

    @property
    def spooled(self) -> int:
        """Hits in the spool."""
        return self._spooled

    def next_sequence(self) -> int:
        """A number higher than every one before, also across restarts."""
        self._sequence += 1
        return self._sequence

    def spool(self, batch: Batch) -> None:
        """Keep a batch durably. Raises DatabaseAwayError."""
        row = (batch.sequence, len(batch.hits), json.dumps(batch.hits))
        with self._changing() as db:
            db.execute("insert into spool values (?, ?, ?)", row)
        self._spooled += len(batch.hits)

    def first_spooled(self, most_hits: int) -> list[Batch]:
        """The oldest batches, at least one if there is any. Raises DatabaseAwayError."""
        batches: list[Batch] = []
        size = 0
        with self._reading() as db:
            for sequence, hits in db.execute("select sequence, hits from spool order by sequence"):
                batches.append(Batch(sequence, [Hit(*hit) for hit in json.loads(hits)]))
                size += len(batches[-1].hits)
                if size >= most_hits:
                    break
        return batches

    def drop_spooled(self, batches: Sequence[Batch]) -> None:
        """These are in the database. Raises DatabaseAwayError."""
        with self._changing() as db:
            db.execute("delete from spool where sequence <= ?", (batches[-1].sequence,))
        self._spooled -= sum(len(batch.hits) for batch in batches)

    def mirror(self, found: Mapping[str, Target]) -> None:
        """Remember what these tokens stand for. Raises DatabaseAwayError."""
        rows = [(t, x.account, x.kind, x.url, x.revoked) for t, x in found.items()]
        with self._changing() as db:
            if self._mirrored + len(rows) > self._most:
                db.execute(_FORGET_SOME, (self._most // 4,))
                self._mirrored = int(db.execute("select count(*) from mirror").fetchone()[0])
            db.executemany("insert or replace into mirror values (?, ?, ?, ?, ?)", rows)
        self._mirrored += len(rows)

    def find_mirrored(self, tokens: Sequence[str]) -> dict[str, Target]:
        """What the mirror knows of these. Raises DatabaseAwayError."""
        with self._reading() as db:
            rows = db.execute(_FIND, (json.dumps(tokens),)).fetchall()
        return {row[0]: Target(row[1], row[2], row[3], bool(row[4])) for row in rows}

    def forget_account(self, account: int) -> None:
        """Tokens of this account have changed. Raises DatabaseAwayError."""
        with self._changing() as db:
            db.execute("delete from mirror where account = ?", (account,))

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def _start(self) -> tuple[str, int]:
        with self._changing() as db:
            if db.execute("select 1 from node").fetchone() is None:
                db.execute("insert into node values (?, 0)", (secrets.token_hex(8),))
            db.execute("update node set boots = boots + 1")
            name, boots = db.execute("select name, boots from node").fetchone()
        return name, boots

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                yield self._db
            except sqlite3.Error as error:
                raise DatabaseAwayError(f"the node's own file: {error}") from error

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with self._reading() as db:
            db.execute("begin immediate")
            try:
                yield db
                db.execute("commit")
            except sqlite3.Error:
                if db.in_transaction:
                    db.execute("rollback")
                raise


_FIND = (
    "select token, account, kind, url, revoked from json_each(?) asked "
    "join mirror on mirror.token = asked.value"
)
_FORGET_SOME = "delete from mirror where token in (select token from mirror limit ?)"
