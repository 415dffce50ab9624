"""Fields and templates offered while one types: after `{{`, or after a slash that begins a word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from outreach_app.domain.mails import Template
from outreach_app.domain.rich_text import LIQUID, field_source
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.widgets.writing.formats import STAND_IN
from outreach_app.ui.widgets.writing.rich_edit import RichEdit

_FIELD = re.compile(r"\{\{ ?(?P<begun>[\w ]{0,40})$")
_SLASH = re.compile(rf"(?:^|[\s{STAND_IN}])(?P<mark>/(?P<begun>[\w][\w ]{{0,40}}|))$")
_SHOWN = 8
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the list: a field's name, or a template."""

    words: str
    field: str = ""
    template: Template | None = None


class Completion(QObject):
    """A list below the cursor. It never takes the keyboard from the sheet."""

    template_chosen = Signal(object)

    def __init__(self, edit: RichEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._fields: tuple[str, ...] = ()
        self._templates: tuple[Template, ...] = ()
        self._length = 0
        self._is_refused = False
        self.list = QListWidget(edit)
        self.list.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.list.setObjectName("framed")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Fields and templates to choose from"))
        self.list.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.list.itemClicked.connect(self._take)
        self._offers: list[Offer] = []
        edit.intercept = self._press
        edit.textChanged.connect(self._look)
        edit.cursorPositionChanged.connect(self._hide_elsewhere)

    def show_fields(self, names: Sequence[str]) -> None:
        """Offer these merge fields."""
        self._fields = tuple(names)

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Offer these templates."""
        self._templates = tuple(templates)

    @Slot()
    def _look(self) -> None:
        """See whether what was just typed asks for something."""
        self._make_chip()
        begun = self._begun()
        if begun is None or not self._edit.hasFocus() or self._is_refused:
            self._is_refused = self._is_refused and begun is not None
            self.list.hide()
            return
        words, with_templates = begun
        self._offers = self._matching(words.strip().casefold(), with_templates)
        self._fill()

    def _begun(self) -> tuple[str, bool] | None:
        """What stands after the sign, and whether templates are wanted too."""
        cursor = self._edit.textCursor()
        before = _before(cursor)
        if found := _FIELD.search(before):
            self._length = len(found[0])
            return found["begun"], False
        if found := _SLASH.search(before):
            self._length = len(found["mark"])
            return found["begun"], True
        return None

    def _matching(self, begun: str, with_templates: bool) -> list[Offer]:
        offers = [Offer(name.replace("_", " "), field=name) for name in self._fields]
        if with_templates:
            offers += [Offer(one.name, template=one) for one in self._templates]
        key = begun.replace("_", " ")
        first = [one for one in offers if one.words.casefold().startswith(key)]
        inside = [one for one in offers if key in one.words.casefold() and one not in first]
        return (first + inside)[:_SHOWN]

    def _fill(self) -> None:
        self.list.clear()
        ink = self._edit.tokens.muted
        for offer in self._offers:
            icon = ink_icon("template" if offer.template else "field", ink, 16)
            self.list.addItem(QListWidgetItem(icon, offer.words))
        self.list.setVisible(bool(self._offers))
        if not self._offers:
            return
        self.list.setCurrentRow(0)
        rows = len(self._offers)
        self.list.resize(260, rows * max(30, self.list.sizeHintForRow(0)) + 4)
        below = self._edit.cursorRect().bottomLeft()
        self.list.move(self._edit.viewport().mapToGlobal(below))

    def _press(self, event: QKeyEvent) -> bool:
        if not self.list.isVisible():
            return False
        if event.key() in _MOVES:
            row = self.list.currentRow() + _MOVES[Qt.Key(event.key())]
            self.list.setCurrentRow(row % self.list.count())
        elif event.key() in _CHOOSING:
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self._is_refused = True
            self.list.hide()
        else:
            return False
        return True

    @Slot()
    def _take(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._offers):
            return
        offer = self._offers[row]
        self.list.hide()
        cursor = self._edit.textCursor()
        left = QTextCursor.MoveOperation.Left
        cursor.movePosition(left, QTextCursor.MoveMode.KeepAnchor, self._length)
        cursor.removeSelectedText()
        self._edit.setTextCursor(cursor)
        if offer.template is not None:
            self.template_chosen.emit(offer.template)
        else:
            self._edit.insert_liquid(field_source(offer.field, None))

    def _make_chip(self) -> None:
        """Braces that were typed to their end become a field."""
        cursor = self._edit.textCursor()
        before = _before(cursor)
        if not before.endswith(("}}", "%}")):
            return
        found = next((one for one in LIQUID.finditer(before) if one.end() == len(before)), None)
        if found is None:
            return
        length = len(found[0].encode("utf-16-le")) // 2
        left = QTextCursor.MoveOperation.Left
        cursor.movePosition(left, QTextCursor.MoveMode.KeepAnchor, length)
        self._edit.setTextCursor(cursor)
        self._edit.insert_liquid(found[0])

    @Slot()
    def _hide_elsewhere(self) -> None:
        if self.list.isVisible() and self._begun() is None:
            self.list.hide()


def _before(cursor: QTextCursor) -> str:
    """The line up to the cursor, whose place counts UTF-16 units."""
    units = cursor.block().text().encode("utf-16-le")[: 2 * cursor.positionInBlock()]
    return units.decode("utf-16-le", "ignore")
