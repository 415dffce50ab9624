"""A message that was built is read as `email` reads it, by the short way and by the long one."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_app.domain.attachments import Attachment
from outreach_app.mail import built_parts
from outreach_app.mail.bodies import EnclosedFile, build_body
from outreach_app.mail.built_parts import read_parts

HEAD = b"From: a@x.example\r\nSubject: one\r\n two\r\nX: 1\r\nX: 2\r\n"
FILE = EnclosedFile(Attachment("a.html", "text/html", "d", 1), b"<p>attached</p>")
TEXT = st.text(alphabet="\r\n\t\x00\x85 .=-_>aé日", max_size=200)


@settings(deadline=None)
@given(TEXT, TEXT)
def test_two_texts_are_read_as_email_reads_them(text: str, html: str) -> None:
    raw = HEAD + build_body(text, f"<p>{html}", ())
    with patch.object(built_parts, "message_from_bytes", side_effect=AssertionError):
        parts = read_parts(raw)
    message = message_from_bytes(raw, policy=policy.default)
    plain, rich = message.iter_parts()
    for part, read in ((plain, parts.text), (rich, parts.html)):
        assert isinstance(part, EmailMessage)
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        assert read.rstrip("\r\n") == content.decode().rstrip("\r\n")


def test_headers_are_unfolded_and_kept_each() -> None:
    parts = read_parts(HEAD + build_body("hi", "<p>hi", ()))
    assert parts.first("subject") == "one two"
    assert parts.headers["x"] == ["1", "2"]
    assert parts.first("none") == ""


@pytest.mark.parametrize("html", ["<p>hi</p>", ""])
@pytest.mark.parametrize("files", [(), (FILE,)])
def test_whatever_looks_otherwise_is_read_too(html: str, files: tuple[EnclosedFile, ...]) -> None:
    parts = read_parts(HEAD + build_body("hi", html, files))
    assert (parts.text.strip(), parts.html.strip()) == ("hi", html)


def test_a_part_smuggled_in_is_not_overlooked() -> None:
    raw = build_body("hi", "<p>hi</p>", ())
    border = raw.partition(b'boundary="')[2].partition(b'"')[0]
    more = b"--%b\r\nContent-Type: text/html\r\n\r\n<p>other</p>\r\n" % border
    start = raw.index(b"--" + border)
    parts = read_parts(HEAD + raw[:start] + more + raw[start:])
    assert parts.html.strip() == "<p>other</p>"
