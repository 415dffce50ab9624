"""Several tags in one cell: parted by semicolons, in quotation marks where they hold one."""

import csv
import io
from collections.abc import Sequence
from functools import lru_cache

_PARTS = frozenset(',;"\n\r')
_MARKS = _PARTS | {":"}


def joined(tags: Sequence[str]) -> str:
    """The tags as one cell, which `parted` reads back as the same."""
    return "; ".join(_quoted(tag) for tag in tags)


@lru_cache(maxsize=2048)
def parted(cell: str) -> tuple[str, ...]:
    """The tags in a cell, each once: parted by semicolons, or by commas where there are none.

    `:::` is how Google parts the groups of a contact.
    """
    if not set(cell) & _MARKS:
        return (cell,) if cell and not cell.isspace() else ()
    text = cell if '"' in cell else cell.replace(" ::: ", ";").replace(":::", ";")
    mark = ";" if ";" in _outside_quotes(text) else ","
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark, skipinitialspace=True)
    try:
        found = [" ".join(part.split()) for row in rows for part in row]
    except csv.Error:
        found = [" ".join(text.split())]
    return tuple(dict.fromkeys(tag for tag in found if tag))


def _quoted(tag: str) -> str:
    if not _PARTS & set(tag) and ":::" not in tag:
        return tag
    return '"' + tag.replace('"', '""') + '"'


def _outside_quotes(text: str) -> str:
    return "".join(text.split('"')[::2])
