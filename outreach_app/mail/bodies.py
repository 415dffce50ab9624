"""The body of a message: text, HTML, the images inside it, and what is attached.

mixed( alternative( text, related( HTML, images ) ), attachments ), each layer only where it has
something to hold.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

from outreach_app.domain.attachments import Attachment, checked_attachment
from outreach_app.mail.flowed import flowed


@dataclass(frozen=True, slots=True)
class EnclosedFile:
    """An attachment with its content."""

    attachment: Attachment
    content: bytes


def build_body(text: str, html: str, files: Sequence[EnclosedFile]) -> EmailMessage:
    """The body with its own headers. UserError for an attachment that breaks a rule."""
    body = EmailMessage(policy=SMTP)
    whole, encoding = _encodable(flowed(text))
    body.set_content(
        whole, subtype="plain", charset="utf-8", cte=encoding, params={"format": "flowed"}
    )
    if html.strip():
        whole, encoding = _encodable(html)
        body.add_alternative(whole, subtype="html", charset="utf-8", cte=encoding)
        for one in files:
            if one.attachment.is_inline:
                _add_image(body, one)
    for one in files:
        if not (one.attachment.is_inline and html.strip()):
            _add_attachment(body, one)
    return body


def _add_image(body: EmailMessage, file: EnclosedFile) -> None:
    known = checked_attachment(file.attachment)
    html = body.get_body(("html",))
    assert isinstance(html, EmailMessage)
    main, _, sub = known.media_type.partition("/")
    related = body.get_body(("related",))
    (related if isinstance(related, EmailMessage) else html).add_related(
        file.content,
        maintype=main,
        subtype=sub,
        disposition="inline",
        filename=known.name,
        cid=f"<{known.content_id}>",
    )


def _add_attachment(body: EmailMessage, file: EnclosedFile) -> None:
    known = checked_attachment(file.attachment)
    main, _, sub = known.media_type.partition("/")
    body.add_attachment(file.content, maintype=main, subtype=sub, filename=known.name)


def _encodable(text: str) -> tuple[str, str]:
    """Any text, and how it fits into lines of 76 characters of ASCII in the shortest way."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    raw = whole.encode("utf-8")
    foreign = sum(byte > 126 for byte in raw)
    return whole, "base64" if foreign * 6 > len(raw) else "quoted-printable"
