"""One share with what it leaves open: a band for where the true one lies, a mark for ours."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from outreach_app.domain.shares import Share
from outreach_app.ui.tokens import LIGHT, Tokens

_HEIGHT, _TRACK, _BAND = 18, 4, 10


class ShareBar(QWidget):
    """From nothing on the left to all on the right. Words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = Share(0, 0)
        self._tokens = LIGHT
        self.setMinimumWidth(120)

    def show_share(self, share: Share, tokens: Tokens) -> None:
        """Draw this one; nothing but the track where it says nothing."""
        self._share = share
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, width = self.height() / 2, self.width() - 6
        painter.setBrush(QColor(self._tokens.line))
        painter.drawRoundedRect(QRectF(3, middle - _TRACK / 2, width, _TRACK), 2, 2)
        if self._share.is_enough:
            low, high = self._share.interval
            painter.setBrush(QColor(self._tokens.selection))
            painter.setPen(QColor(self._tokens.accent))
            band = QRectF(3 + low * width, middle - _BAND / 2, max(6, (high - low) * width), _BAND)
            painter.drawRoundedRect(band, 4, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._tokens.accent))
            at = 3 + self._share.rate * width
            painter.drawRoundedRect(QRectF(at - 1.5, middle - 8, 3, 16), 1.5, 1.5)
        painter.end()
