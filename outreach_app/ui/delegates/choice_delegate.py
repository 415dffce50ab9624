"""A line of the palette: what it is to the left, its shortcut or where it belongs to the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from outreach_app.ui.tokens import LIGHT, Tokens

TITLE, HINT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""Roles of the two parts; the line's text holds both, for whoever has it read aloud."""

_EDGE, _BETWEEN, _ICON = 10, 24, 34
Index = QModelIndex | QPersistentModelIndex


class ChoiceDelegate(QStyledItemDelegate):
    """Paints both parts; a title that is too long for its room ends in an ellipsis."""

    tokens: Tokens = LIGHT

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        room = option.rect.width() - _ICON - _EDGE
        if hint := self._hint(option, index):
            room -= option.fontMetrics.horizontalAdvance(hint) + _BETWEEN
        title = str(index.data(TITLE) or "")
        option.text = option.fontMetrics.elidedText(title, Qt.TextElideMode.ElideRight, room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        hint = self._hint(option, index)
        if not hint:
            return
        place = QRect(option.rect).adjusted(_EDGE, 0, -_EDGE, 0)
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(self.tokens.on_selection if is_chosen else self.tokens.muted))
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, hint)
        painter.restore()

    def _hint(self, option: QStyleOptionViewItem, index: Index) -> str:
        """At most half of the line."""
        hint = str(index.data(HINT) or "")
        half = (option.rect.width() - _EDGE) // 2
        return option.fontMetrics.elidedText(hint, Qt.TextElideMode.ElideRight, half)
