"""Mails for these tests, written by hand after what real mail systems send."""

from textwrap import dedent

ORIGINAL = (
    "Received: from laptop by mx.acme.test; Mon, 2 Mar 2026 09:00:00 +0000\n"
    "Message-ID: <first@acme.test>\n"
    "From: Sue Seller <sue@acme.test>\n"
    "To: bob@prospect.test\n"
    "Subject: A question\n"
    "\n"
    "Hello Bob\n"
)


def letter(subject: str, body: str, **fields: str) -> bytes:
    """A plain mail to the seller; a field's underscores stand for hyphens."""
    headers = {
        "From": "Bob <bob@prospect.test>",
        "To": "sue@acme.test",
        "Date": "Mon, 02 Mar 2026 10:00:00 +0000",
        "Subject": subject,
        "Content-Type": "text/plain; charset=utf-8",
    }
    headers |= {name.replace("_", "-"): value for name, value in fields.items()}
    head = "".join(f"{name}: {value}\n" for name, value in headers.items() if value)
    return f"{head}\n{dedent(body)}".encode()


def from_daemon(subject: str, body: str, **fields: str) -> bytes:
    """The same from a mail system."""
    sender = "Mail Delivery System <MAILER-DAEMON@mx.acme.test>"
    return letter(subject, body, **({"From": sender, "Return_Path": "<>"} | fields))


def report(fields: str, words: str = "The mail system", original: str = ORIGINAL) -> bytes:
    """A delivery report of RFC 3464."""
    head = "Reporting-MTA: dns; mx.acme.test\n\n"
    body = (
        f"--b\nContent-Type: text/plain\n\n{words}\n"
        f"--b\nContent-Type: message/delivery-status\n\n{head}{dedent(fields)}\n"
        f"--b\nContent-Type: message/rfc822\n\n{original}\n--b--\n"
    )
    return from_daemon(
        "Undelivered Mail Returned to Sender",
        body,
        Content_Type='multipart/report; report-type=delivery-status; boundary="b"',
        Auto_Submitted="auto-replied",
    )
