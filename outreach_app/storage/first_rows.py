"""The first rows of a profile, read by SQLite alone: loading SQLAlchemy takes longer than this.

It reads one page in one order, everybody's by warmth, and only from a file that is at this
program's schema; whatever else there is to read or to say goes through the store. A test holds
the two against each other.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from outreach_app.domain.event_kinds import EventKind
from outreach_app.domain.first_rows import FirstRows
from outreach_app.domain.levels import Level
from outreach_app.domain.pipeline import Stage
from outreach_app.domain.prospect_pages import PageKey, ProspectPage, ProspectRow
from outreach_app.storage.head import HEAD

LIMIT = 100
PATIENCE = 0.2
"""Seconds that a start waits for the file; then it begins without these rows."""

_ROWS = (
    "select id, trim(first_name || ' ' || last_name) as name, company, address, points, level,"
    " last_event, last_event_at, unsubscribed_at, stage, job_title, phone, contacted_at,"
    " created_at, bounced_at from prospects order by points desc, id desc limit ?"
)
_TAGS = (
    "select prospect_tags.prospect_id, tags.name from prospect_tags"
    " join tags on tags.id = prospect_tags.tag_id"
    " where prospect_tags.prospect_id in (select id from prospects"
    " order by points desc, id desc limit ?) order by tags.name_key"
)
_STAGES = "select key, name, colour from stages order by position, key"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class FirstRowsFile:
    """Reads one profile's file, and never writes to it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_current(self) -> bool:
        """Whether there is a file, and at this program's schema: one that nothing is to be
        migrated in, or said of.
        """
        try:
            with self._opened() as connection:
                found = connection.execute("select version_num from alembic_version").fetchall()
        except sqlite3.Error:
            return False
        return [row[0] for row in found] == [HEAD]

    def read(self) -> FirstRows | None:
        """The first page by warmth. None where the file does not let itself be read just now."""
        try:
            with self._opened() as connection:
                connection.execute("begin")  # one moment for all of them
                rows = connection.execute(_ROWS, (LIMIT + 1,)).fetchall()
                tags = _gathered(connection.execute(_TAGS, (LIMIT,)))
                (total,) = connection.execute("select count(*) from prospects").fetchone()
                stages = tuple(Stage(*row) for row in connection.execute(_STAGES))
        except sqlite3.Error:
            return None
        shown = tuple(_row(row, tags.get(row["id"], ())) for row in rows[:LIMIT])
        last = PageKey(shown[-1].points, shown[-1].id) if len(rows) > LIMIT else None
        return FirstRows(ProspectPage(shown, last, total), stages)

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        address = f"{self._path.absolute().as_uri()}?mode=ro"
        connection = sqlite3.connect(address, PATIENCE, isolation_level=None, uri=True)
        with closing(connection):
            connection.row_factory = sqlite3.Row
            yield connection


def _gathered(found: sqlite3.Cursor) -> dict[int, tuple[str, ...]]:
    tags: dict[int, tuple[str, ...]] = {}
    for prospect_id, name in found:
        tags[prospect_id] = (*tags.get(prospect_id, ()), name)
    return tags


def _row(row: sqlite3.Row, tags: tuple[str, ...]) -> ProspectRow:
    return ProspectRow(
        id=row["id"],
        name=row["name"] or row["address"],
        company=row["company"],
        address=row["address"],
        points=row["points"],
        level=Level(row["level"]),
        last_event=EventKind(row["last_event"]) if row["last_event"] else None,
        last_event_at=_time(row["last_event_at"]),
        unsubscribed=row["unsubscribed_at"] is not None,
        stage=row["stage"],
        tags=tags,
        job_title=row["job_title"],
        phone=row["phone"],
        contacted_at=_time(row["contacted_at"]),
        created_at=_time(row["created_at"]),
        bounced=row["bounced_at"] is not None,
    )


def _time(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else _EPOCH + timedelta(milliseconds=milliseconds)
