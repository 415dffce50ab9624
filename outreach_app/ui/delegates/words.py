"""The words of an answer beneath its line: wrapped to the view, beside a bar as in quotes."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView, QWidget

_BAR = 3
_PAD = 10
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
_FALLBACK = 400
"""A width for a view that is not laid out yet."""


def words_height(view: QTreeView, text: str) -> int:
    """How high these words are in their view."""
    bounds = view.fontMetrics().boundingRect(QRect(0, 0, _width(view), 0), _FLAGS, text)
    return bounds.height() + _PAD


def paint_words(
    painter: QPainter, option: QStyleOptionViewItem, text: str, ink: str, bar: str
) -> None:
    """Paint them."""
    rect: QRect = option.rect
    place = rect.adjusted(0, _PAD // 2, -_PAD, -_PAD)
    painter.fillRect(QRect(place.left(), place.top(), _BAR, place.height()), QColor(bar))
    painter.setFont(option.font)
    painter.setPen(QColor(ink))
    words = QRect(place.left() + _BAR + _PAD, place.top(), _width(option.widget), place.height())
    painter.drawText(words, int(_FLAGS.value), text)


def _width(view: QWidget | None) -> int:
    if not isinstance(view, QTreeView):
        return _FALLBACK
    indent = 2 * view.indentation()
    return max(view.viewport().width() - indent - _BAR - 2 * _PAD, 80)
