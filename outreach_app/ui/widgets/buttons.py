"""Buttons that Return presses wherever they stand, as Space does: on no desktop is one deaf to it.

Qt leaves Return to the desktop's theme, and a dialog takes it for its default button: with the
focus on “Cancel” it would save.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def literal(text: str) -> str:
    """Text for a button or a menu, in which Qt would underline what follows an “&”."""
    return text.replace("&", "&&")


class PushButton(QPushButton):
    """A push button. Disabled while it has the focus, it gets that back when it is enabled."""

    _went_to: QWidget | None = None

    def __init__(self, text: str = "") -> None:
        super().__init__(literal(text))

    def setText(self, text: str) -> None:
        super().setText(literal(text))

    def text(self) -> str:
        return super().text().replace("&&", "&")

    def setEnabled(self, enabled: bool) -> None:
        had_focus = self.hasFocus()
        super().setEnabled(enabled)
        if enabled and self._went_to is not None and self._went_to is QApplication.focusWidget():
            self.setFocus()
        self._went_to = QApplication.focusWidget() if had_focus and not enabled else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _RETURN:
            super().keyPressEvent(event)
        elif self.menu() is not None:
            self.showMenu()
        else:
            self.click()


class ToolButton(QToolButton):
    """A tool button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _RETURN:
            super().keyPressEvent(event)
        elif self.popupMode() is QToolButton.ToolButtonPopupMode.InstantPopup:
            self.showMenu()
        else:
            self.click()
