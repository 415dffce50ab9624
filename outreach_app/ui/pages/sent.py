"""The page of sent mails: each with what became of it, searched and filtered, one to be read."""

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.marks import Fate
from outreach_app.domain.sent_mails import SentCounts, SentFilter, SentPage
from outreach_app.ui.models.sent_model import SentModel
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.column_room import ColumnRoom
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.fate_filter import FateFilter
from outreach_app.ui.widgets.panes import panes
from outreach_app.ui.widgets.parts import GAP, label, line_field, row
from outreach_app.ui.widgets.plain_table import make_plain
from outreach_app.ui.widgets.sent_sheet import SentSheet

_PAUSE_MS = 150
_WISHED = (140, 130, 200, 150)
_LEAST = (132, 84, 90, 112)
_NONE, _LIST, _NO_MATCH = 0, 1, 2


class SentMailsPage(QWidget):
    """Shows pages of sent mails, and asks for others."""

    listing_wanted = Signal(object)
    """A SentFilter."""
    mail_wanted = Signal(int)
    write_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.model = SentModel(self)
        self.table = QTableView()
        self.search = line_field(
            self.tr("Search sent mails"), self.tr("Person, company, address or subject")
        )
        self.search.setClearButtonEnabled(True)
        self.fates = FateFilter()
        self.sheet = SentSheet()
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            "sent",
            self.tr("Nothing was sent yet"),
            self.tr("Every mail that leaves stands here, with what became of it."),
            self.tr("Write a mail"),
        )
        self._no_match = EmptyState(
            "search", self.tr("No mail like that"), self.tr("Search for less, or choose All.")
        )
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE_MS)
        self._build()
        self._connect()

    @property
    def wanted(self) -> SentFilter:
        """Which mails are to be listed."""
        return SentFilter(self.search.text().strip(), self.fates.fate)

    @Slot(object)
    def show_first(self, page: SentPage) -> None:
        """Begin with this page; the mail that is read stays chosen while it is there."""
        self.model.show_first(page)
        is_asked = self.wanted != SentFilter()
        self._stack.setCurrentIndex(_LIST if page.rows else _NO_MATCH if is_asked else _NONE)
        place = self.model.place_of(self.sheet.mail_id)
        if place is None and page.rows:
            place = 0
        if place is None:
            self.sheet.show_none()
        else:
            self.table.selectRow(place)

    @Slot(object)
    def show_counts(self, counts: SentCounts) -> None:
        """Say how many there are of each fate."""
        self.fates.show_counts(counts)

    def show_fate(self, fate: Fate | None) -> None:
        """List the mails of this fate."""
        self.fates.choose(fate)
        self._ask()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        for part in (self._empty, self._no_match, self.sheet, self.model):
            part.dress(tokens)

    def _build(self) -> None:
        self.setFocusProxy(self.search)
        self._room = _prepare(self.table, self.model)
        self.table.setAccessibleName(self.tr("Sent mails, newest first"))
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._no_match)
        left, right = QWidget(), QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panes(left, right, widths=(690, 410)))
        stack = QVBoxLayout(left)
        stack.setContentsMargins(3 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        stack.setSpacing(GAP + 4)
        heads = row(label(self.tr("Sent"), "title"), 1, self.search)
        self.search.setMinimumWidth(260)
        stack.addLayout(heads)
        stack.addWidget(self.fates)
        stack.addWidget(self._stack, 1)
        pane = QVBoxLayout(right)
        pane.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        pane.addWidget(self.sheet)

    def _connect(self) -> None:
        self._typing.timeout.connect(self._ask)
        self.search.textChanged.connect(self._typing.start)
        self.fates.chosen.connect(self._ask)
        self.table.selectionModel().currentRowChanged.connect(self._want_mail)
        self._empty.wanted.connect(self.write_wanted)

    @Slot()
    def _ask(self) -> None:
        self.listing_wanted.emit(self.wanted)

    @Slot(QModelIndex)
    def _want_mail(self, index: QModelIndex) -> None:
        mail = self.model.row_at(index)
        if mail is not None and mail.id != self.sheet.mail_id:
            self.mail_wanted.emit(mail.id)


def _prepare(table: QTableView, model: SentModel) -> ColumnRoom:
    table.setObjectName("framed")
    table.setModel(model)
    make_plain(table)
    return ColumnRoom(table, _WISHED, _LEAST)
