"""The sheet of shortcuts: every action that has a key, as the keys are now."""

from collections.abc import Mapping

from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from outreach_app.ui.actions import DEEDS, PAGES, ActionSpec
from outreach_app.ui.widgets.parts import GAP, card, label


class ShortcutSheet(QScrollArea):
    """Reads the actions each time it is shown, so that changed keys are right."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._keys: dict[str, QLabel] = {}
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Shortcuts"))
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, GAP, GAP, 0)
        whole.setSpacing(2 * GAP)
        for heading, specs in ((self.tr("Go to"), PAGES), (self.tr("Do"), DEEDS)):
            frame, inner = card()
            inner.addWidget(label(heading, "heading"))
            inner.addLayout(self._grid(specs))
            whole.addWidget(frame)
        whole.addStretch(1)
        self.setWidget(inside)

    def showEvent(self, event: QShowEvent) -> None:
        for name, shown in self._keys.items():
            keys = self._actions[name].shortcut()
            shown.setText(keys.toString(QKeySequence.SequenceFormat.NativeText))
        super().showEvent(event)

    def _grid(self, specs: tuple[ActionSpec, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GAP)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        known = [spec for spec in specs if spec.name in self._actions]
        for place, spec in enumerate(known):
            keys = label(rank="keys")
            self._keys[spec.name] = keys
            grid.addWidget(label(self._actions[spec.name].text()), place, 0)
            grid.addWidget(keys, place, 1)
        return grid
