"""The body of a message: text, HTML, the images inside it, and what is attached.

mixed( alternative( text, related( HTML, images ) ), attachments ), each layer only where it has
something to hold.
"""

import secrets
from base64 import encodebytes
from binascii import b2a_qp
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage, Message
from email.policy import SMTP, compat32

from outreach_app.domain.attachments import Attachment, checked_attachment
from outreach_app.mail.flowed import flowed

_FOREIGN = bytes(range(127, 256))
_PLAIN = compat32.clone(linesep="\r\n", mangle_from_=False)


@dataclass(frozen=True, slots=True)
class EnclosedFile:
    """An attachment with its content."""

    attachment: Attachment
    content: bytes


def build_body(text: str, html: str, files: Sequence[EnclosedFile]) -> Message:
    """The body with its own headers. UserError for an attachment that breaks a rule."""
    if files:
        return _with_files(text, html, files)
    plain = _leaf(flowed(text), 'text/plain; charset="utf-8"; format="flowed"')
    if not html.strip():
        plain["MIME-Version"] = "1.0"
        return plain
    body = Message(_PLAIN)
    body["MIME-Version"] = "1.0"
    body["Content-Type"] = f'multipart/alternative; boundary="{_boundary()}"'
    body.set_payload([plain, _leaf(html, 'text/html; charset="utf-8"')])
    return body


def _boundary() -> str:
    """What can stand in no part: no encoding of ours writes an underscore behind an equals sign."""
    return f"=_{secrets.token_hex(16)}"


def _leaf(text: str, kind: str) -> Message:
    """One text. Most mails are two of these, so each is encoded in one go and parsed by nobody."""
    whole, encoding = _encodable(text.replace("\r\n", "\n").replace("\r", "\n"))
    raw = whole.encode("utf-8")
    raw = raw if raw.endswith(b"\n") else raw + b"\n"
    coded = b2a_qp(raw) if encoding == "quoted-printable" else encodebytes(raw)
    leaf = Message(_PLAIN)
    leaf["Content-Type"] = kind
    leaf["Content-Transfer-Encoding"] = encoding
    leaf.set_payload(coded.decode("ascii"))
    return leaf


def _with_files(text: str, html: str, files: Sequence[EnclosedFile]) -> EmailMessage:
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
    foreign = len(raw) - len(raw.translate(None, _FOREIGN))
    return whole, "base64" if foreign * 6 > len(raw) else "quoted-printable"
