"""The memory page: lists what was said and learned, and takes edits and words back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.dossier import LedgerPage, Undone
from outreach_app.domain.habits import GatewayHabit
from outreach_app.domain.own_devices import OwnDevice
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.ledger_ports import LedgerPort
from outreach_app.ui.said.reading import said


class MemoryController(QObject):
    """Lists the ledger, and changes it."""

    listed = Signal(object)
    """A LedgerPage."""
    switch_read = Signal(bool)
    """Whether name servers are asked."""
    changed = Signal()
    """Verdicts may be others now."""
    told = Signal(str)
    page_opened = Signal(str)
    """The address on which a device can enrol itself."""

    def __init__(self, jobs: Jobs, ledger: LedgerPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._ledger = ledger
        self._listing: Job[LedgerPage] | None = None

    @Slot()
    def load(self) -> None:
        """List everything; an older answer is dropped."""
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self._jobs.start(Lane.LEDGER, self._ledger.listing.page, self.listed.emit)
        self._jobs.start(Lane.LEDGER, self._ledger.reaching.is_on, self.switch_read.emit)

    @Slot(int)
    def take_back_correction(self, hit_id: int) -> None:
        """The rules decide about this request again."""
        self._do(partial(self._ledger.teaching.take_back_correction, hit_id))

    @Slot(int)
    def take_back_lesson(self, rule_id: int) -> None:
        """The taught rule no longer counts."""
        self._do(partial(self._ledger.teaching.take_back_lesson, rule_id))

    @Slot(object, str, float, float)
    def edit_habit(self, habit: GatewayHabit, name: str, earliest: float, latest: float) -> None:
        """The user knows this gateway better."""
        self._do(partial(self._ledger.memory.edit, habit, name, earliest, latest))

    @Slot(object)
    def erase_habit(self, habit: GatewayHabit) -> None:
        """Forget this gateway."""
        self._do(partial(self._ledger.memory.erase, habit))

    @Slot(object)
    def restore_habit(self, habit: GatewayHabit) -> None:
        """Remember it again."""
        self._do(partial(self._ledger.memory.restore, habit))

    @Slot()
    def enrol(self) -> None:
        """Have a page opened for a device of the user's own."""
        self._jobs.start(Lane.SETUP, self._ledger.enrolling.begin, self.page_opened.emit)

    @Slot(object)
    def forget_device(self, device: OwnDevice) -> None:
        """The device is the user's no more."""
        self._do(partial(self._ledger.traces.forget_device, device))

    @Slot(bool)
    def switch_names(self, on: bool) -> None:
        """Ask name servers, or do not."""
        self._jobs.start(Lane.LEDGER, partial(self._ledger.reaching.switch, on=on), self._ignore)

    def _do(self, work: Callable[[], Undone | None]) -> None:
        self._jobs.start(Lane.LEDGER, work, self._take)

    def _take(self, undone: Undone | None) -> None:
        if undone is not None:
            self.told.emit(said(undone.sentence))
        self.changed.emit()
        self.load()

    def _ignore(self, _nothing: object) -> None:
        """The box shows it already."""
