"""A person's reply is known by what it names, by its subject, or by what it quotes."""

import pytest

from outreach_app.domain.incoming import MailKind
from outreach_app.mail.inspection import inspect_mail

from .letters import letter


def test_the_mail_that_is_answered_is_named() -> None:
    found = inspect_mail(letter("Yes", "Fine.", In_Reply_To="<first@acme.test>"))
    assert (found.kind, found.in_reply_to) == (MailKind.REPLY, "<first@acme.test>")


def test_references_do_where_the_program_names_nothing_else() -> None:
    found = inspect_mail(letter("Yes", "Fine.", References="<a@b.test>\n <first@acme.test>"))
    assert found.in_reply_to == "<first@acme.test>"


@pytest.mark.parametrize("subject", ["Re: A question", "AW: Eine Frage", "回复: 问题", "RE[2]: A"])
def test_a_subject_can_say_it(subject: str) -> None:
    assert inspect_mail(letter(subject, "Fine.")).kind is MailKind.REPLY


@pytest.mark.parametrize(
    "quoted",
    [
        "On 2 March 2026, Sue Seller <sue@acme.test> wrote:\n> Hello",
        "Am 02.03.2026 um 09:00 schrieb Sue Seller:\n> Hello",
        "-----Original Message-----\nFrom: Sue",
        "From: Sue <sue@acme.test>\nSent: Monday\nTo: Bob\nSubject: A question",
    ],
)
def test_a_quotation_can_say_it(quoted: str) -> None:
    assert inspect_mail(letter("A question", f"Fine.\n\n{quoted}")).kind is MailKind.REPLY


def test_a_newsletter_is_no_reply() -> None:
    raw = letter("Re: our offer", "Buy", List_Unsubscribe="<mailto:u@x.test>")
    assert inspect_mail(raw).kind is MailKind.OTHER
