"""What an empty sheet says: painted here, since Qt shows the first line of it and no more."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTextEdit


def paint_hint(sheet: QTextEdit, hint: str, ink: str) -> None:
    """The hint, wrapped to the sheet's width, where the first word would stand."""
    if not hint or not sheet.document().isEmpty():
        return
    painter = QPainter(sheet.viewport())
    painter.setPen(QColor(ink))
    painter.setFont(sheet.document().defaultFont())
    margin = sheet.document().documentMargin()
    place = QRectF(sheet.viewport().rect()).adjusted(margin, margin, -margin, -margin)
    side = Qt.AlignmentFlag.AlignRight if sheet.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    flags = Qt.TextFlag.TextWordWrap.value | side.value | Qt.AlignmentFlag.AlignTop.value
    painter.drawText(place, flags, hint)
