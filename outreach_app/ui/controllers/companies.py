"""Companies: listed in the place of people, opened, and what is said of them kept."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.company_groups import (
    Company,
    CompanyGroup,
    CompanyLines,
    CompanyPage,
    CompanySort,
)
from outreach_app.domain.errors import UserError
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.undoing import Done
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.people_ports import CompaniesPort


class CompaniesController(QObject):
    """One company is in view at most; only the newest answer of each kind counts."""

    listed = Signal(object)
    """CompanyGroups."""
    shown = Signal(object)
    """A CompanyPage."""
    more_read = Signal(object)
    """The CompanyLines below those that are shown."""
    more_failed = Signal()
    said = Signal()
    """What is said of a company was changed, which can be taken back."""
    renamed = Signal(str)
    """Everybody there works at this name now."""
    gone = Signal()
    """Nobody is known any more at the company in view."""

    def __init__(self, jobs: Jobs, companies: CompaniesPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._companies = companies
        self._name = ""
        self._next: datetime | None = None
        self._list: Job[tuple[CompanyGroup, ...]] | None = None
        self._page: Job[CompanyPage] | None = None
        self._more: Job[CompanyLines] | None = None

    @Slot(object, object)
    def list_groups(self, asked: ProspectFilter, sort: CompanySort) -> None:
        """List the companies of those who match."""
        if self._list is not None:
            self._list.cancel()
        work = partial(self._companies.groups, asked, sort)
        self._list = self._jobs.start(Lane.DESK, work, self.listed.emit)

    @Slot(str)
    def open(self, name: str) -> None:
        """Read this one; an answer about another is dropped."""
        self._name = name
        self._drop()
        work = partial(self._companies.opened, name)
        self._page = self._jobs.start(Lane.DESK, work, self._take, self._miss)

    @Slot()
    def close(self) -> None:
        """None is in view any more."""
        self._name = ""
        self._drop()

    @Slot()
    def refresh(self) -> None:
        """Read the one in view again."""
        if self._name:
            self.open(self._name)

    @Slot()
    def read_more(self) -> None:
        """Read what happened there before."""
        if self._name and self._next is not None:
            work = partial(self._companies.story, self._name, self._next)
            self._more = self._jobs.start(Lane.DESK, work, self._take_more, self._fail_more)

    @Slot(object)
    def save(self, company: Company) -> None:
        """Keep what is said of it."""
        work = partial(self._companies.save, company)
        self._jobs.start(Lane.DEEDS, work, self._saved, self._refuse)

    @Slot(str, str)
    def rename(self, name: str, new_name: str) -> None:
        """Call it otherwise."""
        work = partial(self._companies.rename, name, new_name)
        self._jobs.start(Lane.DEEDS, work, self._after_rename(name, new_name), self._refuse)

    def _after_rename(self, name: str, new_name: str) -> Callable[[Done], None]:
        def end(_done: Done) -> None:
            if self._name == name:
                self.open(new_name)
            self.renamed.emit(new_name)

        return end

    def _take(self, page: CompanyPage) -> None:
        if self._more is not None:  # it begins where the lines before these ended
            self._more.cancel()
        self._next = page.story.next
        self.shown.emit(page)

    def _take_more(self, story: CompanyLines) -> None:
        self._next = story.next
        self.more_read.emit(story)

    def _fail_more(self, error: UserError) -> None:
        self.more_failed.emit()
        self._jobs.failed.emit(error)

    def _miss(self, _error: UserError) -> None:
        """A name that was taken back, or the last of its people gone: there is nothing to show."""
        self.close()
        self.gone.emit()

    def _saved(self, done: Done) -> None:
        if done.step_id:
            self.said.emit()
        self.refresh()

    def _refuse(self, error: UserError) -> None:
        self._jobs.failed.emit(error)
        self.refresh()

    def _drop(self) -> None:
        for job in (self._page, self._more):
            if job is not None:
                job.cancel()
