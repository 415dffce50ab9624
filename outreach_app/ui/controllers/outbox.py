"""The outbox set in motion: after queueing, at the user's word, and when the next try is due."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.reports import OutboxReport, OutboxRow
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.sending_ports import OutboxPort

_LONGEST_MS = 10 * 60 * 1000
"""Looked at again at least this often: the computer may have slept."""
_AFTER_FAULT_MS = 60 * 1000


class OutboxController(QObject):
    """Runs the outbox in its lane, one run at a time, and lists what has not left."""

    listed = Signal(object)
    ran = Signal(object)

    def __init__(self, jobs: Jobs, outbox: OutboxPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._outbox = outbox
        self._is_running = False
        self._is_wanted_again = False
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self.run)

    @Slot()
    def load(self) -> None:
        """List what has not left."""
        self._jobs.start(Lane.DESK, self._outbox.rows, self._list)

    @Slot()
    def run(self) -> None:
        """Send what is due; asked during a run, once more after it."""
        if self._is_running:
            self._is_wanted_again = True
            return
        self._is_running = True
        self._due.stop()
        self._jobs.start(Lane.OUTBOX, self._outbox.run, self._finish, self._fail)
        self.load()

    @Slot()
    def run_all(self) -> None:
        """Try everything that waits, due or not."""
        self._change(self._hurry)

    @Slot(int)
    def retry(self, mail_id: int) -> None:
        """Queue a mail again: the user's word."""
        self._change(partial(self._outbox.retry, mail_id))

    @Slot(int)
    def confirm_sent(self, mail_id: int) -> None:
        """The user found that the mail did leave."""
        self._change(partial(self._outbox.mark_sent, mail_id))

    @Slot(object)
    def discard(self, mail_ids: Sequence[int]) -> None:
        """Delete mails that have not left."""
        self._change(partial(self._discard, mail_ids))

    def begin(self) -> None:
        """Send what is due from now on; what an earlier desk has stopped goes on."""
        self._outbox.go_on()
        self.run()

    def stop(self) -> None:
        """Begin no further run, and with no further mail."""
        self._due.stop()
        self._is_wanted_again = False
        self._outbox.stop()

    def _change(self, work: Callable[[], None]) -> None:
        self._jobs.start(Lane.DESK, work, self._changed, self._refused)

    def _hurry(self) -> None:
        for row in self._outbox.rows():
            if row.state is OutgoingState.QUEUED:
                with suppress(UserError):  # it is on its way by now, or gone
                    self._outbox.retry(row.id)

    def _discard(self, mail_ids: Sequence[int]) -> None:
        for mail_id in mail_ids:
            self._outbox.discard(mail_id)

    def _changed(self, _nothing: None) -> None:
        self.run()

    def _refused(self, error: UserError) -> None:
        self._jobs.failed.emit(error)
        self.load()

    def _list(self, rows: Sequence[OutboxRow]) -> None:
        self.listed.emit(rows)

    def _finish(self, report: OutboxReport) -> None:
        self._is_running = False
        self.ran.emit(report)
        self.load()
        if self._is_wanted_again:
            self._is_wanted_again = False
            self.run()
        elif report.next_try_at is not None:
            wait = (report.next_try_at - datetime.now(UTC)).total_seconds()
            self._due.start(int(min(max(1000, wait * 1000 + 200), _LONGEST_MS)))
        elif report.waiting:
            self._due.start(_AFTER_FAULT_MS)

    def _fail(self, error: UserError) -> None:
        self._is_running = False
        self._is_wanted_again = False
        self._jobs.failed.emit(error)
        self.load()
        self._due.start(_AFTER_FAULT_MS)
