"""The first step of an import: where the list comes from, and the imports before."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from outreach_app.domain.lists.reports import ImportEntry
from outreach_app.domain.lists.tables import Source
from outreach_app.ui.text import full_time
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.parts import GAP, button, card, label, row, scrolled
from outreach_app.ui.words import number

ENDINGS = "*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.json"


def source_of(path: str) -> Source:
    """The list in this file."""
    return Source(PurePath(path).name, path)


class ImportSource(QWidget):
    """Takes a file, a drop, or what was copied."""

    chosen = Signal(object)
    """A Source."""
    undo_wanted = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._choose = button(self.tr("Choose a file…"), "primary")
        self._paste = button(self.tr("Paste what you copied"))
        self._none = label(wrap=True)
        self._past = QVBoxLayout()
        self._past.setSpacing(GAP)
        self._build(tokens)
        self.setFocusProxy(self._choose)
        self._choose.clicked.connect(self._ask_file)
        self._paste.clicked.connect(self.paste)

    @Slot(object)
    def show_entries(self, entries: Sequence[ImportEntry]) -> None:
        """List the imports before, each with its way back."""
        while (item := self._past.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for entry in entries:
            self._past.addWidget(_PastImport(entry, self))
        self._none.setVisible(not entries)

    @Slot()
    def paste(self) -> None:
        """Take the text that was copied."""
        text = QGuiApplication.clipboard().text()
        self.chosen.emit(Source(self.tr("What you copied"), text=text))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.chosen.emit(source_of(paths[0]))

    def _build(self, tokens: Tokens) -> None:
        place = QFrame()
        place.setObjectName("dropPlace")
        place.setStyleSheet(
            f"#dropPlace {{ border: 2px dashed {tokens.line}; border-radius: 10px; }}"
        )
        inner = QVBoxLayout(place)
        inner.setContentsMargins(3 * GAP, 4 * GAP, 3 * GAP, 4 * GAP)
        inner.setSpacing(GAP + 4)
        inner.addWidget(label(self.tr("Drop a list here"), "emptyTitle"), 0, _MIDDLE)
        kinds = self.tr("CSV in any encoding, Excel, OpenDocument, vCard, or a JSON of ours.")
        inner.addWidget(label(kinds, "muted"), 0, _MIDDLE)
        inner.addLayout(row(1, self._choose, self._paste, 1))
        self._none.setText(
            self.tr("None yet. Each import can be taken back from here at any later time.")
        )
        self._none.setObjectName("muted")
        past = QWidget()
        column = QVBoxLayout(past)
        column.setContentsMargins(0, 0, GAP, 0)
        column.addWidget(self._none)
        column.addLayout(self._past)
        column.addStretch(1)
        scroll = scrolled(past, self.tr("Imports before"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * GAP)
        whole.addWidget(place)
        whole.addWidget(label(self.tr("Imports before"), "heading"))
        whole.addWidget(scroll, 1)

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a list"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([f"{self.tr('Lists')} ({ENDINGS})", f"{self.tr('All files')} (*)"])
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    @Slot(str)
    def _take_file(self, path: str) -> None:
        self.chosen.emit(source_of(path))


_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class _PastImport(QFrame):
    """One import before."""

    def __init__(self, entry: ImportEntry, source: ImportSource) -> None:
        super().__init__(source)
        self._entry = entry
        self._source = source
        frame, inner = card()
        when = full_time(entry.at)
        inner.addWidget(label(entry.name, "strong"))
        inner.setSpacing(0)
        words = self.tr("{0}: {1} added, {2} changed, {3} not taken").format(
            when, number(entry.added), number(entry.changed), number(entry.bad)
        )
        undo = button(self.tr("Take back"), hint=self.tr("Spares whoever was changed since"))
        undo.setAccessibleName(self.tr("Take back {0}").format(entry.name))
        undo.setVisible(entry.undone_at is None)
        gone = label(self.tr("Taken back"), "muted")
        gone.setVisible(entry.undone_at is not None)
        inner.addLayout(row(label(words, "muted"), 1, gone, undo))
        undo.clicked.connect(self._ask)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    @Slot()
    def _ask(self) -> None:
        self._source.undo_wanted.emit(self._entry.id)
