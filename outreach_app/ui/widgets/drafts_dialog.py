"""The drafts to choose from: each with its subject, for whom, and when it was last kept."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.drafts import DraftRow
from outreach_app.ui.text import time_in_words
from outreach_app.ui.widgets.parts import GAP, button, label, row

_ID = Qt.ItemDataRole.UserRole


class DraftsButton(QPushButton):
    """Opens the drafts, and says how many there are."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("flat")
        self.setAutoDefault(False)
        self.show_rows(())

    @Slot(object)
    def show_rows(self, rows: Sequence[DraftRow]) -> None:
        """Count these."""
        words = self.tr("Drafts")
        self.setText(f"{words}  {len(rows)}" if rows else words)
        self.setAccessibleName(f"{words}, {len(rows)}" if rows else words)


class DraftsDialog(QDialog):
    """Lives as long as the window, so that it is there at once."""

    open_wanted = Signal(int)
    discard_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Drafts"))
        self.setMinimumSize(520, 420)
        self.list = QListWidget()
        self.list.setObjectName("framed")
        self.list.setAccessibleName(self.tr("Drafts, the latest first"))
        self._empty = label(self.tr("What you write is kept here until it is sent."), "muted")
        self._open = button(self.tr("Go on writing"), "primary")
        self._discard = button(self.tr("Discard"), "danger")
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(GAP + 2)
        whole.addWidget(label(self.tr("Drafts"), "title"))
        whole.addWidget(self._empty)
        whole.addWidget(self.list, 1)
        whole.addLayout(row(self._discard, 1, close, self._open))
        self.list.itemActivated.connect(self._want_open)
        self.list.currentRowChanged.connect(self._refresh)
        self._open.clicked.connect(self._want_open)
        self._discard.clicked.connect(self._want_discard)
        self._refresh()

    @Slot(object)
    def show_rows(self, rows: Sequence[DraftRow]) -> None:
        """Show these; the one that was chosen stays so."""
        place = max(0, self.list.currentRow())
        now = datetime.now(UTC).astimezone()
        self.list.clear()
        for draft in rows:
            title = draft.subject or draft.beginning or self.tr("(nothing yet)")
            parts = (self._whom(draft), time_in_words(draft.updated_at, now))
            below = "   ·   ".join(part for part in parts if part)
            item = QListWidgetItem(f"{title}\n{below}")
            item.setData(_ID, draft.id)
            item.setToolTip(draft.beginning)
            self.list.addItem(item)
        self.list.setCurrentRow(min(place, self.list.count() - 1))
        self._refresh()

    def _whom(self, draft: DraftRow) -> str:
        if not draft.recipients:
            return self.tr("to nobody yet")
        names = ", ".join(draft.names)
        more = draft.recipients - len(draft.names)
        return self.tr("{0} and {1} more").format(names, more) if more > 0 else names

    @Slot()
    def _refresh(self) -> None:
        has_one = self.list.currentItem() is not None
        self._empty.setVisible(not self.list.count())
        self._open.setEnabled(has_one)
        self._discard.setEnabled(has_one)

    @Slot()
    def _want_open(self) -> None:
        self._tell(self.open_wanted)

    @Slot()
    def _want_discard(self) -> None:
        self._tell(self.discard_wanted)

    def _tell(self, wanted: SignalInstance) -> None:
        rows = self.list.selectedItems() or [self.list.item(self.list.currentRow())]
        for item in rows[:1]:
            wanted.emit(int(item.data(_ID)))
