"""The watch over the relay: one long poll after the other, with growing gaps while it is away."""

from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.reports import IngestReport
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.ports import WatchingPort
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import wait_in_words

WAIT_SECONDS = 25
GAPS = (2, 5, 10, 20, 40, 60)
"""Seconds until the next try after the first, second … failure; the last one repeats."""
_SHORTEST = 1.0
"""Seconds between two polls that brought nothing: a relay that never waits is not hammered."""


class WatchingController(QObject):
    """Polls in the lane of the relay for as long as the desk lives."""

    report = Signal(object)
    rested = Signal()
    """The relay is away or not set up: nothing will come for now."""
    state = Signal(str, str)
    """The look (good, waiting, off) and the sentence for the foot."""

    def __init__(self, jobs: Jobs, watching: WatchingPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._watching = watching
        self._is_polling = False
        self._is_stopped = False
        self._is_reached = False
        self._failures = 0
        self._left = 0
        self._fault = ""
        self._began = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.poll)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)

    @Slot()
    def poll(self) -> None:
        """Poll now, unless a poll is under way. The first one does not wait: is anybody there?"""
        self._pause.stop()
        self._tick.stop()
        if self._is_polling or self._is_stopped:
            return
        self._is_polling = True
        self._began = monotonic()
        work = partial(self._watching.poll, WAIT_SECONDS if self._is_reached else 0)
        self._jobs.start(Lane.RELAY, work, self._take, self._fail)

    @Slot()
    def restart(self) -> None:
        """The accounts changed: poll anew at once."""
        self._failures = 0
        self._is_reached = False
        if self._is_polling:
            self._watching.cancel()
        else:
            self.poll()

    def stop(self) -> None:
        """Poll no more, and end the poll under way."""
        self._is_stopped = True
        self._pause.stop()
        self._tick.stop()
        self._watching.cancel()

    def _take(self, report: IngestReport) -> None:
        was_asking = not self._is_reached
        self._is_polling = False
        self._failures = 0
        self._is_reached = report.configured
        if not report.configured:
            self.state.emit("off", self.tr("Not watching: no relay is set up."))
            self.rested.emit()
            return
        self.report.emit(report)
        self.state.emit("good", self.tr("Watching: you are told when somebody reads."))
        spent = monotonic() - self._began
        is_fresh = bool(report.new_hits) or not report.caught_up
        if is_fresh or was_asking or spent >= _SHORTEST:
            self.poll()
        else:
            self._pause.start(int((_SHORTEST - spent) * 1000))

    def _fail(self, error: UserError) -> None:
        self._is_polling = False
        if self._is_stopped:
            return
        self._is_reached = False
        gap = GAPS[min(self._failures, len(GAPS) - 1)]
        self._failures += 1
        self._fault = said(error.sentence)
        self._left = gap
        self._say_waiting()
        self.rested.emit()
        self._pause.start(gap * 1000)
        self._tick.start()

    @Slot()
    def _count_down(self) -> None:
        self._left = max(0, self._left - 1)
        self._say_waiting()

    def _say_waiting(self) -> None:
        again = self.tr("Trying again in {0}.").format(wait_in_words(self._left))
        self.state.emit("waiting", f"{self._fault} {again}")
