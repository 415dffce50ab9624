"""The alert rules: each with its switch, what it has earned, and a way to change it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from outreach_app.domain.reports import RuleRow
from outreach_app.ui.said.reading import said
from outreach_app.ui.widgets.attention_card import AttentionCard
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.parts import GAP, button, card, column, label, row, rule, scrolled


class RuleLine(QWidget):
    """One rule."""

    switched = Signal(int, bool)
    edit_wanted = Signal(object)

    def __init__(self, shown: RuleRow) -> None:
        super().__init__()
        self._rule = shown.rule
        self._switch = QCheckBox()
        self._switch.setAccessibleName(self.tr("On: {0}").format(said(shown.sentence)))
        self._switch.setChecked(shown.rule.is_on)
        self._edit = button(self.tr("Change…"))
        self._edit.setAccessibleName(self.tr("Change: {0}").format(said(shown.sentence)))
        sentence = label(said(shown.sentence), "" if shown.rule.is_on else "muted", wrap=True)
        words = QWidget()
        words.setLayout(
            column(sentence, label(said(shown.record.sentence), "hint", wrap=True), spacing=0)
        )
        line = row(self._switch, words, self._edit, spacing=GAP + 4)
        line.setStretch(1, 1)
        self.setLayout(line)
        self._switch.toggled.connect(self._tell_switch)
        self._edit.clicked.connect(self._ask_edit)

    @Slot(bool)
    def _tell_switch(self, is_on: bool) -> None:
        self.switched.emit(self._rule.id, is_on)

    @Slot()
    def _ask_edit(self) -> None:
        self.edit_wanted.emit(self._rule)


class RulesView(QWidget):
    """Shows RuleRows below the attention that they may take."""

    switched = Signal(int, bool)
    edit_wanted = Signal(object)
    """An AlertRule, or None for a new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attention = AttentionCard()
        self._rows: tuple[RuleRow, ...] = ()
        self._add = button(self.tr("Add a rule…"))
        frame, self._stack = card()
        inside = QWidget()
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(0, 2 * GAP, GAP, 0)
        stack.setSpacing(2 * GAP)
        stack.addWidget(self.attention)
        stack.addLayout(flow(label(self.tr("Tell me when"), "heading"), 1, self._add, spacing=GAP))
        stack.addWidget(frame)
        stack.addStretch(1)
        self._area = scrolled(inside, self.tr("Alert rules"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self._add.clicked.connect(self._ask_new)

    @Slot(object)
    def show_rows(self, rows: Sequence[RuleRow]) -> None:
        """Show these rules; what is the same already is left alone."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        with QSignalBlocker(self):
            while (item := self._stack.takeAt(0)) is not None:
                if (gone := item.widget()) is not None:
                    gone.deleteLater()
        for place, shown in enumerate(rows):
            if place:
                self._stack.addWidget(rule())
            line = RuleLine(shown)
            line.switched.connect(self.switched)
            line.edit_wanted.connect(self.edit_wanted)
            self._stack.addWidget(line)

    @Slot()
    def _ask_new(self) -> None:
        self.edit_wanted.emit(None)
