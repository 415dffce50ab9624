"""An envelope is read from whatever a server calls headers."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.mail.carried import carries
from outreach_app.mail.envelopes import MOST_ANSWERS, envelope_of
from tests.fakes.letters import answer, bounce, complaint

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
NAMES = st.sampled_from(
    [b"From", b"Message-ID", b"References", b"In-Reply-To", b"Subject", b"To", b"Content-Type"]
)
FIELDS = st.lists(st.tuples(NAMES, st.binary(max_size=200)), max_size=12)


@given(st.binary(max_size=2000))
def test_any_bytes_are_an_envelope(raw: bytes) -> None:
    found = envelope_of(1, NOW, raw)
    assert found.key
    assert (found.uid, found.at) == (1, NOW)


@given(FIELDS)
def test_any_fields_are_an_envelope(fields: list[tuple[bytes, bytes]]) -> None:
    raw = b"".join(name + b": " + value + b"\r\n" for name, value in fields)
    found = envelope_of(1, NOW, raw)
    assert len(found.answers) <= MOST_ANSWERS
    assert len(found.subject) <= 1000


def test_what_a_mail_names_first_is_what_it_answers() -> None:
    raw = b"In-Reply-To: <3@x>\r\nReferences: <1@x> <2@x>\r\n <3@x>\r\n\r\n"
    assert envelope_of(1, NOW, raw).answers == ("<3@x>", "<2@x>", "<1@x>")


def test_mails_without_a_name_are_told_apart() -> None:
    one, two = (envelope_of(1, NOW, b"Subject: " + text + b"\r\n\r\n") for text in (b"a", b"b"))
    assert one.key != two.key
    assert one == envelope_of(1, NOW, b"Subject: a\r\n\r\n")


def test_reports_look_like_reports_and_answers_do_not() -> None:
    for raw in (bounce("ana@x.test"), complaint("ana@x.test", "<1@x>")):
        assert envelope_of(1, NOW, raw.partition(b"\r\n\r\n")[0]).is_report
    head = answer("ana@x.test", "Yes.").partition(b"\r\n\r\n")[0]
    assert not envelope_of(1, NOW, head).is_report


@given(st.binary(max_size=3000))
def test_whether_a_token_is_carried_can_be_asked_of_any_bytes(raw: bytes) -> None:
    assert not carries(raw, ["abcdefghijklmnop0123456789"])


@pytest.mark.parametrize(
    "subject",
    ["Недоставленное сообщение", "系统退信", "Nedoručitelná zpráva", "Unzustellbare Mail: Angebot"],
)
def test_a_report_in_any_language_is_looked_at_whole(subject: str) -> None:
    raw = f"From: Service <noreply@provider.example>\r\nSubject: {subject}\r\n\r\n".encode()
    assert envelope_of(1, NOW, raw).is_report
