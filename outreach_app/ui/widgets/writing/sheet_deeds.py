"""The actions of the body, what each does on the sheet, and the small windows that some open."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QWidget

from outreach_app.domain.rich_text import LineKind, field_source
from outreach_app.ui.widgets.writing.field_popover import FieldPopover
from outreach_app.ui.widgets.writing.format_bar import format_actions
from outreach_app.ui.widgets.writing.formatting import (
    clear_format,
    link_at,
    make_lines,
    put_link,
    restyle,
    standing,
    toggle,
)
from outreach_app.ui.widgets.writing.link_dialog import LinkDialog
from outreach_app.ui.widgets.writing.rich_edit import RichEdit

_KINDS = {"bullets": LineKind.BULLET, "numbers": LineKind.NUMBER, "quote": LineKind.QUOTE}
_LOOKS = ("bold", "italic", "underline")


class SheetDeeds(QWidget):
    """Holds the actions. It shows nothing itself."""

    stands = Signal(object)
    """How it looks where the cursor stands, whenever that changes."""
    image_wanted = Signal()

    def __init__(self, edit: RichEdit, owner: QWidget) -> None:
        super().__init__(owner)
        self.hide()
        self._edit = edit
        self.actions_by_name: dict[str, QAction] = format_actions(owner)
        for name, action in self.actions_by_name.items():
            action.setProperty("deed", name)
            action.triggered.connect(self._do)
        edit.cursorPositionChanged.connect(self._tell)
        edit.currentCharFormatChanged.connect(self._tell)
        edit.undoAvailable.connect(self.actions_by_name["undo"].setEnabled)
        edit.redoAvailable.connect(self.actions_by_name["redo"].setEnabled)
        edit.chip_pressed.connect(self.open_field)
        self.actions_by_name["undo"].setEnabled(False)
        self.actions_by_name["redo"].setEnabled(False)

    @Slot(int)
    def open_field(self, position: int) -> None:
        """Ask what this field writes where nothing is known."""
        source = self._edit.chip_at(position)
        if source:
            popover = FieldPopover(position, source, self._edit)
            popover.decided.connect(self._edit.replace_chip)
            popover.show_below(self._below(position))

    @Slot(object)
    def make_lines(self, kind: LineKind) -> None:
        """Make the selected lines of this kind."""
        make_lines(self._edit, kind)
        self._edit.setFocus()
        self._tell()

    @Slot(str)
    def colour(self, colour: str) -> None:
        """Colour what is selected."""
        restyle(self._edit, self._edit.tokens, colour=colour)
        self._edit.setFocus()

    @Slot(str)
    def insert_field(self, name: str) -> None:
        """Put a merge field at the cursor."""
        self._edit.insert_liquid(field_source(name, None))
        self._edit.setFocus()

    @Slot()
    def _do(self) -> None:
        name = str(self.sender().property("deed"))
        if not self._edit.isVisible():
            return
        if name in _LOOKS:
            toggle(self._edit, name, self._edit.tokens)
        elif name in _KINDS:
            make_lines(self._edit, _KINDS[name])
        elif name == "link":
            self._ask_link()
            return
        elif name == "image":
            self.image_wanted.emit()
            return
        elif name == "clear_format":
            clear_format(self._edit, self._edit.tokens)
        else:
            (self._edit.undo if name == "undo" else self._edit.redo)()
        self._edit.setFocus()
        self._tell()

    def _ask_link(self) -> None:
        words, address = link_at(self._edit)
        dialog = LinkDialog(words, address, self._edit)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(self._link)
        dialog.open()

    @Slot(str, str)
    def _link(self, words: str, address: str) -> None:
        put_link(self._edit, words, address, self._edit.tokens)
        self._edit.setFocus()

    def _below(self, position: int) -> QPoint:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(position)
        return self._edit.viewport().mapToGlobal(self._edit.cursorRect(cursor).bottomLeft())

    @Slot()
    def _tell(self) -> None:
        self.stands.emit(standing(self._edit))
