"""A mail that was built wrongly does not leave, whatever went wrong."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from outreach_app.domain.accounts import MailAccount, Security
from outreach_app.domain.attachments import Attachment
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Letter, LinkInMail, Outgoing, OutgoingState, Role
from outreach_app.mail.messages import Messages

ACCOUNT = MailAccount("Sam", "sam@x.example", "mail.x.example", 587, Security.TLS, "")
GO = "https://go.example"
URL = f"{GO}/u/abcdef-unsubscribe"
HTML = (
    f'<p>Hi <a class="x" href="{GO}/l/abcdef-one?a=1&amp;b=2#abcdef-one">one</a>'
    f'<img src="{GO}/p/abcdef-pixel" alt=""></p>'
)
MAIL = Outgoing(
    id=1,
    prospect_id=1,
    recipient="ana@y.example",
    role=Role.TO,
    to="ana@y.example",
    cc=(),
    subject="Hello",
    html="<p>Hi</p>",
    sent_html=HTML,
    text="Hi",
    message_id="<1@x.example>",
    thread=None,
    is_tracked=True,
    pixel_token="abcdef-pixel",
    unsubscribe_token="abcdef-unsubscribe",
    links=(LinkInMail("https://x.example", "one", "abcdef-one"),),
    state=OutgoingState.QUEUED,
    reason="",
    created_at=datetime(2026, 3, 1, tzinfo=UTC),
    letter=Letter("Hello", "<p>Hi</p>"),
)


def check(mail: Outgoing, url: str | None = URL) -> None:
    message = Messages().build(mail, ACCOUNT, mail.created_at, url)
    Messages().check(message, mail, url)


def test_a_sound_mail_may_leave() -> None:
    check(MAIL)
    check(replace(MAIL, is_tracked=False, pixel_token=None, links=(), letter=None), None)


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (replace(MAIL, sent_html="<p>Hi</p>"), "no-pixel"),
        (replace(MAIL, sent_html=HTML.replace("<img", "<imx")), "no-pixel"),
        (replace(MAIL, sent_html=HTML.replace("abcdef-pixel", "abcdef-other")), "no-pixel"),
        (replace(MAIL, sent_html=HTML.replace("#abcdef-one", "")), "no-link"),
        (replace(MAIL, pixel_token=None), "no-pixel"),
        (replace(MAIL, is_tracked=False), "untracked"),
        (replace(MAIL, sent_html=HTML + "{{ first_name }}"), "field"),
        (replace(MAIL, sent_html=HTML + "{% if x %}"), "field"),
        (replace(MAIL, text="Hi {{name}}"), "field"),
        (replace(MAIL, subject="For {{ company }}"), "field"),
        (replace(MAIL, subject="Für {{ company }} – ein Angebot"), "field"),
    ],
)
def test_a_broken_one_is_held_and_says_why(broken: Outgoing, code: str) -> None:
    with pytest.raises(UserError) as fault:
        check(broken)
    assert fault.value.code == code
    assert fault.value.sentence


def test_unsubscribing_must_be_the_one_of_this_mail() -> None:
    message = Messages().build(MAIL, ACCOUNT, MAIL.created_at, URL)
    for url in (None, URL + "x"):
        with pytest.raises(UserError) as fault:
            Messages().check(message, MAIL, url)
        assert fault.value.code == "no-unsubscribe"
    without = message.replace(b"List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n", b"")
    assert without != message
    with pytest.raises(UserError) as fault:
        Messages().check(without, MAIL, URL)
    assert fault.value.code == "no-one-click"


def test_a_header_that_stands_twice_is_seen() -> None:
    message = Messages().build(MAIL, ACCOUNT, MAIL.created_at, URL)
    with pytest.raises(UserError) as fault:
        Messages().check(b"To: eve@z.example\r\n" + message, MAIL, URL)
    assert fault.value.code == "header"


def test_size_is_that_of_the_whole_mail() -> None:
    heavy = replace(MAIL, attachments=(Attachment("a.bin", "application/x-a", "d", 90_000),))
    message = Messages().build(heavy, ACCOUNT, MAIL.created_at, URL, {"d": b"x" * 90_000})
    Messages().check_size(message, 130_000)
    Messages().check_size(message, None)
    with pytest.raises(UserError, match=r"takes at most 0\.1 MB"):
        Messages().check_size(message, 120_000)
