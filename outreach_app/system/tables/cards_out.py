"""Writes vCard 3.0, which every address book reads. Free fields and stage go into properties of
our own, so that nothing is lost on the way back.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from outreach_app.domain.lists.columns import field_of
from outreach_app.domain.lists.exports import Table
from outreach_app.domain.lists.tags import parted
from outreach_app.system.tables.cards_in import OWN_FIELD
from outreach_app.system.whole_file import whole_file

FOLD = 75
"""Bytes in a line (RFC 2426, section 2.6)."""

_PLAIN = {
    "company": "ORG",
    "job_title": "TITLE",
    "phone": "TEL",
    "website": "URL",
    "time_zone": "TZ",
    "stage": "X-OUTREACH-STAGE",
}


def write_cards(path: str, table: Table) -> None:
    """A card for each row."""
    with (
        whole_file(Path(path)) as draft,
        draft.open("w", encoding="utf-8", newline="") as file,
    ):
        for row in table.rows:
            known = {name: cell for name, cell in zip(table.targets, row, strict=True) if cell}
            for line in _card(known):
                file.write(_folded(line))


def _card(known: Mapping[str, str]) -> Iterator[str]:
    first, last = known.get("first_name", ""), known.get("last_name", "")
    name = " ".join(part for part in (first, last) if part) or known.get("address", "")
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"FN:{_escaped(name)}"
    yield f"N:{_escaped(last)};{_escaped(first)};;;"
    if "address" in known:
        yield f"EMAIL;TYPE=INTERNET:{_escaped(known['address'])}"
    for target, cell in known.items():
        own = field_of(target)
        if own is not None:
            yield f"{OWN_FIELD}:{_escaped(own)};{_escaped(cell)}"
        elif target == "tags":
            yield "CATEGORIES:" + ",".join(_escaped(tag) for tag in parted(cell))
        elif target in _PLAIN:
            yield f"{_PLAIN[target]}:{_escaped(cell)}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,")):
        text = text.replace(plain, written)
    return text.replace("\r\n", "\\n").replace("\r", "\\n").replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line in pieces that are short enough, none of which ends inside a letter."""
    if len(line) * 4 <= FOLD:
        return f"{line}\r\n"
    pieces, piece, size = [], "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > FOLD:
            pieces.append(piece)
            piece, size = " ", 1
        piece += letter
        size += width
    return "\r\n".join((*pieces, piece)) + "\r\n"
