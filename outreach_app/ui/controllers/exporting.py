"""Lists out, whole records, and forgetting people."""

from collections.abc import Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.erasures import Receipt
from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.exports import ExportOrder
from outreach_app.domain.lists.reports import ExportReport
from outreach_app.domain.lists.tables import Preset
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.list_ports import ListsPort

EXPORTING = "exporting"
"""What this work is called where long work is shown."""


class ExportingController(QObject):
    """Turns what leaves the desk, or is to be forgotten, into jobs."""

    offered = Signal(object, object)
    """The Presets there are, and the names of free fields."""
    working = Signal(str, str, int, int)
    ended = Signal(str)
    told = Signal(str)
    erased = Signal(int)
    """Who is gone."""

    def __init__(self, jobs: Jobs, lists: ListsPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._lists = lists
        self._stopped = Event()

    @Slot()
    def load(self) -> None:
        """Find out which columns there are."""
        self._jobs.start(Lane.DESK, self._offer, self._take_offer)

    @Slot(object)
    def run(self, order: ExportOrder) -> None:
        """Write the file. It goes on when the dialog is closed."""
        self._stopped.clear()
        told = partial(self._tell, self.tr("Exporting."))
        work = partial(self._lists.exporting.run, order, told, self._stopped.is_set)
        self._jobs.start(Lane.LISTS, work, self._take, self._fail)

    @Slot(int, str)
    def write_record(self, prospect_id: int, folder: str) -> None:
        """Write everything that is known of a person into a folder."""
        work = partial(self._lists.records.write, prospect_id, folder)
        self._jobs.start(Lane.LISTS, work, self._take_record)

    @Slot(int, str)
    def erase(self, prospect_id: int, folder: str) -> None:
        """Forget a person for good; the receipt goes into the folder."""
        work = partial(self._lists.erasing.erase, prospect_id, folder)
        self._jobs.start(Lane.LISTS, work, partial(self._take_receipt, prospect_id, folder))

    @Slot(str)
    def cancel_work(self, key: str) -> None:
        """Somebody asked for this work to be stopped; it may be another's."""
        if key == EXPORTING:
            self.stop()

    @Slot()
    def stop(self) -> None:
        """Stop after the step under way: no file appears."""
        self._stopped.set()

    def _offer(self) -> tuple[tuple[Preset, ...], tuple[str, ...]]:
        exporting = self._lists.exporting
        return tuple(exporting.presets), tuple(exporting.field_names())

    def _take_offer(self, offer: tuple[tuple[Preset, ...], tuple[str, ...]]) -> None:
        self.offered.emit(*offer)

    def _tell(self, sentence: str, done: int, total: int) -> None:
        """In the lane: the signal takes it to the window."""
        self.working.emit(EXPORTING, sentence, done, total)

    def _take(self, report: ExportReport) -> None:
        self.ended.emit(EXPORTING)
        words = self.tr("{0} prospects are in {1}")
        self.told.emit(words.format(f"{report.rows:n}", " ; ".join(report.paths)))

    def _take_record(self, paths: Sequence[str]) -> None:
        self.told.emit(self.tr("The record is in {0}").format(" ; ".join(paths)))

    def _take_receipt(self, prospect_id: int, folder: str, receipt: Receipt) -> None:
        self.erased.emit(prospect_id)
        done = self.tr("The person is forgotten, here and at the relay.")
        later = self.tr("The person is forgotten here; the relay is told as soon as it is there.")
        words = done if receipt.is_revoked else later
        self.told.emit(f"{words} {self.tr('The receipt is in {0}').format(folder)}")

    def _fail(self, error: UserError) -> None:
        self.ended.emit(EXPORTING)
        if error.code == "cancelled":
            self.told.emit(error.sentence)
        else:
            self._jobs.failed.emit(error)
