"""A new profile's store for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach_app.storage.store import Store
from tests.fakes.small_disk import small_disk

__all__ = ["small_disk"]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "outreach.db"


@pytest.fixture
def store(database: Path) -> Iterator[Store]:
    made = Store(database)
    yield made
    made.close()
