"""A large import builds the indexes once, and leaves the database with every one of them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection

from outreach_app.domain.prospects import ProspectForm
from outreach_app.storage import indexes
from outreach_app.storage.database import open_engine, transaction
from outreach_app.storage.store import Store, Transaction
from tests.fakes.clock import START

NAMES = "select name from sqlite_master where type = 'index' and tbl_name = 'prospects'"


def forms(first: int, many: int) -> list[ProspectForm]:
    return [ProspectForm(f"p{n}@x.example", f"N{n}") for n in range(first, first + many)]


def add(tx: Transaction, first: int, many: int) -> None:
    tx.lists.people.add_many(forms(first, many), START)


@pytest.fixture
def index_names(database: Path) -> Callable[[], set[str]]:
    def read() -> set[str]:
        engine = open_engine(database)
        try:
            with transaction(engine, writes=False) as connection:
                return _names(connection)
        finally:
            engine.dispose()

    return read


def _names(connection: Connection) -> set[str]:
    return set(connection.exec_driver_sql(NAMES).scalars())


def test_they_are_put_away_and_come_back(
    database: Path, index_names: Callable[[], set[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexes, "MANY", 20)
    store = Store(database)
    before = index_names()
    with store.writing() as tx, tx.lists.people.at_once():
        add(tx, 0, 15)
        assert _names(tx.lists.people._connection) == before, "too few to be worth it"
        add(tx, 15, 15)
        assert len(_names(tx.lists.people._connection)) == 1, "only addresses are kept apart"
        add(tx, 30, 15)
    assert index_names() == before
    with store.reading() as tx:
        assert len(tx.lists.people.keys()) == 45
    store.close()


def test_few_among_many_leave_them_alone(
    database: Path, index_names: Callable[[], set[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexes, "MANY", 5)
    store = Store(database)
    before = index_names()
    with store.writing() as tx:
        add(tx, 0, 100)
    with store.writing() as tx, tx.lists.people.at_once():
        add(tx, 100, 10)
        assert _names(tx.lists.people._connection) == before
    store.close()


def _break_off(store: Store) -> None:
    with store.writing() as tx, tx.lists.people.at_once():
        add(tx, 0, 10)
        raise ZeroDivisionError


def test_an_import_that_breaks_off_leaves_all_as_it_was(
    database: Path, index_names: Callable[[], set[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexes, "MANY", 5)
    store = Store(database)
    before = index_names()
    with pytest.raises(ZeroDivisionError):
        _break_off(store)
    assert index_names() == before
    with store.reading() as tx:
        assert tx.lists.people.keys() == {}
    store.close()
