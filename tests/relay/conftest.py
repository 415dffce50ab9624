"""A running relay on each database, for the tests of its behaviour."""

from collections.abc import Iterator
from itertools import count

import pytest

from tests.relay.postgres import Postgres, running_postgres
from tests.relay.program import Account, Program

_names = count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server."""
    with running_postgres() as server:
        yield server


@pytest.fixture(scope="module")
def own_postgres() -> Iterator[Postgres]:
    """A PostgreSQL server that a test may stop."""
    with running_postgres() as server:
        yield server


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """The settings that choose each database."""
    if request.param == "sqlite":
        yield {}
        return
    server: Postgres = request.getfixturevalue("postgres")
    yield {"RELAY_DATABASE_URL": server.new_database()}


@pytest.fixture(scope="session")
def relay(tmp_path_factory: pytest.TempPathFactory, database: dict[str, str]) -> Iterator[Program]:
    """One relay, shared by the tests that do not restart it."""
    program = Program(tmp_path_factory.mktemp("relay"), database).start()
    yield program
    program.stop()


@pytest.fixture
def account(relay: Program) -> Iterator[Account]:
    """An account of its own for each test."""
    account = relay.account(f"Account {next(_names)}")
    with account.http:
        yield account
