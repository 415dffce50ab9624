"""The sheet of paper on which a mail is written: words, fields as chips, pictures it carries.

It loads nothing from anywhere. What is pasted comes in as plain lines; what is dropped as a file
is only told.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMimeData,
    QPoint,
    QRectF,
    Qt,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from outreach_app.domain.pasting import pasted_lines
from outreach_app.domain.rich_reading import read_html
from outreach_app.domain.rich_text import Line, Liquid, lines_of_text
from outreach_app.domain.rich_writing import write_blocks, write_text
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.mail_view import NOTHING, owned
from outreach_app.ui.widgets.writing.chips import ChipPainter
from outreach_app.ui.widgets.writing.document import lines_of, put_lines, put_run
from outreach_app.ui.widgets.writing.formats import CHIP, QUOTED, SOURCE
from outreach_app.ui.widgets.writing.headings import HeadingLooks
from outreach_app.ui.widgets.writing.hint import paint_hint
from outreach_app.ui.widgets.writing.typing_keys import is_chip_key, press

OWN_LINES = "application/x-outreach-lines"
"""Lines cut or copied here, with fields and pictures as they are."""

_LONGEST_TEXT = 500_000


class RichEdit(QTextEdit):
    """Edits lines."""

    chip_pressed = Signal(int)
    """The position of a chip that the user wants to change."""
    files_dropped = Signal(object)
    """Paths of files."""
    image_pasted = Signal(object)
    """The bytes of a PNG."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.tokens: Tokens = LIGHT
        self.hint = ""
        """What is said while nothing is written."""
        self._picture: Callable[[str], bytes] | None = None
        self._chips = ChipPainter(self)
        self._chips.attach(self.document())
        self._headings = HeadingLooks(self.document())
        self.document().setDocumentMargin(12)
        self.intercept: Callable[[QKeyEvent], bool] | None = None
        """Asked first of every key; True where it was taken."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """What stands here."""
        return lines_of(self.document())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Begin with these lines; there is nothing to undo yet."""
        self.clear()
        put_lines(QTextCursor(self.document()), lines, self.tokens)
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def insert_lines(self, lines: Sequence[Line]) -> None:
        """Put these lines in the place of what is selected."""
        cursor = self.textCursor()
        put_lines(cursor, lines, self.tokens)
        self.setTextCursor(cursor)

    def insert_liquid(self, source: str) -> None:
        """Put a field at the cursor."""
        cursor = self.textCursor()
        before = cursor.charFormat()
        put_run(cursor, Liquid(source), self.tokens)
        before.setObjectType(0)
        before.clearProperty(SOURCE)
        cursor.setCharFormat(before)
        self.setTextCursor(cursor)

    def carry_pictures(self, content: Callable[[str], bytes]) -> None:
        """Where the contents of `cid:` pictures come from; empty for none."""
        self._picture = content

    def chip_at(self, position: int) -> str:
        """The source of the chip behind this position; empty for none."""
        cursor = QTextCursor(self.document())
        if not 0 <= position < self.document().characterCount() - 1:
            return ""
        cursor.setPosition(position + 1)
        form = cursor.charFormat()
        return str(form.property(SOURCE)) if form.objectType() == CHIP else ""

    def replace_chip(self, position: int, source: str) -> None:
        """Let this chip stand for another source; an empty one takes it away."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if source:
            put_run(cursor, Liquid(source), self.tokens)
        cursor.endEditBlock()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours; the paper is light in both."""
        self.tokens = tokens
        self._chips.dress(tokens)
        self.viewport().update()

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        lines = lines_of(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        made = QMimeData()
        html = write_blocks(lines)
        made.setText(write_text(lines))
        made.setHtml(html)
        made.setData(OWN_LINES, QByteArray(html.encode()))
        return made

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_dropped.emit(files)
        elif source.hasFormat(OWN_LINES):
            own = bytes(source.data(OWN_LINES).data()).decode("utf-8", "replace")
            self.insert_lines(read_html(own).lines)
        elif source.hasHtml() and (lines := pasted_lines(source.html())):
            self.insert_lines(lines)
        elif source.hasImage():
            self._tell_image(source.imageData())
        else:
            self.insert_lines(lines_of_text(source.text()[:_LONGEST_TEXT]))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return NOTHING
        address = QUrl(name)
        if address.scheme() == "cid" and self._picture is not None:
            content = self._picture(address.path())
        else:
            content = bytes(owned(address).data())
        return QByteArray(content) if content else _stand_in(self.tokens)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_chip_key(event) and (place := self._chip_at_cursor()) is not None:
            self.chip_pressed.emit(place)
            return
        if self.intercept is not None and self.intercept(event):
            return
        if not press(self, event):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        position = self.chip_under(event.position().x(), event.position().y())
        if position is not None and not self.textCursor().hasSelection():
            self.chip_pressed.emit(position)

    def _chip_at_cursor(self) -> int | None:
        """The position of the chip before or behind the cursor, or the one that is selected."""
        cursor = self.textCursor()
        near = (cursor.selectionStart(), cursor.selectionEnd() - 1, cursor.position())
        return next((one for one in near if one >= 0 and self.chip_at(one)), None)

    def chip_under(self, x: float, y: float) -> int | None:
        """The position of the chip at this point of the view."""
        near = self.cursorForPosition(QPoint(round(x), round(y))).position()
        for position in (near - 1, near):
            if self.chip_at(position):
                cursor = QTextCursor(self.document())
                cursor.setPosition(position)
                left = self.cursorRect(cursor)
                cursor.setPosition(position + 1)
                right = self.cursorRect(cursor)
                if left.left() <= x <= right.right() and left.top() <= y <= left.bottom():
                    return position
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_hint(self, self.hint, self.tokens.paper_muted)
        self._paint_quotes()

    def _paint_quotes(self) -> None:
        """A bar beside what is quoted."""
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        layout, block = self.document().documentLayout(), self.document().firstBlock()
        while block.isValid():
            if block.blockFormat().intProperty(QUOTED):
                rect = layout.blockBoundingRect(block)
                bar = QRectF(rect.left() - 12, rect.top(), 3, rect.height())
                painter.fillRect(bar, QColor(self.tokens.paper_muted))
            block = block.next()
        painter.end()

    @Slot(object)
    def _tell_image(self, image: object) -> None:
        if not isinstance(image, QImage) or image.isNull():
            return
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        self.image_pasted.emit(bytes(buffer.data().data()))


def _stand_in(tokens: Tokens) -> QPixmap:
    """What stands where a picture is that is never loaded here."""
    made = QPixmap(160, 48)
    made.fill(QColor(tokens.paper_code))
    painter = QPainter(made)
    painter.setPen(QColor(tokens.paper_ink))
    painter.drawText(
        made.rect(),
        Qt.AlignmentFlag.AlignCenter,
        QCoreApplication.translate("RichEdit", "Picture, not loaded"),
    )
    painter.end()
    return made
