"""Whom a link means: looked up by address."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospects import Prospect
from outreach_app.ui.jobs import Jobs, Lane


class PersonByAddress(Protocol):
    """Finds one prospect. It blocks, and raises UserError where there is none."""

    def by_address(self, address: str) -> Prospect: ...


class LinksController(QObject):
    """Looks people up."""

    found = Signal(object)
    """Each address that was asked for, with its Prospect or None."""

    def __init__(self, jobs: Jobs, people: PersonByAddress, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._people = people

    @Slot(object)
    def find(self, addresses: Sequence[str]) -> None:
        """Who has these addresses?"""
        work = partial(_found, self._people, tuple(addresses))
        self._jobs.start(Lane.DESK, work, self.found.emit)


def _found(people: PersonByAddress, addresses: Sequence[str]) -> dict[str, Prospect | None]:
    return {address: _one(people, address) for address in addresses}


def _one(people: PersonByAddress, address: str) -> Prospect | None:
    try:
        return people.by_address(address)
    except UserError as fault:
        if fault.code != "no-prospect":
            raise
        return None
