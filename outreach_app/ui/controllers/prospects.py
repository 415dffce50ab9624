"""Prospects: listing page by page, adding, changing, deleting."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospect_pages import PageKey, ProspectPage, ProspectSort
from outreach_app.domain.prospects import Prospect, ProspectForm
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.ports import ProspectsPort

_PAGE = 100
_REFRESHED = 500
"""More rows than this are not read again while the user is deep in the list."""


class ProspectsController(QObject):
    """Turns the prospects page's intentions into jobs."""

    first_page = Signal(object)
    next_page = Signal(object)
    page_failed = Signal()
    saved = Signal(object)
    """The Prospect as stored."""
    refused = Signal(str)
    """Why a form was not taken."""
    deleted = Signal(int)
    offered = Signal(object)
    """A ProspectPage for choosing recipients."""

    def __init__(self, jobs: Jobs, prospects: ProspectsPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._prospects = prospects
        self._search = ""
        self._sort = ProspectSort.WARMTH
        self._rows = 0
        self._is_beginning = False
        self._listing: Job[ProspectPage] | None = None
        self._offer: Job[ProspectPage] | None = None

    @Slot(str, object)
    def list_first(self, search: str, sort: ProspectSort) -> None:
        """List from the start; an answer still under way is dropped."""
        if (search, sort) != (self._search, self._sort):
            self._rows = 0
        self._search, self._sort = search, sort
        self._start_listing(_PAGE)

    @Slot()
    def refresh(self) -> None:
        """List again what is listed, since something changed. Deep in a long list it waits."""
        if self._rows <= _REFRESHED:
            self._start_listing(max(self._rows, _PAGE))

    @Slot(object)
    def list_more(self, after: PageKey) -> None:
        """List on from there; not while the list begins anew, which will say its own end."""
        if self._is_beginning:
            return
        work = partial(self._prospects.page, self._search, self._sort, after, _PAGE)
        self._listing = self._jobs.start(Lane.DESK, work, self._take_next, self._fail_page)

    @Slot(str)
    def offer(self, search: str) -> None:
        """Find prospects to write to."""
        if self._offer is not None:
            self._offer.cancel()
        work = partial(self._prospects.page, search, ProspectSort.NAME, None, 200)
        self._offer = self._jobs.start(Lane.DESK, work, self.offered.emit)

    def save(self, prospect_id: int | None, form: ProspectForm) -> None:
        """Add a prospect, or change the one with this id."""
        if prospect_id is None:
            self._jobs.start(
                Lane.DESK, partial(self._prospects.add, form), self._kept, self._refuse
            )
        else:
            work = partial(self._prospects.edit, prospect_id, form)
            self._jobs.start(Lane.DESK, work, self._kept, self._refuse)

    @Slot(object)
    def delete(self, prospect: Prospect) -> None:
        """Delete this prospect with mails and timeline."""
        work = partial(self._delete, prospect.id)
        self._jobs.start(Lane.DESK, work, self._gone)

    def _start_listing(self, limit: int) -> None:
        if self._listing is not None:
            self._listing.cancel()
        self._is_beginning = True
        work = partial(self._prospects.page, self._search, self._sort, None, limit)
        self._listing = self._jobs.start(Lane.DESK, work, self._take_first, self._fail_page)

    def _take_first(self, page: ProspectPage) -> None:
        self._is_beginning = False
        self._rows = len(page.rows)
        self.first_page.emit(page)

    def _take_next(self, page: ProspectPage) -> None:
        self._rows += len(page.rows)
        self.next_page.emit(page)

    def _fail_page(self, error: UserError) -> None:
        self._is_beginning = False
        self.page_failed.emit()
        self._jobs.failed.emit(error)

    def _kept(self, prospect: Prospect) -> None:
        self.saved.emit(prospect)
        self.refresh()

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(error.sentence)

    def _delete(self, prospect_id: int) -> int:
        self._prospects.delete(prospect_id)
        return prospect_id

    def _gone(self, prospect_id: int) -> None:
        self.deleted.emit(prospect_id)
        self.refresh()
