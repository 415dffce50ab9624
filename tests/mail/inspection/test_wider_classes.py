"""What else an inbox brings: receipts, digests, tests of a filter, forwarded bounces, odd files."""

import gzip

import pytest

from outreach_app.domain.incoming import AutoReplyCategory, MailKind
from outreach_app.mail.inspection import inspect_mail
from outreach_app.mail.inspection.bounds import HEAD, TAIL

from .letters import ORIGINAL, from_daemon, letter, report

BOUNCE = report("Final-Recipient: rfc822; bob@prospect.test\nAction: failed\nStatus: 5.1.1\n")
WORDS = from_daemon(
    "Mail delivery failed: returning message to sender",
    "A message that you sent could not be delivered to one or more of its recipients.\n\n"
    "  bob@prospect.test\n    550 5.1.1 Recipient not found\n",
)


def multipart(kind: str, subject: str, *parts: tuple[str, str], **fields: str) -> bytes:
    """A mail of several parts: each with its type and body."""
    body = "".join(f"--m\nContent-Type: {name}\n\n{content}\n" for name, content in parts)
    whole = {"Content_Type": f'{kind}; boundary="m"'} | fields
    return letter(subject, f"{body}--m--\n", **whole)


def receipt(subject: str, words: str, disposition: str) -> bytes:
    """RFC 8098."""
    fields = (
        "Final-Recipient: rfc822; bob@prospect.test\nOriginal-Message-ID: <first@acme.test>\n"
        f"Disposition: {disposition}\n"
    )
    return multipart(
        "multipart/report; report-type=disposition-notification",
        subject,
        ("text/plain", words),
        ("message/disposition-notification", fields),
        In_Reply_To="<first@acme.test>",
    )


NOTHING = {
    "a mail was read": receipt(
        "Read: A question", "Your message was read.", "manual-action/MDN-sent-manually; displayed"
    ),
    "a mail was deleted unread": receipt(
        "Not read: A question",
        "Your message was deleted without being read.",
        "automatic-action/MDN-sent-automatically; deleted",
    ),
    "a mail was read, in German": receipt(
        "Gelesen: Eine Frage", "Ihre Nachricht wurde gelesen.", "manual-action; displayed"
    ),
    "a mail was deleted unread, says its server": receipt(
        "Not read: A question",
        "Your message to bob@prospect.test was deleted without being read.",
        "automatic-action/MDN-sent-automatically; deleted",
    ).replace(b"From: Bob <bob@", b"Return-Path: <>\nFrom: Postmaster <postmaster@"),
    "a mail was read, and the receipt is not called one": multipart(
        "multipart/mixed",
        "Read: A question",
        ("text/plain", "Your message was read on Monday."),
        ("message/disposition-notification", "Disposition: manual-action; displayed"),
        In_Reply_To="<first@acme.test>",
    ),
    "a mail arrived": report(
        "Final-Recipient: rfc822; bob@prospect.test\nAction: delivered\nStatus: 2.0.0\n"
    ),
    "a mail was passed on": report(
        "Final-Recipient: rfc822; bob@prospect.test\nAction: relayed\nStatus: 2.0.0\n"
    ),
    "a list's digest with a bounce in it": multipart(
        "multipart/digest",
        "Crew Digest, Vol 12, Issue 3",
        ("message/rfc822", "From: a@x.test\nSubject: Undelivered\n\n550 5.1.1 user unknown"),
        ("message/rfc822", "From: b@x.test\nSubject: Re: hi\n\nhi"),
        From="crew-request@lists.test",
        List_Id="<crew.lists.test>",
        Precedence="list",
    ),
    "a week of DMARC": multipart(
        "multipart/mixed",
        "Report domain: acme.test Submitter: mx.test Report-ID: 1",
        ("text/plain", "This is a DMARC aggregate report."),
        ("application/zip", "UEsDBAoAAAA="),
        From="noreply-dmarc-support@mx.test",
    ),
    "a day of TLS": multipart(
        "multipart/report; report-type=tlsrpt",
        "Report Domain: acme.test Submitter: mx.test Report-ID: <1@mx.test>",
        ("text/plain", "This is an aggregate TLS report."),
        ("application/tlsrpt+gzip", "H4sI"),
        From="noreply-smtp-tls-reporting@mx.test",
    ),
    "a parcel that was not delivered": letter(
        "Delivery failed: we missed you",
        "We were unable to deliver your parcel today. We will try again tomorrow.",
        From="Parcels <noreply@parcels.test>",
    ),
    "a mail that is taken back": letter(
        "Recall: Offer", 'Bob would like to recall the message, "Offer".'
    ),
    "a file of another kind": gzip.compress(BOUNCE, mtime=0),
}


@pytest.mark.parametrize("case", NOTHING)
def test_it_is_neither_a_bounce_nor_an_answer(case: str) -> None:
    found = inspect_mail(NOTHING[case])
    assert (found.kind, found.recipients) == (MailKind.OTHER, ())


PERSONS = {
    "a colleague passes a bounce on": letter(
        "Fwd: Undelivered Mail Returned to Sender",
        "Got this back, can you check?\n\n---------- Forwarded message ---------\n"
        "From: Mail Delivery System <MAILER-DAEMON@mx.test>\n\n"
        "This is the mail system at host mx.test.\n<bob@prospect.test>: 550 5.1.1 User unknown",
        From="Tom <tom@acme.test>",
    ),
    "a colleague attaches a bounce": multipart(
        "multipart/mixed",
        "FW: Undeliverable: A question",
        ("text/plain", "see attached"),
        ("message/rfc822", BOUNCE.decode()),
        From="Tom <tom@acme.test>",
    ),
    "an administrator answers below a bounce": letter(
        "Re: Undelivered Mail Returned to Sender",
        "We mended the mailbox, please try again.\n\n"
        "> This is the mail system at host mx.test.\n> <bob@prospect.test>: 550 5.1.1 User unknown",
        From="Admin <admin@prospect.test>",
        In_Reply_To="<first@acme.test>",
    ),
    "whoever reads a postmaster's mail answers": letter(
        "Re: your mails are blocked",
        "Your message was rejected by our filter because your SPF record is wrong. I have let you "
        "through now.\n\nAnn, postmaster",
        From="Postmaster Team <postmaster@prospect.test>",
        In_Reply_To="<first@acme.test>",
    ),
    "a person tells of a colleague": letter(
        "RE: A question",
        "My colleague does not read this; mail to amy@prospect.test gives 550 5.1.1 user unknown.",
        In_Reply_To="<first@acme.test>",
    ),
}


@pytest.mark.parametrize("case", PERSONS)
def test_a_person_who_speaks_of_a_bounce_sends_none(case: str) -> None:
    found = inspect_mail(PERSONS[case])
    assert (found.kind, found.recipients) == (MailKind.REPLY, ())


CHALLENGES = {
    "a link to press": {"Precedence": "junk", "X_Auto_Response_Suppress": "All"},
    "marked": {"Auto_Submitted": "auto-replied", "In_Reply_To": "<first@acme.test>"},
}


@pytest.mark.parametrize("marks", CHALLENGES.values(), ids=CHALLENGES)
def test_a_filters_question_is_told(marks: dict[str, str]) -> None:
    words = (
        "I protect myself from junk mail. Please click the link below to complete the verification."
    )
    found = inspect_mail(letter("Re: A question (verification)", words, **marks))
    assert (found.kind, found.category) == (MailKind.AUTO_REPLY, AutoReplyCategory.CHALLENGE)


def test_of_several_recipients_those_that_failed_are_named() -> None:
    fields = (
        "Final-Recipient: rfc822; amy@prospect.test\nAction: delivered\nStatus: 2.0.0\n\n"
        "Final-Recipient: rfc822; bob@prospect.test\nAction: failed\nStatus: 5.1.1\n"
    )
    assert inspect_mail(report(fields)).recipients == ("bob@prospect.test",)


FILES = {
    "UTF-16 with a mark": lambda raw: raw.decode().encode("utf-16"),
    "UTF-16, little end first": lambda raw: raw.decode().encode("utf-16-le"),
    "UTF-16, big end first": lambda raw: raw.decode().encode("utf-16-be"),
    "UTF-32": lambda raw: raw.decode().encode("utf-32"),
    "UTF-8 with a mark": lambda raw: b"\xef\xbb\xbf" + raw,
    "an old Mac's lines": lambda raw: raw.replace(b"\n", b"\r"),
    "lines that end twice": lambda raw: raw.replace(b"\n", b"\r\r\n"),
    "an mbox's first line": lambda raw: b"From MAILER-DAEMON Mon Mar  2 09:00:00 2026\n" + raw,
    "the same, guarded": lambda raw: b">From MAILER-DAEMON Mon Mar  2 09:00:00 2026\n" + raw,
    "blank lines first": lambda raw: b"\n  \n\r\n \t\n" + raw,
    "Apple's count of bytes first": lambda raw: b"%d      \n" % len(raw) + raw,
    "zeros at its end": lambda raw: raw + b"\0" * 500,
}


@pytest.mark.parametrize("raw", [BOUNCE, WORDS], ids=["fields", "words"])
@pytest.mark.parametrize("file", FILES)
def test_a_mail_is_read_however_its_file_was_written(file: str, raw: bytes) -> None:
    found = inspect_mail(FILES[file](raw))
    assert (found.kind, found.recipients) == (MailKind.HARD_BOUNCE, ("bob@prospect.test",))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_of_a_large_file_in_wide_letters_the_beginning_counts(encoding: str) -> None:
    raw = BOUNCE.decode() + "x" * (HEAD + TAIL)
    assert inspect_mail(raw.encode(encoding)).kind is MailKind.HARD_BOUNCE


def test_half_a_wide_letter_is_no_mistake() -> None:
    for length in range(120):
        assert inspect_mail((ORIGINAL * 2).encode("utf-16")[:length]).kind in MailKind
