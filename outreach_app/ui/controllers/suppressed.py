"""The list of who gets no mail: read a page at a time, and changed at the user's word."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.suppressions import Suppression
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.models.suppression_model import PAGE
from outreach_app.ui.sending_ports import ImportReport, SuppressingPort


class SuppressedController(QObject):
    """Lists, adds, takes back, imports and exports."""

    listed = Signal(object)
    more_listed = Signal(object)
    counted = Signal(int, bool)
    """How many match, and whether a search is on."""
    told = Signal(str)
    changed = Signal()

    def __init__(
        self, jobs: Jobs, suppressing: SuppressingPort, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._suppressing = suppressing
        self._search = ""

    @Slot()
    def load(self) -> None:
        """Begin the list anew."""
        self._jobs.start(Lane.DESK, partial(self._first, self._search), self._take_first)

    @Slot(str)
    def search(self, text: str) -> None:
        """List what holds this text."""
        self._search = text
        self.load()

    @Slot(object)
    def more(self, last: Suppression) -> None:
        """The page after this entry."""
        after = (last.at, last.key)
        work = partial(self._suppressing.rows, self._search, after, PAGE)
        self._jobs.start(Lane.DESK, work, self.more_listed.emit)

    @Slot(str, str)
    def add(self, pattern: str, sentence: str) -> None:
        """No more mail there."""
        work = partial(self._suppressing.add, pattern, sentence)
        self._jobs.start(Lane.DESK, work, self._take_added)

    @Slot(object)
    def remove(self, entry: Suppression) -> None:
        """Let mail go there again."""
        work = partial(self._suppressing.remove, entry.pattern)
        self._jobs.start(Lane.DESK, work, self._take_removed)

    @Slot(str)
    def import_file(self, path: str) -> None:
        """Add what a file holds."""
        self._jobs.start(Lane.LEDGER, partial(self._import, Path(path)), self._take_import)

    @Slot(str)
    def export_file(self, path: str) -> None:
        """Write all of it."""
        self._jobs.start(Lane.LEDGER, partial(self._export, Path(path)), self._take_export)

    def _first(self, search: str) -> tuple[str, int, Sequence[Suppression]]:
        count = self._suppressing.count(search)
        return search, count, self._suppressing.rows(search, None, PAGE)

    def _import(self, path: Path) -> ImportReport:
        try:
            text = path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as fault:
            raise UserError("file", f"{path.name} is not UTF-8 text: save it as UTF-8.") from fault
        except OSError as fault:
            reason = fault.strerror or "it can not be opened"
            raise UserError("file", f"{path.name} can not be read: {reason}.") from fault
        return self._suppressing.import_csv(text, path.name)

    def _export(self, path: Path) -> str:
        try:
            path.write_text(self._suppressing.export_csv(), encoding="utf-8", newline="")
        except OSError as fault:
            reason = fault.strerror or "the disk refuses"
            raise UserError("file", f"{path.name} can not be written: {reason}.") from fault
        return path.name

    def _take_first(self, found: tuple[str, int, Sequence[Suppression]]) -> None:
        search, count, rows = found
        if search == self._search:  # else somebody typed on meanwhile
            self.counted.emit(count, bool(search))
            self.listed.emit(rows)

    def _take_added(self, entry: Suppression) -> None:
        self._tell(self.tr("No more mail to {0}.").format(entry.pattern))

    def _take_removed(self, entry: Suppression) -> None:
        self._tell(self.tr("Mail may go to {0} again.").format(entry.pattern))

    def _take_import(self, report: ImportReport) -> None:
        words = self.tr("Added to the list: {0}. Known before: {1}.")
        sentence = words.format(report.added, report.known)
        if report.faults:
            wrong = self.tr(" These lines make no sense: {0}")
            sentence += wrong.format(" ".join(report.faults[:3]))
        self._tell(sentence)

    def _take_export(self, name: str) -> None:
        self.told.emit(self.tr("The list is written to {0}.").format(name))

    def _tell(self, sentence: str) -> None:
        self.told.emit(sentence)
        self.changed.emit()
        self.load()
