"""Bytes to text, whatever they claim to be: unknown and wrong claims end in a readable guess."""

import binascii
import quopri
import re
from html import unescape

LONGEST_TEXT = 96 * 1024
"""Characters of one part that are looked at."""

_SLOW_OR_NO_CHARSET = frozenset(
    {"punycode", "idna", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"}
)
_JAPANESE_SHIFT = (b"\x1b$B", b"\x1b$@")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_HTML_LINE = re.compile(r"<(?:br|/p|/div|/tr|/li|/h\d|/title|/pre)\b[^<>]{0,200}>", re.IGNORECASE)
_HTML_HIDDEN = re.compile(r"<(style|script|head)\b", re.IGNORECASE)
_HTML_TAG = re.compile(r"<[a-zA-Z/!?][^<>]{0,2000}>")
_HTML_ADDRESS = re.compile(r"<([^<>@\s]{1,64}@[^<>@\s]{1,255})>")


def decode_text(raw: bytes, charset: str) -> str:
    """These bytes as text. An empty charset means that none was named."""
    name = charset.strip().strip("\"'").lower().replace("_", "-")
    if name in ("", "us-ascii", "ascii") and any(shift in raw for shift in _JAPANESE_SHIFT):
        name = "iso-2022-jp"
    for candidate in (name, "utf-8"):
        if not candidate or candidate in _SLOW_OR_NO_CHARSET or len(candidate) > 40:
            continue
        try:
            return raw.decode(candidate)
        except (LookupError, ValueError):
            continue
    return raw.decode("latin-1") if _is_eight_bit_western(name) else raw.decode("utf-8", "replace")


def _is_eight_bit_western(name: str) -> bool:
    return name in ("", "us-ascii", "ascii") or name.startswith(("iso-8859", "windows-125"))


def undo_transfer(raw: bytes, encoding: str) -> bytes:
    """Bytes without their transfer encoding; broken ones as far as they go."""
    name = encoding.strip().lower()
    if name == "quoted-printable":
        return quopri.decodestring(raw)
    if name == "base64":
        return _from_base64(raw)
    return raw


def _from_base64(raw: bytes) -> bytes:
    letters = _NOT_BASE64.sub(b"", raw)
    letters = letters[: len(letters) - (len(letters) % 4 == 1)]
    try:
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
    except binascii.Error:
        return raw


def html_to_text(html: str) -> str:
    """The words of this HTML with its lines; addresses in angle brackets survive."""
    if hidden := _HTML_HIDDEN.search(html):
        html = _without_hidden(html, hidden)
    html = _HTML_LINE.sub("\n", html)
    html = _HTML_ADDRESS.sub(r" &lt;\1&gt; ", html)
    return unescape(_HTML_TAG.sub("", html))


def _without_hidden(html: str, first: re.Match[str]) -> str:
    """Drop styles, scripts and the head, as far as each is closed."""
    kept, position = [], 0
    match: re.Match[str] | None = first
    lower = html.lower()
    while match:
        end = lower.find(f"</{match[1].lower()}", match.end())
        if end < 0:
            break
        kept.append(html[position : match.start()])
        position = end
        match = _HTML_HIDDEN.search(html, end)
    return "".join(kept) + html[position:]
