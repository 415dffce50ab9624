"""Columns of a table that the user chooses: switched in a menu, kept with their order and width."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView

from outreach_app.ui.widgets.column_room import ColumnRoom

_RESTING_MS = 600


class ChosenColumns(QObject):
    """Knows a table's columns by their titles. The first one is always there."""

    changed = Signal(str)
    """Their state, once the hand that drags them rests."""

    def __init__(self, table: QTableView, room: ColumnRoom, titles: Sequence[str]) -> None:
        super().__init__(table)
        self._table = table
        self._room = room
        self._titles = tuple(titles)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_RESTING_MS)
        self._resting.timeout.connect(self._tell)
        heads = table.horizontalHeader()
        heads.setSectionsMovable(True)
        heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        heads.customContextMenuRequested.connect(self._show_menu)
        heads.sectionMoved.connect(self._resting.start)
        room.dragged.connect(self._resting.start)

    def state(self) -> str:
        """Which columns, in which order and width, as text to be kept."""
        return bytes(self._room.state().toBase64().data()).decode()

    def restore(self, state: str) -> None:
        """The columns as they were kept; what can not be read changes nothing."""
        if state and state != self.state():
            self._room.restore(QByteArray.fromBase64(state.encode()))

    def menu(self) -> QMenu:
        """A menu in which columns are switched on and off."""
        menu = QMenu(self._table)
        menu.setAccessibleName(self.tr("Columns"))
        for place, title in enumerate(self._titles):
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(self._room.is_wanted(place))
            action.setEnabled(place > 0)
            action.setProperty("place", place)
            action.triggered.connect(self._switch)
        return menu

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        self.menu().popup(self._table.horizontalHeader().mapToGlobal(place))

    @Slot(bool)
    def _switch(self, is_on: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._room.switch(int(action.property("place")), is_on=is_on)
        self._resting.start()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.state())
