"""The body of a mail: written as plain text with light marks, or as HTML source.

What is sent is exactly what stands in the source: clean HTML, never a widget's dump of it.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from outreach_app.ui.icons import ink_icon
from outreach_app.ui.light_markup import to_html
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.parts import GAP, icon_button

_TEXT, _HTML = 0, 1
_MARKS: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "bold": (("**", "**"), ("<b>", "</b>")),
    "italic": (("*", "*"), ("<i>", "</i>")),
    "list": (("\n- ", ""), ("<ul>\n<li>", "</li>\n</ul>")),
    "link": (("[", "](https://)"), ('<a href="https://">', "</a>")),
}
"""What each button puts around the selection, in plain writing and in HTML."""


class BodyEditor(QWidget):
    """`changed` is said at every change; `html` is the body as it will be sent."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QPlainTextEdit()
        self._edit.setAccessibleName(self.tr("Body of the mail"))
        self._edit.setTabChangesFocus(True)
        self._edit.textChanged.connect(self._tell)
        self._plain_font = self._edit.font()
        self._written = ""
        self._mode = _TEXT
        self._marks = {
            "bold": icon_button(self.tr("Bold")),
            "italic": icon_button(self.tr("Italic")),
            "list": icon_button(self.tr("List")),
            "link": icon_button(self.tr("Link")),
        }
        self._field = icon_button(self.tr("Insert a field of the prospect"))
        self._fields = QMenu(self._field)
        self._field.setMenu(self._fields)
        self._field.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._fields.triggered.connect(self._insert_field)
        self._modes = QButtonGroup(self)
        self._build()
        self._show_mode()

    @property
    def text(self) -> str:
        """What stands in the editor."""
        return self._edit.toPlainText()

    @property
    def html(self) -> str:
        """The body as clean HTML."""
        return to_html(self.text) if self._mode == _TEXT else self.text

    def show_text(self, text: str) -> None:
        """Write this plainly."""
        self._choose(_TEXT)
        self._edit.setPlainText(text)

    def show_html(self, html: str) -> None:
        """Edit this source."""
        self._choose(_HTML)
        self._edit.setPlainText(html)

    def clear(self) -> None:
        """Begin an empty mail in plain writing."""
        self.show_text("")

    def show_fields(self, names: tuple[str, ...]) -> None:
        """Offer these merge fields."""
        self._fields.clear()
        for name in names:
            self._fields.addAction(name.replace("_", " ")).setData(name)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        for name, mark in self._marks.items():
            mark.setIcon(ink_icon(name, tokens.text, 16))
        self._field.setIcon(ink_icon("field", tokens.text, 16))

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(2)
        for name, mark in self._marks.items():
            mark.setProperty("mark", name)
            mark.clicked.connect(self._put_mark)
            bar.addWidget(mark)
        bar.addWidget(self._field)
        bar.addStretch(1)
        words = (
            (
                _TEXT,
                self.tr("Text"),
                self.tr("Write plainly; **bold**, lists and links are marked"),
            ),
            (_HTML, self.tr("HTML"), self.tr("Edit the HTML source")),
        )
        for mode, word, hint in words:
            segment = QToolButton()
            segment.setObjectName("segment")
            segment.setText(word)
            segment.setToolTip(hint)
            segment.setAccessibleName(hint)
            segment.setCheckable(True)
            self._modes.addButton(segment, mode)
            bar.addWidget(segment)
        self._modes.idClicked.connect(self._switch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP - 2)
        whole.addLayout(bar)
        whole.addWidget(self._edit, 1)

    def choose_html(self) -> None:
        """Show the same mail as source."""
        if self._mode == _TEXT:
            self._written = self.text
            self.show_html(to_html(self._written))

    def choose_text(self) -> None:
        """Go back to the plain writing, while nobody has changed its source."""
        if self._mode == _HTML and self._is_as_written:
            self.show_text(self._written)

    @property
    def _is_as_written(self) -> bool:
        return self.text.strip() == to_html(self._written).strip()

    @Slot(int)
    def _switch(self, mode: int) -> None:
        (self.choose_html if mode == _HTML else self.choose_text)()
        self._show_mode()

    def _choose(self, mode: int) -> None:
        self._mode = mode
        self._show_mode()

    def _show_mode(self) -> None:
        self._modes.button(self._mode).setChecked(True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._edit.setFont(self._plain_font if self._mode == _TEXT else fixed)
        hints = {
            _TEXT: self.tr("Write as you would in any mail. An empty line starts a new paragraph."),
            _HTML: self.tr('<p>Hi {{ first_name | default: "there" }},</p>'),
        }
        self._edit.setPlaceholderText(hints[self._mode])
        self._refresh_way_back()

    def _refresh_way_back(self) -> None:
        """Source that was changed by hand has no plain writing to go back to."""
        self._modes.button(_TEXT).setEnabled(self._mode == _TEXT or self._is_as_written)

    @Slot()
    def _tell(self) -> None:
        self._refresh_way_back()
        self.changed.emit()

    @Slot()
    def _put_mark(self) -> None:
        name = str(self.sender().property("mark"))
        before, after = _MARKS[name][self._mode]
        cursor = self._edit.textCursor()
        chosen = cursor.selectedText().replace("\u2029", "\n")
        if name == "list" and self._mode == _TEXT:
            chosen = chosen.replace("\n", "\n- ")
        cursor.insertText(f"{before}{chosen or self.tr('words')}{after}")
        self._edit.setFocus()

    @Slot(QAction)
    def _insert_field(self, action: QAction) -> None:
        self._edit.textCursor().insertText("{{ " + str(action.data()) + " }}")
        self._edit.setFocus()
