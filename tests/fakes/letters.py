"""Mails as they come in: answers, automatic answers, bounces, complaints."""

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import make_msgid

NO_SUCH_USER = "550 5.1.1 <{0}>: Recipient address rejected: User unknown in virtual mailbox table"
MAILBOX_FULL = "452 4.2.2 <{0}>: Mailbox full"


def answer(
    sender: str,
    text: str,
    *,
    to: str = "sam@seller.example",
    subject: str = "Re: An idea for Diaz Bakery",
    answers: str = "",
    headers: dict[str, str] | None = None,
) -> bytes:
    """A mail, which names the one it answers where there is one."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Message-ID"] = make_msgid(domain="bakery.example")
    if answers:
        mail["In-Reply-To"] = mail["References"] = answers
    for name, value in (headers or {}).items():
        mail[name] = value
    mail.set_content(text)
    return mail.as_bytes()


def bounce(
    failed: str,
    original_id: str = "",
    *,
    action: str = "failed",
    words: str = NO_SUCH_USER,
    to: str = "sam@seller.example",
) -> bytes:
    """A delivery report (RFC 3464) on a mail to this address."""
    said = words.format(failed)
    original = f"Message-ID: {original_id}\r\n" if original_id else ""
    lines = (
        f"Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: {to}\r\n"
        f"Message-ID: {make_msgid(domain='mx.example')}\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n"
        "Auto-Submitted: auto-replied\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        f"--b\r\nContent-Type: text/plain\r\n\r\nI could not deliver your mail.\r\n{said}\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
        f"Final-Recipient: rfc822; {failed}\r\nAction: {action}\r\n"
        f"Status: {said.split()[1]}\r\nDiagnostic-Code: smtp; {said}\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nFrom: {to}\r\nTo: {failed}\r\n"
        f"{original}Subject: An idea\r\n--b--\r\n"
    )
    return lines.encode()


def complaint(
    about: str, original_id: str, *, kind: str = "abuse", to: str = "sam@seller.example"
) -> bytes:
    """A feedback report (RFC 5965)."""
    lines = (
        f"From: feedback@provider.example\r\nTo: {to}\r\nSubject: Abuse report\r\n"
        f"Message-ID: {make_msgid(domain='provider.example')}\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=feedback-report; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nThis is an abuse report.\r\n"
        f"--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: {kind}\r\n"
        f"User-Agent: X/1\r\nVersion: 1\r\nOriginal-Rcpt-To: {about}\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nFrom: {to}\r\nTo: {about}\r\n"
        f"Message-ID: {original_id}\r\nSubject: An idea\r\n--b--\r\n"
    )
    return lines.encode()
