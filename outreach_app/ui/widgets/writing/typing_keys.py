"""What keys do in a list, a heading or a quotation, as writers know it from elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from outreach_app.domain.rich_text import LineKind
from outreach_app.ui.widgets.writing.document import kind_of, level_of, set_kind

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARKS = {"-": LineKind.BULLET, "*": LineKind.BULLET, "1.": LineKind.NUMBER, ">": LineKind.QUOTE}


def is_chip_key(event: QKeyEvent) -> bool:
    """Whether this key opens the field beside the cursor: F2, as cells and names are edited."""
    return event.key() == Qt.Key.Key_F2 and not event.modifiers()


def press(edit: QTextEdit, event: QKeyEvent) -> bool:
    """Do what this key means where the cursor stands. False where it means nothing special."""
    cursor, key = edit.textCursor(), event.key()
    kind = kind_of(cursor.block())
    if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        return False
    if key in _ENTER and not event.modifiers():
        return _enter(cursor, kind)
    if key == Qt.Key.Key_Backspace and cursor.atBlockStart() and not cursor.hasSelection():
        return _leave(cursor, kind)
    if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and kind.is_item:
        _shift(cursor, kind, 1 if key == Qt.Key.Key_Tab else -1)
        return True
    if key == Qt.Key.Key_Space and kind is LineKind.PLAIN:
        return _begin(cursor)
    return False


def _enter(cursor: QTextCursor, kind: LineKind) -> bool:
    if kind is not LineKind.PLAIN and cursor.block().length() == 1:
        return _leave(cursor, kind)
    if not kind.is_heading:
        return False
    cursor.beginEditBlock()
    cursor.insertBlock()
    set_kind(cursor, LineKind.PLAIN)
    cursor.endEditBlock()
    return True


def _leave(cursor: QTextCursor, kind: LineKind) -> bool:
    """A step out: from a deeper item to the one around it, from anything else to plain."""
    if kind is LineKind.PLAIN:
        return False
    if kind.is_item and level_of(cursor.block()):
        _shift(cursor, kind, -1)
    else:
        set_kind(cursor, LineKind.PLAIN)
    return True


def _shift(cursor: QTextCursor, kind: LineKind, step: int) -> None:
    level = level_of(cursor.block()) + step
    if level >= 0:
        cursor.beginEditBlock()
        set_kind(cursor, kind, level)
        cursor.endEditBlock()


def _begin(cursor: QTextCursor) -> bool:
    """A dash and a space begin a list; one undo brings the dash back."""
    block = cursor.block()
    mark = block.text()
    if mark not in _MARKS or cursor.positionInBlock() != len(mark):
        return False
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    set_kind(cursor, _MARKS[mark])
    cursor.endEditBlock()
    return True
