"""Parts beside each other, and below each other where the room for that is too narrow."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Sides(QWidget):
    """Lays its parts out by its own width. Which of them grows is the caller's word."""

    def __init__(self, least: int, spacing: int) -> None:
        super().__init__()
        self._least = least
        self.line = QBoxLayout(_BESIDE, self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(spacing)

    def add(self, part: QLayout | QWidget, stretch: int = 0) -> None:
        """One more part."""
        if isinstance(part, QLayout):
            self.line.addLayout(part, stretch)
        else:
            self.line.addWidget(part, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = _BESIDE if self.width() >= self._least else _BELOW
        if self.line.direction() != wanted:
            self.line.setDirection(wanted)
