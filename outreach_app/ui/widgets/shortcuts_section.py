"""The settings of keys: every action with its keys, changed by pressing others."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QKeySequenceEdit,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.preferences import Preferences
from outreach_app.ui.actions import ActionSpec, word_of_action
from outreach_app.ui.keys import PORTABLE, conflicts, keys_in_use, shipped_keys
from outreach_app.ui.widgets.parts import GAP, button, card, label, row


class ShortcutsSection(QScrollArea):
    """Takes new keys as they are pressed; keys in another's way are said and not taken."""

    chosen = Signal(object)
    """The keys that differ from what is shipped, by the action's name."""

    def __init__(self, specs: tuple[ActionSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Shortcuts"))
        self._words = {spec.name: word_of_action(spec) for spec in specs}
        self._fields: dict[str, QKeySequenceEdit] = {}
        self._faults: dict[str, QLabel] = {}
        self._kept: dict[str, str] = {}
        self._reset = button(self.tr("Put all back"))
        self._reset.clicked.connect(self._put_back)
        self._build()

    @Slot(object)
    def show_preferences(self, preferences: Preferences) -> None:
        """Show the keys as they are now."""
        self._kept = dict(preferences.shortcuts)
        self._show(keys_in_use(self._kept))

    def _show(self, keys: Mapping[str, str]) -> None:
        for name, field in self._fields.items():
            with QSignalBlocker(field):
                field.setKeySequence(QKeySequence(keys.get(name, ""), PORTABLE))
            self._faults[name].setText("")

    def _build(self) -> None:
        frame, inner = card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)
        for place, (name, word) in enumerate(self._words.items()):
            field = QKeySequenceEdit()
            field.setAccessibleName(self.tr("Keys for {0}").format(word))
            for inside in field.findChildren(QWidget):
                inside.setAccessibleName(field.accessibleName())
            field.setFixedWidth(170)
            self._fields[name] = field
            self._faults[name] = label(rank="fault", wrap=True)
            grid.addWidget(label(word, wrap=True), place, 0)
            grid.addWidget(field, place, 1)
            grid.addWidget(self._faults[name], place, 2)
            field.editingFinished.connect(self._take)
        inner.addLayout(grid)
        inside_all = QWidget()
        whole = QVBoxLayout(inside_all)
        whole.setContentsMargins(0, GAP, GAP, GAP)
        whole.setSpacing(GAP)
        hint = self.tr("Click a field and press the new keys; Backspace empties it.")
        above = row(label(hint, "muted", wrap=True), self._reset)
        above.setStretch(0, 1)
        whole.addLayout(above)
        whole.addWidget(frame)
        whole.addStretch(1)
        self.setWidget(inside_all)

    @Slot()
    def _take(self) -> None:
        keys = {
            name: field.keySequence().toString(PORTABLE) for name, field in self._fields.items()
        }
        found = conflicts(keys)
        for name, shown in self._faults.items():
            other = found.get(name)
            shown.setText(
                self.tr("Taken by “{0}”: choose others.").format(self._words[other])
                if other
                else ""
            )
        if found:
            return
        shipped = shipped_keys()
        changed = {name: own for name, own in keys.items() if own != shipped[name]}
        if changed != self._kept:
            self._kept = changed
            self.chosen.emit(changed)

    @Slot()
    def _put_back(self) -> None:
        self._kept = {}
        self._show(shipped_keys())
        self.chosen.emit({})
