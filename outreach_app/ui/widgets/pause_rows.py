"""Pauses of sending: a line each, with what adds one."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.sending_rules import Pause
from outreach_app.ui.text import day_in_words
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.parts import GAP, button, label, line_field, row

_PAUSE = Qt.ItemDataRole.UserRole
_LINE, _MOST_SHOWN = 34, 4


class PauseRows(QWidget):
    """Shows pauses and lets the user add and remove them. Kept with the other rules."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Pauses of sending"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._first = _date_field(self.tr("First day of the pause"))
        self._last = _date_field(self.tr("Last day of the pause"))
        self._why = line_field(self.tr("What the pause is for"), self.tr("Holidays"))
        self._add = button(self.tr("Add a pause"))
        self._remove = button(self.tr("Remove"), "flat")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        to = label(self.tr("to"))
        whole.addLayout(flow(self._first, to, self._last, self._why, self._add, spacing=GAP))
        listed = row(self._list, self._remove)
        listed.setAlignment(self._remove, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(listed)
        self._add.clicked.connect(self._take)
        self._remove.clicked.connect(self._drop)
        self._first.dateChanged.connect(self._follow)

    def show_pauses(self, pauses: tuple[Pause, ...]) -> None:
        """List these."""
        self._list.clear()
        for pause in sorted(pauses, key=lambda one: one.first):
            self._append(pause)
        self._note()

    def pauses(self) -> tuple[Pause, ...]:
        """Those listed."""
        return tuple(self._list.item(n).data(_PAUSE) for n in range(self._list.count()))

    @property
    def typed(self) -> str:
        """What the next pause is for, as far as it is typed."""
        return self._why.text()

    def show_typed(self, typed: str) -> None:
        """Go on typing this."""
        self._why.setText(typed)

    def _append(self, pause: Pause) -> None:
        item = QListWidgetItem(_in_words(pause))
        item.setData(_PAUSE, pause)
        self._list.addItem(item)

    @Slot()
    def _take(self) -> None:
        first, last = _date(self._first), _date(self._last)
        self._append(Pause(first, max(first, last), self._why.text().strip()))
        self._why.clear()
        self._note()

    @Slot()
    def _drop(self) -> None:
        place = self._list.currentRow()
        if place >= 0:
            self._list.takeItem(place)
        self._note()

    @Slot(QDate)
    def _follow(self, first: QDate) -> None:
        if self._last.date() < first:
            self._last.setDate(first)

    def _note(self) -> None:
        has_some = self._list.count() > 0
        self._list.setFixedHeight(min(self._list.count(), _MOST_SHOWN) * _LINE + 4)
        self._list.setVisible(has_some)
        self._remove.setVisible(has_some)


def _date_field(name: str) -> QDateEdit:
    made = QDateEdit(QDate.currentDate())
    made.setAccessibleName(name)
    made.setCalendarPopup(True)
    return made


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())


def _in_words(pause: Pause) -> str:
    days = dict.fromkeys((pause.first, pause.last))
    return f"{' – '.join(map(day_in_words, days))}  {pause.why}".rstrip()
