"""The line that names who gets a letter. It is chosen in a dialog, which a click or a key opens."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class WhomField(QLineEdit):
    """Nothing is typed here; whoever begins to type, or clicks, is asked whom to write to."""

    wanted = Signal()

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setReadOnly(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.hasSelectedText():
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_letter = event.text().isprintable() and bool(event.text())
        if not event.modifiers() & _COMMANDS and (is_letter or event.key() in _OPENS):
            self.wanted.emit()
            return
        super().keyPressEvent(event)
