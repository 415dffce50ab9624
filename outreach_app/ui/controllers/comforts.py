"""What is about the desk itself: the sample, what is forgotten, starting at login."""

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.preferences import Preferences
from outreach_app.ui.comfort_ports import ComfortsPort
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.words import number

FORGETTING = "forgetting"
"""What this work is called where long work is shown."""


class ComfortsController(QObject):
    """Puts the sample in and out, forgets what is too old, and switches the start at login."""

    sample_changed = Signal()
    told = Signal(str)
    start_read = Signal(bool)
    forgetting = Signal(str, str, int, int)
    """Key, sentence, done, total: as the progress strip takes it."""
    forgotten = Signal(str)

    def __init__(self, jobs: Jobs, comforts: ComfortsPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._comforts = comforts
        self._stopped = Event()
        self._months = 0
        self._has_begun = False

    @Slot()
    def load(self) -> None:
        """Read whether the desk starts at login."""
        self._jobs.start(Lane.DESK, self._comforts.login_start.is_on, self.start_read.emit)

    @Slot()
    def add_sample(self) -> None:
        """Put the sample in."""
        self._jobs.start(Lane.LEDGER, self._comforts.samples.add, self._take_sample)

    @Slot()
    def remove_sample(self) -> None:
        """Take the sample out."""
        self._jobs.start(Lane.LEDGER, self._comforts.samples.remove, self._take_removed)

    @Slot(bool)
    def switch_start(self, is_on: bool) -> None:
        """Start at login, or no more."""
        work = partial(self._comforts.login_start.switch, on=is_on)
        self._jobs.start(Lane.DESK, work, self._reload, self._fail_start)

    @Slot(object)
    def follow(self, preferences: Preferences) -> None:
        """How long requests are kept; what is too old is forgotten at the start."""
        self._months = preferences.keep_months
        if not self._has_begun:
            self._has_begun = True
            self._forget(self._say_nothing_of_none)

    @Slot()
    def forget_now(self) -> None:
        """Forget at once, and say what came of it."""
        self._forget(self._take_forgotten)

    @Slot(str)
    def cancel_work(self, key: str) -> None:
        """Somebody asked for this work to be stopped; it may be another's."""
        if key == FORGETTING:
            self._stopped.set()

    def stop(self) -> None:
        """The desk ends: stop after the step under way."""
        self._stopped.set()

    def _forget(self, done: Callable[[int], None]) -> None:
        if self._months:
            self._stopped.clear()
            work = partial(
                self._comforts.retention.forget, self._months, self._tell, self._stopped.is_set
            )
            self._jobs.start(Lane.JUDGING, work, done)

    def _tell(self, removed: int) -> None:
        """In the lane: the signal takes it to the window."""
        if removed:
            sentence = self.tr("Forgetting old requests.")
            self.forgetting.emit(FORGETTING, sentence, 0, 0)

    def _say_nothing_of_none(self, removed: int) -> None:
        if removed:
            self._take_forgotten(removed)

    def _take_forgotten(self, removed: int) -> None:
        self.forgotten.emit(FORGETTING)
        one = removed == 1
        many = self.tr("{0} old requests were forgotten.").format(number(removed))
        words = self.tr("1 old request was forgotten.") if one else many
        self.told.emit(words if removed else self.tr("Nothing is old enough to be forgotten."))
        if removed:
            self.sample_changed.emit()

    def _take_sample(self, count: int) -> None:
        self.told.emit(self.tr("{0} sample people are in.").format(count))
        self.sample_changed.emit()

    def _take_removed(self, count: int) -> None:
        gone = self.tr("The sample is gone, and with it all that was known of it.")
        self.told.emit(gone if count else self.tr("There was no sample."))
        self.sample_changed.emit()

    def _reload(self, _nothing: None) -> None:
        self.load()

    def _fail_start(self, fault: UserError) -> None:
        self._jobs.failed.emit(fault)
        self.load()
