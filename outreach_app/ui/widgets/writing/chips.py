"""Merge fields as chips: painted words on a soft ground, one character each in the document."""

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from outreach_app.domain.rich_text import field_of
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.writing.formats import CHIP, SOURCE

_PAD = 6.0
_LONGEST = 40


def label_of(source: str) -> str:
    """What a chip says: the field in words and its fallback, or the Liquid itself."""
    found = field_of(source)
    if found is None:
        inner = " ".join(source.strip("{}%- \n\t").split())
        return inner if len(inner) <= _LONGEST else f"{inner[: _LONGEST - 1]}…"
    name, fallback = found
    words = name.replace("_", " ")
    if fallback is None:
        return words
    if not fallback:
        return QCoreApplication.translate("chips", "{0}, or nothing").format(words)
    return QCoreApplication.translate("chips", "{0}, or “{1}”").format(words, fallback)


class ChipPainter(QPyTextObject):
    """Draws chips wherever a document has one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = LIGHT

    def attach(self, document: QTextDocument) -> None:
        """Draw this document's chips."""
        document.documentLayout().registerHandler(CHIP, self)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens

    def intrinsicSize(self, document: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        metrics = QFontMetricsF(self._font(document, form))
        words = label_of(str(form.property(SOURCE)))
        return QSizeF(metrics.horizontalAdvance(words) + 2 * _PAD + 2, metrics.height() + 1)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        form: QTextFormat,
    ) -> None:
        source = str(form.property(SOURCE))
        is_field = field_of(source) is not None
        tokens = self._tokens
        ink, ground = (
            (tokens.paper_chip_ink, tokens.paper_chip)
            if is_field
            else (tokens.paper_ink, tokens.paper_code)
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        body = QRectF(rect).adjusted(1, 0, -1, 0)
        painter.drawRoundedRect(body, 5, 5)
        painter.setPen(QColor(ink))
        painter.setFont(self._font(document, form))
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, label_of(source))
        painter.restore()

    def _font(self, document: QTextDocument, form: QTextFormat) -> QFont:
        font = QFont(document.defaultFont())
        char = form.toCharFormat()
        font.setBold(char.fontWeight() >= QFont.Weight.DemiBold)
        font.setItalic(char.fontItalic())
        return font
