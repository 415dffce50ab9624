"""Builds a message as bytes. Headers can not be injected: whatever could end a line is refused.

The headers are folded here, not by `email`: its folding turns long Message-IDs and URLs into
encoded words, which no mail program takes for an identifier, and differs between releases.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime, quote

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import is_message_id
from outreach_app.domain.shown import in_one_line
from outreach_app.mail.addresses import wire_address
from outreach_app.mail.bodies import EnclosedFile, build_body

ONE_CLICK = "List-Unsubscribe=One-Click"
"""RFC 8058, section 3.1."""

LONGEST_SUBJECT = 2_000
LONGEST_NAME = 200

_LINK = re.compile(r"(?:https?|mailto):[!-;=?-~]{1,2000}")
_PLAIN_PHRASE = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
_WIDTH = 76


@dataclass(frozen=True, slots=True)
class Parts:
    """What a message is made of. Addresses may be international, `date` is aware.

    `unsubscribe` is the URL of an RFC 8058 one-click page, else a mailto: address.
    """

    sender_name: str
    sender: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    message_id: str
    date: datetime
    references: tuple[str, ...]
    unsubscribe: str
    text: str
    html: str
    files: tuple[EnclosedFile, ...] = ()
    reply_to: str = ""


def build_message(parts: Parts) -> bytes:
    """The message with CRLF. Raises UserError for an address or identifier that is none."""
    head = "".join(f"{name}: {value}\n" for name, value in _headers(parts))
    body = build_body(parts.text, parts.html, parts.files)
    return head.replace("\n", "\r\n").encode("utf-8") + body


def _headers(parts: Parts) -> list[tuple[str, str]]:
    """Every header and its value, folded and in ASCII but for international local parts."""
    headers = [
        ("From", _mailbox(parts.sender_name, parts.sender)),
        ("To", _mailboxes(parts.to)),
        ("Subject", _words(parts.subject, LONGEST_SUBJECT, len("Subject: "))),
        ("Date", format_datetime(parts.date)),
        ("Message-ID", _identifier(parts.message_id)),
    ]
    if parts.cc:
        headers.insert(2, ("Cc", _mailboxes(parts.cc)))
    if parts.reply_to:
        headers.insert(1, ("Reply-To", _mailbox(parts.sender_name, parts.reply_to)))
    if parts.references:
        identifiers = [_identifier(one) for one in parts.references]
        headers.append(("In-Reply-To", identifiers[-1]))
        headers.append(("References", "\n ".join(identifiers)))
    if parts.unsubscribe:
        headers.append(("List-Unsubscribe", f"<{_link(parts.unsubscribe)}>"))
        if not parts.unsubscribe.startswith("mailto:"):
            headers.append(("List-Unsubscribe-Post", ONE_CLICK))
    return headers


def _mailboxes(addresses: tuple[str, ...]) -> str:
    return ",\n ".join(wire_address(address) for address in addresses)


def _mailbox(name: str, address: str) -> str:
    shown = _phrase(name)
    return f"{shown}\n <{wire_address(address)}>" if shown else wire_address(address)


def _phrase(name: str) -> str:
    """A display name as RFC 5322 wants it: bare, quoted, or in encoded words."""
    plain = in_one_line(name)[:LONGEST_NAME]
    if _PLAIN_PHRASE.fullmatch(plain) and "=?" not in plain:
        return plain
    if plain.isascii() and "=?" not in plain and plain:
        return f'"{quote(plain)}"'
    return _encoded(plain, len("From: "))


def _words(text: str, longest: int, used: int) -> str:
    """Unstructured text: folded at spaces if ASCII, else in encoded words."""
    plain = in_one_line(text)[:longest]
    if len(plain) <= _WIDTH - used and plain.isascii() and "=?" not in plain:
        return plain
    words = plain.split(" ")
    if not plain.isascii() or "=?" in plain or max(map(len, words)) > _WIDTH:
        return _encoded(plain, used)
    lines = [""]
    for word in words:
        room = _WIDTH - (used if len(lines) == 1 else 1)
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n ".join(lines)


def _encoded(text: str, used: int) -> str:
    """RFC 2047 encoded words, each within its 75 characters; `used` of the first line are gone."""
    return Header(text, "utf-8", maxlinelen=_WIDTH, header_name="x" * used).encode() if text else ""


def _identifier(value: str) -> str:
    if not is_message_id(value):
        raise UserError("message_id", "A Message-ID of this mail is malformed.")
    return value


def _link(value: str) -> str:
    if not _LINK.fullmatch(value):
        raise UserError("unsubscribe", "The unsubscribe address of this mail is malformed.")
    return value
