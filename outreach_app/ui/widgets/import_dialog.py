"""Import a list: choose it, say what its columns are, see what would happen, and go."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from outreach_app.domain.lists.reports import ImportReport
from outreach_app.domain.lists.tables import Preview, Reading, Source
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.import_check import ImportCheck
from outreach_app.ui.widgets.import_columns import ImportColumns
from outreach_app.ui.widgets.import_source import ImportSource
from outreach_app.ui.widgets.parts import GAP, button, label, row


class ImportDialog(QDialog):
    """Three steps. It reads nothing itself: it asks by signal, and shows what it is handed."""

    look_wanted = Signal(object, object)
    """A Source and its Reading."""
    check_wanted = Signal(object)
    """An ImportOrder."""
    run_wanted = Signal(object, int)
    bad_rows_wanted = Signal(str, object, object)
    undo_wanted = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import a list"))
        self.setMinimumSize(760, 560)
        self.resize(860, 640)
        self._preview: Preview | None = None
        self._title = label(rank="title", wrap=True)
        self._fault = label(wrap=True)
        ground = f"background: {tokens.danger_soft}; color: {tokens.danger};"
        self._fault.setStyleSheet(f"{ground} border-radius: 6px; padding: 8px 10px;")
        self.source = ImportSource(tokens)
        self.columns = ImportColumns()
        self.check = ImportCheck(tokens)
        self._steps = QStackedWidget()
        self._back = button(self.tr("Back"))
        self._next = button(self.tr("Check"), "primary")
        self._cancel = button(self.tr("Cancel"))
        self._build()
        self._connect()
        self._show_step(0)

    def begin(self, source: Source) -> None:
        """Look at this list at once."""
        self.show_fault("")
        self.look_wanted.emit(source, Reading())

    @property
    def step(self) -> int:
        """Which step is shown: choosing, columns, or what would happen."""
        return self._steps.currentIndex()

    @property
    def fault(self) -> str:
        """What is said to be wrong."""
        return self._fault.text()

    @Slot(object)
    def show_preview(self, preview: Preview) -> None:
        """Show what the list seems to be."""
        self._preview = preview
        self.show_fault("")
        self.columns.show_preview(preview)
        self._show_step(1)

    @Slot(object)
    def show_report(self, report: ImportReport) -> None:
        """Show what the import would do."""
        self.show_fault("")
        self.check.show_report(self.columns.order, report)
        self._show_step(2)

    @Slot(str)
    def show_fault(self, sentence: str) -> None:
        """Say what is wrong; it can be mended here."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self._next.setEnabled(True)

    @Slot()
    def go_on(self) -> None:
        """Check what was said, or import."""
        self._next.setEnabled(False)
        if self.step == 1:
            self.check_wanted.emit(self.columns.order)
        elif self.check.report is not None:
            self.run_wanted.emit(self.columns.order, self.check.report.total)
            self.accept()

    @Slot()
    def go_back(self) -> None:
        """The step before."""
        self.show_fault("")
        self._show_step(max(0, self.step - 1))

    def _build(self) -> None:
        for step in (self.source, self.columns, self.check):
            self._steps.addWidget(step)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addWidget(self._title)
        whole.addWidget(self._fault)
        whole.addWidget(self._steps, 1)
        whole.addLayout(row(self._back, 1, self._cancel, self._next))
        self._fault.hide()

    def _connect(self) -> None:
        self.source.chosen.connect(self.begin)
        self.source.undo_wanted.connect(self.undo_wanted)
        self.columns.look_wanted.connect(self.look_wanted)
        self.check.save_wanted.connect(self.bad_rows_wanted)
        self._next.clicked.connect(self.go_on)
        self._back.clicked.connect(self.go_back)
        self._cancel.clicked.connect(self.reject)

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._back.setVisible(step > 0)
        self._next.setVisible(step > 0)
        self._next.setEnabled(step != 2 or self.check.has_anybody)
        titles = (
            self.tr("Import a list"),
            self.tr("What are the columns?"),
            self.tr("This is what would happen"),
        )
        self._title.setText(titles[step])
        self._next.setText(self.tr("Import") if step == 2 else self.tr("Check"))
        self._next.setAccessibleName(self._next.text())
        self._next.setDefault(step > 0)
        (self.source, self.columns, self.check)[step].setFocus()
