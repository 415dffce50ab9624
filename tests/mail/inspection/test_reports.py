"""Delivery reports in fields: RFC 3464 as it is written, and as it is not."""

import pytest

from outreach_app.domain.incoming import BounceCategory, MailKind
from outreach_app.mail.inspection import inspect_mail

from .letters import ORIGINAL, from_daemon, report

FAILED = """\
    Final-Recipient: rfc822; bob@prospect.test
    Action: failed
    Status: 5.1.1
    Diagnostic-Code: smtp; 550 5.1.1 <bob@prospect.test>: Recipient address
     rejected: User unknown in virtual mailbox table
"""


def test_a_report_says_everything() -> None:
    found = inspect_mail(report(FAILED))
    assert found.kind is MailKind.HARD_BOUNCE
    assert found.recipients == ("bob@prospect.test",)
    assert found.status == "5.1.1"
    assert found.category is BounceCategory.UNKNOWN_USER
    assert found.original_message_id == "<first@acme.test>"
    assert found.reason.startswith("550 5.1.1 <bob@prospect.test>: Recipient address rejected:")


@pytest.mark.parametrize(
    ("status", "said", "category", "kind"),
    [
        ("5.2.2", "552 5.2.2 Mailbox full", "mailbox_full", "soft_bounce"),
        ("5.7.1", "554 5.7.1 Service unavailable; blocked using zen", "blocked", "soft_bounce"),
        ("5.7.26", "550-5.7.26 not accepted: DMARC policy", "authentication", "soft_bounce"),
        ("5.3.4", "552 5.3.4 Message size exceeds fixed limit", "too_large", "soft_bounce"),
        ("5.7.1", "550 5.7.1 Relay access denied", "relay", "soft_bounce"),
        ("5.7.1", "550 5.7.1 Message rejected as spam", "spam", "soft_bounce"),
        ("4.2.0", "450 4.2.0 Greylisted, try again", "greylisted", "soft_bounce"),
        ("4.4.1", "connect to mx[1.2.3.4]:25: Connection timed out", "network", "soft_bounce"),
        ("5.4.4", "Host or domain name not found", "dns", "hard_bounce"),
        ("5.1.10", "556 5.1.10 recipient domain has null MX", "no_mail_service", "hard_bounce"),
        ("5.1.6", "551 5.1.6 user has moved", "moved", "hard_bounce"),
        ("5.2.1", "550 5.2.1 The account is disabled", "mailbox_disabled", "soft_bounce"),
        ("4.1.1", "450 4.1.1 User unknown in local table", "unknown_user", "hard_bounce"),
        ("5.7.1", "550 5.7.1 not today", "policy", "soft_bounce"),
        ("5.1.1", "", "unknown_user", "hard_bounce"),
    ],
)
def test_words_and_codes_make_a_category(status: str, said: str, category: str, kind: str) -> None:
    fields = (
        "Final-Recipient: rfc822; bob@prospect.test\nAction: failed\n"
        f"Status: {status}\nDiagnostic-Code: smtp; {said}\n"
    )
    found = inspect_mail(report(fields))
    assert (found.category, found.kind, found.status) == (category, kind, status)


def test_a_warning_is_told_apart() -> None:
    found = inspect_mail(report(FAILED.replace("failed", "delayed").replace("5.1.1", "4.4.1")))
    assert (found.kind, found.category) == (MailKind.SOFT_BOUNCE, BounceCategory.DELAYED)


def test_news_of_a_delivery_is_no_bounce() -> None:
    found = inspect_mail(report(FAILED.replace("failed", "delivered").replace("5.1.1", "2.0.0")))
    assert found.kind is MailKind.OTHER


def test_only_those_who_failed_are_named() -> None:
    others = """
    Final-Recipient: rfc822; amy@prospect.test
    Action: relayed
    Status: 2.0.0

    Final-Recipient: rfc822; <cid@prospect.test>
    Action: failed
    Status: 5.1.1
    """
    found = inspect_mail(report(FAILED + others))
    assert found.recipients == ("bob@prospect.test", "cid@prospect.test")


def test_the_address_that_was_written_to_stands_in_for_a_file() -> None:
    fields = FAILED.replace("rfc822; bob@prospect.test", "rfc822; /var/mail/bob", 1)
    found = inspect_mail(report("Original-Recipient: rfc822;bob@prospect.test\n    " + fields))
    assert found.recipients == ("bob@prospect.test",)


def test_fields_in_the_text_are_read_when_a_mail_system_wrote_them() -> None:
    body = "Your message could not be delivered.\n\n" + FAILED.replace("    ", "")
    assert inspect_mail(from_daemon("Failure", body)).recipients == ("bob@prospect.test",)


def test_a_boundary_that_the_header_does_not_name_is_found() -> None:
    raw = report(FAILED).replace(b'boundary="b"', b'boundary="c"')
    raw = raw.replace(b"\n--b", b"\n--another")
    assert inspect_mail(raw).status == "5.1.1"


def test_a_report_wrapped_by_a_filter_is_unwrapped() -> None:
    body = "--w\nContent-Type: message/rfc822\n\n" + report(FAILED).decode() + "\n--w--\n"
    raw = from_daemon("Report", body, Content_Type='multipart/mixed; boundary="w"')
    found = inspect_mail(raw)
    assert (found.kind, found.recipients) == (MailKind.HARD_BOUNCE, ("bob@prospect.test",))


def test_what_the_sender_wrote_is_not_the_mail_systems_word() -> None:
    lie = ORIGINAL + "\nFinal-Recipient: rfc822; eve@prospect.test\nAction: failed\n"
    found = inspect_mail(report(FAILED, original=lie))
    assert found.recipients == ("bob@prospect.test",)


@pytest.mark.parametrize(
    "recipient", ["utf-8; böb@prospect.test", "utf-8-addr-unitext; b\\x{F6}b@prospect.test"]
)
def test_an_international_address_is_read_in_both_spellings(recipient: str) -> None:
    found = inspect_mail(report(f"Final-Recipient: {recipient}\nAction: failed\nStatus: 5.1.1\n"))
    assert found.recipients == ("böb@prospect.test",)


def test_a_failure_without_code_and_words_is_for_good() -> None:
    fields = "Final-Recipient: rfc822; bob@prospect.test\nAction: failed\n"
    found = inspect_mail(report(fields))
    assert (found.kind, found.category) == (MailKind.HARD_BOUNCE, "unexplained")


def test_the_original_is_named_even_where_only_a_receipt_names_it() -> None:
    body = (
        "--b\nContent-Type: text/plain\n\nYour message to <bob@prospect.test> was automatically "
        "rejected:\nQuota exceeded\n--b\nContent-Type: message/disposition-notification\n\n"
        "Final-Recipient: rfc822; bob@prospect.test\nOriginal-Message-ID: <first@acme.test>\n--b--"
    )
    kind = "multipart/report; report-type=disposition-notification; boundary=b"
    found = inspect_mail(from_daemon("Rejected: A question", body, Content_Type=kind))
    assert found.original_message_id == "<first@acme.test>"


@pytest.mark.parametrize("kind", ['text/plain; name="details.txt"', "application/octet-stream"])
def test_fields_attached_under_another_type_are_read(kind: str) -> None:
    words = FAILED.replace("    ", "").replace("Diagnostic-Code", "X-Said")
    body = (
        "--b\nContent-Type: text/plain\n\nYour message was not delivered.\n"
        f"--b\nContent-Type: {kind}\n\nReporting-MTA: dns; mx.acme.test\n\n{words}\n--b--\n"
    )
    found = inspect_mail(
        from_daemon("Undelivered", body, Content_Type="multipart/mixed; boundary=b")
    )
    assert (found.category, found.recipients) == ("unknown_user", ("bob@prospect.test",))
    assert found.status == "5.1.1"
