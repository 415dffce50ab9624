"""The body of a message: text, HTML, the images inside it, and what is attached.

mixed( alternative( text, related( HTML, images ) ), attachments ), each layer only where it has
something to hold.
"""

import secrets
from base64 import encodebytes
from binascii import b2a_qp
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

from outreach_app.domain.attachments import Attachment, checked_attachment
from outreach_app.mail.flowed import flowed

_FOREIGN = bytes(range(127, 256))


@dataclass(frozen=True, slots=True)
class EnclosedFile:
    """An attachment with its content."""

    attachment: Attachment
    content: bytes


def build_body(text: str, html: str, files: Sequence[EnclosedFile]) -> bytes:
    """The body behind its own headers. UserError for an attachment that breaks a rule.

    Nearly every mail is a text and the same in HTML: those are put together here into the bytes
    that `email` would make of them, in a tenth of its time.
    """
    if files:
        return _with_files(text, html, files).as_bytes()
    plain = _leaf(flowed(text), b'text/plain; charset="utf-8"; format="flowed"')
    if not html.strip():
        return b"MIME-Version: 1.0\r\n" + plain
    edge = _boundary()
    return b"".join(
        (
            b'MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="%b"' % edge,
            b"\r\n\r\n--%b\r\n" % edge,
            plain,
            b"\r\n--%b\r\n" % edge,
            _leaf(html, b'text/html; charset="utf-8"'),
            b"\r\n--%b--\r\n" % edge,
        )
    )


def _boundary() -> bytes:
    """What can stand in no part: no encoding of ours writes an underscore behind an equals sign."""
    return b"=_" + secrets.token_hex(16).encode("ascii")


def _leaf(text: str, kind: bytes) -> bytes:
    """One text with its headers."""
    raw, encoding = _encodable(text.replace("\r\n", "\n").replace("\r", "\n"))
    raw = raw if raw.endswith(b"\n") else raw + b"\n"
    coded = b2a_qp(raw) if encoding == "quoted-printable" else encodebytes(raw)
    return b"Content-Type: %b\r\nContent-Transfer-Encoding: %b\r\n\r\n%b" % (
        kind,
        encoding.encode("ascii"),
        coded.replace(b"\n", b"\r\n"),
    )


def _with_files(text: str, html: str, files: Sequence[EnclosedFile]) -> EmailMessage:
    body = EmailMessage(policy=SMTP)
    raw, encoding = _encodable(flowed(text))
    whole = raw.decode("utf-8")
    body.set_content(
        whole, subtype="plain", charset="utf-8", cte=encoding, params={"format": "flowed"}
    )
    if html.strip():
        raw, encoding = _encodable(html)
        body.add_alternative(raw.decode("utf-8"), subtype="html", charset="utf-8", cte=encoding)
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


def _encodable(text: str) -> tuple[bytes, str]:
    """Any text, and how it fits into lines of 76 characters of ASCII in the shortest way."""
    raw = text.encode("utf-8", "replace")
    foreign = len(raw) - len(raw.translate(None, _FOREIGN))
    return raw, "base64" if foreign * 6 > len(raw) else "quoted-printable"
