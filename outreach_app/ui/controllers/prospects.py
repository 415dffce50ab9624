"""Prospects: listing, adding, changing, deleting."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import Everybody, ProspectOrder, ProspectPage, ProspectSort
from outreach_app.domain.prospects import Prospect, ProspectForm
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.ports import ProspectsPort
from outreach_app.ui.said.reading import said

_PAGE = 100
_TYPIST_MS = 150
"""Until the next key of somebody who types fast. A lane that reads everybody meanwhile takes the
interpreter from the first rows' painting: it was seen to take 9 to 28 ms for 7 of its own.
"""

Ids = tuple[int, ...]
_Ask = Callable[[ProspectFilter, ProspectOrder], Ids]


class ProspectsController(QObject):
    """Turns the prospects page's intentions into jobs."""

    first_page = Signal(object)
    all_ids = Signal(object)
    """Everybody who matches."""
    rows_read = Signal(object)
    page_failed = Signal()
    meant = Signal(object)
    """The ProspectFilter that would find somebody, where a search finds nobody."""
    saved = Signal(object)
    """The Prospect as stored."""
    refused = Signal(str)
    """Why a form was not taken."""
    deleted = Signal(int)
    changed = Signal()
    """Something that can be taken back was done."""
    offered = Signal(object)
    """A ProspectPage for choosing recipients."""

    def __init__(self, jobs: Jobs, prospects: ProspectsPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._prospects = prospects
        self._asked = ProspectFilter()
        self._order = ProspectOrder()
        self._first: Job[ProspectPage] | None = None
        self._ids: Job[Everybody] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_TYPIST_MS)
        self._rest.timeout.connect(self._read_ids)
        self._offer: Job[ProspectPage] | None = None

    @Slot(object, object)
    def list_first(self, asked: ProspectFilter, order: ProspectOrder) -> None:
        """List from the start; an answer still under way is dropped."""
        self._asked, self._order = asked, order
        self._drop()
        work = partial(self._prospects.matching, asked, order, None, _PAGE)
        self._first = self._jobs.start(Lane.DESK, work, self._take_first, self._fail)

    @Slot()
    def refresh(self) -> None:
        """List again what is listed, since something changed. Nobody is scrolled away from."""
        if self._first is not None and not self._first.is_cancelled:
            self._read_ids()

    @Slot(object)
    def read_rows(self, ids: Ids) -> None:
        """Read the rows that came into view."""
        work = partial(self._prospects.rows, ids)
        self._jobs.start(Lane.DESK, work, self.rows_read.emit, self._fail)

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

    def _drop(self) -> None:
        self._rest.stop()
        for job in (self._first, self._ids):
            if job is not None:
                job.cancel()

    @Slot()
    def _read_ids(self) -> None:
        self._rest.stop()
        if self._ids is not None:
            self._ids.cancel()
        work = partial(_everybody, self._prospects.ids, self._asked, self._order)
        self._ids = self._jobs.start(Lane.WHOLE, work, self.all_ids.emit, self._fail)

    def _take_first(self, page: ProspectPage) -> None:
        self.first_page.emit(page)
        if page.next is not None:
            self._rest.start()
        elif not page.rows and self._asked.search:
            work = partial(self._prospects.respelled, self._asked)
            self._ids = None
            self._jobs.start(Lane.DESK, work, self._tell_meant)

    def _tell_meant(self, meant: ProspectFilter | None) -> None:
        if meant is not None:
            self.meant.emit(meant)

    def _fail(self, error: UserError) -> None:
        self.page_failed.emit()
        self._jobs.failed.emit(error)

    def _kept(self, prospect: Prospect) -> None:
        self.saved.emit(prospect)
        self.changed.emit()
        self.refresh()

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(said(error.sentence))

    def _delete(self, prospect_id: int) -> int:
        self._prospects.delete(prospect_id)
        return prospect_id

    def _gone(self, prospect_id: int) -> None:
        self.deleted.emit(prospect_id)
        self.changed.emit()
        self.refresh()


def _everybody(ask: _Ask, asked: ProspectFilter, order: ProspectOrder) -> Everybody:
    return Everybody(ask(asked, order))
