"""A mail's header block, read from any text: never fails, bounded in number and length.

Text here is Latin-1, byte for byte as it came; `decoded` makes words of it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.errors import HeaderParseError
from email.header import decode_header

from outreach_app.mail.inspection.decoding import decode_text

MOST_HEADERS = 500
LONGEST_VALUE = 4_000

_FIELD = re.compile(r"([!-9;-~]{1,80})[ \t]*:(.*)")
_NOT_IN_ADDRESS = "\\s<>()\\[\\],;:\"'|=：，。、；（）「」【】《》“”‘’"
ADDRESS = rf"(?:\"[^\s\"@]{{1,64}}\"|[^{_NOT_IN_ADDRESS}]{{1,128}})@[^{_NOT_IN_ADDRESS}@]{{1,255}}"
_ADDRESS = re.compile(ADDRESS)
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")
_BARE_ID = re.compile(r"[^<>\s@,;\"]{1,450}@[^<>\s@,;\"]{1,450}")
"""One that has lost its brackets on the way."""

_SPACE = re.compile(r"\s+")
_BLANK = " \t\r\n\f\v"
"""What is blank in bytes: a letter's last byte may be Latin-1's no-break space."""

_BETWEEN_WORDS = re.compile(r"(\?=)\s+(=\?)")


@dataclass(frozen=True, slots=True)
class Headers:
    """The fields of one header block by lower-case name; of repeated ones, all in order."""

    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def raw(self, name: str) -> str:
        """The first value of this field, as it came, on one line; empty when missing."""
        return next(iter(self.fields.get(name, ())), "")

    def text(self, name: str) -> str:
        """The first value of this field in words."""
        return decoded(self.raw(name))

    def has(self, *names: str) -> bool:
        """Whether one of these fields is there."""
        return any(name in self.fields for name in names)

    def addresses(self, name: str) -> tuple[str, ...]:
        """The addresses in all the values of this field."""
        values = map(_unmangled, self.fields.get(name, ()))
        return tuple(found for value in values for found in addresses_in(value))

    def message_id(self, name: str) -> str | None:
        """The last message id in this field, with its brackets."""
        value = self.raw(name).strip()
        found = _MESSAGE_ID.findall(value)
        if not found and _BARE_ID.fullmatch(value):
            return f"<{value}>"
        return found[-1] if found else None


def read_headers(text: str, *, is_mangled: bool = False) -> tuple[Headers, str]:
    """The header block at the start of this text, and what follows it.

    Of a mangled one, a line that is no field belongs to the field before it.
    """
    fields: dict[str, list[str]] = {}
    values: list[str] | None = None
    position, count = 0, 0
    while position < len(text) and count < 4 * MOST_HEADERS:
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        line = text[position : min(end, position + LONGEST_VALUE)]
        if not line.strip(_BLANK):
            position = end + 1
            break
        match = None if line[0] in " \t" else _FIELD.match(line)
        if match:
            values = fields.setdefault(match[1].lower(), [])
            values.append(match[2].strip(_BLANK))
        elif values and (is_mangled or line[0] in " \t"):
            values[-1] = f"{values[-1]} {line.strip(_BLANK)}"[:LONGEST_VALUE]
        elif not _is_noise(line, position):
            break
        position, count = end + 1, count + 1
    named = {name: tuple(found) for name, found in list(fields.items())[:MOST_HEADERS]}
    is_headless = not named and not text.startswith("\n")
    return Headers(named), text if is_headless else text[position:]


def _unmangled(value: str) -> str:
    """A value that came as UTF-8 (RFC 6532) in its letters; any other as it is."""
    return value if value.isascii() else decode_text(value.encode("latin-1", "replace"), "")


def _is_noise(line: str, position: int) -> bool:
    """An mbox's `From ` line, or what a careless program left above the first field."""
    return position == 0 or line.startswith(("From ", ">From "))


def decoded(value: str) -> str:
    """A header's value in words (RFC 2047); what can not be decoded stays as it is."""
    value = value[:LONGEST_VALUE]
    if "=?" not in value:
        return decode_text(value.encode("latin-1", "replace"), "")
    try:
        pieces = decode_header(_BETWEEN_WORDS.sub(r"\1\2", value))
    except (HeaderParseError, ValueError):
        return value
    words = "".join(
        piece if isinstance(piece, str) else decode_text(piece, charset or "")
        for piece, charset in pieces
    )
    return _SPACE.sub(" ", words).strip() or value


def addresses_in(text: str) -> list[str]:
    """Everything that looks like an address, in order, without what clings to it."""
    if "@" not in text:
        return []
    return [tidy_address(found) for found in _ADDRESS.findall(text)]


def tidy_address(text: str) -> str:
    """Without brackets, quotes and a sentence's punctuation around it."""
    text = text.strip().strip("<>")
    bare = text if text.startswith('"') and '"@' in text else text.lstrip("\"'`*.")
    return bare.rstrip("\"'`*.!?>\\")
