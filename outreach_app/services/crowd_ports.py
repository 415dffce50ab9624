"""What filling a new profile with a crowd needs of its database, as Protocols."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from outreach_app.domain.samples.crowd import CrowdPerson


class CrowdRows(Protocol):
    """Writes people in bulk, into a profile that holds nothing else."""

    def add(self, people: Sequence[CrowdPerson], now: datetime, rules_version: int) -> None: ...


class CrowdDoor(Protocol):
    """Opens the file for writing in bulk; what was written is kept at the end, or nothing is."""

    def __call__(self) -> AbstractContextManager[CrowdRows]: ...
