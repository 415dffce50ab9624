"""The outbox's rows as handed over."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from outreach_app.domain.reports import OutboxRow
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.text import STATES, time_in_words, word_of
from outreach_app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


def _when(row: OutboxRow) -> str:
    if row.next_try_at is None:
        return "–"
    return time_in_words(row.next_try_at, datetime.now(UTC).astimezone())


COLUMNS: tuple[tuple[object, Callable[[OutboxRow], str]], ...] = (
    (QT_TRANSLATE_NOOP("OutboxModel", "State"), lambda row: word_of(STATES[row.state])),
    (QT_TRANSLATE_NOOP("OutboxModel", "To"), lambda row: row.prospect_name or row.recipient),
    (QT_TRANSLATE_NOOP("OutboxModel", "Subject"), lambda row: row.subject),
    (QT_TRANSLATE_NOOP("OutboxModel", "Next try"), _when),
)
"""Each column's heading with how a row fills it."""


class OutboxModel(QAbstractTableModel):
    """Mails that are not sent, newest first."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[OutboxRow, ...] = ()

    def show_rows(self, rows: Sequence[OutboxRow]) -> None:
        """Replace all rows; what is the same already is left alone."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> OutboxRow | None:
        """The row behind an index."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, mail_id: int | None) -> int | None:
        """In which line a mail stands."""
        return next((n for n, row in enumerate(self._rows) if row.id == mail_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return QCoreApplication.translate("OutboxModel", str(COLUMNS[section][0]))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()][1](row)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            sign = STATES[row.state]
            return ink_icon(sign.icon, getattr(self._theme.tokens, sign.ink), 16)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.reason or row.recipient
        return None
