"""One prospect's timeline: read when chosen, and again when something happened to it."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.timeline import Timeline
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.ports import TimelinesPort


class TimelineController(QObject):
    """Reads the timeline that is in view."""

    shown = Signal(object)

    def __init__(self, jobs: Jobs, timelines: TimelinesPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._timelines = timelines
        self._chosen: int | None = None
        self._reading: Job[Timeline] | None = None

    @Slot(int)
    def open(self, prospect_id: int) -> None:
        """Read this one; an answer about another is dropped."""
        self._chosen = prospect_id
        if self._reading is not None:
            self._reading.cancel()
        work = partial(self._timelines.of, prospect_id)
        self._reading = self._jobs.start(Lane.DESK, work, self.shown.emit)

    @Slot()
    def refresh(self) -> None:
        """Read the one in view again."""
        if self._chosen is not None:
            self.open(self._chosen)

    def refresh_if_among(self, prospect_ids: tuple[int, ...]) -> None:
        """Read again if one of these is in view."""
        if self._chosen in prospect_ids:
            self.refresh()

    @Slot(int)
    def forget(self, prospect_id: int) -> None:
        """Close it, if it was this one."""
        if self._chosen == prospect_id:
            self._chosen = None
            if self._reading is not None:
                self._reading.cancel()
