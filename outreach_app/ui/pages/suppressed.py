"""The page of who gets no mail: a list with search, and what adds to it and takes from it."""

from PySide6.QtCore import QItemSelection, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.suppressions import Suppression
from outreach_app.ui.models.suppression_model import SuppressionModel
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.parts import GAP, button, label, line_field, row
from outreach_app.ui.widgets.plain_table import make_plain
from outreach_app.ui.widgets.question import Question
from outreach_app.ui.widgets.suppress_dialog import SuppressDialog
from outreach_app.ui.words import number

_TYPING_MS = 200
_WIDTHS = ((0, 260), (1, 130), (3, 120), (4, 150))
_CSV = "CSV (*.csv);;*"


class SuppressedPage(QWidget):
    """Shows entries; every button says what is wanted."""

    search_wanted = Signal(str)
    listing_wanted = Signal()
    add_wanted = Signal(str, str)
    remove_wanted = Signal(object)
    import_wanted = Signal(str)
    """A file's path."""
    export_wanted = Signal(str)

    def __init__(self, model: SuppressionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._model = model
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._search = line_field(self.tr("Search the list"), self.tr("Address, domain or note"))
        self._count = label(rank="muted")
        self._add = button(self.tr("Add…"), "primary")
        self._remove = button(self.tr("Let mail go there again…"))
        self._import = button(self.tr("Import…"), hint=self.tr("A CSV file with addresses"))
        self._export = button(self.tr("Export…"), hint=self.tr("All of it as CSV"))
        self._table = QTableView()
        self._empty = EmptyState(
            "unsubscribed",
            self.tr("Nobody is on the list"),
            self.tr(
                "Who unsubscribes, bounces for good or complains comes here by itself, and gets "
                "no more mail, whatever way it takes. Add addresses and whole domains yourself."
            ),
            self.tr("Add one"),
        )
        self._build()
        self._connect()

    def show_count(self, matching: int, is_searched: bool) -> None:
        """Say how many there are."""
        words = self.tr("1 entry") if matching == 1 else self.tr("{0} entries")
        self._count.setText(words.format(number(matching)))
        self._stack.setCurrentIndex(1 if matching or is_searched else 0)
        self._export.setEnabled(bool(matching) or is_searched)

    def choose_first(self) -> None:
        """Choose the first entry, as the user would."""
        self._table.selectRow(0)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._empty.dress(tokens)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.listing_wanted.emit()

    def _build(self) -> None:
        self.setFocusProxy(self._search)
        self._search.setClearButtonEnabled(True)
        self._remove.setEnabled(False)
        table = self._table
        table.setObjectName("framed")
        table.setAccessibleName(self.tr("Who gets no mail"))
        table.setModel(self._model)
        make_plain(table)
        header = table.horizontalHeader()
        for place, width in _WIDTHS:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        full = QWidget()
        body = QVBoxLayout(full)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GAP + 4)
        body.addLayout(row(self._search, self._count))
        body.addWidget(table, 1)
        body.addLayout(row(self._remove, 1))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 3 * GAP)
        whole.setSpacing(2 * GAP)
        title = label(self.tr("Suppressed"), "title")
        whole.addLayout(row(title, 1, self._import, self._export, self._add))
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._ask_search)
        self._add.clicked.connect(self._ask_add)
        self._empty.wanted.connect(self._ask_add)
        self._remove.clicked.connect(self.ask_remove)
        self._import.clicked.connect(self._ask_import)
        self._export.clicked.connect(self._ask_export)
        self._table.selectionModel().selectionChanged.connect(self._note_chosen)
        self._model.modelReset.connect(self._note_reset)

    def _chosen(self) -> Suppression | None:
        found = self._table.selectionModel().selectedRows()
        return self._model.row_at(found[0]) if found else None

    @Slot(QItemSelection, QItemSelection)
    def _note_chosen(self, _added: QItemSelection, _gone: QItemSelection) -> None:
        self._remove.setEnabled(self._chosen() is not None)

    @Slot()
    def _note_reset(self) -> None:
        self._remove.setEnabled(False)

    @Slot()
    def _ask_search(self) -> None:
        self.search_wanted.emit(self._search.text())

    @Slot()
    def _ask_add(self) -> None:
        dialog = SuppressDialog(self)
        dialog.chosen.connect(self.add_wanted)
        dialog.open()

    @Slot()
    def ask_remove(self) -> None:
        """Ask before mail goes to the chosen one again."""
        entry = self._chosen()
        if entry is None:
            return
        question = Question(
            self,
            self.tr("Let mail go to {0} again?").format(entry.pattern),
            self.tr(
                "Writing to somebody who asked for no mail can be against the law where they "
                "live. If they unsubscribe or bounce again, they come back by themselves."
            ),
            self.tr("Let mail go there"),
            entry,
        )
        question.confirmed.connect(self.remove_wanted)
        question.open()

    @Slot()
    def _ask_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a list"), "", _CSV)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_wanted)
        dialog.open()

    @Slot()
    def _ask_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the list"), "suppressed.csv", _CSV)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.export_wanted)
        dialog.open()
