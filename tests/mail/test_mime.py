"""Messages as servers and mail programs will read them."""

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.errors import UserError
from outreach_app.mail.flowed import unflowed
from outreach_app.mail.mime import Parts, build_message

PARTS = Parts(
    sender_name="Ana Lima",
    sender="ana@example.com",
    to=("bob@example.com",),
    cc=(),
    subject="Hello",
    message_id="<1@example.com>",
    date=datetime(2026, 11, 23, 18, 0, tzinfo=UTC),
    references=(),
    unsubscribe="https://go.example.com/u/token",
    text="Hi Bob,\n",
    html="<p>Hi Bob,</p>",
)
KNOWN = {
    "from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references",
    "list-unsubscribe", "list-unsubscribe-post", "mime-version", "content-type",
    "content-transfer-encoding",
}  # fmt: skip


def read(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=policy.default)


def check_wire(raw: bytes) -> None:
    """What every message must keep: CRLF only, short lines."""
    assert raw.count(b"\n") == raw.count(b"\r") == raw.count(b"\r\n")
    assert max(map(len, raw.split(b"\r\n"))) <= 998


def test_a_plain_message() -> None:
    raw = build_message(PARTS)
    check_wire(raw)
    assert raw.isascii()
    message = read(raw)
    assert {name.lower() for name in message} <= KNOWN
    assert message["from"] == "Ana Lima <ana@example.com>"
    assert message["to"] == "bob@example.com"
    assert message["date"].datetime == PARTS.date
    assert message["message-id"] == "<1@example.com>"
    assert message["list-unsubscribe"] == "<https://go.example.com/u/token>"
    assert message["list-unsubscribe-post"] == "List-Unsubscribe=One-Click"
    assert message.get_content_type() == "multipart/alternative"
    text, html = message.iter_parts()
    assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert text.get_content() == "Hi Bob,\r\n"
    assert html.get_content().strip() == "<p>Hi Bob,</p>"
    assert "bcc" not in message


def test_text_alone() -> None:
    assert read(build_message(replace(PARTS, html=" "))).get_content_type() == "text/plain"


def test_unsubscribing_by_mail_has_no_one_click() -> None:
    message = read(build_message(replace(PARTS, unsubscribe="mailto:a@x.com?subject=unsubscribe")))
    assert message["list-unsubscribe"] == "<mailto:a@x.com?subject=unsubscribe>"
    assert message["list-unsubscribe-post"] is None


def test_long_identifiers_stay_identifiers() -> None:
    references = tuple(f"<{'x' * 150}{i}@example.com>" for i in range(30))
    link = f"https://go.example.com/{'a' * 300}"
    raw = build_message(replace(PARTS, references=references, unsubscribe=link))
    check_wire(raw)
    assert b"=?" not in raw.split(b"\r\n\r\n")[0]
    message = read(raw)
    assert message["in-reply-to"].strip() == references[-1]
    assert message["references"].split() == list(references)
    assert message["list-unsubscribe"].strip() == f"<{link}>"


@pytest.mark.parametrize(
    "text",
    [
        "Hello",
        "Grüße aus Köln – ☕",
        "=?utf-8?q?not_encoded?=",
        "long " * 60,
        "länge " * 60,
        "x" * 500,
        "日本語の件名" * 20,
        'Quotes " and \\ and, commas; <x@y.z>',
        "a\u00a0b",
    ],
)
def test_subject_and_name_arrive_as_written(text: str) -> None:
    raw = build_message(replace(PARTS, subject=text, sender_name=text[:60]))
    check_wire(raw)
    assert max(map(len, raw.split(b"\r\n\r\n")[0].split(b"\r\n"))) <= 78
    message = read(raw)
    assert message["subject"] == " ".join(text.split())
    # The modern parser puts spaces between the encoded words of a name; this one does not.
    name, address = parseaddr(message_from_bytes(raw, policy=policy.compat32)["from"])
    shown = str(make_header(decode_header(name)))
    assert (shown, address) == (" ".join(text[:60].split()), "ana@example.com")


def test_international_addresses() -> None:
    idn = build_message(replace(PARTS, to=("bob@bücher.example",), cc=("cleo@почта.рф",)))
    assert idn.isascii()
    assert b"To: bob@xn--bcher-kva.example\r\n" in idn
    assert b"Cc: cleo@xn--80a1acny.xn--p1ai\r\n" in idn
    eai = build_message(replace(PARTS, to=("jörg@bücher.example",)))
    assert "To: jörg@xn--bcher-kva.example\r\n".encode() in eai


@pytest.mark.parametrize(
    "text",
    [
        "a" * 5000,
        "ü" * 5000,
        ".\n..\nFrom x\n",
        "a\r\nb\rc\nd",
        "tab\t \n-- \n",
        "\x00\x07",
        "\ud800",
    ],
)
def test_bodies_arrive_whole(text: str) -> None:
    raw = build_message(replace(PARTS, text=text, html=f"<p>{text}</p>"))
    check_wire(raw)
    assert raw.isascii()
    part, _ = read(raw).iter_parts()
    expected = text.replace("\r\n", "\n").replace("\r", "\n").replace("\ud800", "?")
    shown = unflowed(part.get_content().replace("\r\n", "\n"))
    assert shown.rstrip("\n") == expected.replace("\t \n", "\t\n").rstrip("\n")


EVIL = st.text(alphabet='\r\n\x00\x0b\x0c\x1c\x85\u2028\u2029:<>@,"\\ aBcé=?', max_size=30) | (
    st.sampled_from(["x\r\nBcc: eve@x.com", "a@x.com>\r\nBcc: eve@x.com", "a@x.com, eve@x.com"])
)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "sender_name": EVIL,
            "sender": EVIL,
            "to": st.tuples(EVIL),
            "cc": st.tuples(EVIL),
            "subject": EVIL,
            "message_id": EVIL,
            "references": st.tuples(EVIL),
            "unsubscribe": EVIL,
            "text": EVIL,
            "html": EVIL,
        },
    )
)
def test_no_value_can_inject_a_header(values: dict[str, object]) -> None:
    parts = PARTS
    for name, value in values.items():
        parts = replace(parts, **{name: value})  # type: ignore[arg-type]
    try:
        raw = build_message(parts)
    except UserError:
        return
    check_wire(raw)
    head = raw.split(b"\r\n\r\n")[0]
    names = [line.split(b":")[0].decode() for line in head.split(b"\r\n") if line[:1] not in b" \t"]
    assert {name.lower() for name in names} <= KNOWN
    assert len(names) == len(set(names))
    assert b"eve@x.com" not in head or "Bcc" not in names


@pytest.mark.parametrize(
    "broken",
    [
        {"sender": "ana"},
        {"to": ("b@x.com\r\nBcc: eve@x.com",)},
        {"cc": ("b@x.com,c@x.com",)},
        {"message_id": "1@x.com"},
        {"message_id": "<1@x.com>\r\nX: y"},
        {"references": ("<a b@x.com>",)},
        {"unsubscribe": "javascript:x"},
        {"unsubscribe": "https://x.com/>\r\nX: y"},
    ],
)
def test_what_is_malformed_is_refused(broken: dict[str, object]) -> None:
    with pytest.raises(UserError):
        build_message(replace(PARTS, **broken))  # type: ignore[arg-type]
