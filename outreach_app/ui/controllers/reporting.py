"""Reports of our bugs: put together in a lane, since the log is read."""

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.ui.comfort_ports import ReportingPort
from outreach_app.ui.jobs import Jobs, Lane


class ReportingController(QObject):
    """Makes reports."""

    made = Signal(str)

    def __init__(self, jobs: Jobs, reporting: ReportingPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._reporting = reporting

    @Slot()
    def make(self) -> None:
        """Put one together."""
        self._jobs.start(Lane.PREVIEW, self._reporting.text, self.made.emit)
