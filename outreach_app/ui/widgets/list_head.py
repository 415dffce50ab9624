"""Above the list: how many there are, the search, table, board or companies, and adding."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from outreach_app.ui.icons import ink_icon
from outreach_app.ui.theme import Theme
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.buttons import ToolButton
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.parts import GAP, button, label, line_field, row
from outreach_app.ui.words import number

_TYPING_MS = 0
"""What is pasted or typed at once is one search; nobody should wait for more."""


class ListHead(QWidget):
    """Tells what is typed once the fingers rest for a moment."""

    search_changed = Signal()
    board_switched = Signal()
    add_wanted = Signal()
    import_wanted = Signal()
    list_wanted = Signal()
    """Down or Return in the search: on into the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search_field = line_field(
            self.tr("Search prospects"), self.tr("Name, company, address, tag or note")
        )
        self.search_field.setClearButtonEnabled(True)
        self._search_icon = self.search_field.addAction(
            ink_icon("search", theme.tokens.muted, 16),
            self.search_field.ActionPosition.LeadingPosition,
        )
        self._count = label(rank="muted")
        self._add = button(self.tr("Add prospect"), "primary")
        self._add.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._table, self._board = self._segment(self.tr("Table")), self._segment(self.tr("Board"))
        self._companies = self._segment(self.tr("Companies"))
        self._group = QButtonGroup(self)
        for one in (self._table, self._board, self._companies):
            self._group.addButton(one)
        self._table.setChecked(True)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        title = label(self.tr("Prospects"), "title")
        self._import = button(self.tr("Import…"))
        self._import.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        top = flow(title, self._count, 1, self._import, self._add, spacing=GAP)
        column.addLayout(top)
        search = row(self.search_field, self._table, self._board, self._companies)
        search.setStretch(0, 1)
        search.setSpacing(0)
        search.insertSpacing(1, GAP)
        column.addLayout(search)
        self._typing.timeout.connect(self.search_changed)
        self.search_field.textChanged.connect(self._typing.start)
        self.search_field.installEventFilter(self)
        self._add.clicked.connect(self.add_wanted)
        self._import.clicked.connect(self.import_wanted)
        self._group.buttonToggled.connect(self._tell_board)

    @property
    def search(self) -> str:
        """What is searched."""
        return self.search_field.text().strip()

    @property
    def is_board(self) -> bool:
        """Whether the board is wanted in the place of the table."""
        return self._board.isChecked()

    @property
    def is_companies(self) -> bool:
        """Whether companies are wanted in the place of people."""
        return self._companies.isChecked()

    def show_table(self) -> None:
        """Go back to the table of people."""
        self._table.setChecked(True)

    def show_companies(self) -> None:
        """Go to the table of companies."""
        self._companies.setChecked(True)

    def show_search(self, search: str) -> None:
        """Write this into the search, without asking for it."""
        self.search_field.setText(search)
        self._typing.stop()

    def show_total(self, total: int) -> None:
        """Say how many there are."""
        words = self.tr("1 prospect") if total == 1 else self.tr("{0} prospects")
        self._count.setText(words.format(number(total)))
        self._count.setVisible(total > 0)

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    @Slot(str)
    def type_on(self, letters: str) -> None:
        """Somebody typed over the list: it is the beginning of a search."""
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.setText(letters)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._search_icon.setIcon(ink_icon("search", tokens.muted, 16))
        self._add.setIcon(ink_icon("add", tokens.on_accent, 16))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            onward = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() in onward:
                self.list_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def _segment(self, name: str) -> QToolButton:
        made = ToolButton()
        made.setObjectName("segment")
        made.setText(name)
        made.setAccessibleName(name)
        made.setCheckable(True)
        return made

    @Slot(object, bool)
    def _tell_board(self, _button: object, is_on: bool) -> None:
        if is_on:
            self.board_switched.emit()
