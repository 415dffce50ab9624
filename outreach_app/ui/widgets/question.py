"""A question before something that can not be undone. It opens beside the work, never blocks."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget


class Question(QMessageBox):
    """Asks once, and says `confirmed` with what it was asked about."""

    confirmed = Signal(object)

    def __init__(self, parent: QWidget, title: str, text: str, action: str, about: object) -> None:
        super().__init__(parent)
        self._about = about
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(title)
        self.setInformativeText(text)
        self._yes = self.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
        self._yes.setObjectName("danger")
        self._yes.setAccessibleName(action)
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.setEscapeButton(QMessageBox.StandardButton.Cancel)
        self._yes.clicked.connect(self._confirm)

    @Slot()
    def _confirm(self) -> None:
        self.confirmed.emit(self._about)
