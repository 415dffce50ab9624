"""Edit the list of stages: names, colours, order; new ones, and ones that nobody is in go."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.pipeline import COLOURS, Stage
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.guarded import GuardedDialog
from outreach_app.ui.widgets.parts import (
    GAP,
    button,
    choice,
    icon_button,
    label,
    line_field,
    row,
)
from outreach_app.ui.widgets.tab_order import tab_through

WORDS = {
    "grey": QT_TRANSLATE_NOOP("stages", "Grey"),
    "blue": QT_TRANSLATE_NOOP("stages", "Blue"),
    "teal": QT_TRANSLATE_NOOP("stages", "Teal"),
    "violet": QT_TRANSLATE_NOOP("stages", "Violet"),
    "amber": QT_TRANSLATE_NOOP("stages", "Amber"),
    "green": QT_TRANSLATE_NOOP("stages", "Green"),
    "red": QT_TRANSLATE_NOOP("stages", "Red"),
}


class StageLine(QWidget):
    """One stage."""

    up_wanted = Signal(object)
    gone_wanted = Signal(object)

    def __init__(self, stage: Stage, tokens: Tokens) -> None:
        super().__init__()
        self._key = stage.key
        self.name: QLineEdit = line_field(self.tr("Name of the stage"), self.tr("Name"))
        self.name.setText(stage.name)
        self.colour: QComboBox = choice(self.tr("Colour"))
        for word in COLOURS:
            shown = QCoreApplication.translate("stages", str(WORDS[word]))
            self.colour.addItem(ink_icon("human", tokens.stage(word), 14), shown, word)
        self.colour.setCurrentIndex(max(self.colour.findData(stage.colour), 0))
        up = self.up = icon_button(self.tr("Move up"), ink_icon("up", tokens.text, 16))
        gone = icon_button(self.tr("Remove"), ink_icon("delete", tokens.text, 16))
        self.setLayout(row(self.name, self.colour, up, gone))
        self.setFocusProxy(self.name)
        up.clicked.connect(self._ask_up)
        gone.clicked.connect(self._ask_gone)

    @property
    def stage(self) -> Stage:
        """The stage as it is written here."""
        return Stage(self._key, self.name.text(), str(self.colour.currentData()))

    @Slot()
    def _ask_up(self) -> None:
        self.up_wanted.emit(self)

    @Slot()
    def _ask_gone(self) -> None:
        self.gone_wanted.emit(self)


class StagesDialog(GuardedDialog):
    """Says the whole list; stays open until it is told that it was taken."""

    submitted = Signal(object)

    def __init__(self, stages: Sequence[Stage], tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Stages"))
        self.setMinimumWidth(440)
        self._tokens = tokens
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GAP - 2)
        self._fault = label(rank="fault", wrap=True)
        self._fault.hide()
        add = button(self.tr("Add a stage"), "link")
        save, cancel = button(self.tr("Save"), "primary"), button(self.tr("Cancel"))
        self._below = (add, cancel, save)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("Stages"), "title"))
        hint = self.tr("How far you have come with a prospect, from the first to the last.")
        column.addWidget(label(hint, "muted", wrap=True))
        column.addLayout(self._lines)
        column.addLayout(row(add, 1))
        column.addWidget(self._fault)
        column.addLayout(row(1, cancel, save))
        for stage in stages:
            self._add(stage)
        self._order_tabs()
        for first in (*self._shown(), add)[:1]:
            first.setFocus()
        save.setDefault(True)
        add.clicked.connect(self._add_new)
        save.clicked.connect(self._submit)
        cancel.clicked.connect(self.leave)

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The list as it is written here."""
        return tuple(one.stage for one in self._shown())

    def _shown(self) -> list[StageLine]:
        items = (self._lines.itemAt(place) for place in range(self._lines.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [one for one in widgets if isinstance(one, StageLine)]

    def _order_tabs(self) -> None:
        for place, line in enumerate(self._shown()):
            line.up.setEnabled(place > 0)
        tab_through(*self._shown(), *self._below)

    @Slot(str)
    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with the list."""
        self._fault.setText(sentence)
        self._fault.show()

    def _add(self, stage: Stage) -> StageLine:
        line = StageLine(stage, self._tokens)
        line.up_wanted.connect(self._move_up)
        line.gone_wanted.connect(self._remove)
        self._lines.addWidget(line)
        return line

    @Slot()
    def _add_new(self) -> None:
        self._add(Stage("", "")).name.setFocus()
        self._order_tabs()

    @Slot(object)
    def _move_up(self, line: StageLine) -> None:
        place = self._lines.indexOf(line)
        if place > 0:
            self._lines.insertWidget(place - 1, line)
            self._order_tabs()

    @Slot(object)
    def _remove(self, line: StageLine) -> None:
        place = self._lines.indexOf(line)
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()
        beside = (*self._shown()[place : place + 1], *self._shown()[-1:], self._below[0])
        beside[0].setFocus()
        self._order_tabs()

    @Slot()
    def _submit(self) -> None:
        self.submitted.emit(self.stages)
