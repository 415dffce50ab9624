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

from outreach_app.ui.icons import ink_icon
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.words import Sign

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
        self._tokens: Tokens = LIGHT

    def row_at(self, index: Index) -> R | None:
        """The row behind an index."""
        return self._rows[index.row()] if index.isValid() else None

    def titles(self) -> tuple[str, ...]:
        """The headings in the user's language."""
        return tuple(
            QCoreApplication.translate(self._context, str(word)) for word, _ in self._columns
        )

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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words_at(index)
        if role == Qt.ItemDataRole.DecorationRole:
            sign = self._sign_of(row, index.column())
            return ink_icon(sign.icon, getattr(self._tokens, sign.ink), 16) if sign else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip_of(row, index.column())
        return None

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self.layoutChanged.emit()

    def place_of(self, key: object) -> int | None:
        """In which line the row with this key stands."""
        return next((n for n, row in enumerate(self._rows) if self._key_of(row) == key), None)

    def words_at(self, index: Index) -> str:
        """What stands in a cell; empty where there is no row."""
        row = self.row_at(index)
        return "" if row is None else self._columns[index.column()][1](row)

    def _key_of(self, row: R) -> object:
        """What tells a row from others, however it changes."""
        raise NotImplementedError

    def _sign_of(self, row: R, column: int) -> Sign | None:
        """The icon before a cell's words."""
        return None

    def _tip_of(self, row: R, column: int) -> str:
        """What is said of a cell under the mouse."""
        raise NotImplementedError

    def _show(self, rows: Sequence[R]) -> None:
        """Begin anew with these. What only changed in place keeps selection and view."""
        if [self._key_of(row) for row in rows] != [self._key_of(row) for row in self._rows]:
            self._begin_with(rows)
        elif rows:
            self._rows = list(rows)
            end = self.index(len(rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), end)

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
