"""How much room a workbook would take, before anything is unpacked into memory.

A reader makes room for every cell between a sheet's first and last. A stray one in the last
corner makes 17 thousand million of an XLSX or XLSB, and a repeated one of an ODS. The old XLS ends
at 65,536 rows of 256 and is let through. Nothing is read here but places and repeats.
"""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

MOST_BYTES = 1_000_000_000
"""What a workbook may unpack to."""

MOST_CELLS = 40_000_000
"""Cells between a sheet's first and last."""

_PART = 1 << 20
_LONGEST_TAG = 8 << 20


def _pattern(names: str) -> re.Pattern[bytes]:
    """Tags of these names, each read once up to the next; and what could hide some."""
    attributes = r"""(?:[^<>"']|"[^"<]*"|'[^'<]*')*?"""
    words = rf"<(/?)(?:[\w.-]+:)?({names})(?![\w.-])({attributes})(/?)>|<!(?=--|\[)"
    return re.compile(words.encode())


_XLSX = _pattern("row|c")
_ODS = _pattern("table|table-row|table-cell|covered-table-cell")
_CELL = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,3})([0-9]{1,9})["']""")
_COLUMNS = re.compile(rb"""number-columns-repeated\s*=\s*["']([0-9]{1,9})""")
_ROWS = re.compile(rb"""number-rows-repeated\s*=\s*["']([0-9]{1,9})""")


class UnreadableError(Exception):
    """The file says that it is a workbook, and is none."""


def needs_too_much(path: Path) -> bool:
    """Whether reading this workbook would fill the memory. UnreadableError for a broken archive."""
    if not zipfile.is_zipfile(path):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(member.file_size for member in archive.infolist()) > MOST_BYTES:
                return True
            return any(_is_vast(archive, member) for member in archive.namelist())
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as fault:
        raise UnreadableError from fault


def _is_vast(archive: zipfile.ZipFile, member: str) -> bool:
    name = member.casefold()
    is_sheet = "/worksheets/" in f"/{name}"
    with archive.open(member) as file:
        if name.endswith("content.xml"):
            return _vast_repeats(file)
        if is_sheet and name.endswith(".xml"):
            return _vast_places(file)
        if is_sheet and name.endswith(".bin"):
            return _vast_records(file)
    return False


def _vast_places(file: IO[bytes]) -> bool:
    """XLSX: the furthest row by the furthest column. Who says no place comes after the last."""
    rows = columns = row = column = 0
    for _, name, attributes, _ in _tags(_XLSX, file):
        if name == b"row":
            place = _CELL.search(attributes)
            row, column = (int(place[2]) if place else row + 1), 0
        elif name == b"c":
            place = _CELL.search(attributes)
            column = _column(place[1]) if place and place[1] else column + 1
            row = int(place[2]) if place and place[1] else row
            rows, columns = max(rows, row), max(columns, column)
        if rows * columns > MOST_CELLS:
            return True
    return False


def _vast_repeats(file: IO[bytes]) -> bool:
    """ODS: rows and cells stand once with how often they repeat; empty ones at an end are free."""
    rows = widest = skipped = repeat = column = width = 0
    for closes, name, attributes, empties in _tags(_ODS, file):
        if name == b"table" and not closes:
            rows = widest = skipped = 0
        elif name == b"table-row" and not closes:
            repeat, column, width = _times(_ROWS, attributes), 0, 0
        elif name in (b"table-cell", b"covered-table-cell") and not closes:
            column += _times(_COLUMNS, attributes)
            if not empties or b"value" in attributes or b"formula" in attributes:
                width = column
        if name == b"table-row" and (closes or empties):
            skipped += repeat
            if width:
                rows, skipped, widest = rows + skipped, 0, max(widest, width)
        if max(rows, repeat) * max(widest, width) > MOST_CELLS:
            return True
    return False


def _vast_records(file: IO[bytes]) -> bool:
    """XLSB: records of a kind and a length; 0 begins a row, 1 to 11 are its cells."""
    rows = columns = 0
    while (kind := _number(file, 2)) is not None and (length := _number(file, 4)) is not None:
        place = int.from_bytes(file.read(min(4, length)), "little")
        if kind == 0:
            rows = max(rows, place + 1)
        elif kind <= 11:
            columns = max(columns, place + 1)
        if rows * columns > MOST_CELLS:
            return True
        file.read(max(0, length - 4))
    return False


def _tags(pattern: re.Pattern[bytes], file: IO[bytes]) -> Iterator[tuple[bool, bytes, bytes, bool]]:
    """Each tag: whether it closes, its name without prefix, its attributes, whether it is empty.

    Comments and CDATA, which no spreadsheet program writes there, could hide some: UnreadableError.
    """
    rest = b""
    while part := file.read(_PART):
        text = rest + part
        end = 0
        for tag in pattern.finditer(text):
            end = tag.end()
            if tag[2] is None:
                raise UnreadableError
            yield bool(tag[1]), tag[2], tag[3], bool(tag[4])
        begun = text.rfind(b"<", end)
        rest = text[begun:] if begun >= 0 else b""
        if len(rest) > _LONGEST_TAG:
            raise UnreadableError


def _times(pattern: re.Pattern[bytes], attributes: bytes) -> int:
    found = pattern.search(attributes)
    return int(found[1]) if found else 1


def _number(file: IO[bytes], most: int) -> int | None:
    """A number in groups of seven bits, the lowest first; None at the end."""
    number = 0
    for place in range(most):
        byte = file.read(1)
        if not byte:
            return None
        number |= (byte[0] & 0x7F) << (7 * place)
        if byte[0] < 0x80:
            break
    return number


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
