"""Asks for the passphrase of a sealed backup."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from outreach_app.ui.widgets.parts import GAP, button, fit_height, label, line_field, row


class PassphraseDialog(QDialog):
    """Asks once; whether it is right is found out by whoever opens the file."""

    given = Signal(str, str)
    """The path and its passphrase."""

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.setWindowTitle(self.tr("Restore a sealed backup"))
        self.setMinimumWidth(460)
        self._field = line_field(self.tr("Passphrase"), secret=True)
        self._go = button(self.tr("Restore"), "danger")
        self._cancel = button(self.tr("Cancel"))
        text = self.tr(
            "This backup is sealed. With its passphrase the profile becomes what it was then; "
            "what is here now is kept as a copy."
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addWidget(label(self.tr("Restore a sealed backup"), "title", wrap=True))
        whole.addWidget(label(text, "muted", wrap=True))
        whole.addLayout(row(label(self.tr("Passphrase"), "fieldLabel"), self._field))
        whole.addLayout(row(1, self._cancel, self._go))
        self._go.setDefault(True)
        self._go.clicked.connect(self.give)
        self._cancel.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)

    @Slot()
    def give(self) -> None:
        """Hand the passphrase over."""
        self.given.emit(self._path, self._field.text())
        self._field.clear()
        self.accept()
