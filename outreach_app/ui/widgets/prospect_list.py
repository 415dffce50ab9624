"""The list of prospects with all that narrows it: as a table, a board of stages, or by company."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from outreach_app.domain.pipeline import Stage
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder
from outreach_app.domain.saved_views import SavedView
from outreach_app.ui.models.prospect_model import ProspectModel
from outreach_app.ui.theme import Theme
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.bulk_bar import BulkBar
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.filter_bar import FilterBar
from outreach_app.ui.widgets.list_head import ListHead
from outreach_app.ui.widgets.parts import GAP, button, label, row
from outreach_app.ui.widgets.prospect_table import ProspectTable
from outreach_app.ui.widgets.stage_board import StageBoard

if TYPE_CHECKING:  # loaded when companies are first looked at
    from outreach_app.ui.widgets.company_table import CompanyTable

_TABLE, _BOARD, _NOBODY, _NO_MATCH = range(4)


class ProspectList(QWidget):
    """Says what is to be listed, who is looked at, and what is to be done with those marked."""

    listing_wanted = Signal(object, object)
    """A ProspectFilter and a ProspectOrder."""
    board_wanted = Signal(object)
    """The ProspectFilter of the board, which is shown in the place of the table."""
    companies_wanted = Signal(object)
    """The ProspectFilter of the companies, which are shown in the place of the table."""
    add_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal(object)
    """The ids of those who are marked."""
    erase_wanted = Signal(object)
    """The ids of those who are to be forgotten for good."""
    many_wanted = Signal(str, object, str)
    """What is to be done (write, tag, untag, stage, delete), with whom, and with which word."""
    looked_at = Signal(int)
    opened = Signal(int)

    def __init__(self, model: ProspectModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._asked = ProspectFilter()
        self._companies: CompanyTable | None = None
        self.head = ListHead(theme)
        self.filters = FilterBar()
        self.table = ProspectTable(model, theme)
        self.board = StageBoard()
        self.bulk = BulkBar()
        self._meant = button(self.tr("Search for something near"), "link")
        self._meant.hide()
        self._nobody = EmptyState(
            "prospects",
            self.tr("Add your first prospect"),
            self.tr("A name and a mail address are enough. Then write, and see who reads it."),
            self.tr("Add prospect"),
        )
        self._no_match = EmptyState(
            "search",
            self.tr("Nobody matches"),
            self.tr("Try fewer letters, or clear the search and the filters."),
            self.tr("Show everybody"),
        )
        self._build()
        self._connect()

    @property
    def asked(self) -> ProspectFilter:
        """What is listed."""
        return replace(self._asked, search=self.head.search)

    @Slot()
    def refresh(self) -> None:
        """Ask for the list as it is searched, narrowed and ordered now."""
        self._meant.hide()
        self.listing_wanted.emit(self.asked, self.table.order)
        self.refresh_board()

    @Slot()
    def refresh_board(self) -> None:
        """Ask for the board or the companies, if they are in view."""
        if self.head.is_board:
            self.board_wanted.emit(self.asked)
        if self.head.is_companies:
            self.companies_wanted.emit(self.asked)

    def add_companies(self, table: "CompanyTable") -> None:
        """From now on companies can be shown."""
        self._companies = table
        self._stack.addWidget(table)
        self.show_counted()

    @Slot()
    def show_counted(self) -> None:
        """Say how many there are, or what to do when there are none."""
        total = self._model.total
        self.head.show_total(total)
        shown = _BOARD if self.head.is_board else _TABLE
        empty = _NOBODY if self.asked.is_everybody else _NO_MATCH
        self._stack.setCurrentIndex(shown if total else empty)
        if total and self.head.is_companies and self._companies is not None:
            self._stack.setCurrentWidget(self._companies)
        self._count_marked()

    @Slot(object)
    def offer_meant(self, meant: ProspectFilter) -> None:
        """Nobody was found, but somebody would be, were this searched."""
        self._meant.setText(self.tr("Search for “{0}” instead").format(meant.search))
        self._meant.setAccessibleName(self._meant.text())
        self._meant.setProperty("search", meant.search)
        self._meant.show()

    @Slot(object)
    def open_view(self, view: SavedView) -> None:
        """List what this view asks for."""
        self._asked = replace(view.asked, search="")
        self.head.show_search(view.asked.search)
        self.filters.show_filter(self._asked)
        self.table.show_order(view.order)
        self.refresh()

    @Slot(str)
    def list_company(self, company: str) -> None:
        """List everybody who works there, and nothing else."""
        asked = ProspectFilter(company=company)
        self.head.show_table()
        self.open_view(SavedView(0, company, asked, self.table.order))

    @Slot(object)
    def show_stages(self, stages: Sequence[Stage]) -> None:
        """The stages there are."""
        self.filters.show_stages(stages)
        self.bulk.show_stages(stages)

    @Slot(object)
    def show_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        """The tags there are."""
        self.filters.show_tags(tags)
        self.bulk.show_tags(tags)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self.head.dress(tokens)
        self._nobody.dress(tokens)
        self._no_match.dress(tokens)
        self.board.dress(tokens)
        if self._companies is not None:
            self._companies.dress(tokens)
        self.refresh_board()

    def _build(self) -> None:
        self.setMinimumWidth(320)
        self._stack = QStackedWidget()
        for one in (self.table, self.board, self._nobody, self._no_match):
            self._stack.addWidget(one)
        upper = QVBoxLayout()
        upper.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 0)
        upper.setSpacing(GAP)
        upper.addWidget(self.head)
        upper.addWidget(self.filters)
        upper.addLayout(row(self._meant, 1))
        upper.addWidget(self.bulk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(upper)
        column.addWidget(self._stack, 1)
        hint = self.tr("j and k walk, x marks, Return opens, letters search, Ctrl+Z takes back")
        foot = label(hint, "hint", wrap=True)
        foot.setContentsMargins(2 * GAP, 0, 2 * GAP, GAP - 2)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.head.search_changed.connect(self.refresh)
        self.head.board_switched.connect(self.show_counted)
        self.head.board_switched.connect(self.refresh_board)
        self.head.add_wanted.connect(self.add_wanted)
        self.head.import_wanted.connect(self.import_wanted)
        self.head.list_wanted.connect(self.table.setFocus)
        self.filters.changed.connect(self._narrow)
        self.table.order_wanted.connect(self.refresh)
        self.table.opened.connect(self.opened)
        self.table.typed.connect(self.head.type_on)
        self.board.prospect_wanted.connect(self.opened)
        self._nobody.wanted.connect(self.add_wanted)
        self._no_match.wanted.connect(self._show_everybody)
        self._meant.clicked.connect(self._search_meant)
        selection = self.table.selectionModel()
        selection.currentChanged.connect(self._tell_looked_at)
        selection.selectionChanged.connect(self._count_marked)
        self.bulk.all_wanted.connect(self.table.selectAll)
        self.bulk.wanted.connect(self._tell_many)

    @Slot(object)
    def _narrow(self, asked: ProspectFilter) -> None:
        self._asked = asked
        self.refresh()

    @Slot()
    def _show_everybody(self) -> None:
        self.open_view(SavedView(0, "", ProspectFilter(), ProspectOrder()))

    @Slot()
    def _search_meant(self) -> None:
        self.head.show_search(str(self._meant.property("search")))
        self.refresh()

    @Slot(QModelIndex, QModelIndex)
    def _tell_looked_at(self, current: QModelIndex, _before: QModelIndex) -> None:
        prospect_id = self._model.id_at(current)
        if prospect_id is not None:
            self.looked_at.emit(prospect_id)

    @Slot()
    def _count_marked(self) -> None:
        """Marks are the table's: in another view nobody sees whom a deed would be done to."""
        is_table = not (self.head.is_board or self.head.is_companies)
        count = self.table.marked_count() if is_table else 0
        self.bulk.show_count(count, self._model.total)

    @Slot(str, str)
    def _tell_many(self, what: str, word: str) -> None:
        ids = self.table.chosen_ids()
        apart = {"export": self.export_wanted, "erase": self.erase_wanted}
        if ids and what in apart:
            apart[what].emit(ids)
        elif ids:
            self.many_wanted.emit(what, ids, word)
