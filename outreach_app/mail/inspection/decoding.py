"""Bytes to text, whatever they claim to be: unknown and wrong claims end in a readable guess."""

import binascii
import quopri
import re
from collections.abc import Mapping
from html import unescape

from outreach_app.mail.inspection.undeclared import guessed_charset

LONGEST_TEXT = 96 * 1024
"""Characters of one part that are looked at."""

_SLOW_OR_NO_CHARSET = frozenset(
    {
        "",
        "us-ascii",
        "ascii",
        "punycode",
        "idna",
        "unicode-escape",
        "raw-unicode-escape",
        "undefined",
        "mbcs",
        "oem",
    }
)
_WIDER: Mapping[str, str] = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc-kr": "cp949",
    "ks-c-5601-1987": "cp949",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "iso-8859-1": "cp1252",
    "iso-8859-8-i": "cp1255",
    "iso-8859-8-e": "cp1255",
    "iso-8859-8": "cp1255",
    "windows-874": "cp874",
}
"""What programs name, and what they write: later letters under an earlier name."""

_HALF = re.compile("[\ud800-\udfff]")
_JAPANESE_SHIFT = (b"\x1b$B", b"\x1b$@")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_HTML_LINE = re.compile(r"<(?:br|/p|/div|/tr|/li|/h\d|/title|/pre)\b[^<>]{0,200}>", re.IGNORECASE)
_HTML_HIDDEN = re.compile(r"<(style|script|head)\b", re.IGNORECASE)
_HTML_TAG = re.compile(r"<[a-zA-Z/!?][^<>]{0,2000}>")
_HTML_MAILTO = re.compile(
    r"<a\s[^<>]{0,500}?href\s*=\s*[\"']?mailto:([^\"'<>?\s]{3,320})[^<>]{0,2000}>([^<>@]{1,200})</a>",
    re.IGNORECASE,
)
"""A name behind which its address stands."""

_HTML_ADDRESS = re.compile(r"<([^<>@\s]{1,64}@[^<>@\s]{1,255})>")


def decode_text(raw: bytes, charset: str) -> str:
    """These bytes as text. An empty charset means that none was named."""
    name = _usable(charset)
    if not name and any(shift in raw for shift in _JAPANESE_SHIFT):
        name = "iso-2022-jp"
    for candidate in (name, "utf-8"):
        try:
            return _storable(raw.decode(candidate or "utf-8"))
        except (LookupError, ValueError):
            continue
    return _storable(raw.decode(name or guessed_charset(raw), "replace"))


def _storable(text: str) -> str:
    """Without halves of letters, which UTF-7 can hold and no file and no database."""
    return _HALF.sub("\ufffd", text)


def _usable(charset: str) -> str:
    """The encoding of that name, or one that holds it whole; empty where it says nothing."""
    name = charset.strip().strip("\"'").lower().replace("_", "-").removeprefix("x-")
    name = _WIDER.get(name, name)
    if name in _SLOW_OR_NO_CHARSET or len(name) > 40:
        return ""
    try:
        b"a".decode(name)
    except UnicodeDecodeError:
        return name
    except (LookupError, ValueError):
        return ""
    return name


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
    html = _HTML_LINE.sub("\n", _HTML_MAILTO.sub(r"\2 <\1>", html))
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
