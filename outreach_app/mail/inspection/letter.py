"""A mail taken apart for inspection: parts, texts, the report, the mail that came back.

Never fails and never goes deep: what is nested beyond the limits is left unread.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from outreach_app.mail.inspection.decoding import (
    LONGEST_TEXT,
    decode_text,
    html_to_text,
    undo_transfer,
)
from outreach_app.mail.inspection.headers import Headers, read_headers

_REFUSED = re.compile(r"\b(?:rejected|refused)\b|^final-recipient:.*\naction:", re.I | re.M)
_OPENING = 3_000

DEEPEST = 8
MOST_PARTS = 60

_BLANK_LINES = re.compile(r"\A(?:[ \t]*\n)+")
_PARAMETER = re.compile(r';\s*([\w*-]{1,40})\s*=\s*("[^"]{0,300}"?|[^\s;]{0,300})')
_BOUNDARY_LINE = re.compile(r"^--(\S{4,200})[ \t]*\nContent-", re.MULTILINE | re.IGNORECASE)
ORIGINAL_TYPES = frozenset(
    {
        "message/rfc822",
        "message/global",
        "message/rfc822-headers",
        "text/rfc822-headers",
        "text/rfc822-header",
        "message/global-headers",
        "message/partial",
    }
)
RECEIPT_TYPES = frozenset(
    {"message/disposition-notification", "message/global-disposition-notification"}
)
"""What a reader's program reports of a mail (RFC 8098); a filter's refusals come so, too."""

REPORT_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})


@dataclass(frozen=True)
class Part:
    """One leaf of a mail. `body` is Latin-1, still in its transfer encoding."""

    headers: Headers
    kind: str
    parameters: dict[str, str]
    body: str

    @cached_property
    def source(self) -> str:
        """Its characters, with newlines as line ends; of HTML, the markup too."""
        encoding = self.headers.raw("content-transfer-encoding")
        raw = self.body[: 2 * LONGEST_TEXT].encode("latin-1", "replace")
        text = decode_text(undo_transfer(raw, encoding), self.parameters.get("charset", ""))
        return text[:LONGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n")

    @cached_property
    def text(self) -> str:
        """What a reader would see of it."""
        return html_to_text(self.source) if self.kind == "text/html" else self.source


@dataclass(frozen=True)
class Letter:
    """A mail: its headers, its leaves in order, its type."""

    headers: Headers
    kind: str
    parameters: dict[str, str]
    parts: tuple[Part, ...]

    def part(self, *kinds: str) -> Part | None:
        """The first leaf of one of these types."""
        return next((part for part in self.parts if part.kind in kinds), None)

    @property
    def is_receipt(self) -> bool:
        """Whether it says that a mail was read, or deleted unread: either way it had arrived."""
        named = self.parameters.get("report-type", "").lower()
        if named != "disposition-notification" and not self.part(*RECEIPT_TYPES):
            return False
        return not any(_REFUSED.search(part.text[:_OPENING]) for part in self.parts[:2])

    @property
    def original(self) -> Part | None:
        """The mail, or its headers, that is attached as such."""
        return next((part for part in self.parts if part.kind in ORIGINAL_TYPES), None)


def read_letter(raw: bytes) -> Letter:
    """Take these bytes apart."""
    text = _with_newlines(raw.decode("latin-1"))
    headers, body = read_headers(_BLANK_LINES.sub("", text))
    kind, parameters = content_type(headers)
    parts = tuple(leaf for _, leaf in zip(range(MOST_PARTS), _leaves(headers, body), strict=False))
    return Letter(headers, kind, parameters, parts)


def _with_newlines(text: str) -> str:
    """Each line's end as one letter; what two programs ended, each in its way, ends once."""
    return text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")


def content_type(headers: Headers) -> tuple[str, dict[str, str]]:
    """The type in lower case and its parameters; text/plain when there is none."""
    value = headers.raw("content-type")
    kind = value.partition(";")[0].strip().lower()
    found = _PARAMETER.findall(value)
    parameters = {name.lower(): content.strip('"') for name, content in found[:20]}
    return (kind if "/" in kind else "text/plain"), parameters


def _leaves(headers: Headers, body: str, depth: int = 0) -> Iterator[Part]:
    kind, parameters = content_type(headers)
    boundary = parameters.get("boundary", "").rstrip()
    if depth < DEEPEST and kind.startswith("multipart/"):
        if not boundary or f"--{boundary}" not in body:
            boundary = _guessed_boundary(body)
        pieces = _split(body, boundary)[1:] if boundary else []
        for piece in pieces[:MOST_PARTS]:
            yield from _leaves(*read_headers(piece), depth + 1)
        if pieces:
            return
        kind = "text/plain"
    yield Part(headers, kind, parameters, body)


def _guessed_boundary(body: str) -> str:
    """What parts the body where the header names something else, or nothing."""
    found = _BOUNDARY_LINE.search(body)
    return found[1] if found else ""


def _split(body: str, boundary: str) -> list[str]:
    """The preamble and the pieces between the boundary's lines, without the epilogue."""
    pieces = ("\n" + body).split("\n--" + boundary, MOST_PARTS)
    kept = [pieces[0]]
    for piece in pieces[1:]:
        if piece.startswith("--") and not piece[2:3].strip():
            break
        kept.append(piece[piece.find("\n") + 1 :] if "\n" in piece else "")
    return kept
