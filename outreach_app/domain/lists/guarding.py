"""Cells that a spreadsheet program would run as a formula, made harmless and back again.

An apostrophe before them is what these programs themselves use for “this is text”. Telephone
numbers stay as they are: `+49 30 1234` computes nothing that anybody could be harmed by.
"""

import re

STARTS = "=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20"
"""What begins a formula, also full width, as spreadsheets in East Asia read it."""

_DANGEROUS = re.compile(f"'*[{STARTS}]")
_GUARDED = re.compile(f"'+[{STARTS}]")
_TELEPHONE = re.compile(r"\+[0-9][0-9 ()/.\-]{3,40}")


def guard(cell: str) -> str:
    """The cell as it can be opened in a spreadsheet program. `unguard` gives back the same."""
    if not _DANGEROUS.match(cell) or _TELEPHONE.fullmatch(cell):
        return cell
    return f"'{cell}"


def unguard(cell: str) -> str:
    """A cell as it was before `guard`."""
    return cell[1:] if _GUARDED.match(cell) else cell
