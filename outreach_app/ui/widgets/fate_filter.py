"""Buttons that choose which sent mails are listed, each with how many there are."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QToolButton, QWidget

from outreach_app.domain.marks import Fate
from outreach_app.domain.sent_mails import SentCounts
from outreach_app.ui.fate_text import FATES
from outreach_app.ui.text import word_of
from outreach_app.ui.widgets.buttons import ToolButton
from outreach_app.ui.widgets.flow import Flow

_ALL = "all"


class FateFilter(QWidget):
    """One of the fates, or all mails."""

    chosen = Signal(object)
    """A Fate, or None for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[Fate | None, QToolButton] = {}
        line = Flow(self, 4)
        for fate in (None, *FATES):
            made = ToolButton()
            made.setObjectName("chip")
            made.setCheckable(True)
            made.setProperty("fate", fate.value if fate else _ALL)
            self._group.addButton(made)
            self._buttons[fate] = made
            line.addWidget(made)
        self._buttons[None].setChecked(True)
        self._group.buttonClicked.connect(self._tell)
        self.show_counts(SentCounts(0, {}))

    @property
    def fate(self) -> Fate | None:
        """Which is chosen."""
        return next((fate for fate, made in self._buttons.items() if made.isChecked()), None)

    def choose(self, fate: Fate | None) -> None:
        """Choose this one."""
        self._buttons[fate].setChecked(True)

    @Slot(object)
    def show_counts(self, counts: SentCounts) -> None:
        """Say how many there are of each."""
        for fate, made in self._buttons.items():
            word = word_of(FATES[fate]) if fate else self.tr("All")
            number = counts.total if fate is None else counts.of.get(fate, 0)
            made.setText(f"{word}  {self.locale().toString(number)}")
            made.setAccessibleName(f"{word}, {number}")
            made.setVisible(bool(number) or fate in (None, self.fate))

    @Slot(QAbstractButton)
    def _tell(self, made: QAbstractButton) -> None:
        value = str(made.property("fate"))
        self.chosen.emit(None if value == _ALL else Fate(value))
