"""The first rows by SQLite alone are those that the store gives, and only from a file of today."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from outreach_app.domain.pipeline import Stage
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder
from outreach_app.domain.prospects import ProspectForm
from outreach_app.storage.first_rows import LIMIT, FirstRowsFile
from outreach_app.storage.store import Store

AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
STANDING = (
    "update prospects set points = id % 7, level = 'warm', last_event = 'opened',"
    " last_event_at = 1772000000123 + id, contacted_at = 1771000000000,"
    " bounced_at = case id % 5 when 0 then 1771500000000 end,"
    " unsubscribed_at = case id % 9 when 0 then 1771600000000 end where id % 3 > 0"
)


def fill(database: Path, people: int) -> None:
    store = Store(database)
    with store.writing() as tx:
        for n in range(people):
            name = f"First{n}" if n % 4 else ""
            tags = ("vip", f"Tag {n % 3}") if n % 2 else ()
            form = ProspectForm(f"p{n}@x.example", name, company=f"C{n}", tags=tags, phone="+49 1")
            tx.prospects.add(form, AT + timedelta(minutes=n))
        tx.people.stages.replace((Stage("new", "Neu", "blue"), Stage("talking", "Im Gespräch")))
    store.close()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(STANDING)
        connection.commit()


@pytest.mark.parametrize("people", [0, 1, LIMIT, LIMIT + 30])
def test_they_are_the_stores(database: Path, people: int) -> None:
    fill(database, people)
    found = FirstRowsFile(database).read()
    assert found is not None
    store = Store(database)
    with store.reading() as tx:
        assert found.page == tx.prospects.matching(ProspectFilter(), ProspectOrder(), None, LIMIT)
        assert found.stages == tx.people.stages.all()
    store.close()
    assert len(found.page.rows) == min(people, LIMIT)


def test_only_a_file_of_this_schema_is_current(database: Path) -> None:
    rows = FirstRowsFile(database)
    assert not rows.is_current()
    assert not database.exists(), "looking must not make a file"
    fill(database, 1)
    assert rows.is_current()
    for other in ("0001", "9999"):
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("update alembic_version set version_num = ?", (other,))
            connection.commit()
        assert not rows.is_current()


@pytest.mark.parametrize("content", [b"", b"no database at all, but long enough" * 40])
def test_a_broken_file_gives_none(database: Path, content: bytes) -> None:
    database.write_bytes(content)
    assert not FirstRowsFile(database).is_current()
    assert FirstRowsFile(database).read() is None
    assert database.read_bytes() == content


def test_a_writer_at_work_is_not_waited_for(database: Path) -> None:
    fill(database, 3)
    with closing(sqlite3.connect(database, isolation_level=None)) as writer:
        writer.execute("begin immediate")
        writer.execute("delete from prospects")
        found = FirstRowsFile(database).read()
        writer.execute("rollback")
    assert found is not None
    assert found.page.total == 3
