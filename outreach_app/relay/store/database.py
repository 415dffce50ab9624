"""Opens SQLite or PostgreSQL and brings the tables up to date. Statements live elsewhere."""

from pathlib import Path

from sqlalchemy import (
    Connection,
    Engine,
    create_engine,
    delete,
    event,
    insert,
    inspect,
    text,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from outreach_app.relay.store.schema import nodes

MIGRATION_LOCK = 0x6F757472
"""The PostgreSQL advisory lock under which one node at a time migrates."""

MIGRATIONS = Path(__file__).parent.parent / "migrations"
NEWEST = max(file.stem[1:5] for file in (MIGRATIONS / "versions").glob("v[0-9]*.py"))
"""The revision of this release: files are named v0001_what_it_does.py."""

SQLITE_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=30000",
    "wal_autocheckpoint=2000",  # 8 MB: a longer log made the slowest hits wait twice as long
)


class NewerTablesError(Exception):
    """The tables were made by a later release."""


def database_url(setting: str | None, folder: Path) -> URL:
    """The database the settings name, else one SQLite file in the relay's folder."""
    if not setting:
        return URL.create("sqlite", database=str(folder / "relay.sqlite3"))
    url = make_url(setting)
    if url.drivername in ("postgres", "postgresql"):
        url = url.set(drivername="postgresql+psycopg")
    return url


def open_engine(url: URL) -> Engine:
    """An engine over the database; nothing is contacted yet."""
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url, connect_args={"check_same_thread": False}, pool_size=12)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    return create_engine(
        url,
        pool_size=8,
        max_overflow=4,
        pool_pre_ping=True,
        connect_args={"connect_timeout": 5, "tcp_user_timeout": 5000, "prepare_threshold": 3},
    )


def migrate(engine: Engine) -> None:
    """Bring the tables to this release, alone among all nodes and commands.

    Raises NewerTablesError when a later release has been here.
    """
    found = _revision(engine)
    if found == NEWEST:
        return
    if found > NEWEST:
        raise NewerTablesError("the database belongs to a newer release of outreach-relay")
    from alembic import command  # noqa: PLC0415 - slow to import, and seldom needed
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("select pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
        else:
            _lock_sqlite(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def touch(db: Connection, now: int) -> None:
    """Write a little, to learn whether that is possible. Raises what the database raises."""
    db.execute(delete(nodes).where(nodes.c.node == "touch"))
    db.execute(insert(nodes).values(node="touch", sequence=0, seen_at=now))


def _revision(engine: Engine) -> str:
    """The revision of the tables, empty when there are none."""
    with engine.connect() as db:
        if not inspect(db).has_table("alembic_version"):
            return ""
        return str(db.execute(text("select version_num from alembic_version")).scalar() or "")


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # SQLAlchemy says BEGIN itself, in _begin_sqlite
    cursor = connection.cursor()
    for pragma in SQLITE_PRAGMAS:
        cursor.execute(f"pragma {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("begin immediate" if immediate else "begin")


def _lock_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("rollback")
    connection.exec_driver_sql("begin immediate")
