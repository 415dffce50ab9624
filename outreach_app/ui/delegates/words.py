"""The words of an answer beneath its line: wrapped to the view, beside a bar as in quotes."""

from math import ceil

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView, QWidget

_BAR = 3
_PAD = 10
_FALLBACK = 400
"""A width for a view that is not laid out yet."""


def words_height(view: QTreeView, text: str) -> int:
    """How high these words are in their view."""
    return ceil(wrapped(text, view.font(), _width(view)).boundingRect().height()) + _PAD


def paint_words(
    painter: QPainter, option: QStyleOptionViewItem, text: str, ink: str, bar: str
) -> None:
    """Paint them."""
    rect: QRect = option.rect
    place = rect.adjusted(0, _PAD // 2, -_PAD, -_PAD)
    painter.fillRect(QRect(place.left(), place.top(), _BAR, place.height()), QColor(bar))
    painter.setPen(QColor(ink))
    words = wrapped(text, option.font, _width(option.widget))
    words.draw(painter, QPointF(place.left() + _BAR + _PAD, place.top()))


def wrapped(text: str, font: QFont, width: int) -> QTextLayout:
    """The words laid out: a line ends between words, and within one only where it is too long."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)  # a line of its own, in one paragraph
    layout.setTextOption(_AT_WORDS)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _width(view: QWidget | None) -> int:
    if not isinstance(view, QTreeView):
        return _FALLBACK
    indent = 2 * view.indentation()
    return max(view.viewport().width() - indent - _BAR - 2 * _PAD, 80)


_AT_WORDS = QTextOption()
_AT_WORDS.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
