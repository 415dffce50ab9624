"""The memory page: what the user said, what they taught, and what the app learned of companies."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from outreach_app.domain.dossier import LedgerPage
from outreach_app.domain.habits import GatewayHabit
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.habit_dialog import HabitDialog
from outreach_app.ui.widgets.memory_rows import (
    MemoryRow,
    device_row,
    habit_row,
    said_row,
    taught_row,
)
from outreach_app.ui.widgets.parts import GAP, button, card, label, row, scrolled
from outreach_app.ui.widgets.question import Question

MOST = 200
"""Rows shown in one section."""


class MemoryPage(QWidget):
    """Shows a LedgerPage; everything on it can be taken back, changed or erased."""

    correction_back_wanted = Signal(int)
    """The hit's id."""
    lesson_back_wanted = Signal(int)
    habit_edited = Signal(object, str, float, float)
    habit_erased = Signal(object)
    names_switched = Signal(bool)
    listing_wanted = Signal()
    enrolment_wanted = Signal()
    device_forgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._names = QCheckBox(self.tr("Look up which servers take a recipient’s mail"))
        self._names.setToolTip(
            self.tr("Asks the name servers for the recipient’s domain, nothing else")
        )
        self._enrol = button(self.tr("Enrol a device of mine…"))
        self._enrol.setToolTip(self.tr("So that your own phone never counts as the recipient"))
        self._empty = EmptyState(
            "memory",
            self.tr("Nothing learned yet"),
            self.tr(
                "Say “That was me” behind a “Why?” on a timeline, and it stands here. When a "
                "company’s mail filter shows a habit, it stands here too."
            ),
        )
        self._sections = QWidget()
        self._stack = QVBoxLayout(self._sections)
        self._build()
        self._names.toggled.connect(self.names_switched)
        self._enrol.clicked.connect(self.enrolment_wanted)

    def show_page(self, page: LedgerPage) -> None:
        """Show everything that stands."""
        is_empty = not (page.said or page.taught or page.habits or page.devices)
        self._empty.setVisible(is_empty)
        self._area.setVisible(not is_empty)
        while (item := self._stack.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.deleteLater()
        self._add(self.tr("Gateways of companies"), [habit_row(one) for one in page.habits])
        self._add(self.tr("Always a machine"), [taught_row(one) for one in page.taught])
        self._add(self.tr("Your word on single requests"), [said_row(one) for one in page.said])
        self._add(self.tr("Your own devices"), [device_row(one) for one in page.devices])
        self._stack.addStretch(1)

    @Slot(bool)
    def show_switch(self, is_on: bool) -> None:
        """Whether name servers are asked."""
        with QSignalBlocker(self._names):
            self._names.setChecked(is_on)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.listing_wanted.emit()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._empty.dress(tokens)

    def _add(self, title: str, rows: Sequence[MemoryRow]) -> None:
        if not rows:
            return
        frame, stack = card()
        stack.addWidget(label(title, "heading"))
        for line in rows[:MOST]:
            line.back_wanted.connect(self._take_back)
            line.edit_wanted.connect(self._edit)
            stack.addWidget(line)
        if len(rows) > MOST:
            rest = self.tr("And {0} older ones.").format(len(rows) - MOST)
            stack.addWidget(label(rest, "muted"))
        self._stack.addWidget(frame)

    @Slot(object)
    def _take_back(self, line: MemoryRow) -> None:
        if line.device is not None:
            self.device_forgotten.emit(line.device)
        elif line.habit is not None:
            self._ask_erase(line.habit)
        elif line.rule_id is not None:
            self.lesson_back_wanted.emit(line.rule_id)
        elif line.hit_id is not None:
            self.correction_back_wanted.emit(line.hit_id)

    def _ask_erase(self, habit: GatewayHabit) -> None:
        question = Question(
            self,
            self.tr("Forget {0}?").format(habit.name),
            self.tr(
                "Verdicts that rest on it are made again. Mails sent from now on can teach it anew."
            ),
            self.tr("Forget"),
            habit,
        )
        question.confirmed.connect(self.habit_erased)
        question.open()

    @Slot(object)
    def _edit(self, habit: GatewayHabit) -> None:
        dialog = HabitDialog(habit, self)
        dialog.edited.connect(self.habit_edited)
        dialog.open()

    def _build(self) -> None:
        self.setFocusProxy(self._names)
        self._stack.setContentsMargins(0, 0, GAP, 0)
        self._stack.setSpacing(2 * GAP)
        self._area = scrolled(self._sections, self.tr("What was said and learned"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 3 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addLayout(row(label(self.tr("Memory"), "title"), 1, self._enrol))
        whole.addWidget(self._empty, 1)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._names)
        self._area.hide()
