"""The days of the week, each with its tick."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QWidget

from outreach_app.ui.widgets.flow import Flow
from outreach_app.ui.widgets.parts import GAP

_HEIGHT = 32


class WeekDays(QWidget):
    """Seven ticks; Monday is 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = Flow(self, GAP + 4)
        self._ticks: list[QCheckBox] = []
        for day in range(7):
            tick = QCheckBox(QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat))
            tick.setMinimumHeight(_HEIGHT)
            tick.setAccessibleName(QLocale().dayName(day + 1))
            self._ticks.append(tick)
            line.addWidget(tick)

    def show_days(self, days: frozenset[int]) -> None:
        """Tick these."""
        for day, tick in enumerate(self._ticks):
            tick.setChecked(day in days)

    def days(self) -> frozenset[int]:
        """The ticked ones."""
        return frozenset(day for day, tick in enumerate(self._ticks) if tick.isChecked())
