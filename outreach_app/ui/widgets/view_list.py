"""The user's views beside the table, each with how many it shows now."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.levels import Level
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder
from outreach_app.domain.saved_views import CountedView, SavedView
from outreach_app.ui.widgets.parts import GAP, button, label
from outreach_app.ui.words import number

_VIEW = Qt.ItemDataRole.UserRole


class ViewList(QWidget):
    """Says which view is wanted, and under which name what is shown is to be kept."""

    wanted = Signal(object)
    """A SavedView."""
    save_wanted = Signal(str)
    delete_wanted = Signal(object)
    stages_wanted = Signal()
    """The list of stages is to be edited."""
    twins_wanted = Signal()
    """Whoever may be there twice is to be found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[CountedView, ...] = ()
        self._list = QListWidget()
        self._list.setObjectName("viewList")
        self._list.setAccessibleName(self.tr("Views"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._save = button(self.tr("Keep this view…"), "link")
        self._save.setToolTip(self.tr("Keep search, filters and order under a name"))
        self._list.itemActivated.connect(self._tell)
        self._list.itemClicked.connect(self._tell)
        self._list.customContextMenuRequested.connect(self._ask_menu)
        self._save.clicked.connect(self._ask_name)
        self._stages = button(self.tr("Edit the stages…"), "link")
        self._stages.clicked.connect(self.stages_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 2 * GAP + 4, 4, GAP)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("Views"), "muted"))
        column.addWidget(self._list, 1)
        column.addWidget(self._save, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stages, alignment=Qt.AlignmentFlag.AlignLeft)
        self._twins = button(self.tr("Find duplicates…"), "link")
        self._twins.clicked.connect(self.twins_wanted)
        column.addWidget(self._twins, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setFixedWidth(184)
        self._fill()

    @Slot(object)
    def show_views(self, views: Sequence[CountedView]) -> None:
        """The user's views with their counts."""
        self._views = tuple(views)
        self._fill()

    def mark(self, asked: ProspectFilter) -> None:
        """Mark the view that shows just this, if there is one."""
        for place in range(self._list.count()):
            view: SavedView = self._list.item(place).data(_VIEW)
            if view.asked == asked:
                self._list.setCurrentRow(place)
                return
        self._list.clearSelection()
        self._list.setCurrentRow(-1)

    def _shipped(self) -> tuple[SavedView, ...]:
        by_warmth = ProspectOrder()
        return (
            SavedView(0, self.tr("Everybody"), ProspectFilter(), by_warmth),
            SavedView(
                0,
                self.tr("Warm and hot"),
                ProspectFilter(levels=(Level.HOT, Level.WARM)),
                by_warmth,
            ),
            SavedView(
                0,
                self.tr("Opened, no answer"),
                ProspectFilter(opened_unanswered=True),
                by_warmth,
            ),
        )

    def _fill(self) -> None:
        chosen: QListWidgetItem | None = self._list.currentItem()
        before = chosen.data(_VIEW).asked if chosen is not None else ProspectFilter()
        self._list.clear()
        for view in self._shipped():
            self._add(view, view.name)
        for one in self._views:
            self._add(one.view, f"{one.view.name}   {number(one.count)}")
        self.mark(before)

    def _add(self, view: SavedView, text: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_VIEW, view)
        item.setToolTip(text)
        self._list.addItem(item)

    @Slot(QListWidgetItem)
    def _tell(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(_VIEW))

    @Slot()
    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Keep this view"))
        dialog.setLabelText(self.tr("Name of the view"))
        dialog.textValueSelected.connect(self.save_wanted)
        dialog.open()

    @Slot(QPoint)
    def _ask_menu(self, place: QPoint) -> None:
        item = self._list.itemAt(place)
        if item is None or not item.data(_VIEW).id:
            return
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("View"))
        forget = menu.addAction(self.tr("Delete this view"))
        forget.setProperty("view", item.data(_VIEW).id)
        forget.triggered.connect(self._tell_delete)
        menu.popup(self._list.mapToGlobal(place))

    @Slot()
    def _tell_delete(self) -> None:
        self.delete_wanted.emit(int(self.sender().property("view")))
