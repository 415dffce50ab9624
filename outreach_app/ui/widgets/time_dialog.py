"""Asks for a day and a time to come: for a letter to leave later, or for a mail that waits."""

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QVBoxLayout, QWidget

from outreach_app.domain.timing import at
from outreach_app.ui.widgets.parts import GAP, button, fit_height, label, row

_WIDTH, _HOUR = 420, 3600


class TimeDialog(QDialog):
    """Says `chosen` with a Timing, on this machine's clock."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Send later"))
        self.setFixedWidth(_WIDTH)
        self._when = QDateTimeEdit(QDateTime.currentDateTime().addSecs(_HOUR))
        self._when.setAccessibleName(self.tr("When it is to leave"))
        self._when.setCalendarPopup(True)
        self._when.setMinimumDateTime(QDateTime.currentDateTime())
        take, cancel = button(self.tr("Send then"), "primary"), button(self.tr("Cancel"))
        take.setDefault(True)
        take.clicked.connect(self._choose)
        cancel.clicked.connect(self.reject)
        note = self.tr(
            "On your own clock. It leaves then, outside working hours too; until then it waits in "
            "the outbox."
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addWidget(label(self.tr("Send later"), "title"))
        whole.addWidget(label(note, "muted", wrap=True))
        whole.addWidget(self._when)
        whole.addLayout(row(1, cancel, take))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)

    @Slot()
    def _choose(self) -> None:
        seconds = self._when.dateTime().toSecsSinceEpoch()
        self.chosen.emit(at(datetime.fromtimestamp(seconds, UTC).astimezone()))
        self.accept()
