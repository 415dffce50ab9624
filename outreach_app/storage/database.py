"""The profile's one SQLite file: opening, pragmas, and transactions that begin as what they are.

Writers begin IMMEDIATE, so that two processes on one profile wait for each other at the start of
a transaction and never fail in its middle.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import ConnectionPoolEntry

from outreach_app.storage.faults import in_our_words

BUSY_SECONDS = 30
"""How long a writer waits for another process's transaction."""

LONGEST_LOG = 16_000
"""Pages (64 MB) in SQLite's log at which a commit puts them into the file itself, which takes half
a second. As a rule they go there earlier, when nobody waits for a commit.
"""

_WRITES = "outreach_writes"


def open_engine(path: Path) -> Engine:
    """An engine over this file. It is created when first used; nothing is migrated here."""
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        hide_parameters=True,  # addresses and bodies have no place in an error or a log
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def transaction(engine: Engine, *, writes: bool) -> Iterator[Connection]:
    """One transaction: committed at the end, rolled back on any exception.

    Raises UserError for what the world does to the file, such as a full disk.
    """
    with in_our_words(Path(engine.url.database or "")), engine.connect() as connection:
        marked = connection.execution_options(**{_WRITES: writes})
        with marked.begin():
            yield marked


def open_connection(path: Path, *, is_quick: bool = False) -> sqlite3.Connection:
    """A connection that begins and ends its transactions in plain SQL, prepared as all others.

    What a quick one commits outlives the program, and a machine that goes down only from the next
    commit of another connection on.
    """
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False)
    _prepare(connection)
    if is_quick:
        connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def copy_file(source: Path, target: Path) -> None:
    """A consistent copy of a database, also while others use it (SQLite's backup API)."""
    origin = sqlite3.connect(source)
    try:
        copy = sqlite3.connect(target)
        try:
            origin.backup(copy)
        finally:
            copy.close()
    finally:
        origin.close()


def _prepare(connection: sqlite3.Connection, _record: ConnectionPoolEntry | None = None) -> None:
    connection.isolation_level = None  # the driver must not begin transactions of its own
    try:
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            f"busy_timeout = {BUSY_SECONDS * 1000}",
            f"wal_autocheckpoint = {LONGEST_LOG}",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()  # the pool forgets a connection that it could not prepare
        raise


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, True)
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
