"""The prospects page: the list with its search on the left, the chosen prospect on the right."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.prospect_pages import ProspectSort
from outreach_app.domain.prospects import Prospect
from outreach_app.domain.timeline import Timeline
from outreach_app.ui.delegates.prospect_delegate import ProspectDelegate
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.models.prospect_model import ProspectModel
from outreach_app.ui.theme import Theme
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.parts import GAP, button, choice, label, line_field, row
from outreach_app.ui.widgets.prospect_panel import ProspectPanel

_TYPING_MS = 120
_AGEING_MS = 60_000
"""How often “5 min ago” is painted anew."""


class ProspectsPage(QWidget):
    """Says which prospects are wanted, in which order, and who was chosen."""

    listing_wanted = Signal(str, object)
    """Search text and ProspectSort."""
    prospect_chosen = Signal(int)
    add_wanted = Signal()

    def __init__(self, model: ProspectModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._model = model
        self._chosen: int | None = None
        self.panel = ProspectPanel(theme)
        self.search_field = line_field(
            self.tr("Search prospects"), self.tr("Name, company or address")
        )
        self.search_field.setClearButtonEnabled(True)
        self._search_icon = self.search_field.addAction(
            ink_icon("search", theme.tokens.muted, 16),
            self.search_field.ActionPosition.LeadingPosition,
        )
        self._sort = choice(self.tr("Order of the list"))
        self._sort.addItem(self.tr("Warmest first"), ProspectSort.WARMTH)
        self._sort.addItem(self.tr("By name"), ProspectSort.NAME)
        self._count = label(rank="muted")
        self._add = button(self.tr("Add prospect"), "primary")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._ageing = QTimer(self)
        self._ageing.start(_AGEING_MS)
        self._build(theme)
        self._connect()

    @Slot()
    def refresh_listing(self) -> None:
        """Ask for the list as it is searched and ordered now."""
        self.listing_wanted.emit(self.search_field.text().strip(), self._sort.currentData())

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    @Slot()
    def show_counted(self) -> None:
        """Say how many there are, or what to do when there are none; keep who was chosen."""
        total, searched = self._model.total, bool(self.search_field.text().strip())
        words = self.tr("1 prospect") if total == 1 else self.tr("{0} prospects")
        self._count.setText(words.format(f"{total:,}"))
        self._count.setVisible(total > 0)
        self._left.setCurrentIndex(0 if total else (2 if searched else 1))
        if self._chosen is None:
            self._right.setCurrentIndex(0 if total else 2)
        self._mark_chosen()

    def choose(self, prospect_id: int) -> None:
        """Open this prospect, whether it is among the rows at hand or not."""
        self._chosen = prospect_id
        self._mark_chosen()
        self.prospect_chosen.emit(prospect_id)

    @Slot(object)
    def choose_saved(self, prospect: Prospect) -> None:
        """Open the prospect that was just added or changed."""
        self.choose(prospect.id)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show the chosen prospect; an answer for one chosen before is dropped."""
        if timeline.prospect.id == self._chosen:
            self.panel.show_timeline(timeline)
            self._right.setCurrentIndex(1)

    def forget(self, prospect_id: int) -> None:
        """Show nobody, if it was this one: it is gone."""
        if self._chosen == prospect_id:
            self._chosen = None
            self._right.setCurrentIndex(0 if self._model.total else 2)

    @property
    def chosen(self) -> int | None:
        """Who is chosen."""
        return self._chosen

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._search_icon.setIcon(ink_icon("search", tokens.muted, 16))
        self._add.setIcon(ink_icon("add", tokens.on_accent, 16))
        for empty in (self._nobody, self._no_match, self._none_chosen):
            empty.dress(tokens)
        self.panel.dress(tokens)

    def _build(self, theme: Theme) -> None:
        self.list_view = QListView()
        self.list_view.setAccessibleName(self.tr("Prospects"))
        self.list_view.setModel(self._model)
        self.list_view.setItemDelegate(ProspectDelegate(theme, self.list_view))
        self.list_view.setUniformItemSizes(True)
        self.setFocusProxy(self.list_view)
        self.list_view.setMouseTracking(True)
        self.list_view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list_view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._nobody = EmptyState(
            "prospects",
            self.tr("Add your first prospect"),
            self.tr("A name and a mail address are enough. Then write, and see who reads it."),
            self.tr("Add prospect"),
        )
        self._no_match = EmptyState(
            "search", self.tr("Nobody matches"), self.tr("Try fewer letters, or clear the search.")
        )
        self._none_chosen = EmptyState(
            "opened",
            self.tr("Choose a prospect"),
            self.tr("Everything that happened with that person will stand here."),
        )
        self._left = _stack(self.list_view, self._nobody, self._no_match)
        self._right = _stack(self._none_chosen, self.panel, QWidget())
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self._build_left())
        splitter.addWidget(self._right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([350, 560])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _build_left(self) -> QWidget:
        left = QWidget()
        left.setMinimumWidth(300)
        head = row(label(self.tr("Prospects"), "title"), 1, self._add)
        tools = row(self._count, 1, self._sort)
        stack = QVBoxLayout(left)
        stack.setContentsMargins(0, 2 * GAP, 0, 0)
        stack.setSpacing(GAP + 2)
        for part in (head, row(self.search_field), tools):
            part.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
            stack.addLayout(part)
        stack.addWidget(self._left, 1)
        return left

    def _connect(self) -> None:
        self._ageing.timeout.connect(self.list_view.viewport().update)
        self._ageing.timeout.connect(self.panel.lines_view.viewport().update)
        self._typing.timeout.connect(self.refresh_listing)
        self.search_field.textChanged.connect(self._typing.start)
        self._sort.currentIndexChanged.connect(self.refresh_listing)
        self._add.clicked.connect(self.add_wanted)
        self._nobody.wanted.connect(self.add_wanted)
        selection = self.list_view.selectionModel()
        selection.currentChanged.connect(self._tell_chosen)

    @Slot(QModelIndex, QModelIndex)
    def _tell_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        row_chosen = self._model.row_at(current)
        if row_chosen is not None and row_chosen.id != self._chosen:
            self._chosen = row_chosen.id
            self._mark_chosen()
            self.prospect_chosen.emit(row_chosen.id)

    def _mark_chosen(self) -> None:
        if self._chosen is None:
            return
        index = self._model.index_of(self._chosen)
        selection = self.list_view.selectionModel()
        if index.isValid() and not selection.isSelected(index):
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            selection.setCurrentIndex(index, flag)
            self.list_view.scrollTo(index)


def _stack(*widgets: QWidget) -> QStackedWidget:
    stack = QStackedWidget()
    for widget in widgets:
        stack.addWidget(widget)
    return stack
