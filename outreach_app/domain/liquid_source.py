"""Cuts a template's source into text and Liquid, in linear time, before anything parses it.

The parser behind the merge fields searches with regular expressions that take quadratic time on
unclosed or very long braces; what could do so is refused here, with its line and what to do.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from outreach_app.domain.errors import UserError

LONGEST_TEMPLATE = 1_000_000
"""Characters of a template; mail programs cut a mail long before."""

LONGEST_TAG = 2_000
"""Characters within one pair of braces."""

_OPENING = re.compile(r"\{\{|\{%-?\s{0,99}(?P<name>\w{1,30}|#)?")
_END_RAW = {
    name: re.compile(rf"\{{%-?\s{{0,99}}end{name}\s{{0,99}}-?%\}}") for name in ("raw", "doc")
}
_BLOCKS = frozenset({"if", "unless", "case", "for", "capture", "comment"})
_SPACES = re.compile(r"\s{100}")


class PieceKind(StrEnum):
    """What a piece of a template is. Only TEXT and RAW reach the mail as they stand."""

    TEXT = "text"
    RAW = "raw"
    LIQUID = "liquid"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of a template's source. `start` counts its characters, `tag` names a tag."""

    kind: PieceKind
    text: str
    start: int = 0
    tag: str = ""


class TemplateError(UserError):
    """A template that can not be used. `fault` is a clause without a full stop."""

    def __init__(self, where: str, fault: str) -> None:
        super().__init__(
            "template",
            f"{where} can not be merged: {fault}. Correct what stands within the braces there, or "
            "remove them.",
        )
        self.fault = fault


def template_error(line: int | None, fault: str) -> TemplateError:
    """The error for a fault in a text of several lines."""
    return TemplateError(f"Line {line} of the text" if line else "The text", fault)


def pieces(source: str) -> Iterator[Piece]:
    """The pieces of a template in order. Raises UserError where braces are not closed."""
    if len(source) > LONGEST_TEMPLATE:
        raise template_error(None, f"it is longer than {LONGEST_TEMPLATE:,} characters")
    at, comments = 0, 0
    while found := _OPENING.search(source, at):
        if found.start() > at:
            kind = PieceKind.COMMENT if comments else PieceKind.TEXT
            yield Piece(kind, source[at : found.start()], at)
        at = end = _tag_end(source, found)
        name = found["name"] or ""
        if name in _END_RAW and source[found.end() : end].strip(" \t\r\n-") == "%}":
            at = _raw_end(source, end, found.start(), name)
            kind = PieceKind.RAW if name == "raw" and not comments else PieceKind.COMMENT
            yield Piece(kind, _END_RAW[name].sub("", source[end:at]), end)
            continue
        comments = max(comments + {"comment": 1, "endcomment": -1}.get(name, 0), 0)
        yield Piece(PieceKind.LIQUID, source[found.start() : end], found.start(), name)
    if at < len(source):
        yield Piece(PieceKind.COMMENT if comments else PieceKind.TEXT, source[at:], at)


def unclosed_line(source: str) -> int | None:
    """The line of the last block tag that has no end, None when all have one."""
    blocks: list[Piece] = []
    for piece in pieces(source):
        if piece.tag in _BLOCKS:
            blocks.append(piece)
        elif blocks and piece.tag == f"end{blocks[-1].tag}":
            blocks.pop()
    return _line(source, blocks[-1].start) if blocks else None


def _tag_end(source: str, found: re.Match[str]) -> int:
    """Where these braces end, after checking that the parser can cope with what is in them."""
    start = found.start()
    opening = source[start : start + 2]
    closing = "}}" if opening == "{{" else "%}"
    end = source.find(closing, start + 2, start + LONGEST_TAG)
    if end < 0:
        raise template_error(_line(source, start), f"a {opening} has no {closing}")
    if not source[start + 2 : end].strip(" \t\r\n-"):
        raise template_error(_line(source, start), "there is nothing in it")
    if _SPACES.search(source, start, end):
        raise template_error(_line(source, start), "there is a long empty space in it")
    return end + 2


def _raw_end(source: str, at: int, start: int, name: str) -> int:
    close = _END_RAW[name].search(source, at)
    if close is None:
        raise template_error(_line(source, start), f"{{% {name} %}} has no {{% end{name} %}}")
    return close.end()


def _line(source: str, at: int) -> int:
    return source.count("\n", 0, at) + 1
