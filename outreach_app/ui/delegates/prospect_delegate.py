"""A prospect in the list: name and warmth above, company and what happened last below."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from outreach_app.domain.prospect_pages import ProspectRow
from outreach_app.ui.delegates.paint import (
    Inks,
    bold,
    paint_ground,
    paint_line,
    paint_pill,
    pill_width,
    small,
)
from outreach_app.ui.models.prospect_model import ROW_ROLE, last_in_words
from outreach_app.ui.text import LEVELS, initials
from outreach_app.ui.theme import Theme

_SIDE = 36
_PAD = 12


class ProspectDelegate(QStyledItemDelegate):
    """Paints ProspectRow, two lines and a round with initials."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = option.fontMetrics.height()
        return QSize(200, max(_SIDE, 2 * line + 4) + 2 * _PAD - 4)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ProspectRow):
            return
        painter.save()
        inks = paint_ground(painter, option, self._theme.tokens)
        rect: QRect = option.rect
        self._paint_round(painter, rect, row)
        self._paint_words(painter, option, row, inks)
        painter.restore()

    def _paint_round(self, painter: QPainter, rect: QRect, row: ProspectRow) -> None:
        tokens = self._theme.tokens
        top = rect.top() + (rect.height() - _SIDE) / 2
        place = QRectF(rect.left() + _PAD, top, _SIDE, _SIDE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.machine_soft))
        painter.drawEllipse(place)
        painter.setPen(QColor(tokens.machine))
        painter.setFont(bold(painter.font()))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(row.name))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ProspectRow, inks: Inks
    ) -> None:
        rect: QRect = option.rect
        font = option.font
        sign = LEVELS[row.level]
        width = pill_width(sign, font)
        left = rect.left() + 2 * _PAD + _SIDE
        half = rect.height() // 2
        right = rect.right() - _PAD
        upper = QRect(left, rect.top() + 8, right - left - width - 8, half - 8)
        lower = QRect(left, rect.top() + half, right - left, half - 8)
        paint_line(painter, upper, row.name, bold(font), inks.strong)
        under = " · ".join(
            part for part in (row.company or row.address, last_in_words(row)) if part
        )
        paint_line(painter, lower, under, small(font), inks.weak)
        pill = QRect(right - width, upper.top() + (upper.height() - 20) // 2, width, 20)
        paint_pill(painter, pill, sign, font, self._theme.tokens)
