"""The table of prospects: keys as in a mail program, columns that the user chooses and orders."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from outreach_app.domain.prospect_pages import ProspectOrder
from outreach_app.ui.delegates.prospect_delegate import ProspectDelegate, room_for_levels
from outreach_app.ui.models.prospect_columns import COLUMNS, PLACES, title_of
from outreach_app.ui.models.prospect_model import ProspectModel
from outreach_app.ui.theme import Theme
from outreach_app.ui.widgets.chosen_columns import ChosenColumns
from outreach_app.ui.widgets.column_room import ColumnRoom
from outreach_app.ui.widgets.plain_table import make_plain

_STEPS = {"j": 1, "k": -1}


class ProspectTable(QTableView):
    """Shows a ProspectModel. j and k walk, x marks, Return opens; a letter begins a search."""

    order_wanted = Signal(object)
    """A ProspectOrder."""
    opened = Signal(int)
    typed = Signal(str)
    """Somebody types over the list: they search."""
    columns_changed = Signal(str)
    """The columns' state, once the hand that drags them rests."""

    def __init__(self, model: ProspectModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._order = ProspectOrder()
        self.setAccessibleName(self.tr("Prospects"))
        self.setModel(model)
        self.setItemDelegate(ProspectDelegate(theme, self))
        extended = QAbstractItemView.SelectionMode.ExtendedSelection
        make_plain(self, extended, row=self.fontMetrics().height() + 18)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._build_heads()

    @property
    def order(self) -> ProspectOrder:
        """How the list is sorted."""
        return self._order

    def show_order(self, order: ProspectOrder) -> None:
        """Mark by which column the list is sorted."""
        self._order = order
        place = next(n for n, one in enumerate(COLUMNS) if one.sort is order.sort)
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(place, down if order.is_descending else up)

    def chosen_ids(self) -> tuple[int, ...]:
        """Everybody who is marked, in the order of the list."""
        ids = self._model.ids
        found = [one for top, bottom in self._spans() for one in ids[top : bottom + 1]]
        return tuple(dict.fromkeys(found))

    def marked_count(self) -> int:
        """How many are marked, without naming them."""
        return sum(bottom - top + 1 for top, bottom in self._spans())

    def choose(self, prospect_id: int) -> None:
        """Make this one the current row, if it is in the list."""
        index = self._model.index_of(prospect_id)
        if not index.isValid():
            return
        flags = QItemSelectionModel.SelectionFlag
        chosen = flags.ClearAndSelect | flags.Rows
        self.selectionModel().setCurrentIndex(index, chosen)
        self.scrollTo(index)

    def columns_state(self) -> str:
        """Which columns, in which order and width, as text to be kept."""
        return self._columns.state()

    def restore_columns(self, state: str) -> None:
        """The columns as they were kept; what can not be read changes nothing."""
        self._columns.restore(state)

    def columns_menu(self) -> QMenu:
        """A menu in which columns are switched on and off."""
        return self._columns.menu()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one without marking it: nobody would see where."""
        was_nowhere = not self.currentIndex().isValid()
        super().focusInEvent(event)
        current = self.currentIndex()
        if was_nowhere and current.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(current, flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.opened.emit(self._model.id_at(current))
        elif plain and text in _STEPS:
            self._walk(_STEPS[text])
        elif plain and text == "x" and current.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(current, flags.Toggle | flags.Rows)
        elif plain and text.isprintable() and text.strip():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt would walk through rows that have not come; typing searches in the database."""

    def _spans(self) -> list[tuple[int, int]]:
        """First and last place of each stretch that is marked."""
        marked = self.selectionModel().selection()
        ranges = [marked.at(place) for place in range(marked.count())]
        return sorted({(one.top(), one.bottom()) for one in ranges})

    def _walk(self, step: int) -> None:
        row = min(max(self.currentIndex().row() + step, 0), self._model.rowCount() - 1)
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag
            index = self._model.index(row, 0)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def _build_heads(self) -> None:
        heads = self.horizontalHeader()
        heads.setAccessibleName(self.tr("Columns"))
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(True)
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, not column.is_shown)
        wished, least = [one.width for one in COLUMNS], [one.least for one in COLUMNS]
        warmth, room = PLACES["warmth"], room_for_levels(self.font())
        wished[warmth], least[warmth] = max(wished[warmth], room), max(least[warmth], room)
        dear = {place for place, one in enumerate(COLUMNS) if not one.is_shown}
        self._room = ColumnRoom(self, wished, least, dear)
        self._columns = ChosenColumns(self, self._room, [title_of(one) for one in COLUMNS])
        self._columns.changed.connect(self.columns_changed)
        heads.sectionClicked.connect(self._sort_by)
        self.show_order(self._order)
        self.doubleClicked.connect(self._open)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.id_at(index))

    @Slot(int)
    def _sort_by(self, place: int) -> None:
        sort = COLUMNS[place].sort
        if sort is None:
            self.show_order(self._order)
            return
        order = ProspectOrder(sort)
        if self._order.sort is sort:
            order = ProspectOrder(sort, not self._order.is_reversed)
        self.show_order(order)
        self.order_wanted.emit(order)
