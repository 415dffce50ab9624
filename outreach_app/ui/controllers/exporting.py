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
from outreach_app.ui.said.reading import said
from outreach_app.ui.words import number

EXPORTING = "exporting"
ERASING = "erasing"
"""What this work is called where long work is shown."""

Offer = tuple[tuple[Preset, ...], tuple[str, ...], tuple[str, ...]]


class ExportingController(QObject):
    """Turns what leaves the desk, or is to be forgotten, into jobs."""

    offered = Signal(object, object, object)
    """The Presets there are, the names of free fields, and those of facts about companies."""
    working = Signal(str, str, int, int)
    ended = Signal(str)
    told = Signal(str)
    erased = Signal(object)
    """The ids of those who are gone."""

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

    @Slot(object, str)
    def erase(self, ids: Sequence[int], folder: str) -> None:
        """Forget people for good; the receipts go into the folder."""
        told = partial(self._tell_erasing, self.tr("Forgetting people for good."))
        work = partial(self._lists.erasing.erase_all, ids, folder, told)
        done = partial(self._take_receipts, ids, folder)
        self._jobs.start(Lane.LISTS, work, done, self._fail_erasing)

    @Slot(str)
    def cancel_work(self, key: str) -> None:
        """Somebody asked for this work to be stopped; it may be another's."""
        if key == EXPORTING:
            self.stop()

    @Slot()
    def stop(self) -> None:
        """Stop after the step under way: no file appears."""
        self._stopped.set()

    def _offer(self) -> Offer:
        exporting = self._lists.exporting
        names = tuple(exporting.field_names()), tuple(exporting.company_facts())
        return tuple(exporting.presets), *names

    def _take_offer(self, offer: Offer) -> None:
        self.offered.emit(*offer)

    def _tell(self, sentence: str, done: int, total: int) -> None:
        """In the lane: the signal takes it to the window."""
        self.working.emit(EXPORTING, sentence, done, total)

    def _take(self, report: ExportReport) -> None:
        self.ended.emit(EXPORTING)
        one = report.rows == 1
        words = self.tr("1 prospect is in {1}") if one else self.tr("{0} prospects are in {1}")
        self.told.emit(words.format(number(report.rows), " ; ".join(report.paths)))

    def _take_record(self, paths: Sequence[str]) -> None:
        self.told.emit(self.tr("The record is in {0}").format(" ; ".join(paths)))

    def _take_receipts(self, ids: Sequence[int], folder: str, receipts: Sequence[Receipt]) -> None:
        self.ended.emit(ERASING)
        self.erased.emit(tuple(ids))
        is_told = all(one.is_revoked for one in receipts)
        where = self.tr("Receipts are in {0}").format(folder)
        self.told.emit(f"{self._forgotten(len(receipts), is_told=is_told)} {where}")

    def _forgotten(self, count: int, *, is_told: bool) -> str:
        """How many people are forgotten, and whether the relay has been told."""
        if count == 1:
            one = self.tr("The person is forgotten, here and at the relay.")
            later = self.tr("The person is forgotten here; the relay is told once it is there.")
            return one if is_told else later
        many = self.tr("{0} people are forgotten, here and at the relay.")
        rest = self.tr("{0} people are forgotten here; the relay is told as soon as it is there.")
        return (many if is_told else rest).format(number(count))

    def _tell_erasing(self, sentence: str, done: int, total: int) -> None:
        """In the lane: the signal takes it to the window."""
        if total > 1:
            self.working.emit(ERASING, sentence, done, total)

    def _fail_erasing(self, error: UserError) -> None:
        self.ended.emit(ERASING)
        self._jobs.failed.emit(error)

    def _fail(self, error: UserError) -> None:
        self.ended.emit(EXPORTING)
        if error.code == "cancelled":
            self.told.emit(said(error.sentence))
        else:
            self._jobs.failed.emit(error)
