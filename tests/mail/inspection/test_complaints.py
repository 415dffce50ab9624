"""Complaints and providers' notices: who complained, and of which mail."""

import json

import pytest

from outreach_app.domain.incoming import NO_COMPLAINTS, FeedbackCategory, MailKind
from outreach_app.mail.inspection import inspect_mail

from .letters import ORIGINAL, letter


def complaint(fields: str) -> bytes:
    body = (
        "--b\nContent-Type: text/plain\n\nThis is an email abuse report.\n"
        f"--b\nContent-Type: message/feedback-report\n\n{fields}\n"
        f"--b\nContent-Type: message/rfc822\n\n{ORIGINAL}\n--b--\n"
    )
    kind = "multipart/report; report-type=feedback-report; boundary=b"
    return letter("FW: A question", body, From="fbl@provider.test", Content_Type=kind)


@pytest.mark.parametrize(
    ("fields", "who"),
    [
        ("Feedback-Type: abuse\nOriginal-Rcpt-To: <amy@prospect.test>\n", "amy@prospect.test"),
        ("Feedback-Type: abuse\nUser-Agent: Test/1.0\n", "bob@prospect.test"),
    ],
)
def test_a_complaint_names_who_and_what(fields: str, who: str) -> None:
    found = inspect_mail(complaint(fields))
    assert found.kind is MailKind.FEEDBACK_LOOP
    assert found.recipients == (who,)
    assert found.original_message_id == "<first@acme.test>"


def test_a_complaint_without_the_mail_names_it_in_its_fields() -> None:
    fields = (
        "Feedback-Type: abuse\nOriginal-Rcpt-To: <bob@prospect.test>\n"
        "Original-Message-ID: <first@acme.test>\n"
    )
    body = f"--b\nContent-Type: message/feedback-report\n\n{fields}\n--b--\n"
    kind = "multipart/report; report-type=feedback-report; boundary=b"
    found = inspect_mail(letter("FW: A question", body, From="fbl@p.test", Content_Type=kind))
    assert (found.kind, found.original_message_id) == (MailKind.FEEDBACK_LOOP, "<first@acme.test>")


@pytest.mark.parametrize(
    ("named", "category"),
    [
        ("abuse", FeedbackCategory.ABUSE),
        ("Fraud", FeedbackCategory.FRAUD),
        ("virus", FeedbackCategory.VIRUS),
        ("opt-out", FeedbackCategory.OPT_OUT),
        ("not-spam", FeedbackCategory.NOT_SPAM),
        ("auth-failure", FeedbackCategory.AUTHENTICATION),
        ("x-miscategorized", FeedbackCategory.OTHER),
    ],
)
def test_the_type_of_feedback_is_told(named: str, category: FeedbackCategory) -> None:
    found = inspect_mail(complaint(f"Feedback-Type: {named}\nVersion: 1\n"))
    assert (found.kind, found.category) == (MailKind.FEEDBACK_LOOP, category)


def test_a_failed_signature_and_a_mail_that_is_no_spam_are_no_complaints() -> None:
    assert {FeedbackCategory.NOT_SPAM, FeedbackCategory.AUTHENTICATION} == NO_COMPLAINTS


def test_apples_unsubscribing_is_a_complaint_without_a_report() -> None:
    raw = letter("unsubscribe", "Apple Mail sent this.", X_Apple_Unsubscribe="true")
    found = inspect_mail(raw)
    assert (found.kind, found.recipients) == (MailKind.FEEDBACK_LOOP, ("bob@prospect.test",))


NOTICE = {
    "notificationType": "Bounce",
    "bounce": {
        "bounceType": "Permanent",
        "bounceSubType": "General",
        "bouncedRecipients": [
            {"emailAddress": "bob@prospect.test", "status": "5.1.1", "diagnosticCode": "smtp; 550"}
        ],
    },
    "mail": {"headers": [{"name": "Message-ID", "value": "<first@acme.test>"}]},
}


@pytest.mark.parametrize("indent", [None, 2])
def test_amazons_notice_of_a_bounce_is_read(indent: int | None) -> None:
    text = json.dumps(NOTICE, indent=indent).replace(", ", ",").replace(": ", ":")
    found = inspect_mail(letter("AWS Notification Message", text))
    assert (found.kind, found.status) == (MailKind.HARD_BOUNCE, "5.1.1")
    assert found.recipients == ("bob@prospect.test",)
    assert found.original_message_id == "<first@acme.test>"


def test_amazons_notice_of_a_complaint_is_read() -> None:
    notice = {
        "notificationType": "Complaint",
        "complaint": {"complainedRecipients": [{"emailAddress": "bob@prospect.test"}]},
    }
    inner = json.dumps({"Message": json.dumps(notice, separators=(",", ":"))})
    found = inspect_mail(letter("AWS Notification Message", inner))
    assert (found.kind, found.recipients) == (MailKind.FEEDBACK_LOOP, ("bob@prospect.test",))


def test_a_report_of_spamcop_is_a_complaint() -> None:
    words = "[ SpamCop V5 ]\nEmail from 192.0.2.1\n\n[ Offending message ]\n" + ORIGINAL
    raw = letter(
        "[SpamCop (192.0.2.1) id:123]A question",
        words,
        From="SpamCop <123@reports.spamcop.net>",
        Precedence="list",
    )
    found = inspect_mail(raw)
    assert (found.kind, found.recipients) == (MailKind.FEEDBACK_LOOP, ("bob@prospect.test",))
