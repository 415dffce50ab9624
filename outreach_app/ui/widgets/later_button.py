"""The button for another time: the usual times at once, any other in a small dialog."""

from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QLocale, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QWidget,
)

from outreach_app.domain.timing import NOW, THEIR_MORNING, at
from outreach_app.ui.widgets.time_dialog import TimeDialog

NINE = QTime(9, 0)


class LaterButton(QPushButton):
    """Says `chosen` with a Timing."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Another time"))
        self.setAccessibleName(self.text())
        self.setAutoDefault(False)
        menu = QMenu(self)
        menu.addAction(self.tr("In an hour")).triggered.connect(self._in_an_hour)
        nine = QLocale().toString(NINE, QLocale.FormatType.ShortFormat)
        menu.addAction(self.tr("Tomorrow, {0}").format(nine)).triggered.connect(self._tomorrow)
        menu.addAction(self.tr("Monday, {0}").format(nine)).triggered.connect(self._monday)
        menu.addAction(self.tr("In their morning")).triggered.connect(self._morning)
        menu.addSeparator()
        menu.addAction(self.tr("Choose a time…")).triggered.connect(self.ask)
        menu.addAction(self.tr("No chosen time")).triggered.connect(self._no_time)
        self.setMenu(menu)

    @Slot()
    def ask(self) -> None:
        """Ask for any time."""
        dialog = TimeDialog(self)
        dialog.chosen.connect(self.chosen)
        dialog.open()

    @Slot()
    def _in_an_hour(self) -> None:
        self.chosen.emit(at(_now() + timedelta(hours=1)))

    @Slot()
    def _tomorrow(self) -> None:
        self._on_day(1)

    @Slot()
    def _monday(self) -> None:
        self._on_day(7 - _now().weekday())

    @Slot()
    def _morning(self) -> None:
        self.chosen.emit(THEIR_MORNING)

    @Slot()
    def _no_time(self) -> None:
        self.chosen.emit(NOW)

    def _on_day(self, ahead: int) -> None:
        day = _now().date() + timedelta(days=ahead)
        self.chosen.emit(at(datetime.combine(day, time(NINE.hour())).astimezone()))


def _now() -> datetime:
    return datetime.now(UTC).astimezone()
