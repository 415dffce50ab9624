"""Short facts with a dot between: where the line is full, the next begins without one."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

_BETWEEN = "  ·  "
_TALL = 10_000


class FactsLine(QLabel):
    """Breaks between facts by its width; within one only where it is wider than the whole line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(0, 1, 0, 0)
        self.setMinimumWidth(1)
        self._facts: tuple[str, ...] = ()

    def show_facts(self, facts: Sequence[str]) -> None:
        """Show these; empty ones are none."""
        self._facts = tuple(filter(None, facts))
        self.setAccessibleName(_BETWEEN.join(self._facts))
        self._break()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        words = self._broken(width)
        room = QRect(0, 0, width, _TALL)
        wrap = Qt.TextFlag.TextWordWrap
        above = self.contentsMargins().top() + self.contentsMargins().bottom()
        return self.fontMetrics().boundingRect(room, wrap, words).height() + above if words else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        words = self._broken(self.width())
        if words != self.text():
            self.setText(words)

    def _broken(self, width: int) -> str:
        lines: list[str] = []
        for fact in self._facts:
            longer = f"{lines[-1]}{_BETWEEN}{fact}" if lines else fact
            if lines and self.fontMetrics().horizontalAdvance(longer) > width:
                lines.append(fact)
            else:
                lines[-1:] = [longer]
        return "\n".join(lines)
