"""A table whose rows come in pages: what models of rows from the database have in common."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R")
Column = tuple[object, Callable[[R], str]]
"""A heading, marked for translation, and how a row fills the column."""


class GrowingModel(QAbstractTableModel, Generic[R]):
    """Rows as handed over, told under headings. What a page is, and when one is asked, is not
    decided here.
    """

    def __init__(
        self, columns: Sequence[Column[R]], context: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._context = context
        self._rows: list[R] = []

    def row_at(self, index: Index) -> R | None:
        """The row behind an index."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return QCoreApplication.translate(self._context, str(self._columns[section][0]))

    def words_at(self, index: Index) -> str:
        """What stands in a cell; empty where there is no row."""
        row = self.row_at(index)
        return "" if row is None else self._columns[index.column()][1](row)

    def _begin_with(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def _go_on_with(self, rows: Sequence[R]) -> None:
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()
