"""History judged again in the background when the rules are newer: progress, cancel, summary."""

from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.dossier import RejudgeReport
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.ledger_ports import RejudgingPort

KEY = "judging"
"""What this work is called where long work is shown."""


class RejudgingController(QObject):
    """Looks once whether there is something to judge again, and does it."""

    began = Signal(int)
    progress = Signal(int, int)
    ended = Signal(object)
    """A RejudgeReport."""
    changed = Signal()
    """Verdicts may be others now."""

    def __init__(self, jobs: Jobs, rejudging: RejudgingPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._rejudging = rejudging
        self._cancelled = Event()

    @Slot()
    def start(self) -> None:
        """Bring what is old to today's rules."""
        self._jobs.start(Lane.JUDGING, self._rejudging.waiting, self._run)

    @Slot()
    def cancel(self) -> None:
        """Stop after the step under way; the rest is done at the next start."""
        self._cancelled.set()

    @Slot(str)
    def cancel_work(self, key: str) -> None:
        """Somebody asked for this work to be stopped; it may be another's."""
        if key == KEY:
            self.cancel()

    def _run(self, waiting: int) -> None:
        if not waiting:
            return
        self._cancelled.clear()
        self.began.emit(waiting)
        work = partial(self._rejudging.run, self.progress.emit, self._cancelled.is_set)
        self._jobs.start(Lane.JUDGING, work, self._take)

    def _take(self, report: RejudgeReport) -> None:
        self.ended.emit(report)
        self.changed.emit()
