"""A mail's body as its writer sees it: lines of words, fields and pictures, each with its look.

It is what the editor can hold, and no more: what mail programs show alike. HTML is read into it
by `rich_reading` and made from it by `rich_writing`; nothing is parsed or laid out here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

FIELD = re.compile(
    r"\{\{-?\s*(?P<name>[A-Za-z_][\w-]*)\s*"
    r"(?:\|\s*default:\s*(?P<quote>[\"'])(?P<fallback>[^\"'{}]*)(?P=quote)\s*)?-?\}\}"
)
LIQUID = re.compile(r"\{\{[^{}]{1,2000}?\}\}|\{%[^{}]{1,2000}?%\}")
"""One output or tag. What holds braces within its quotes is left to the HTML source."""


class LineKind(StrEnum):
    """What a line is; the value is its element in HTML."""

    PLAIN = "p"
    HEADING_1 = "h1"
    HEADING_2 = "h2"
    HEADING_3 = "h3"
    BULLET = "ul"
    NUMBER = "ol"
    QUOTE = "blockquote"

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading of any rank."""
        return self.value[0] == "h"

    @property
    def is_item(self) -> bool:
        """Whether it is an item of a list."""
        return self in (LineKind.BULLET, LineKind.NUMBER)


@dataclass(frozen=True, slots=True)
class Look:
    """How words look. `colour` is #rrggbb or empty, `link` an address, perhaps with Liquid."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    colour: str = ""
    link: str = ""


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Words:
    """Text. A line feed is a break within the line."""

    text: str
    look: Look = PLAIN


@dataclass(frozen=True, slots=True)
class Liquid:
    """A merge field or tag, with its source as it was written."""

    source: str
    look: Look = PLAIN

    @property
    def is_tag(self) -> bool:
        """Whether it is `{% … %}`, which prints nothing itself."""
        return self.source.startswith("{%")


@dataclass(frozen=True, slots=True)
class Picture:
    """An image: one that the mail carries (`cid:`), or an address that is never loaded here."""

    source: str
    alt: str = ""
    width: int = 0
    look: Look = PLAIN


Run = Words | Liquid | Picture


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `level` is how deep an item stands, from 0."""

    runs: tuple[Run, ...] = ()
    kind: LineKind = LineKind.PLAIN
    level: int = 0

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to see in it."""
        return all(isinstance(run, Words) and not run.text.strip() for run in self.runs)

    @property
    def is_code(self) -> bool:
        """Whether it holds tags alone, and so stands between paragraphs, not in one."""
        return (
            self.kind is LineKind.PLAIN
            and any(isinstance(run, Liquid) for run in self.runs)
            and all(run.is_tag if isinstance(run, Liquid) else _is_space(run) for run in self.runs)
        )


def gap_between(before: Line, after: Line) -> int:
    """How many blank lines HTML itself shows between two blocks: what paragraphs keep apart."""
    if before.kind.is_heading or after.kind.is_heading or before.is_code or after.is_code:
        return 0
    return 1


def field_of(source: str) -> tuple[str, str | None] | None:
    """The name and fallback (None without one) of a plain merge field; None for other Liquid."""
    found = FIELD.fullmatch(source)
    return (found["name"], found["fallback"]) if found else None


def field_source(name: str, fallback: str | None) -> str:
    """The Liquid of a merge field. What would end the fallback is left out of it."""
    if fallback is None:
        return f"{{{{ {name} }}}}"
    clean = "".join(c for c in fallback if c not in '"{}' and c.isprintable()).replace("'", "’")
    return f'{{{{ {name} | default: "{clean}" }}}}'


def split_liquid(text: str, look: Look = PLAIN) -> tuple[Run, ...]:
    """Text cut into words and the Liquid within it."""
    runs: list[Run] = []
    at = 0
    for found in LIQUID.finditer(text):
        runs += [Words(text[at : found.start()], look)] if found.start() > at else []
        runs.append(Liquid(found[0], look))
        at = found.end()
    return (*runs, Words(text[at:], look)) if at < len(text) else tuple(runs)


def merged(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs, with neighbouring words of one look put together and empty ones left out."""
    made: list[Run] = []
    for run in runs:
        last = made[-1] if made else None
        if isinstance(run, Words) and not run.text:
            continue
        if isinstance(run, Words) and isinstance(last, Words) and run.look == last.look:
            made[-1] = Words(last.text + run.text, run.look)
        else:
            made.append(run)
    return tuple(made)


def lines_of_text(text: str) -> tuple[Line, ...]:
    """Plain text as lines, its Liquid as fields and its addresses as links."""
    rows = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return tuple(Line(merged(_linked(row))) for row in rows)


_ADDRESS = re.compile(r"(?<![\w@/.=\"'])https?://[^\s<>\"{}]+[^\s<>\"{}.,;:!?)'’”]")


def _linked(row: str) -> list[Run]:
    runs: list[Run] = []
    for run in split_liquid(row.replace("\t", "    ")):
        if isinstance(run, Words):
            at = 0
            for found in _ADDRESS.finditer(run.text):
                runs.append(Words(run.text[at : found.start()]))
                runs.append(Words(found[0], Look(link=found[0])))
                at = found.end()
            runs.append(Words(run.text[at:]))
        else:
            runs.append(run)
    return runs


def _is_space(run: Run) -> bool:
    return isinstance(run, Words) and not run.text.strip()
