"""Choose whom to write to: a searched list with a tick for each chosen prospect."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from outreach_app.domain.prospect_pages import ProspectPage
from outreach_app.ui.widgets.parts import GAP, button, label, line_field, row

_ID = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1


class RecipientDialog(QDialog):
    """Asks for prospects by search, and says who was chosen: names by id."""

    search_wanted = Signal(str)
    chosen = Signal(object)

    def __init__(self, chosen: Mapping[int, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Write to"))
        self.setMinimumSize(480, 520)
        self._names = dict(chosen)
        self._takes_first = False
        self._is_asking = False
        self._search = line_field(self.tr("Search prospects"), self.tr("Name, company or address"))
        self._list = QListWidget()
        self._list.setObjectName("framed")
        self._list.setAccessibleName(self.tr("Prospects to tick"))
        self._count = label(rank="muted")
        self._done = button(self.tr("Done"), "primary")
        self._clear = button(self.tr("Nobody"), "flat")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(120)
        self._typing.timeout.connect(self._ask)
        self._search.textChanged.connect(self._typing.start)
        self._search.returnPressed.connect(self._take_first)
        self._search.installEventFilter(self)
        self._list.itemChanged.connect(self._keep)
        self._list.itemActivated.connect(self._flip)
        self._done.clicked.connect(self._finish)
        self._clear.clicked.connect(self._choose_nobody)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(GAP + 2)
        whole.addWidget(label(self.tr("Write to"), "title"))
        hint = self.tr("Everybody gets a mail of their own; nobody sees the others.")
        whole.addWidget(label(hint, "muted", wrap=True))
        whole.addWidget(self._search)
        whole.addWidget(self._list, 1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        whole.addLayout(row(self._count, 1, self._clear, cancel, self._done))
        self._show_count()

    @Slot(object)
    def show_page(self, page: ProspectPage) -> None:
        """Offer these prospects."""
        self._is_asking = False
        self._list.blockSignals(True)
        self._list.clear()
        for prospect in page.rows:
            where = prospect.company or prospect.address
            item = QListWidgetItem(f"{prospect.name}   ·   {where}")
            item.setData(_ID, prospect.id)
            item.setData(_NAME, prospect.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_chosen = prospect.id in self._names
            item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
            item.setToolTip(prospect.address)
            self._list.addItem(item)
        self._list.blockSignals(False)
        if self._takes_first and not self._typing.isActive():
            self._take_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow down leads from the letters into the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_down = event.key() == Qt.Key.Key_Down and self._list.count() > 0
            if is_down:
                self._list.setFocus()
                self._list.setCurrentRow(max(self._list.currentRow(), 0))
            return is_down
        return super().eventFilter(watched, event)

    @Slot()
    def _take_first(self) -> None:
        """Return: whoever fits best is chosen, and the next name can be typed. Without letters
        all are chosen.
        """
        if not self._search.text().strip():
            self._finish()
            return
        if self._typing.isActive() or self._is_asking:
            self._takes_first = True  # once the answer is there
            return
        self._takes_first = False
        if self._list.count():
            self._list.item(0).setCheckState(Qt.CheckState.Checked)
            self._search.clear()

    @Slot()
    def _ask(self) -> None:
        self._is_asking = True
        self.search_wanted.emit(self._search.text().strip())

    @Slot(QListWidgetItem)
    def _keep(self, item: QListWidgetItem) -> None:
        prospect_id = int(item.data(_ID))
        if item.checkState() is Qt.CheckState.Checked:
            self._names[prospect_id] = str(item.data(_NAME))
        else:
            self._names.pop(prospect_id, None)
        self._show_count()

    @Slot(QListWidgetItem)
    def _flip(self, item: QListWidgetItem) -> None:
        is_chosen = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_chosen else Qt.CheckState.Checked)

    @Slot()
    def _choose_nobody(self) -> None:
        self._names.clear()
        for place in range(self._list.count()):
            self._list.item(place).setCheckState(Qt.CheckState.Unchecked)
        self._show_count()

    @Slot()
    def _finish(self) -> None:
        self.chosen.emit(dict(self._names))
        self.accept()

    def _show_count(self) -> None:
        self._count.setText(self.tr("{0} chosen").format(len(self._names)))
