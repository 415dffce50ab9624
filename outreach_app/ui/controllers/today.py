"""Today: reads the page again when something changed, once for several changes."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from outreach_app.domain.today import Board
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.today_ports import TodayPort

PAGE = "today"
PAUSE_MS = 250
"""Changes come in bursts; one read answers for all."""


class TodayController(QObject):
    """Keeps the page of today as it is."""

    read = Signal(object)
    """A Board."""

    def __init__(self, jobs: Jobs, today: TodayPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._today = today
        self._job: Job[Board] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.load)
        self._is_in_view = True
        self._is_old = False

    @Slot()
    def load(self) -> None:
        """Read now; an older answer is dropped."""
        self._pause.stop()
        self._is_old = False
        if self._job is not None:
            self._job.cancel()
        self._job = self._jobs.start(Lane.DESK, self._today.board, self.read.emit)

    @Slot()
    def note_change(self) -> None:
        """Something may stand differently: read soon, or once somebody looks."""
        self._is_old = True
        if self._is_in_view and not self._pause.isActive():
            self._pause.start(PAUSE_MS)

    @Slot(str)
    def look_at(self, page: str) -> None:
        """Another page is in view now."""
        self._is_in_view = page == PAGE
        if not self._is_in_view:
            self._pause.stop()  # what was noted is read once somebody looks
        if self._is_in_view and self._is_old:
            self.load()
