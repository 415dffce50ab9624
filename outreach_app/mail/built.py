"""A mail looked at as built, in the last moment before it leaves.

It reads the very bytes that the server will get, and trusts nothing that was meant to be in them.
"""

import re
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from html import unescape

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing
from outreach_app.mail.mime import ONE_CLICK

ONCE = ("from", "to", "subject", "date", "message-id", "list-unsubscribe")
"""Headers of which a mail has exactly one."""

MEGABYTE = 1_000_000

_FIELD = re.compile(r"\{\{[^{}]{0,200}\}\}|\{%[^{}%]{0,200}%\}")
_IMAGE = re.compile(r"<img\b[^>]{0,4000}?\bsrc\s*=\s*[\"']?([^\"'\s>]{1,2000})", re.IGNORECASE)
_LINK = re.compile(
    r"<a(?:rea)?\b[^>]{0,8000}?\bhref\s*=\s*[\"']?([^\"'\s>]{1,9000})", re.IGNORECASE
)


def check_built(
    message: bytes, mail: Outgoing, unsubscribe_url: str | None, largest: int | None
) -> None:
    """Nothing where it may leave, else UserError with what is wrong."""
    if largest and len(message) > largest:
        raise UserError(
            "too-large",
            f"This mail is {len(message) / MEGABYTE:.1f} MB, and the mail server takes at most "
            f"{largest / MEGABYTE:.1f} MB: attach less, or send a link instead.",
        )
    read = message_from_bytes(message, policy=default)
    assert isinstance(read, EmailMessage)
    html, text = _part(read, "html"), _part(read, "plain")
    _check_headers(read, mail, unsubscribe_url)
    _check_fields(str(read["subject"]), text, html)
    _check_tracking(mail, html)


def _part(read: EmailMessage, kind: str) -> str:
    part = read.get_body((kind,))
    content = part.get_content() if isinstance(part, EmailMessage) else ""
    return content if isinstance(content, str) else ""


def _check_headers(read: EmailMessage, mail: Outgoing, unsubscribe_url: str | None) -> None:
    for name in ONCE:
        if len(read.get_all(name, [])) != 1:
            raise UserError("header", f"This mail was built wrongly: its {name} header.")
    offered = str(read["list-unsubscribe"]).strip()
    if not mail.is_tracked:
        return
    if unsubscribe_url is None or offered != f"<{unsubscribe_url}>":
        raise UserError("no-unsubscribe", "The way to unsubscribe is missing in this mail.")
    if str(read["list-unsubscribe-post"]).strip() != ONE_CLICK:
        raise UserError("no-one-click", "One-click unsubscribing is missing in this mail.")


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
