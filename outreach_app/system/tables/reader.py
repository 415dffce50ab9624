"""The door to foreign lists: says what kind of file one is, and gives its rows."""

from collections.abc import Iterator
from pathlib import Path

from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.encodings import MARKS, SAMPLE
from outreach_app.domain.lists.tables import Format, Line, Reading, Source, TableKind
from outreach_app.system.tables.cards_in import card_format, card_lines
from outreach_app.system.tables.json_in import json_format, json_lines
from outreach_app.system.tables.sheets_in import sheet_format, sheet_lines
from outreach_app.system.tables.text_in import opened_bytes, text_format, text_lines

_WIDE_MARKS = tuple(mark for mark, name in MARKS if name != "utf-8")
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"

_LINES = {
    TableKind.TEXT: text_lines,
    TableKind.SHEET: sheet_lines,
    TableKind.CARDS: card_lines,
}


class TableReader:
    """Reads lists. What a file is called does not count, only what is in it."""

    def look(self, source: Source, reading: Reading) -> Format:
        """What the file is, and how it is read. UserError where it is no table, or empty."""
        head = self._head(source)
        if not head.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
            raise UserError("empty", f"{source.name} is empty: there is nobody in it.")
        if head.startswith((ZIP, OLE)):
            return sheet_format(source, reading)
        bare = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
        if bare[:11].upper() == b"BEGIN:VCARD":
            return card_format(source, head, reading)
        if bare[:1] in {b"{", b"["} and not source.name.lower().endswith((".csv", ".tsv", ".txt")):
            return json_format(source)
        if _is_binary(head):
            raise UserError(
                "no-table",
                f"{source.name} is no list: choose a CSV, Excel, OpenDocument, vCard or JSON file.",
            )
        return text_format(source, head, reading)

    def lines(self, source: Source, form: Format) -> Iterator[Line]:
        """Its rows, one after the other."""
        if form.kind is TableKind.JSON:
            return json_lines(source, form)
        return _LINES[form.kind](source, form)

    def size(self, source: Source) -> int:
        """Bytes, for saying how far one is; 0 where that is not known."""
        try:
            return Path(source.path).stat().st_size if source.path else len(source.text)
        except OSError:
            return 0

    def _head(self, source: Source) -> bytes:
        if not source.path:
            return source.text[:SAMPLE].encode("utf-8", "replace")
        place = Path(source.path)
        if place.is_dir():
            raise UserError("file", f"{source.name} is a folder: choose a file.")
        if place.exists() and not place.is_file():  # a pipe would keep us waiting for its writer
            raise UserError("file", f"{source.name} is no file: write it to one, or give - for it.")
        with opened_bytes(source) as raw:
            try:
                return raw.read(SAMPLE)
            except OSError as fault:
                reason = fault.strerror or "the disk refuses"
                raise UserError("file", f"{source.name} can not be read: {reason}.") from fault


def _is_binary(head: bytes) -> bool:
    """Whether it holds what no text does: control characters in number, and no wide letters.

    A few NULs make no list unreadable: some programs leave them behind in their cells.
    """
    sample = head[:4000]
    if sample.startswith(_WIDE_MARKS):
        return False
    if sample[1::2].count(0) > len(sample) // 4 or sample[::2].count(0) > len(sample) // 4:
        return not _is_wide_text(sample)
    strange = sum(byte < 32 and byte not in b"\0\t\n\r\x0c\x1b" for byte in sample)
    return strange > max(2, len(sample) // 50) or sample.count(0) > max(8, len(sample) // 20)


def _is_wide_text(sample: bytes) -> bool:
    low, high = sample[::2], sample[1::2]
    return 0 in {low.count(0), high.count(0)}
