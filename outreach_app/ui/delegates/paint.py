"""Painting that the delegates share: pills, elided lines, and the ground of a row."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from outreach_app.ui.icons import paint_icon
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.words import Sign, word_of

_SELECTED = QStyle.StateFlag.State_Selected.value
_UNDER_MOUSE = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@lru_cache(maxsize=256)
def colour(ink: str) -> QColor:
    """The colour of this name, read once. It is shared: never change it."""
    return QColor(ink)


@dataclass(frozen=True, slots=True)
class Inks:
    """The inks of one row, which depend on whether it is selected."""

    strong: str
    weak: str


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> Inks:
    """The row's ground, its lower hair line and, with the keyboard's focus, a bar on the left."""
    rect: QRect = option.rect
    state: int = option.state.value  # a list's picture has hundreds of cells, and flags are slow
    chosen, is_under_mouse = state & _SELECTED, state & _UNDER_MOUSE
    if chosen or is_under_mouse:
        painter.fillRect(rect, colour(tokens.selection if chosen else tokens.hover))
    if chosen and state & _FOCUSED:
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colour(tokens.focus))
    painter.setPen(colour(tokens.line))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if chosen:
        return Inks(tokens.on_selection, tokens.on_selection_muted)
    return Inks(tokens.text, tokens.text if is_under_mouse else tokens.muted)


def bold(font: QFont) -> QFont:
    """The same font, heavier."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def small(font: QFont) -> QFont:
    """The same font, a step smaller."""
    made = QFont(font)
    made.setPointSizeF(max(7.5, font.pointSizeF() * 0.92))
    return made


def paint_line(painter: QPainter, place: QRect, text: str, font: QFont, ink: str) -> None:
    """One line of text, elided on the right."""
    if not text:
        return
    painter.setFont(font)
    painter.setPen(colour(ink))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, _MIDDLE_LEFT, shown)


def pill_width(sign: Sign, font: QFont) -> int:
    """How wide paint_pill will be."""
    return QFontMetrics(bold(small(font))).horizontalAdvance(word_of(sign)) + 36


def paint_pill(painter: QPainter, place: QRect, sign: Sign, font: QFont, tokens: Tokens) -> None:
    """A word with its icon on a soft ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(getattr(tokens, sign.ground)))
    painter.drawRoundedRect(QRectF(place), place.height() / 2, place.height() / 2)
    ink = getattr(tokens, sign.ink)
    side = 14
    top = place.top() + (place.height() - side) / 2
    paint_icon(painter, sign.icon, ink, QRectF(place.left() + 8, top, side, side))
    words = place.adjusted(26, 0, -8, 0)
    paint_line(painter, words, word_of(sign), bold(small(font)), ink)
    painter.restore()
