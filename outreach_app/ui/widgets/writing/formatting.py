"""What the buttons of the format bar do to the selection, or to what is typed next."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from outreach_app.domain.rich_text import PLAIN, LineKind, Look, Words
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.writing.document import kind_of, level_of, put_run, set_kind
from outreach_app.ui.widgets.writing.formats import CHIP, SOURCE, char_format, look_of


@dataclass(frozen=True, slots=True)
class Standing:
    """How it looks where the cursor stands."""

    look: Look
    kind: LineKind


def standing(edit: QTextEdit) -> Standing:
    """What the buttons are to show as pressed."""
    cursor = edit.textCursor()
    return Standing(look_of(cursor.charFormat()), kind_of(cursor.block()))


def toggle(edit: QTextEdit, name: str, tokens: Tokens) -> None:
    """Turn bold, italic or underline on or off."""
    now = bool(getattr(look_of(edit.textCursor().charFormat()), name))
    restyle(edit, tokens, **{name: not now})


def restyle(edit: QTextEdit, tokens: Tokens, **changes: object) -> None:
    """Change the look of what is selected, run by run, so that the rest of each look stays."""
    cursor = edit.textCursor()
    if not cursor.hasSelection():
        look = replace(look_of(cursor.charFormat()), **changes)  # type: ignore[arg-type]
        edit.setCurrentCharFormat(char_format(look, tokens))
        return
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    cursor.beginEditBlock()
    for first, last, form in _stretches(edit, start, end):
        look = replace(look_of(form), **changes)  # type: ignore[arg-type]
        part = QTextCursor(edit.document())
        part.setPosition(first)
        part.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        part.setCharFormat(_dressed(form, look, tokens))
    cursor.endEditBlock()


def clear_format(edit: QTextEdit, tokens: Tokens) -> None:
    """Plain words on plain lines; fields and pictures stay."""
    cursor = edit.textCursor()
    cursor.beginEditBlock()
    restyle(edit, tokens, bold=False, italic=False, underline=False, colour="", link="")
    for block in _blocks(cursor):
        set_kind(block, LineKind.PLAIN)
    cursor.endEditBlock()


def make_lines(edit: QTextEdit, kind: LineKind) -> None:
    """Make the selected lines of this kind; plain again where they all are already."""
    cursor = edit.textCursor()
    blocks = _blocks(cursor)
    is_all = all(kind_of(one.block()) is kind for one in blocks)
    cursor.beginEditBlock()
    for one in blocks:
        block = one.block()
        set_kind(one, LineKind.PLAIN if is_all else kind, level_of(block) if kind.is_item else 0)
    cursor.endEditBlock()


def link_at(edit: QTextEdit) -> tuple[str, str]:
    """The words and the address of the link at the cursor, or what is selected without one."""
    cursor = edit.textCursor()
    address = look_of(cursor.charFormat()).link
    if address and not cursor.hasSelection():
        _select_link(edit, cursor)
        edit.setTextCursor(cursor)
    return cursor.selectedText(), address


def put_link(edit: QTextEdit, words: str, address: str, tokens: Tokens) -> None:
    """Link the selection, or put linked words at the cursor. Without an address it is unlinked."""
    cursor = edit.textCursor()
    if cursor.hasSelection() and (not words or words == cursor.selectedText()):
        restyle(edit, tokens, link=address)
        return
    look = replace(look_of(cursor.charFormat()), link=address)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    put_run(cursor, Words(words or address, look), tokens)
    cursor.setCharFormat(char_format(replace(look, link=""), tokens))
    cursor.endEditBlock()
    edit.setTextCursor(cursor)
    edit.setCurrentCharFormat(char_format(PLAIN, tokens))


def _select_link(edit: QTextEdit, cursor: QTextCursor) -> None:
    block = cursor.block()
    for first, last, form in _stretches(edit, block.position(), block.position() + block.length()):
        if first < cursor.position() <= last and form.isAnchor():
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            return


def _stretches(edit: QTextEdit, start: int, end: int) -> list[tuple[int, int, QTextCharFormat]]:
    """Stretches of one format between two positions."""
    found: list[tuple[int, int, QTextCharFormat]] = []
    block = edit.document().findBlock(start)
    while block.isValid() and block.position() < end:
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            first = max(start, fragment.position())
            last = min(end, fragment.position() + fragment.length())
            if first < last:
                found.append((first, last, fragment.charFormat()))
            place += 1
        block = block.next()
    return found


def _dressed(form: QTextCharFormat, look: Look, tokens: Tokens) -> QTextCharFormat:
    """The format with another look; an object stays what it is."""
    made = char_format(look, tokens)
    if form.objectType() == CHIP:
        made.setObjectType(CHIP)
        made.setProperty(SOURCE, form.property(SOURCE))
    elif form.isImageFormat():
        return form
    return made


def _blocks(cursor: QTextCursor) -> list[QTextCursor]:
    """A cursor in each line that the selection touches."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    found: list[QTextCursor] = []
    while block.isValid() and block.position() <= cursor.selectionEnd():
        found.append(QTextCursor(block))
        block = block.next()
    return found
