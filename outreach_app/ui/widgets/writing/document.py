"""A text document holds lines: put into it at a cursor, and read out of a stretch of it."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextImageFormat,
    QTextList,
    QTextListFormat,
)

from outreach_app.domain.rich_text import Line, LineKind, Liquid, Picture, Run, Words, merged
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.writing.formats import (
    ALT,
    CHIP,
    KIND_OF_LEVEL,
    KIND_OF_STYLE,
    LIST_STYLES,
    QUOTED,
    STAND_IN,
    block_format,
    char_format,
    chip_format,
    liquid_of,
    look_of,
    picture_of,
)

_DEEPEST = 6


def put_lines(cursor: QTextCursor, lines: Sequence[Line], tokens: Tokens) -> None:
    """Put these lines in the place of what is selected, as one step to undo."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for place, line in enumerate(lines):
        if place:
            cursor.insertBlock()
        if place or cursor.block().length() == 1:
            set_kind(cursor, line.kind, line.level)
        for run in line.runs:
            put_run(cursor, run, tokens)
    cursor.endEditBlock()


def put_run(cursor: QTextCursor, run: Run, tokens: Tokens) -> None:
    """Put one run at the cursor."""
    if isinstance(run, Words):
        text = run.text.replace("\n", "\u2028").replace(STAND_IN, "")
        cursor.insertText(text, char_format(run.look, tokens))
    elif isinstance(run, Liquid):
        cursor.insertText(STAND_IN, chip_format(run, tokens))
    else:
        cursor.insertImage(_image(run, tokens))


def _image(run: Picture, tokens: Tokens) -> QTextImageFormat:
    made = QTextImageFormat()
    made.merge(char_format(run.look, tokens))
    made.setObjectType(1)  # QTextFormat.ImageObject, which the merge took away
    made.setName(run.source)
    made.setProperty(ALT, run.alt)
    if run.width:
        made.setWidth(run.width)
    return made


def lines_of(document: QTextDocument, start: int = 0, end: int | None = None) -> tuple[Line, ...]:
    """The lines between two positions; the whole document without them."""
    stop = document.characterCount() - 1 if end is None else end
    block = document.findBlock(start)
    made: list[Line] = []
    while block.isValid() and block.position() <= stop:
        made.append(Line(_runs(block, start, stop), kind_of(block), level_of(block)))
        block = block.next()
    return tuple(made)


def kind_of(block: QTextBlock) -> LineKind:
    """What a block is."""
    listed = list_of(block)
    if listed is not None:
        return KIND_OF_STYLE.get(listed.format().style(), LineKind.BULLET)
    form = block.blockFormat()
    if form.intProperty(QUOTED):
        return LineKind.QUOTE
    return KIND_OF_LEVEL.get(form.headingLevel(), LineKind.PLAIN)


def list_of(block: QTextBlock) -> QTextList | None:
    """The list that a block is an item of. Qt hands out None, which its types do not say."""
    return block.textList()


def level_of(block: QTextBlock) -> int:
    """How deep an item stands, from 0."""
    listed = list_of(block)
    return max(0, listed.format().indent() - 1) if listed is not None else 0


def set_kind(cursor: QTextCursor, kind: LineKind, level: int = 0) -> None:
    """Make the cursor's line one of this kind."""
    block = cursor.block()
    listed = list_of(block)
    if listed is not None:
        listed.remove(block)
    cursor.setBlockFormat(block_format(kind))
    if not kind.is_item:
        return
    depth = min(level, _DEEPEST) + 1
    before = _list_before(block, kind, depth)
    if before is not None:
        before.add(block)
        return
    form = QTextListFormat()
    form.setStyle(LIST_STYLES[kind])
    form.setIndent(depth)
    cursor.createList(form)


def _list_before(block: QTextBlock, kind: LineKind, depth: int) -> QTextList | None:
    """The list that goes on here: items that stand deeper may lie between."""
    before = block.previous()
    while before.isValid():
        listed = list_of(before)
        if listed is None or listed.format().indent() < depth:
            return None
        if listed.format().indent() == depth:
            return listed if listed.format().style() == LIST_STYLES[kind] else None
        before = before.previous()
    return None


def _runs(block: QTextBlock, start: int, stop: int) -> tuple[Run, ...]:
    runs: list[Run] = []
    place = block.begin()
    while not place.atEnd():
        runs += _runs_of(place.fragment(), start, stop)
        place += 1
    return merged(runs)


def _runs_of(fragment: QTextFragment, start: int, stop: int) -> list[Run]:
    first, last = (
        max(start, fragment.position()),
        min(stop, fragment.position() + fragment.length()),
    )
    if first >= last:
        return []
    form = fragment.charFormat()
    text = fragment.text()
    if STAND_IN not in text:
        # Positions count UTF-16 units, and so must the cut.
        units = text.encode("utf-16-le")
        at = fragment.position()
        shown = units[2 * (first - at) : 2 * (last - at)].decode("utf-16-le", "ignore")
        return [Words(shown.replace("\u2028", "\n"), look_of(form))]
    if form.isImageFormat():
        return [picture_of(form)] * (last - first)
    if form.objectType() == CHIP:
        return [liquid_of(form)] * (last - first)
    return []
