"""Sent mails: listed page by page, counted, and one of them read."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.sent_mails import MailSheet, SentCounts, SentFilter, SentKey, SentPage
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.writing_ports import SentPort

_PAGE = 100


class SentController(QObject):
    """Turns the page's intentions into jobs; only the newest answer of each kind counts."""

    first_page = Signal(object)
    next_page = Signal(object)
    page_failed = Signal()
    counted = Signal(object)
    opened = Signal(object)

    def __init__(self, jobs: Jobs, sent: SentPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._sent = sent
        self._wanted = SentFilter()
        self._listing: Job[SentPage] | None = None
        self._counting: Job[SentCounts] | None = None
        self._reading: Job[MailSheet] | None = None
        self._mail_id: int | None = None

    @Slot()
    def load(self) -> None:
        """List again what is listed: something was sent, or is known now."""
        self.list_first(self._wanted)
        if self._mail_id is not None:
            self.open(self._mail_id)

    @Slot(object)
    def list_first(self, wanted: SentFilter) -> None:
        """List from the start."""
        self._wanted = wanted
        self._start(partial(self._sent.page, wanted, None, _PAGE))
        if self._counting is not None:
            self._counting.cancel()
        work = partial(self._sent.counts, wanted)
        self._counting = self._jobs.start(Lane.DESK, work, self.counted.emit)

    @Slot(object)
    def list_more(self, after: SentKey) -> None:
        """List on from there."""
        work = partial(self._sent.page, self._wanted, after, _PAGE)
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self._jobs.start(Lane.DESK, work, self.next_page.emit, self._fail)

    @Slot(int)
    def open(self, mail_id: int) -> None:
        """Read one mail."""
        self._mail_id = mail_id
        if self._reading is not None:
            self._reading.cancel()
        work = partial(self._sent.mail, mail_id)
        self._reading = self._jobs.start(Lane.DESK, work, self.opened.emit)

    def _start(self, work: "partial[SentPage]") -> None:
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self._jobs.start(Lane.DESK, work, self.first_page.emit, self._fail)

    def _fail(self, error: UserError) -> None:
        self.page_failed.emit()
        self._jobs.failed.emit(error)
