"""A running relay for the tests of its behaviour."""

from collections.abc import Iterator
from itertools import count

import pytest

from tests.relay.program import Account, Program

_names = count(1)


@pytest.fixture(scope="session")
def relay(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """One relay, shared by the tests that do not restart it."""
    program = Program(tmp_path_factory.mktemp("relay")).start()
    yield program
    program.stop()


@pytest.fixture
def account(relay: Program) -> Iterator[Account]:
    """An account of its own for each test."""
    account = relay.account(f"Account {next(_names)}")
    with account.http:
        yield account
