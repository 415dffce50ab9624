"""A foreign file as lines of cells: how it is read, and what a first look shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class TableKind(StrEnum):
    """What kind of file it is."""

    TEXT = "text"
    SHEET = "sheet"
    CARDS = "cards"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a list comes from: a file, or text from the clipboard where `path` is empty."""

    name: str
    path: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """How it is to be read. None leaves a choice to the guess."""

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    has_header: bool | None = None


class Line(NamedTuple):
    """One row of a table. `number` is its line in the file, from 1; `fault` says that it can not
    be read at all.
    """

    number: int
    cells: tuple[str, ...]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """How a file turned out to be read. What does not apply is empty."""

    kind: TableKind
    encoding: str = ""
    is_certain: bool = True
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    header: tuple[str, ...] | None = None
    """Column names that the format itself gives; None where a row has to."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A first look: the columns, what they seem to be, and the first rows beneath them."""

    source: Source
    format: Format
    has_header: bool
    header: tuple[str, ...]
    rows: tuple[Line, ...]
    targets: tuple[str, ...]
    """What each column is, as `columns.Target` spells it; empty for one that is left out."""
    recognised: str = ""
    """Whose export it seems to be, or that its columns were mapped before."""


def shape_of(header: tuple[str, ...]) -> str:
    """What files with the same columns have in common: the key under which mappings are kept."""
    return "\x1f".join(" ".join(name.casefold().split()) for name in header)


@dataclass(frozen=True, slots=True)
class Preset:
    """A foreign program's columns: which it takes in, and what else it may write out."""

    key: str
    title: str
    writes: tuple[tuple[str, str], ...]
    """Column names in its order, each with what it is to us."""
    reads: Mapping[str, str] = field(default_factory=dict)
    """What further columns of its exports are to us; empty for one that is left out."""
    recognised_by: tuple[str, ...] = ()
    """Columns that together only this program's exports have."""

    @property
    def columns(self) -> Mapping[str, str]:
        """What each of its columns is to us."""
        return {**dict(self.writes), **self.reads}
