"""Whom a link means: looked up by address."""

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
    """A Prospect."""
    unknown = Signal(str)
    """The address that nobody has yet."""

    def __init__(self, jobs: Jobs, people: PersonByAddress, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._people = people
        self._address = ""

    @Slot(str)
    def find(self, address: str) -> None:
        """Who has this address?"""
        self._address = address
        work = partial(self._people.by_address, address)
        self._jobs.start(Lane.DESK, work, self.found.emit, self._take_nobody)

    def _take_nobody(self, fault: UserError) -> None:
        if fault.code == "no-prospect":
            self.unknown.emit(self._address)
        else:
            self._jobs.failed.emit(fault)
