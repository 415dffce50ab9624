"""Bounces without fields: what mail systems of many makers write for people to read."""

import pytest

from outreach_app.domain.incoming import MailKind
from outreach_app.mail.inspection import inspect_mail

from .letters import ORIGINAL, from_daemon, letter

TEXTS = {
    "qmail": (
        "failure notice",
        "Hi. This is the qmail-send program at mx.acme.test.\n"
        "I'm afraid I wasn't able to deliver your message to the following addresses.\n\n"
        "<bob@prospect.test>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n"
        "--- Below this line is a copy of the message.\n\n",
        "unknown_user",
    ),
    "exim": (
        "Mail delivery failed: returning message to sender",
        "A message that you sent could not be delivered to one or more of its\n"
        "recipients. This is a permanent error. The following address(es) failed:\n\n"
        "  bob@prospect.test\n    mailbox is full: retry timeout exceeded\n\n"
        "------ This is a copy of the message, including all the headers. ------\n\n",
        "mailbox_full",
    ),
    "sendmail": (
        "Returned mail: see transcript for details",
        "   ----- The following addresses had permanent fatal errors -----\n"
        "<bob@prospect.test>\n    (reason: 550 5.1.1 <bob@prospect.test>... User unknown)\n\n"
        "   ----- Unsent message follows -----\n",
        "unknown_user",
    ),
    "Postfix": (
        "Undelivered Mail Returned to Sender",
        "This is the mail system at host mx.acme.test.\n\n"
        "<bob@prospect.test>: host mx.prospect.test[1.2.3.4] said: 554 5.7.1\n"
        "    Client host rejected: Access denied (in reply to RCPT TO command)\n\n",
        "blocked",
    ),
    "Exchange": (
        "Undeliverable: A question",
        "Your message\n\n  To:      bob@prospect.test\n  Subject: A question\n\n"
        "did not reach the following recipient(s):\n\nbob@prospect.test on Mon, 2 Mar 2026\n"
        "    The recipient name is not recognized\n\n",
        "unknown_user",
    ),
    "Gmail": (
        "Delivery Status Notification (Failure)",
        "Delivery to the following recipient failed permanently:\n\n"
        "     bob@prospect.test\n\nTechnical details of permanent failure:\n"
        "DNS Error: Domain name not found\n\n   ----- Original message -----\n\n",
        "dns",
    ),
    "Domino": (
        "DELIVERY FAILURE: User bob not listed in Directory",
        "Your message\n\n  Subject: A question\n\nwas not delivered to:\n\n  bob@prospect.test\n\n"
        "because:\n\n  User bob (bob@prospect.test) not listed in Domino Directory\n\n",
        "unknown_user",
    ),
    "Japanese": (
        "メール配信エラー",
        "次のあて先へのメッセージはエラーのため送信できませんでした。\n\n"
        "<bob@prospect.test>\n\n宛先不明\n\n----- Original message -----\n",
        "unknown_user",
    ),
    "Chinese": (
        "系统退信",
        "抱歉，您的邮件被退回来了。\n\n收件人邮件地址：bob@prospect.test\n退信原因：用户不存在\n\n",
        "unknown_user",
    ),
    "Spanish": (
        "No se puede entregar: A question",
        "No se pudo entregar a estos destinatarios o grupos:\n\nbob@prospect.test\n"
        "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n\n",
        "unknown_user",
    ),
    "German": (
        "Unzustellbar: A question",
        "Ihre Nachricht konnte nicht zugestellt werden.\n\n"
        "bob@prospect.test: Das Postfach ist voll, Postfach voll\n\n",
        "mailbox_full",
    ),
    "French": (
        "Échec de la remise",
        "Votre message n'a pas pu être remis.\n\n<bob@prospect.test>: destinataire inconnu\n\n",
        "unknown_user",
    ),
}


@pytest.mark.parametrize("system", TEXTS)
def test_a_mail_systems_text_is_understood(system: str) -> None:
    subject, words, category = TEXTS[system]
    found = inspect_mail(from_daemon(subject, words + ORIGINAL))
    assert found.kind in (MailKind.HARD_BOUNCE, MailKind.SOFT_BOUNCE)
    assert found.recipients == ("bob@prospect.test",)
    assert found.category == category
    assert found.original_message_id == "<first@acme.test>"


def test_several_addresses_have_a_turn_each() -> None:
    words = (
        "I'm afraid I wasn't able to deliver your message to the following addresses.\n\n"
        "<amy@prospect.test>:\nuser is over quota\n\n<bob@prospect.test>:\nno such user\n"
    )
    found = inspect_mail(from_daemon("failure notice", words))
    assert found.recipients == ("amy@prospect.test", "bob@prospect.test")
    assert (found.kind, found.category) == (MailKind.HARD_BOUNCE, "unknown_user")


def test_a_warning_in_words_is_told_apart() -> None:
    words = (
        "This is a warning message only. You do not need to resend your message.\n"
        "Your message has been delayed for bob@prospect.test.\n"
    )
    found = inspect_mail(from_daemon("Warning: message delayed 4 hours", words))
    assert (found.kind, found.category) == (MailKind.SOFT_BOUNCE, "delayed")


def test_a_subject_that_warns_outweighs_what_may_come() -> None:
    words = (
        "There was a temporary problem delivering your message to bob@prospect.test.\n"
        "We will retry for 46 hours. You will be told if the delivery fails permanently.\n"
    )
    found = inspect_mail(from_daemon("Delivery Status Notification (Delay)", words))
    assert (found.kind, found.category) == (MailKind.SOFT_BOUNCE, "delayed")


def test_a_name_without_an_address_is_still_a_bounce() -> None:
    words = (
        "Your message did not reach some or all of the intended recipients.\n\n"
        "      Bob Buyer on 3/2/2026 9:00 AM\n            <mx.prospect.test #5.1.1>\n"
    )
    found = inspect_mail(from_daemon("Undeliverable: A question", words))
    assert (found.kind, found.recipients) == (MailKind.HARD_BOUNCE, ())


def test_a_mailbox_that_is_there_is_not_unknown() -> None:
    words = "I'm afraid I wasn't able to deliver.\n<bob@prospect.test>:\n550 5.2.1 User unknown\n"
    found = inspect_mail(from_daemon("failure notice", words))
    assert (found.kind, found.category) == (MailKind.SOFT_BOUNCE, "filtered")


def test_a_carriers_unknown_user_after_the_mail_was_seen_is_a_filter() -> None:
    words = (
        "Your message could not be delivered to the following address.\n"
        "<bob@prospect.test>: host mx said: 550 Unknown user bob@prospect.test\n"
        " (in reply to end of DATA command)\n"
    )
    found = inspect_mail(from_daemon("Undelivered Mail", words))
    assert (found.kind, found.category) == (MailKind.SOFT_BOUNCE, "filtered")


PEOPLE = {
    "about bounces": letter(
        "Returned mail", "Users see 'message could not be delivered'. Shall we talk?"
    ),
    "an answer": letter(
        "Re: Undelivered Mail Returned to Sender",
        "Look at this.\n> <amy@x.test>: 550 5.1.1 User unknown\n> The mail system\n",
        In_Reply_To="<first@acme.test>",
    ),
    "forwarded": letter(
        "Fwd: Mail delivery failed",
        "A message that you sent could not be delivered to one or more of its recipients.\n\n"
        "  amy@x.test\n    Unknown user\n",
    ),
    "a parcel": letter(
        "Your delivery was not completed",
        "Your parcel could not be delivered to you. Write to help@parcels.test.",
        From="Parcels <no-reply@parcels.test>",
    ),
    "a nightly job": letter(
        "Cron <root@host> backup",
        "user amy@x.test not found\n550 files copied, 3 errors\n",
        From="root@host.acme.test (Cron Daemon)",
    ),
    "a full mailbox of one's own": letter(
        "Your mailbox is almost full",
        "Your mailbox has exceeded 90% of its storage limit: sue@acme.test",
        From="System Administrator <admin@acme.test>",
    ),
    "a held post": letter(
        "Your message to Announce awaits moderator approval",
        "Your mail is being held until the moderator can review it.",
        From="announce-bounces@lists.test",
        List_Id="<announce.lists.test>",
    ),
    "a post office": letter(
        "Undeliverable parcel",
        "We could not deliver your parcel.",
        From="Postmaster General <news@post.test>",
        Return_Path="<news@post.test>",
    ),
    "a pasted report": letter(
        "What does this mean?",
        "I got this:\n\nFinal-Recipient: rfc822; amy@x.test\nAction: failed\nStatus: 5.1.1\n",
    ),
}


@pytest.mark.parametrize("case", PEOPLE)
def test_people_who_speak_of_bounces_are_no_bounce(case: str) -> None:
    assert inspect_mail(PEOPLE[case]).kind in (MailKind.REPLY, MailKind.OTHER)


def test_a_recipients_own_rule_is_a_no_for_good() -> None:
    words = (
        "Your message to <bob@prospect.test> was automatically rejected:\n"
        "I do not accept mail from unknown senders.\n"
    )
    found = inspect_mail(from_daemon("Rejected: A question", words))
    assert (found.kind, found.category) == (MailKind.HARD_BOUNCE, "refused")


def test_the_same_words_about_a_full_mailbox_are_soft() -> None:
    words = "Your message to <bob@prospect.test> was automatically rejected:\nQuota exceeded\n"
    found = inspect_mail(from_daemon("Rejected: A question", words))
    assert (found.kind, found.category) == (MailKind.SOFT_BOUNCE, "mailbox_full")


@pytest.mark.parametrize("subject", ["Delivery unsuccessful", "Mail not successfully delivered"])
def test_a_success_that_is_denied_is_a_bounce(subject: str) -> None:
    words = "Your message could not be delivered to:\n\nbob@prospect.test\nUser unknown\n"
    assert inspect_mail(from_daemon(subject, words)).kind is MailKind.HARD_BOUNCE


def test_an_address_behind_a_name_in_html_is_found() -> None:
    words = (
        '<p>Your message to <a href="mailto:bob@prospect.test?x=1">Bob Buyer</a> couldn\'t be '
        "delivered.</p><p>Bob wasn't found at prospect.test.</p>"
    )
    raw = from_daemon("Undeliverable: A question", words, Content_Type="text/html")
    found = inspect_mail(raw)
    assert (found.category, found.recipients) == ("unknown_user", ("bob@prospect.test",))
