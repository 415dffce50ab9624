"""Mails that carry one faint mark of what they are, beside mails of people who carry it, too."""

from datetime import date

import pytest

from outreach_app.domain.incoming import AutoReplyCategory, BounceCategory, MailKind
from outreach_app.mail.inspection import inspect_mail

from .letters import ORIGINAL, from_daemon, letter, report

AWAY = "I am out of the office and will be back on 16 March."
PROOF = (
    "Your mail is held. My mailbox is protected against spam.\n"
    "Please click the link below to be added to my list of approved senders:\n"
    "https://filter.prospect.test/verify/1\n"
)
FOOTER = (
    "\n______________________________________________________\n"
    "This mail has been scanned for all viruses and malware by the Example service.\n"
)


def test_exchange_puts_its_users_words_before_the_topic() -> None:
    raw = letter("Gone fishing, says Bob: A question", AWAY, Thread_Topic="A question")
    found = inspect_mail(raw)
    assert found.kind is MailKind.AUTO_REPLY
    assert found.return_date == date(2026, 3, 16)


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Re: A question", AWAY),
        ("Sv: A question", AWAY),
        ("Gone fishing, says Bob: A question", "Shall we meet on Monday?"),
        ("A question", AWAY),
    ],
)
def test_a_person_under_a_topic_is_no_responder(subject: str, words: str) -> None:
    raw = letter(subject, words, Thread_Topic="A question")
    assert inspect_mail(raw).kind is not MailKind.AUTO_REPLY


def test_thanks_that_take_no_answer_are_automatic() -> None:
    words = "Thank you for your e-mail. I shall answer as soon as I can."
    raw = letter("Thank you for your e-mail", words, Return_Path="<>", Precedence="bulk")
    found = inspect_mail(raw)
    assert (found.kind, found.category) == (MailKind.AUTO_REPLY, AutoReplyCategory.RECEIVED)
    thanks = letter("Thank you for your e-mail", words)
    assert inspect_mail(thanks).kind is not MailKind.AUTO_REPLY


def test_a_filters_question_may_look_like_an_answer() -> None:
    found = inspect_mail(letter("RE: A question", f"We received your message.\n{PROOF}"))
    assert (found.kind, found.category) == (MailKind.AUTO_REPLY, AutoReplyCategory.CHALLENGE)


def test_a_person_who_speaks_of_links_is_no_filter() -> None:
    words = "I read that you are busy. Please click the link below to see our offer, then confirm."
    assert inspect_mail(letter("RE: A question", words)).kind is MailKind.REPLY


def test_nobody_signs_with_nothing_but_a_mail_system() -> None:
    words = "You sent mail to bob@prospect.test. That is not a valid user here."
    raw = letter(
        "",
        words,
        From="<>",
        Return_Path="<>",
        Auto_Submitted="auto-replied",
        In_Reply_To="<first@acme.test>",
    )
    found = inspect_mail(raw)
    assert (found.kind, found.recipients) == (MailKind.HARD_BOUNCE, ("bob@prospect.test",))


def test_a_scanners_footer_is_no_reason() -> None:
    fields = "Final-Recipient: rfc822; bob@prospect.test\nAction: failed\nStatus: 5.1.1\n"
    words = f"Delivery to the following recipients failed.\n\n   bob@prospect.test\n\n{FOOTER}"
    found = inspect_mail(report(fields, words))
    assert (found.kind, found.category) == (MailKind.HARD_BOUNCE, BounceCategory.UNKNOWN_USER)


def test_an_exchange_that_could_not_hand_a_mail_over_says_nothing_of_the_address() -> None:
    words = (
        "Your message\n\n  To:      bob@prospect.test\n  Subject: A question\n\n"
        "did not reach the following recipient(s):\n\nBob Buyer on Mon, 2 Mar 2026 09:00:00\n"
        "    The recipient was unavailable to take delivery of the message\n"
    )
    assert inspect_mail(from_daemon("Undeliverable: A question", words)).kind is (
        MailKind.SOFT_BOUNCE
    )


def test_yahoo_knows_its_users_only_at_the_end() -> None:
    said = "554 delivery error: dd This user doesn't have a yahoo.com account (bob@prospect.test)"
    fields = (
        "Final-Recipient: rfc822; bob@prospect.test\nAction: failed\nStatus: 5.0.0\n"
        f"Diagnostic-Code: smtp; {said}\n"
    )
    raw = report(fields, f"<bob@prospect.test>: {said} (in reply to end of DATA command)\n")
    assert inspect_mail(raw).category is BounceCategory.UNKNOWN_USER


@pytest.mark.parametrize("written", ["first@acme.test", "<first@acme.test>", " <first@acme.test> "])
def test_a_message_id_may_have_lost_its_brackets(written: str) -> None:
    raw = letter("Re: A question", "Yes.", In_Reply_To=written)
    assert inspect_mail(raw).in_reply_to == "<first@acme.test>"


def test_what_is_no_message_id_is_none() -> None:
    raw = letter("Re: A question", "Yes.", In_Reply_To="Your mail of Monday to bob@prospect.test")
    assert inspect_mail(raw).in_reply_to is None


def test_a_virus_is_still_a_reason() -> None:
    fields = (
        "Final-Recipient: rfc822; bob@prospect.test\nAction: failed\nStatus: 5.7.1\n"
        "Diagnostic-Code: smtp; 554 5.7.1 The mail was scanned and a virus was found\n"
    )
    assert inspect_mail(report(fields)).category is BounceCategory.VIRUS


def test_hotmail_names_who_complained_in_the_mail_that_it_returns() -> None:
    original = f"X-HmXmrOriginalRecipient: amy@prospect.test\n{ORIGINAL}"
    body = f"--b\nContent-Type: message/rfc822\n\n{original}\n--b--\n"
    raw = letter(
        "complaint about message from 1.2.3.4",
        body,
        From="staff@provider.test",
        Content_Type='multipart/mixed; boundary="b"',
    )
    found = inspect_mail(raw)
    assert (found.kind, found.recipients) == (MailKind.FEEDBACK_LOOP, ("amy@prospect.test",))
    assert found.original_message_id == "<first@acme.test>"


@pytest.mark.parametrize(
    "marks",
    [
        {"Sender": "owner-list@lists.test", "X_Loop": "owner-majordomo@lists.test"},
        {"X_Loop": "list@lists.test", "X_Mailing_List": "<list@lists.test> archive/latest/1"},
        {"X_Loop": "list@lists.test", "Mailing_List": "contact list-help@lists.test"},
        {"X_Loop": "list@lists.test", "X_BeenThere": "list@lists.test"},
        {"X_Loop": "list@lists.test", "Sender": "list-bounces@lists.test"},
        {"X_Loop": "list@lists.test", "List_Help": "<mailto:list-help@lists.test>"},
    ],
    ids=str,
)
def test_what_a_person_writes_to_a_list_is_no_automatic_reply(marks: dict[str, str]) -> None:
    marks = {"Precedence": "bulk", "In_Reply_To": "<first@acme.test>"} | marks
    raw = letter("Re: A question", "I think so, too.", **marks)
    assert inspect_mail(raw).kind is MailKind.REPLY
