"""The buttons beside an alert: write, remind me, that was me."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from outreach_app.domain.reports import AlertRow, ShownAlert
from outreach_app.ui.alert_deeds import (
    WORDS,
    AlertDeed,
    AlertSubject,
    deed_word,
    deeds_of,
    subject_of,
)
from outreach_app.ui.widgets.parts import button, row


class AlertAnswers(QWidget):
    """Offers the deeds that make sense; opening the timeline is its owner's own button."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: AlertSubject | None = None
        self._buttons: dict[AlertDeed, QPushButton] = {}
        for deed in WORDS:
            if deed is not AlertDeed.OPEN:
                made = button(deed_word(deed))
                made.setProperty("deed", deed.value)
                made.clicked.connect(self._choose)
                self._buttons[deed] = made
        self.setLayout(row(*self._buttons.values()))

    def show_alert(self, alert: ShownAlert | AlertRow | None) -> None:
        """Offer what can be done about this alert; nothing for None."""
        self._subject = subject_of(alert) if alert is not None else None
        self.setVisible(self._subject is not None)
        if self._subject is not None:
            offered = deeds_of(self._subject)
            for deed, made in self._buttons.items():
                made.setVisible(deed in offered)

    @Slot()
    def _choose(self) -> None:
        if self._subject is not None:
            self.chosen.emit(self._subject, AlertDeed(self.sender().property("deed")))
