"""The table of companies, in the place of the table of people: walked, sorted and opened alike."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTableView, QVBoxLayout, QWidget

from outreach_app.domain.company_groups import CompanyGroup, CompanySort
from outreach_app.ui.models.company_model import SHOWN, SORTS, CompanyModel
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.chosen_columns import ChosenColumns
from outreach_app.ui.widgets.column_room import ColumnRoom
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.plain_table import make_plain
from outreach_app.ui.words import LEVELS, Sign, word_of

_WISHED = (190, 76, 106, 104, 176, 130, 150, 120, 180, 90)
_LEAST = (120, 60, 60, 96, 100, 80, 80, 80, 90, 60)
_WARMEST, _ICON_AND_PADS = 3, 44
_STEPS = {"j": 1, "k": -1}
_LIST, _NONE = range(2)


class CompanyTable(QWidget):
    """Says which company is looked at, which is opened, and how all are to be sorted."""

    looked_at = Signal(str)
    opened = Signal(str)
    sort_wanted = Signal()
    columns_changed = Signal(str)
    """The columns' state, once the hand that drags them rests."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sort = CompanySort.WARMTH
        self.model = CompanyModel(self)
        self.table = _Table(self.model)
        self.table.setAccessibleName(self.tr("Companies"))
        self._none = EmptyState(
            "prospects",
            self.tr("No company to show"),
            self.tr("People are grouped by what stands in their field “Company”."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.table)
        further = set(range(SHOWN, len(_WISHED)))
        for place in further:
            self.table.setColumnHidden(place, True)
        wished, least = list(_WISHED), list(_LEAST)
        room = _ICON_AND_PADS + max(map(self._width_of, LEVELS.values()))
        wished[_WARMEST], least[_WARMEST] = max(wished[_WARMEST], room), max(least[_WARMEST], room)
        self._wished = tuple(wished)
        self._room = ColumnRoom(self.table, wished, least, further)
        self.columns = ChosenColumns(self.table, self._room, self.model.titles())
        self.columns.changed.connect(self.columns_changed)
        self._is_as_shipped = True
        self._show_sort()
        self.table.selectionModel().currentRowChanged.connect(self._tell_looked_at)
        self.table.activated.connect(self._tell_opened)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)

    def _width_of(self, sign: Sign) -> int:
        return self.table.fontMetrics().horizontalAdvance(word_of(sign))

    def show_groups(self, groups: Sequence[CompanyGroup]) -> None:
        """Show these."""
        self.model.show_groups(groups)
        self._stack.setCurrentIndex(_LIST if groups else _NONE)

    def restore_columns(self, state: str) -> None:
        """The columns as the user chose them."""
        if state:
            self._is_as_shipped = False
            self.columns.restore(state)

    def choose(self, name: str | None) -> None:
        """Make this company the current one, if it is in the list, without opening it again."""
        place = self.model.place_of(name)
        if place is not None and place != self.table.currentIndex().row():
            self.table.selectionModel().blockSignals(True)
            self.table.selectRow(place)
            self.table.selectionModel().blockSignals(False)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self.model.dress(tokens)
        self._none.dress(tokens)

    def showEvent(self, event: QShowEvent) -> None:
        """Titles tell their true width only once the style is on."""
        super().showEvent(event)
        heads = self.table.horizontalHeader()
        for place, width in enumerate(self._wished[:SHOWN] if self._is_as_shipped else ()):
            self._room.wish(place, max(width, heads.sectionSizeHint(place)))
        self._is_as_shipped = False

    @Slot(QModelIndex)
    def _tell_looked_at(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.looked_at.emit(row.name)

    @Slot(QModelIndex)
    def _tell_opened(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.opened.emit(row.name)

    @Slot(int)
    def _sort_by(self, place: int) -> None:
        sort = SORTS[place]
        if sort is not None and sort is not self.sort:
            self.sort = sort
            self.sort_wanted.emit()
        self._show_sort()

    def _show_sort(self) -> None:
        is_up = self.sort is CompanySort.NAME
        order = Qt.SortOrder.AscendingOrder if is_up else Qt.SortOrder.DescendingOrder
        self.table.horizontalHeader().setSortIndicator(SORTS.index(self.sort), order)


class _Table(QTableView):
    """j and k walk, as in the list of people."""

    def __init__(self, model: CompanyModel) -> None:
        super().__init__()
        self.setModel(model)
        make_plain(self, row=self.fontMetrics().height() + 18)
        heads = self.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(True)
        heads.setAccessibleName(self.tr("Columns"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.text())
        if step is None:
            super().keyPressEvent(event)
            return
        row = min(max(self.currentIndex().row() + step, 0), self.model().rowCount() - 1)
        if row >= 0:
            self.selectRow(row)
