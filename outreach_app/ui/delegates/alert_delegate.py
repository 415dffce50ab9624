"""An alert in the list: what it says above, about which mail and when below, its state at right."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from outreach_app.domain.reports import AlertRow
from outreach_app.ui.delegates.paint import (
    bold,
    paint_ground,
    paint_line,
    paint_pill,
    pill_width,
    small,
)
from outreach_app.ui.models.alert_model import ALERT_ROLE
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import ALERTS, time_in_words
from outreach_app.ui.theme import Theme

_PAD = 16


class AlertDelegate(QStyledItemDelegate):
    """Paints AlertRow."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, 2 * (option.fontMetrics.height() + 4) + 20)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ALERT_ROLE)
        if not isinstance(row, AlertRow):
            return
        painter.save()
        inks = paint_ground(painter, option, self._theme.tokens)
        rect: QRect = option.rect
        font = option.font
        sign = ALERTS[row.state]
        width = pill_width(sign, font)
        half = rect.height() // 2
        left, right = rect.left() + _PAD, rect.right() - _PAD
        upper = QRect(left, rect.top() + 8, right - left - width - _PAD, half - 8)
        lower = QRect(left, rect.top() + half, right - left - width - _PAD, half - 8)
        when = time_in_words(row.at, datetime.now(UTC).astimezone())
        under = " · ".join(part for part in (when, row.sentence, said(row.why)) if part)
        paint_line(painter, upper, said(row.title), bold(font), inks.strong)
        paint_line(painter, lower, under, small(font), inks.weak)
        pill = QRect(right - width, rect.top() + (rect.height() - 20) // 2, width, 20)
        paint_pill(painter, pill, sign, font, self._theme.tokens)
        painter.restore()
