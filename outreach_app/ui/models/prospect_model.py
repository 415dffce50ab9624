"""The prospects table: everybody's id in order, and the rows that are in view.

It knows how many there are and where each stands, so that the scroll bar is true; rows are asked
for as they come into view, and only the latest are kept. Search and order are the database's
business; nothing is sorted or filtered here.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from outreach_app.domain.pipeline import Stage
from outreach_app.domain.prospect_pages import Everybody, ProspectPage, ProspectRow
from outreach_app.ui.models.prospect_columns import COLUMNS, spoken, title_of

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1

BLOCK = 100
"""Rows that are asked for together."""
KEPT = 3000
"""Rows that are kept: a few screens in each direction, whatever the size of the list."""


class ProspectModel(QAbstractTableModel):
    """Prospects in order. `rows_wanted` carries the ids of rows that came into view."""

    rows_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids = Everybody()
        """Everybody who matches, as far as known."""
        self._rows: dict[int, ProspectRow] = {}
        self._missing: set[int] = set()
        self._asked: set[int] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)
        self.stages: dict[str, Stage] = {}
        self.total = 0
        """How many match in all, at hand or not."""

    @Slot(object)
    def show_first(self, page: ProspectPage) -> None:
        """Begin with these rows. The ids of all the others follow."""
        self.total = page.total
        ids = tuple(row.id for row in page.rows)
        self._keep(page.rows)
        is_same = ids == self.ids[: len(ids)] and len(self.ids) in (page.total, len(ids))
        if not is_same:
            self._reset(Everybody(ids))
        else:
            self._tell_changed(0, len(ids) - 1)

    @Slot(object)
    def show_ids(self, ids: Sequence[int]) -> None:
        """Everybody who matches, in order. Rows that are in view already stay as they are."""
        found = ids if isinstance(ids, Everybody) else Everybody(ids)
        before = len(self.ids)
        self.total = len(found)
        if found == self.ids:
            self._forget_rows()
        elif found[:before] == self.ids and before:
            self.beginInsertRows(QModelIndex(), before, len(found) - 1)
            self.ids = found
            self.endInsertRows()
        else:
            self._reset(found)
            self._forget_rows()

    @Slot(object)
    def take_rows(self, rows: Iterable[ProspectRow]) -> None:
        """The rows that were asked for."""
        found = tuple(rows)
        self._keep(found)
        wanted = (self.ids.places.get(row.id) for row in found)
        places = sorted(place for place in wanted if place is not None)
        if places:
            self._tell_changed(places[0], places[-1])

    @Slot()
    def stop_asking(self) -> None:
        """The rows that were asked for did not come; scrolling may ask again."""
        self._asked.clear()

    @Slot(object)
    def show_stages(self, stages: Sequence[Stage]) -> None:
        """The stages' names and colours."""
        self.stages = {stage.key: stage for stage in stages}
        self._tell_changed(0, len(self.ids) - 1)

    def row_at(self, index: Index) -> ProspectRow | None:
        """The row behind an index, None while it has not come."""
        return self._rows.get(self.ids[index.row()]) if index.isValid() else None

    def id_at(self, index: Index) -> int | None:
        """Who stands there, at hand or not."""
        return self.ids[index.row()] if index.isValid() else None

    def index_of(self, prospect_id: int) -> QModelIndex:
        """Where a prospect stands; invalid where they do not match."""
        place = self.ids.places.get(prospect_id)
        return QModelIndex() if place is None else self.index(place, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return title_of(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return self._miss(index, role)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()].text(row, self.stages)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self.stages)
        if role == Qt.ItemDataRole.ToolTipRole:
            text = COLUMNS[index.column()].text(row, self.stages)
            return f"{text}\n{row.address}" if text != row.address else text
        return None

    def _miss(self, index: Index, role: int) -> object:
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            block = index.row() // BLOCK
            if block not in self._asked:
                self._missing.add(block)
                self._asking.start()
            return "…" if index.column() == 0 else ""
        return None

    @Slot()
    def _ask(self) -> None:
        for block in sorted(self._missing):
            self._asked.add(block)
            self.rows_wanted.emit(self.ids[block * BLOCK : (block + 1) * BLOCK])
        self._missing.clear()

    def _keep(self, rows: Iterable[ProspectRow]) -> None:
        for row in rows:
            self._rows.pop(row.id, None)
            self._rows[row.id] = row
        while len(self._rows) > KEPT:
            self._rows.pop(next(iter(self._rows)))
            self._asked.clear()

    def _forget_rows(self) -> None:
        """What is known may be old: what is in view stays until it comes anew."""
        self._asked.clear()
        shown = tuple(self._rows)[-2 * BLOCK :]
        if shown:
            self._rows = {one: self._rows[one] for one in shown}
            self.rows_wanted.emit(shown)

    def _reset(self, ids: Everybody) -> None:
        self.beginResetModel()
        self.ids = ids
        self._asked.clear()
        self.endResetModel()

    def _tell_changed(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
