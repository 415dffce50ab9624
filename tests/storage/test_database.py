"""What a transaction may do, what an error may tell, and which files are profiles."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospects import ProspectForm
from outreach_app.storage.database import open_engine, transaction
from outreach_app.storage.store import Store
from tests.fakes.clock import START


def test_what_was_to_be_stored_is_in_no_error(store: Store, database: Path) -> None:
    engine = open_engine(database)
    statement = text("insert into prospects (address) values (:address)")
    with pytest.raises(DBAPIError) as fault, transaction(engine, writes=True) as connection:
        connection.execute(statement, {"address": "ana@bakery.example"})
    engine.dispose()
    assert "bakery" not in str(fault.value)


def test_nothing_is_written_while_reading(store: Store) -> None:
    with pytest.raises(UserError), store.reading() as tx:
        tx.prospects.add(ProspectForm("ana@bakery.example"), START)
    with store.writing() as tx:
        tx.prospects.add(ProspectForm("ana@bakery.example"), START)
    with store.reading() as tx:
        assert tx.prospects.by_address("ana@bakery.example")


def test_tidied_the_file_itself_holds_what_was_committed(store: Store, database: Path) -> None:
    with store.writing() as tx:
        tx.prospects.add(ProspectForm("ana@bakery.example"), START)
    assert b"ana@bakery.example" not in database.read_bytes()
    store.tidy()
    assert b"ana@bakery.example" in database.read_bytes()


def alien(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)


@pytest.mark.parametrize(
    "script",
    [
        "create table songs (name text)",
        "create table alembic_version (version_num text)",
        "create table alembic_version (version_num text);"
        "insert into alembic_version values ('0001'), ('0002')",
        "create table alembic_version (version_num text);"
        "insert into alembic_version values ('f3a0c1d2e4b5')",
        "create table alembic_version (other text)",
    ],
    ids=["no table of ours", "no revision", "two revisions", "no revision of ours", "no column"],
)
def test_a_file_of_another_program_is_refused_and_left_alone(tmp_path: Path, script: str) -> None:
    path = tmp_path / "outreach.db"
    alien(path, script)
    with closing(sqlite3.connect(path)) as connection:
        before = list(connection.iterdump())
    with pytest.raises(UserError) as fault:
        Store(path)
    assert fault.value.code == "profile-broken"
    with closing(sqlite3.connect(path)) as connection:
        assert list(connection.iterdump()) == before
