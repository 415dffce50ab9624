"""An attachment's name can neither leave its folder nor break a header."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.attachments import (
    LONGEST_NAME,
    Attachment,
    checked_attachment,
    encoded_size,
    safe_name,
)
from outreach_app.domain.errors import UserError


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("offer.pdf", "offer.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Papers\\offer.pdf", "offer.pdf"),
        ("a\r\nBcc: x@y.example\r\n\r\n.pdf", "a Bcc x@y.example .pdf"),
        ("offer\u2028\x00\u202egpj.exe", "offer gpj.exe"),
        ("Preisübersicht März.xlsx", "Preisübersicht März.xlsx"),
        ("...", "attachment"),
        ("", "attachment"),
    ],
)
def test_names_are_made_safe(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


@given(st.text())
def test_any_name_becomes_one_line_without_folders(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe) <= LONGEST_NAME
    assert safe.isprintable()
    assert "/" not in safe
    assert safe_name(safe) == safe


def test_a_long_name_keeps_its_ending() -> None:
    assert safe_name("x" * 500 + ".pdf").endswith("x.pdf")


@given(st.binary(max_size=400))
def test_the_encoded_size_is_right(content: bytes) -> None:
    text = base64.encodebytes(content).replace(b"\n", b"\r\n")
    assert encoded_size(len(content)) == len(text)


@pytest.mark.parametrize("media_type", ["", "text", "text/html; charset=x", "a/b\r\nX: y", "ä/b"])
def test_a_kind_that_is_none_is_refused(media_type: str) -> None:
    with pytest.raises(UserError):
        checked_attachment(Attachment("a", media_type, "0", 1))


@pytest.mark.parametrize("content_id", ["a b", "a>", "<a>", "a\r\nb", "é"])
def test_a_content_id_that_is_none_is_refused(content_id: str) -> None:
    with pytest.raises(UserError):
        checked_attachment(Attachment("a.png", "image/png", "0", 1, content_id))
