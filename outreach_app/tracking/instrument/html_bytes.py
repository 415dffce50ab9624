"""Bytes of an HTML file to text and back, so that every byte that was not changed survives.

The character set is found as browsers do (byte order mark, then a meta element in the first
1024 bytes, else UTF-8), and only kept if it gives the same bytes back; otherwise each byte counts
as one character. What is inserted must be ASCII.
"""

import codecs
import re
from dataclasses import dataclass

_MARKS = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(rb"<meta[^>]{1,300}?charset\s*=\s*[\"']?\s*([\w:.+-]+)", re.IGNORECASE)
_PRESCAN = 1024


@dataclass(frozen=True, slots=True)
class HtmlText:
    """A file's text, and how to write it. `odd` is half a character that ended the file."""

    text: str
    encoding: str
    errors: str
    odd: bytes = b""

    def encoded(self, text: str) -> bytes:
        """Bytes in the file's own character set."""
        return text.encode(self.encoding, self.errors) + self.odd


def read_html(raw: bytes) -> HtmlText:
    """Decode a file without losing a byte."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            even = len(raw) // 2 * 2
            return _exact(raw[:even], encoding, "surrogatepass", raw[even:]) or _bytewise(raw)
    encoding = "utf-8" if raw.startswith(codecs.BOM_UTF8) else _declared(raw[:_PRESCAN])
    return _exact(raw, encoding, "surrogateescape") or _bytewise(raw)


def _exact(raw: bytes, encoding: str, errors: str, odd: bytes = b"") -> HtmlText | None:
    try:
        text = raw.decode(encoding, errors)
        same = text.encode(encoding, errors) == raw
    except (UnicodeError, LookupError):
        return None
    return HtmlText(text, encoding, errors, odd) if same else None


def _bytewise(raw: bytes) -> HtmlText:
    return HtmlText(raw.decode("latin-1"), "latin-1", "strict")


def _declared(head: bytes) -> str:
    found = _META.search(head)
    name = found.group(1).decode("ascii", "replace") if found else "utf-8"
    try:
        known = codecs.lookup(name).name
    except LookupError:
        return "utf-8"
    # A file whose meta element could be read as ASCII is not UTF-16, whatever it says.
    return "utf-8" if known.startswith(("utf-16", "utf-32", "utf-7")) else known
