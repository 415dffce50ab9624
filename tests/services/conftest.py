"""A fresh world for each test; the evidence is read once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach_app.domain.classify import Evidence
from outreach_app.system.evidence import read_evidence
from tests.fakes.small_disk import small_disk
from tests.services.world import World, make_world

__all__ = ["small_disk"]


@pytest.fixture(scope="session")
def evidence() -> Evidence:
    return read_evidence()


@pytest.fixture
def world(tmp_path: Path, evidence: Evidence) -> Iterator[World]:
    made = make_world(tmp_path, evidence)
    yield made
    made.store.close()
