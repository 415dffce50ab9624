"""Everybody of a company, the warmest first: who they are, what they do there, their last sign."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from outreach_app.domain.prospect_pages import ProspectRow
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.models.prospect_columns import last_in_words
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.parts import GAP, label
from outreach_app.ui.words import LEVELS, number, word_of

_ID = Qt.ItemDataRole.UserRole


class CompanyPeople(QWidget):
    """A click or Return opens one of them."""

    prospect_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = LIGHT
        self._rows: tuple[ProspectRow, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("People of this company, the warmest first"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._hint = label(rank="hint", wrap=True)
        self._hint.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        self.list.itemClicked.connect(self._tell)
        self.list.itemActivated.connect(self._tell)

    def show_people(self, rows: Sequence[ProspectRow], total: int) -> None:
        """These, of so many. Whoever is chosen stays it."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._fill()
        more = self.tr("The {0} warmest of {1}. “List them” shows all.")
        self._hint.setText(more.format(number(len(rows)), number(total)))
        self._hint.setVisible(total > len(rows))

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._fill()

    def _fill(self) -> None:
        place = self.list.currentRow()
        self.list.clear()
        for one in self._rows:
            self.list.addItem(self._item(one))
        if 0 <= place < self.list.count():
            self.list.setCurrentRow(place)

    def _item(self, one: ProspectRow) -> QListWidgetItem:
        sign = LEVELS[one.level]
        facts = (word_of(sign), one.job_title, last_in_words(one) or one.address)
        under = "  ·  ".join(part for part in facts if part)
        item = QListWidgetItem(f"{one.name}\n{under}")
        item.setIcon(ink_icon(sign.icon, getattr(self._tokens, sign.ink), 20))
        item.setData(_ID, one.id)
        item.setToolTip(one.address)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.name}, {under}")
        return item

    @Slot(QListWidgetItem)
    def _tell(self, item: QListWidgetItem) -> None:
        self.prospect_wanted.emit(int(item.data(_ID)))
