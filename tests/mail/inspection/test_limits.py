"""Whatever comes in: no exception, no unbounded work, no unbounded memory."""

import io
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_app.domain.incoming import MailKind
from outreach_app.mail.inspection import inspect_mail, reply_text_of, threading_of
from outreach_app.mail.inspection.bounds import HEAD, TAIL, bounded, read_bounded
from outreach_app.mail.inspection.replies import LONGEST_REPLY, MOST_IDS

from .letters import from_daemon, letter, report

PATIENCE = 5.0
"""Processor seconds; the worst input that is known takes a fifth of it."""

FIELDS = "Final-Recipient: rfc822; bob@prospect.test\nAction: failed\nStatus: 5.1.1\n"
REAL = (
    report(FIELDS),
    from_daemon("failure notice", "<bob@prospect.test>:\nSorry, no mailbox here. (#5.1.1)\n"),
    letter("Automatic reply: A question", "I return on 16 March.", Auto_Submitted="auto-replied"),
    letter("=?utf-8?q?R=C3=A9?= question", "Fine.", In_Reply_To="<first@acme.test>"),
    letter("x", "<html><p>Hi", Content_Type="text/html; charset=punycode"),
)


def is_understood(raw: bytes) -> bool:
    """Whether no mistake of ours was caught on the way."""
    return not inspect_mail(raw).reason.startswith("not understood")


@given(st.binary(max_size=2_000))
def test_any_bytes_are_something(raw: bytes) -> None:
    assert is_understood(raw)


@given(st.sampled_from(REAL), st.integers(0, 2_000), st.integers(0, 2_000), st.binary(max_size=40))
@settings(max_examples=300)
def test_a_damaged_mail_is_something(raw: bytes, start: int, length: int, put: bytes) -> None:
    assert is_understood(raw[:start] + put + raw[start + length :])


@given(st.sampled_from(REAL), st.sampled_from(REAL), st.integers(0, 900), st.integers(0, 900))
@settings(max_examples=300)
def test_two_mails_in_one_are_something(one: bytes, two: bytes, end: int, start: int) -> None:
    assert is_understood(one[:end] + two[start:])


@given(
    st.lists(
        st.sampled_from(
            ["Final-Recipient", "Status", "Action", "Diagnostic-Code", "Subject", "From", "Date"]
        ),
        max_size=8,
    ),
    st.text(max_size=80),
)
def test_any_words_in_fields_are_something(names: list[str], words: str) -> None:
    fields = "".join(f"{name}: {words}\n" for name in names)
    assert is_understood(report(fields))
    assert is_understood(letter(words.replace("\n", " "), fields))


@pytest.mark.parametrize(
    "unit",
    ["<", "a@", "-", "=?", " ", "\n", "\n> ", "550 ", "<a@b.c ", "(", "=\n", "from: a\n", "--b\n"],
)
def test_no_repetition_takes_long(unit: str) -> None:
    raw = from_daemon("Undelivered Mail", "") + unit.encode() * (500_000 // len(unit))
    start = time.process_time()
    assert is_understood(raw)
    assert time.process_time() - start < PATIENCE


def test_deep_nesting_is_left_unread() -> None:
    layers = "".join(
        f"--b{n}\nContent-Type: multipart/mixed; boundary=b{n + 1}\n\n" for n in range(5_000)
    )
    raw = letter("Deep", layers, Content_Type="multipart/mixed; boundary=b0")
    assert inspect_mail(raw).kind is MailKind.OTHER


def test_a_giant_mail_is_read_at_its_ends() -> None:
    raw = report(FIELDS) + b"x" * 40_000_000
    start = time.process_time()
    assert inspect_mail(raw).recipients == ("bob@prospect.test",)
    assert time.process_time() - start < PATIENCE


HOSTILE = {
    "mails in mails": b"Content-Type: message/rfc822\n\n" * 1_000,
    "a header of 50 MB": b"Subject: " + b"a" * 50_000_000,
    "a mail of 50 MB without an end": b"Subject: x\n\n" + b"a" * 50_000_000,
    "base64 of 40 MB": letter("x", "QUJD" * 10_000_000, Content_Transfer_Encoding="base64"),
    "nothing but NULs": b"\0" * 5_000_000,
    "200,000 headers": b"".join(b"X-%d: y\n" % number for number in range(200_000)),
    "one header 200,000 times": b"To: a@b.test\n" * 200_000,
    "200,000 ids": letter("x", "x", References="<a@b.test> " * 200_000),
    "9,000 recipients": report(
        "".join(f"Final-Recipient: rfc822; a{n}@b.test\nAction: failed\n\n" for n in range(9_000))
    ),
    "encoded words without an end": letter("=?utf-8?q?" * 100_000, "x"),
    "a subject of prefixes": letter("Re: " * 100_000, "x"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_mails_cost_no_more_than_others(case: str) -> None:
    raw = HOSTILE[case]
    start = time.process_time()
    assert is_understood(raw)
    assert len(reply_text_of(raw)) <= LONGEST_REPLY
    assert len(threading_of(raw).references) <= MOST_IDS
    assert time.process_time() - start < PATIENCE


CHARSETS = (
    "utf-7",
    "utf-16",
    "hz",
    "idna",
    "punycode",
    "iso-2022-kr",
    "cp037",
    "rot13",
    "zlib",
    "\0",
)


@pytest.mark.parametrize("charset", CHARSETS)
@given(st.binary(max_size=300))
@settings(max_examples=30)
def test_any_bytes_in_any_charset_are_something(charset: str, body: bytes) -> None:
    kind = f"Content-Type: text/html; charset={charset}\n".encode()
    raw = b"From: MAILER-DAEMON@x.test\nSubject: Undelivered\n" + kind + b"\n" + body
    assert is_understood(raw)
    reply_text_of(raw)


class Pipe(io.RawIOBase):
    """A stream that can not be sought and gives little at a time."""

    def __init__(self, raw: bytes) -> None:
        self._rest = io.BytesIO(raw)

    def read(self, size: int = -1) -> bytes:
        return self._rest.read(min(size, 70_000))


@pytest.mark.parametrize("size", [0, 10, HEAD + TAIL, HEAD + TAIL + 1, 3_000_000])
def test_files_and_pipes_are_bounded_alike(size: int) -> None:
    raw = bytes(range(256)) * (size // 256) + b"e" * (size % 256)
    assert read_bounded(io.BytesIO(raw)) == bounded(raw)
    assert read_bounded(Pipe(raw)) == bounded(raw)  # type: ignore[arg-type]
