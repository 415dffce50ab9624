"""Alerts of late as handed over, newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from outreach_app.domain.reports import AlertRow
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import ALERTS, full_time, word_of

Index = QModelIndex | QPersistentModelIndex
ALERT_ROLE = Qt.ItemDataRole.UserRole + 1


class AlertModel(QAbstractListModel):
    """One row an alert."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AlertRow, ...] = ()

    def show_rows(self, rows: Sequence[AlertRow]) -> None:
        """Replace all rows; what is the same already is left alone."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> AlertRow | None:
        """The row behind an index."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ALERT_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            state = word_of(ALERTS[row.state])
            parts = (said(row.title), row.sentence, said(row.why), full_time(row.at), state)
            return ", ".join(part for part in parts if part)
        return None
