"""The body of a mail: written as it will look, as plain text alone, or as HTML source.

What is sent is clean HTML, never a widget's dump of it. HTML that the sheet could not hold whole
is edited as source, and is not touched.
"""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from outreach_app.domain.mails import Template
from outreach_app.domain.rich_reading import read_html
from outreach_app.domain.rich_text import Line, lines_of_text
from outreach_app.domain.rich_writing import write_html, write_text
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.parts import GAP
from outreach_app.ui.widgets.writing.completion import Completion
from outreach_app.ui.widgets.writing.format_bar import FormatBar
from outreach_app.ui.widgets.writing.rich_edit import RichEdit
from outreach_app.ui.widgets.writing.sheet_deeds import SheetDeeds
from outreach_app.ui.widgets.writing.source_notice import SourceNotice


class BodyMode(StrEnum):
    """How the body is written."""

    RICH = "rich"
    PLAIN = "plain"
    SOURCE = "source"


class BodyEditor(QWidget):
    """`changed` is said at every change; `html` and `plain` are the body as it will be sent."""

    changed = Signal()
    mode_changed = Signal(object)
    template_inserted = Signal(object)
    image_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rich = RichEdit()
        self.rich.setAccessibleName(self.tr("Body of the mail"))
        self.rich.hint = self.tr(
            "Write as you would in any mail. A / or {{ offers fields and templates."
        )
        self.rich.setAccessibleDescription(self.rich.hint)
        self.source = QPlainTextEdit()
        self.source.setTabChangesFocus(True)
        self.source.setAccessibleName(self.tr("Body of the mail as source"))
        self.source.setTabChangesFocus(True)
        self.deeds = SheetDeeds(self.rich, self)
        self.completion = Completion(self.rich)
        self.bar = FormatBar(self.deeds.actions_by_name)
        self.notice = SourceNotice()
        self._plain_font = self.source.font()
        self._mode = BodyMode.RICH
        self._shown_html = ""
        self._build()
        self._connect()
        self._show_mode()

    @property
    def mode(self) -> BodyMode:
        """How it is written now."""
        return self._mode

    @property
    def html(self) -> str:
        """The body as clean HTML; empty for plain text. What was not changed is as it came."""
        if self._mode is BodyMode.RICH:
            is_as_shown = self._shown_html and not self.rich.document().isModified()
            return self._shown_html if is_as_shown else write_html(self.rich.lines)
        return self.source.toPlainText() if self._mode is BodyMode.SOURCE else ""

    @property
    def plain(self) -> str | None:
        """The body where it is plain text alone, else None: it is made from the HTML."""
        return self.source.toPlainText() if self._mode is BodyMode.PLAIN else None

    @property
    def text(self) -> str:
        """The body as plain text, Liquid included."""
        return (
            write_text(self.rich.lines)
            if self._mode is BodyMode.RICH
            else (self.source.toPlainText())
        )

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands there."""
        if self._mode is not BodyMode.RICH:
            return not self.source.toPlainText().strip()
        return all(line.is_blank for line in self.rich.lines)

    def show_text(self, text: str) -> None:
        """Begin with this plain text, to be written on as it will look."""
        self._show_lines(lines_of_text(text), "")

    def show_html(self, html: str) -> None:
        """Begin with this HTML: as it will look where the sheet can hold it, else as source."""
        reading = read_html(html)
        if reading.beyond:
            self.notice.show_beyond(reading.beyond)
            self._show_source(BodyMode.SOURCE, html)
        else:
            self._show_lines(reading.lines, html)

    def show_plain(self, text: str) -> None:
        """Begin with plain text that is to be sent as such."""
        self._show_source(BodyMode.PLAIN, text)

    def insert_html(self, html: str) -> None:
        """Put this at the cursor, or begin with it where nothing stands yet."""
        if self.is_blank:
            self.show_html(html)
            self.changed.emit()
        elif self._mode is BodyMode.RICH:
            self.rich.insert_lines(read_html(html).lines)
        else:
            self.source.insertPlainText(html)

    def choose_mode(self, mode: BodyMode) -> None:
        """Go on with the same words in another way; what that way can not hold is said first."""
        if mode is self._mode:
            return
        words, html = self.text, self.html
        if mode is BodyMode.PLAIN:
            self._show_source(mode, words)
        elif mode is BodyMode.SOURCE:
            self.notice.hide()
            self._show_source(mode, html or write_html(lines_of_text(words)))
        elif self._mode is BodyMode.PLAIN:
            self.show_text(words)
        else:
            self.show_html(html)
        self.changed.emit()

    def show_fields(self, names: tuple[str, ...]) -> None:
        """Offer these merge fields."""
        self.bar.show_fields(names)
        self.completion.show_fields(names)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self.rich.dress(tokens)
        self.bar.dress(tokens)
        self.notice.dress(tokens)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rich)
        self._stack.addWidget(self.source)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP - 2)
        whole.addWidget(self.bar)
        whole.addWidget(self.notice)
        whole.addWidget(self._stack, 1)
        self.setFocusProxy(self.rich)

    def _connect(self) -> None:
        self.rich.textChanged.connect(self.changed)
        self.source.textChanged.connect(self.changed)
        self.deeds.stands.connect(self.bar.show_standing)
        self.deeds.image_wanted.connect(self.image_wanted)
        self.bar.style_wanted.connect(self.deeds.make_lines)
        self.bar.colour_wanted.connect(self.deeds.colour)
        self.bar.field_wanted.connect(self.deeds.insert_field)
        self.completion.template_chosen.connect(self._insert_template)
        self.notice.simplify_wanted.connect(self._simplify)

    def _show_lines(self, lines: Sequence[Line], html: str) -> None:
        self._mode = BodyMode.RICH
        self._shown_html = html
        self.notice.hide()
        self.rich.show_lines(lines)
        self.rich.document().setModified(False)
        self._show_mode()

    def _show_source(self, mode: BodyMode, text: str) -> None:
        self._mode = mode
        if mode is BodyMode.PLAIN:
            self.notice.hide()
        with QSignalBlocker(self.source):
            self.source.setPlainText(text)
        self._show_mode()
        self.source.moveCursor(QTextCursor.MoveOperation.Start)

    def _show_mode(self) -> None:
        is_rich = self._mode is BodyMode.RICH
        self._stack.setCurrentWidget(self.rich if is_rich else self.source)
        self.bar.setVisible(is_rich)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.source.setFont(fixed if self._mode is BodyMode.SOURCE else self._plain_font)
        self.setFocusProxy(self.rich if is_rich else self.source)
        self.mode_changed.emit(self._mode)

    @Slot(object)
    def _insert_template(self, template: Template) -> None:
        self.insert_html(template.html)
        self.template_inserted.emit(template)

    @Slot()
    def _simplify(self) -> None:
        """The user wants the words of a source that the sheet can not hold whole."""
        self._show_lines(read_html(self.source.toPlainText()).lines, "")
        self.rich.document().setModified(True)
        self.changed.emit()
