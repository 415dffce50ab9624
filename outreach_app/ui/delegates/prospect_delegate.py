"""A cell of the prospects table: strong names, warmth as word and icon, stages with a dot."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from outreach_app.domain.prospect_pages import ProspectRow
from outreach_app.ui.delegates.paint import bold, paint_ground, paint_line, paint_pill, pill_width
from outreach_app.ui.models.prospect_columns import COLUMNS, PLACES
from outreach_app.ui.models.prospect_model import ProspectModel
from outreach_app.ui.theme import Theme
from outreach_app.ui.words import LEVELS

_PAD = 10
_DOT = 8
_OUT = 4
"""So far a pill stands out to the left: its word begins where other columns' do."""


def room_for_levels(font: QFont) -> int:
    """How wide a column is in which every level's word can be read."""
    return max(pill_width(sign, font) for sign in LEVELS.values()) + 2 * _PAD


class ProspectDelegate(QStyledItemDelegate):
    """Paints one cell of a ProspectRow."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, option.fontMetrics.height() + 16)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        inks = paint_ground(painter, option, self._theme.tokens)
        rect: QRect = option.rect
        place = rect.adjusted(_PAD, 0, -_PAD, 0)
        row, text, column = *_told(index), index.column()
        if row is None:
            paint_line(painter, place, text, option.font, inks.weak)
        elif column == PLACES["warmth"]:
            sign = LEVELS[row.level]
            width = min(pill_width(sign, option.font), place.width())
            top = place.top() + (place.height() - 20) // 2
            pill = QRect(place.left() - _OUT, top, width, 20)
            paint_pill(painter, pill, sign, option.font, self._theme.tokens)
        elif column == PLACES["stage"]:
            self._paint_stage(painter, place, index, row)
            shifted = place.adjusted(_DOT + 8, 0, 0, 0)
            paint_line(painter, shifted, text, option.font, inks.strong)
        else:
            is_name = column == PLACES["name"]
            font = bold(option.font) if is_name else option.font
            paint_line(painter, place, text, font, inks.strong if is_name else inks.weak)
        painter.restore()

    def _paint_stage(
        self,
        painter: QPainter,
        place: QRect,
        index: QModelIndex | QPersistentModelIndex,
        row: ProspectRow,
    ) -> None:
        model = index.model()
        stage = model.stages.get(row.stage) if isinstance(model, ProspectModel) else None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.stage(stage.colour if stage else "grey")))
        top = place.top() + (place.height() - _DOT) / 2
        painter.drawEllipse(QRectF(place.left(), top, _DOT, _DOT))


def _told(index: QModelIndex | QPersistentModelIndex) -> tuple[ProspectRow | None, str]:
    """Who stands there and what the cell says, None while the row has not come.

    The model is asked without going through Qt: a list's picture has nearly a hundred cells.
    """
    model = index.model()
    row = model.row_at(index) if isinstance(model, ProspectModel) else None
    if row is None or not isinstance(model, ProspectModel):
        return None, str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    return row, COLUMNS[index.column()].text(row, model.stages)
