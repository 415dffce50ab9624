"""The button for another time: the usual times at once, any other in a small dialog."""

from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QDateTime, Signal, Slot
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.timing import NOW, THEIR_MORNING, at
from outreach_app.ui.widgets.parts import GAP, button, label, row

NINE = time(9)


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
        menu.addAction(self.tr("Tomorrow, 9:00")).triggered.connect(self._tomorrow)
        menu.addAction(self.tr("Monday, 9:00")).triggered.connect(self._monday)
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
        self.chosen.emit(at(datetime.combine(day, NINE).astimezone()))


class TimeDialog(QDialog):
    """Asks for a day and a time on this machine's clock."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("When shall it leave?"))
        self._when = QDateTimeEdit(QDateTime.currentDateTime().addSecs(3600))
        self._when.setAccessibleName(self.tr("Day and time"))
        self._when.setCalendarPopup(True)
        self._when.setMinimumDateTime(QDateTime.currentDateTime())
        take, cancel = button(self.tr("Send then"), "primary"), button(self.tr("Cancel"))
        take.setDefault(True)
        take.clicked.connect(self._accept)
        cancel.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setSpacing(2 * GAP)
        note = self.tr("On your clock. It leaves then, also outside the working hours.")
        whole.addWidget(label(note, "muted", wrap=True))
        whole.addWidget(self._when)
        whole.addLayout(row(1, cancel, take))

    @Slot()
    def _accept(self) -> None:
        seconds = self._when.dateTime().toSecsSinceEpoch()
        self.chosen.emit(at(datetime.fromtimestamp(seconds, UTC).astimezone()))
        self.accept()


def _now() -> datetime:
    return datetime.now(UTC).astimezone()
