"""An address as a QR code, painted sharp at any size: dark on paper in both themes."""

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from outreach_app.ui.tokens import Tokens

_BORDER = 4
"""Modules of quiet around a code (ISO/IEC 18004)."""


class QrCode(QWidget):
    """Shows one text as a code. Whoever can not scan it reads the text beside it."""

    def __init__(self, text: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._rows = tuple(bytes(row) for row in segno.make(text, error="m", micro=False).matrix)
        self.setAccessibleName(self.tr("QR code of the address"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> tuple[bytes, ...]:
        """The modules, 1 for dark, without the quiet border."""
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(220, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.paper))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setBrush(QColor(self._tokens.paper_ink))
        side = self.width() // (len(self._rows) + 2 * _BORDER)
        offset = (self.width() - side * len(self._rows)) // 2
        for y, row in enumerate(self._rows):
            for x, is_dark in enumerate(row):
                if is_dark:
                    painter.drawRect(offset + x * side, offset + y * side, side, side)
