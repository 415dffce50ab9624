"""Lists in: a look, a trial, the import, and the way back, each in the lane of lists."""

from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.reports import (
    ImportOrder,
    ImportReport,
    UndoneImport,
    sentence_of,
    undo_sentence,
)
from outreach_app.domain.lists.tables import Preview, Reading, Source
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.list_ports import ImportingPort
from outreach_app.ui.said.reading import said

IMPORTING = "importing"
"""What this work is called where long work is shown."""


class ImportingController(QObject):
    """Turns the import dialog's intentions into jobs."""

    looked = Signal(object)
    """A Preview."""
    checked = Signal(object)
    """An ImportReport of a trial."""
    refused = Signal(str)
    listed = Signal(object)
    """Past imports, the latest first."""
    working = Signal(str, str, int, int)
    """Key, sentence, done, total: as the progress strip takes it."""
    ended = Signal(str)
    told = Signal(str)
    imported = Signal(str)
    """What came of an import, in a sentence."""
    changed = Signal()
    """There are other prospects now."""

    def __init__(self, jobs: Jobs, importing: ImportingPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._importing = importing
        self._stopped = Event()
        self._look: Job[Preview] | None = None
        self._trial: Job[ImportReport] | None = None

    @Slot()
    def load(self) -> None:
        """List past imports."""
        self._jobs.start(Lane.LISTS, self._importing.entries, self.listed.emit)

    @Slot(object, object)
    def look(self, source: Source, reading: Reading) -> None:
        """Look at a file; an answer still under way is dropped."""
        if self._look is not None:
            self._look.cancel()
        work = partial(self._importing.look, source, reading)
        self._look = self._jobs.start(Lane.LISTS, work, self.looked.emit, self._refuse)

    @Slot(object)
    def check(self, order: ImportOrder) -> None:
        """Try an import; a trial under way is given up."""
        if self._trial is not None:
            self._trial.cancel()
        self._stopped.clear()
        work = partial(self._importing.check, order, _untold, self._stopped.is_set)
        self._trial = self._jobs.start(Lane.LISTS, work, self.checked.emit, self._refuse)

    @Slot(object, int)
    def run(self, order: ImportOrder, total: int) -> None:
        """Import. It goes on when the dialog is closed."""
        self._stopped.clear()
        name = self.tr("Importing {0}.").format(order.source.name)
        told = partial(self._tell, name)
        told(0, total)
        work = partial(self._importing.run, order, told, self._stopped.is_set, total)
        self._jobs.start(Lane.LISTS, work, self._take, self._fail)

    @Slot(int)
    def undo(self, import_id: int) -> None:
        """Take an import back."""
        self._tell(self.tr("Taking the import back."), 0, 0)
        work = partial(self._importing.undo, import_id)
        self._jobs.start(Lane.LISTS, work, self._take_undone, self._fail)

    @Slot(str, object, object)
    def save_bad_rows(self, path: str, order: ImportOrder, report: ImportReport) -> None:
        """Write the rows that can not be taken into a file for mending."""
        work = partial(self._importing.save_bad_rows, path, order, report)
        self._jobs.start(Lane.LISTS, work, self._take_saved)

    @Slot(str)
    def cancel_work(self, key: str) -> None:
        """Somebody asked for this work to be stopped; it may be another's."""
        if key == IMPORTING:
            self.stop()

    @Slot()
    def stop(self) -> None:
        """Stop after the step under way. Nothing of an import stays."""
        self._stopped.set()

    def _tell(self, sentence: str, done: int, total: int) -> None:
        """Also in the lane: the signal takes it to the window."""
        self.working.emit(IMPORTING, sentence, done, total)

    def _take(self, report: ImportReport) -> None:
        self.ended.emit(IMPORTING)
        self.imported.emit(self.tr("The list is in: {0}").format(said(sentence_of(report))))
        self.changed.emit()
        self.load()

    def _take_undone(self, done: UndoneImport) -> None:
        self.ended.emit(IMPORTING)
        self.told.emit(self.tr("The import was taken back: {0}").format(said(undo_sentence(done))))
        self.changed.emit()
        self.load()

    def _take_saved(self, _nothing: None) -> None:
        self.told.emit(self.tr("The rows are saved. Mend them there, and import that file."))

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(said(error.sentence))

    def _fail(self, error: UserError) -> None:
        self.ended.emit(IMPORTING)
        if error.code == "cancelled":
            self.told.emit(said(error.sentence))
        else:
            self._jobs.failed.emit(error)


def _untold(_done: int, _total: int) -> None:
    """A trial is over before anybody asks how far it is."""
