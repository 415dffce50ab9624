"""Attachments and images arrive as they were, under the names that they have."""

import hashlib
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_app.domain.attachments import Attachment, safe_name
from outreach_app.domain.errors import UserError
from outreach_app.mail.bodies import EnclosedFile, build_body
from outreach_app.mail.flowed import flowed, unflowed

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def file(name: str, content: bytes, kind: str = "application/pdf", cid: str = "") -> EnclosedFile:
    digest = hashlib.sha256(content).hexdigest()
    return EnclosedFile(Attachment(name, kind, digest, len(content), cid), content)


def read(*files: EnclosedFile, html: str = "<p>Hi</p>") -> EmailMessage:
    raw = build_body("Hi", html, files)
    assert raw.isascii()
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    return message_from_bytes(raw, policy=policy.default)


@pytest.mark.parametrize(
    "name",
    [
        "offer.pdf",
        "Preisübersicht März.pdf",
        "見積書.pdf",
        'a "quoted"; name.pdf',
        "x" * 100 + ".pdf",
    ],
)
def test_an_attachment_keeps_name_and_content(name: str) -> None:
    message = read(file(name, b"%PDF\r\n.\r\n\x00" * 500))
    assert message.get_content_type() == "multipart/mixed"
    (found,) = message.iter_attachments()
    assert found.get_filename() == safe_name(name)
    assert found.get_content_type() == "application/pdf"
    assert found.get_content() == b"%PDF\r\n.\r\n\x00" * 500


def test_an_image_stands_inside_the_html() -> None:
    image = file("logo.png", PNG, "image/png", "logo@outreach")
    other = file("face.jpg", b"jpg", "image/jpeg", "face@outreach")
    message = read(image, other, file("a.pdf", b"x"), html='<img src="cid:logo@outreach">')
    assert message.get_content_type() == "multipart/mixed"
    related = message.get_body(("related",))
    assert isinstance(related, EmailMessage)
    parts = [part for part in related.iter_parts() if isinstance(part, EmailMessage)]
    assert [part["content-id"] for part in parts[1:]] == ["<logo@outreach>", "<face@outreach>"]
    assert parts[1].get_content() == PNG
    assert parts[1].get_content_disposition() == "inline"
    assert [part.get_filename() for part in message.iter_attachments()] == ["a.pdf"]


def test_without_html_an_image_is_attached() -> None:
    message = read(file("logo.png", PNG, "image/png", "logo@outreach"), html="")
    assert [part.get_filename() for part in message.iter_attachments()] == ["logo.png"]


def test_text_flows() -> None:
    raw = build_body("word " * 40, "", ())
    part = message_from_bytes(raw, policy=policy.default)
    assert part.get_param("format") == "flowed"
    assert max(map(len, part.get_content().splitlines())) <= 78


AS_EMAIL_WRITES = policy.compat32.clone(linesep="\r\n", mangle_from_=False)
HOSTILE = st.text(alphabet='\r\n\x00\u2028\u2029\x85:;="\\ aé\u202e', max_size=40)


@settings(deadline=None)
@given(HOSTILE, HOSTILE, HOSTILE)
def test_no_name_can_inject_a_header(name: str, kind: str, content_id: str) -> None:
    try:
        message = read(
            file(name + "\r\nBcc: eve@x.example\r\n\r\n", b"x", "a/b" + kind, content_id)
        )
    except UserError:
        return
    for part in message.walk():
        assert {key.lower() for key in part} <= {
            "mime-version", "content-type", "content-transfer-encoding",
            "content-disposition", "content-id",
        }  # fmt: skip


@given(st.text(alphabet="ab >-F\nrom.é", max_size=400))
def test_what_flows_reads_as_it_was_written(text: str) -> None:
    lines = [line if line == "-- " else line.rstrip(" ") for line in text.split("\n")]
    on_the_wire = flowed(text)
    assert unflowed(on_the_wire) == "\n".join(lines)
    for line in on_the_wire.split("\n"):
        assert not line.startswith((">", "From "))
        assert len(line) <= 73 or " " not in line[1:-1]


ANY = st.text(alphabet="\r\n\t\x00\x0b\x85\u2028 .=-_>aFé日\ud800", max_size=300)


@settings(deadline=None)
@given(ANY, ANY)
def test_text_and_html_arrive_as_they_were(text: str, html: str) -> None:
    raw = build_body(text, f"<p>{html}", ())
    assert raw.isascii()
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")
    lines = raw.split(b"\r\n")
    assert max(map(len, lines)) <= 78
    assert b"." not in lines
    message = message_from_bytes(raw, policy=policy.default)
    assert not message.defects
    plain, rich = message.iter_parts()
    assert isinstance(plain, EmailMessage)
    assert isinstance(rich, EmailMessage)
    assert _written(plain) == flowed(_clean(text)).removesuffix("\n")
    assert _written(rich) == f"<p>{_clean(html)}".removesuffix("\n")


@settings(deadline=None)
@given(ANY, ANY)
def test_email_would_write_the_same_bytes(text: str, html: str) -> None:
    for rich in (f"<p>{html}", ""):
        raw = build_body(text, rich, ())
        assert message_from_bytes(raw).as_bytes(policy=AS_EMAIL_WRITES) == raw


def _written(part: EmailMessage) -> str:
    assert not part.defects
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode().replace("\r\n", "\n").removesuffix("\n")


def _clean(text: str) -> str:
    """Line ends are one, and what no encoding can hold is a question mark."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    return whole.encode("utf-8", "replace").decode()
