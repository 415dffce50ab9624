"""Lines become a mail's HTML: short, styled inline, alike in Outlook, Gmail and Apple Mail.

Liquid stands in it exactly as it was written. An empty line parts paragraphs, as in any mail.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape
from itertools import groupby

from outreach_app.domain.rich_text import (
    Line,
    LineKind,
    Liquid,
    Picture,
    Run,
    Words,
    gap_between,
    merged,
    split_liquid,
)

FONT = "font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:1.5"
"""Outlook shows mail without a font in Times New Roman."""

STYLES = {
    LineKind.HEADING_1: "font-size:22px;line-height:1.3;margin:20px 0 8px",
    LineKind.HEADING_2: "font-size:18px;line-height:1.3;margin:18px 0 6px",
    LineKind.HEADING_3: "font-size:15px;line-height:1.3;margin:16px 0 4px",
    LineKind.QUOTE: "margin:0 0 0 4px;padding:0 0 0 12px;border-left:3px solid #cccccc",
}
PICTURE_STYLE = "max-width:100%;height:auto"
SPACER = "<p>&nbsp;</p>"
OPENING = f'<div style="{FONT}">'
CLOSING = "</div>"
_CONTROLS = re.compile("[\x00-\x09\x0e-\x1f]")
_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029\x1c-\x1e]")


def write_html(lines: Sequence[Line]) -> str:
    """The whole body; empty where there is nothing to see."""
    inner = write_blocks(lines)
    return f"{OPENING}\n{inner}\n{CLOSING}" if inner else ""


def write_blocks(lines: Sequence[Line]) -> str:
    """The blocks, one a row, without the font around them."""
    shown = _settled(lines)
    rows: list[str] = []
    before: Line | None = None
    blanks = 0
    for group in _groups(shown):
        if _is_gap(group[0]):
            blanks = len(group)
            continue
        wanted = gap_between(before, group[0]) if before else 0
        rows += [SPACER] * max(0, blanks - wanted)
        rows += _block(group)
        before, blanks = group[-1], 0
    return "\n".join(rows)


def write_text(lines: Sequence[Line]) -> str:
    """The lines as plain text, Liquid included."""
    return "\n".join(
        "".join(_plain(run) for run in line.runs) if not line.kind.is_item else _item(line)
        for line in lines
    )


def _settled(lines: Sequence[Line]) -> list[Line]:
    """Without blanks that are nothing: at the end, as items, as headings, around a quotation."""
    shown: list[Line] = []
    for line in (part for whole in lines for part in _split(whole)):
        if line.is_blank and line.kind.is_item:
            continue
        is_quoted = line.kind is LineKind.QUOTE and bool(shown) and shown[-1].kind is line.kind
        blank = Line((), line.kind) if is_quoted else Line()
        shown.append(blank if line.is_blank else line)
    for place in range(len(shown) - 1, -1, -1):
        follows = shown[place + 1] if place + 1 < len(shown) else None
        is_edge = follows is None or follows.kind is not LineKind.QUOTE
        if shown[place].is_blank and is_edge:
            shown[place] = Line()
    while shown and _is_gap(shown[-1]):
        shown.pop()
    return shown


def _split(line: Line) -> list[Line]:
    """A line that is broken within, as several. Headings and items stay whole."""
    runs = tuple(
        replace(run, text=_printable(run.text)) if isinstance(run, Words) else run
        for run in line.runs
    )
    if line.kind.is_heading or line.kind.is_item:
        return [replace(line, runs=runs)]
    made: list[list[Run]] = [[]]
    for run in runs:
        parts = run.text.split("\n") if isinstance(run, Words) else [""]
        made[-1].append(replace(run, text=parts[0]) if isinstance(run, Words) else run)
        made += [[Words(part, run.look)] for part in parts[1:]]
    return [replace(line, runs=tuple(part)) for part in made]


def _printable(text: str) -> str:
    """Line breaks of all kinds are one; a tab is four spaces; what can not be seen is nothing."""
    text = _BREAKS.sub("\n", text).replace("\t", "    ")
    text = _CONTROLS.sub(" ", text)
    return "".join(c for c in text if c in "\n\u200d" or c.isprintable() or c.isspace())


def _groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that make one block together."""
    for key, group in groupby(lines, _group_of):
        together = list(group)
        yield from [[one] for one in together] if key in ("heading", "code") else [together]


def _group_of(line: Line) -> str:
    if line.kind.is_heading:
        return "heading"
    if line.is_code:
        return "code"
    if line.kind.is_item:
        return "list"
    return "gap" if _is_gap(line) else line.kind.value


def _is_gap(line: Line) -> bool:
    return line.kind is LineKind.PLAIN and line.is_blank


def _block(lines: list[Line]) -> list[str]:
    first = lines[0]
    if first.is_code:
        return ["".join(run.source for run in first.runs if isinstance(run, Liquid))]
    if first.kind.is_item:
        return [_list(lines)]
    inner = "<br>".join(_inline(line.runs) for line in lines)
    style = STYLES.get(first.kind)
    attribute = f' style="{style}"' if style else ""
    return [f"<{first.kind}{attribute}>{inner}</{first.kind}>"]


def _list(lines: list[Line]) -> str:
    parts: list[str] = []
    open_lists: list[LineKind] = []
    for line in lines:
        depth = min(line.level, len(open_lists)) + 1
        while len(open_lists) > depth:
            parts.append(f"</li></{open_lists.pop()}>")
        if len(open_lists) == depth:
            parts.append("</li>")
            if open_lists[-1] is not line.kind:
                row = "\n" if depth == 1 else ""
                parts += [f"</{open_lists.pop()}>{row}", f"<{line.kind}>"]
                open_lists.append(line.kind)
        else:
            parts.append(f"<{line.kind}>")
            open_lists.append(line.kind)
        parts.append(f"<li>{_inline(line.runs)}")
    while open_lists:
        parts.append(f"</li></{open_lists.pop()}>")
    return "".join(parts)


def _inline(runs: Sequence[Run]) -> str:
    whole = merged(_spaced(merged([_tidied(run) for run in runs])))
    parts: list[str] = []
    for link, group in groupby(whole, lambda run: run.look.link):
        inner = "".join(_run(run) for run in group)
        parts.append(f'<a href="{_attribute(link)}">{inner}</a>' if link else inner)
    return "".join(parts)


def _tidied(run: Run) -> Run:
    """A link is underlined by itself."""
    is_double = run.look.underline and run.look.link
    return replace(run, look=replace(run.look, underline=False)) if is_double else run


def _run(run: Run) -> str:
    made = _bare(run)
    look = run.look
    if look.colour:
        made = f'<span style="color:{look.colour}">{made}</span>'
    for is_on, tag in ((look.underline, "u"), (look.italic, "i"), (look.bold, "b")):
        made = f"<{tag}>{made}</{tag}>" if is_on else made
    return made


def _bare(run: Run) -> str:
    if isinstance(run, Liquid):
        return run.source
    if isinstance(run, Picture):
        width = f' width="{run.width}"' if run.width else ""
        source, alt = _attribute(run.source), _attribute(run.alt)
        return f'<img src="{source}" alt="{alt}"{width} style="{PICTURE_STYLE}">'
    return "".join(
        one.source if isinstance(one, Liquid) else _escaped(one.text)
        for one in split_liquid(run.text)
        if not isinstance(one, Picture)
    )


def _escaped(text: str) -> str:
    return escape(text, quote=False).replace("\xa0", "&nbsp;").replace("\n", "<br>")


def _spaced(runs: Sequence[Run]) -> list[Run]:
    """Spaces that HTML would swallow become such that it shows: doubled, first, or last."""
    made: list[Run] = []
    is_after_space = True
    for run in runs:
        if not isinstance(run, Words):
            made.append(run)
            is_after_space = False
            continue
        letters: list[str] = []
        for c in run.text:
            letters.append("\xa0" if c == " " and is_after_space else c)
            is_after_space = letters[-1] in " \n"
        made.append(replace(run, text="".join(letters)))
    if made and isinstance(last := made[-1], Words) and last.text.endswith(" "):
        made[-1] = replace(last, text=f"{last.text[:-1]}\xa0")
    return [
        replace(run, text=run.text.replace(" \n", "\xa0\n")) if isinstance(run, Words) else run
        for run in made
    ]


def _attribute(value: str) -> str:
    return "".join(
        run.source if isinstance(run, Liquid) else escape(run.text)
        for run in split_liquid(value)
        if not isinstance(run, Picture)
    )


def _plain(run: Run) -> str:
    if isinstance(run, Words):
        is_named = run.look.link and run.look.link != run.text
        return f"{run.text} <{run.look.link}>" if is_named else run.text
    return run.source if isinstance(run, Liquid) else run.alt


def _item(line: Line) -> str:
    mark = "-" if line.kind is LineKind.BULLET else "*"
    return f"{'  ' * line.level}{mark} {''.join(_plain(run) for run in line.runs)}"
