"""The prospects list: rows as handed over, page by page. It asks for more and fetches nothing.

Search and order are the database's business; nothing is sorted or filtered here.
"""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from outreach_app.domain.prospect_pages import PageKey, ProspectPage, ProspectRow
from outreach_app.ui.text import EVENTS, LEVELS, time_in_words, word_of

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


def last_in_words(row: ProspectRow) -> str:
    """What happened last and when, as one would say it."""
    if row.last_event is None or row.last_event_at is None:
        return ""
    when = time_in_words(row.last_event_at, datetime.now(UTC).astimezone())
    return f"{word_of(EVENTS[row.last_event])} {when}"


def _spoken(row: ProspectRow) -> str:
    parts = (row.name, row.company, word_of(LEVELS[row.level]), last_in_words(row))
    return ", ".join(part for part in parts if part)


COLUMNS: tuple[tuple[str, Callable[[ProspectRow], str]], ...] = (
    ("name", lambda row: row.name),
    ("company", lambda row: row.company),
    ("warmth", lambda row: word_of(LEVELS[row.level])),
    ("last", last_in_words),
)
"""Each column with how a row fills it."""


class ProspectModel(QAbstractTableModel):
    """Prospects in the order of their pages. `more_wanted` carries the key to go on from."""

    more_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ProspectRow] = []
        self._next: PageKey | None = None
        self._is_asking = False
        self.total = 0
        """How many match in all, at hand or not."""

    def show_first(self, page: ProspectPage) -> None:
        """Begin anew with this page. Rows that only changed in place keep view and selection."""
        self.total = page.total
        if [row.id for row in page.rows] == [row.id for row in self._rows]:
            self._rows = list(page.rows)
            if self._rows:
                end = self.index(len(self._rows) - 1, len(COLUMNS) - 1)
                self.dataChanged.emit(self.index(0, 0), end)
        else:
            self.beginResetModel()
            self._rows = list(page.rows)
            self.endResetModel()
        self._end_page(page)

    def append(self, page: ProspectPage) -> None:
        """Add the page that was asked for."""
        if page.rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self.endInsertRows()
        self._end_page(page)

    def stop_asking(self) -> None:
        """The page that was asked for did not come; scrolling may ask again."""
        self._is_asking = False

    def row_at(self, index: Index) -> ProspectRow | None:
        """The row behind an index."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, prospect_id: int) -> QModelIndex:
        """Where a prospect stands among the rows at hand; invalid if it is not there."""
        for place, row in enumerate(self._rows):
            if row.id == prospect_id:
                return self.index(place, 0)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()][1](row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.address
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None and not self._is_asking

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._is_asking = True
            self.more_wanted.emit(self._next)

    def _end_page(self, page: ProspectPage) -> None:
        self._next = page.next
        self._is_asking = False
