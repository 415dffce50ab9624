"""From the outbox's row to the message."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest

from outreach_app.domain.accounts import MailAccount, Security
from outreach_app.domain.mails import Outgoing, OutgoingState, Role, Thread
from outreach_app.domain.matching import tag_of, tagged_address, tags_in
from outreach_app.mail.messages import Messages

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
ACCOUNT = MailAccount("Ana Lima", "ana@bücher.example", "smtp.test", 587, Security.STARTTLS, "a")
MAIL = Outgoing(
    id=1,
    prospect_id=1,
    recipient="boss@example.com",
    role=Role.BCC,
    to="bob@example.com",
    cc=("cleo@example.com",),
    subject="Re: Hello",
    html="<p>Hi</p>",
    sent_html="<p>Hi<img src=pixel></p>",
    text="Hi\n",
    message_id="<2@example.com>",
    thread=Thread(("<0@example.com>", "<1@example.com>"), "Hello"),
    is_tracked=True,
    pixel_token=None,
    unsubscribe_token=None,
    links=(),
    state=OutgoingState.QUEUED,
    reason="",
    created_at=NOW,
)


def test_a_follow_up_with_a_blind_copy() -> None:
    raw = Messages().build(MAIL, ACCOUNT, NOW, "https://go.test/u/t")
    message = message_from_bytes(raw, policy=policy.default)
    assert b"boss@" not in raw
    assert (message["to"], message["cc"]) == ("bob@example.com", "cleo@example.com")
    assert message["in-reply-to"] == "<1@example.com>"
    assert message["references"] == "<0@example.com> <1@example.com>"
    assert message["from"] == "Ana Lima <ana@xn--bcher-kva.example>"
    assert message["list-unsubscribe"] == "<https://go.test/u/t>"
    [_, html] = message.iter_parts()
    assert html.get_content().strip() == MAIL.sent_html


def test_without_a_relay_unsubscribing_is_by_mail() -> None:
    raw = Messages().build(replace(MAIL, thread=None), ACCOUNT, NOW, None)
    message = message_from_bytes(raw, policy=policy.default)
    expected = "<mailto:ana@xn--bcher-kva.example?subject=unsubscribe>"
    assert message["list-unsubscribe"] == expected
    assert message["list-unsubscribe-post"] is None
    assert message["references"] is None


def test_message_ids_are_new_each_time() -> None:
    first, second = (Messages().new_message_id("ana@bücher.example") for _ in range(2))
    assert first != second
    assert re.fullmatch(r"<[0-9a-f]{32}@xn--bcher-kva\.example>", first)


def test_answers_go_to_an_address_that_names_the_mail_where_the_user_wants_it() -> None:
    mail = replace(MAIL, message_id=Messages().new_message_id(ACCOUNT.address))
    account = replace(ACCOUNT, tags_replies=True)
    message = message_from_bytes(Messages().build(mail, account, NOW, None), policy=policy.default)
    (reply_to,) = message["reply-to"].addresses
    assert reply_to.display_name == "Ana Lima"
    assert reply_to.addr_spec.startswith("ana+o.")
    assert tags_in([reply_to.addr_spec]) == (tag_of(mail.message_id),)
    untagged = message_from_bytes(Messages().build(mail, ACCOUNT, NOW, None), policy=policy.default)
    assert untagged["reply-to"] is None


@pytest.mark.parametrize(
    ("address", "message_id"),
    [
        ("ana+sales@x.example", f"<{'a' * 32}@x>"),
        ("ana@x.example", "<short@x>"),
        (f"{'a' * 60}@x.example", f"<{'a' * 32}@x>"),
    ],
)
def test_an_address_that_can_carry_no_tag_stays_alone(address: str, message_id: str) -> None:
    assert tagged_address(address, message_id) == ""
