"""A mail looked at as built, in the last moment before it leaves.

It reads the very bytes that the server will get, and trusts nothing that was meant to be in them.
"""

import re
from email.header import decode_header, make_header
from html import unescape

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing
from outreach_app.mail.built_parts import BuiltParts, read_parts
from outreach_app.mail.mime import ONE_CLICK

ONCE = ("from", "to", "subject", "date", "message-id", "list-unsubscribe")
"""Headers of which a mail has exactly one."""

MEGABYTE = 1_000_000

_FIELD = re.compile(r"\{\{[^{}]{0,200}\}\}|\{%[^{}%]{0,200}%\}")
_IMAGE = re.compile(r"<img\b[^>]{0,4000}?\bsrc\s*=\s*[\"']?([^\"'\s>]{1,2000})", re.IGNORECASE)
_LINK = re.compile(
    r"<a(?:rea)?\b[^>]{0,8000}?\bhref\s*=\s*[\"']?([^\"'\s>]{1,9000})", re.IGNORECASE
)


def check_built(message: bytes, mail: Outgoing, unsubscribe_url: str | None) -> None:
    """Nothing where it may leave, else UserError with what is wrong."""
    parts = read_parts(message)
    _check_headers(parts, mail, unsubscribe_url)
    _check_fields(_decoded(parts.first("subject")), parts.text, parts.html)
    _check_tracking(mail, parts.html)


def check_size(message: bytes, largest: int | None) -> None:
    """UserError where it has more bytes than that."""
    if largest and len(message) > largest:
        raise UserError(
            "too-large",
            f"This mail is {len(message) / MEGABYTE:.1f} MB, and the mail server takes at most "
            f"{largest / MEGABYTE:.1f} MB: attach less, or send a link instead.",
        )


def _check_headers(parts: BuiltParts, mail: Outgoing, unsubscribe_url: str | None) -> None:
    for name in ONCE:
        if len(parts.headers.get(name, ())) != 1:
            raise UserError("header", f"This mail was built wrongly: its {name} header.")
    offered = "".join(parts.first("list-unsubscribe").split())
    if not mail.is_tracked:
        return
    if unsubscribe_url is None or offered != f"<{unsubscribe_url}>":
        raise UserError("no-unsubscribe", "The way to unsubscribe is missing in this mail.")
    if parts.first("list-unsubscribe-post") != ONE_CLICK:
        raise UserError("no-one-click", "One-click unsubscribing is missing in this mail.")


def _decoded(header: str) -> str:
    """The words of a header that may have been encoded (RFC 2047)."""
    return str(make_header(decode_header(header))) if "=?" in header else header


def _check_fields(*texts: str) -> None:
    for text in texts:
        found = _FIELD.search(text)
        if found:
            raise UserError("field", f"The field “{found.group()[:80]}” was not filled in.")


def _check_tracking(mail: Outgoing, html: str) -> None:
    letter = mail.letter
    if letter is not None and letter.is_tracked and not mail.is_tracked:
        raise UserError("untracked", "This mail was to be tracked and is not.")
    if not mail.is_tracked:
        return
    if letter is not None and letter.track_opens and not mail.pixel_token:
        raise UserError("no-pixel", "Opens of this mail were to be tracked and are not.")
    images = [unescape(found) for found in _IMAGE.findall(html)]
    if mail.pixel_token and not any(one.endswith(mail.pixel_token) for one in images):
        raise UserError("no-pixel", "The pixel of this mail is missing.")
    links = [unescape(found) for found in _LINK.findall(html)]
    for link in mail.links:
        if link.token and not any(one.endswith(link.token) for one in links):
            raise UserError("no-link", f"The tracked link to {link.url} is missing in this mail.")
