"""From a mail's headers to the envelope that says whether it matters. Never fails, on any bytes."""

import hashlib
from datetime import datetime

from outreach_app.domain.mailbox import Envelope
from outreach_app.mail.inspection.bounce_words import SUBJECTS
from outreach_app.mail.inspection.daemon import is_daemon
from outreach_app.mail.inspection.headers import Headers, read_headers
from outreach_app.mail.inspection.replies import read_threading

FIELDS = (
    "Message-ID",
    "In-Reply-To",
    "References",
    "From",
    "To",
    "Cc",
    "Delivered-To",
    "Subject",
    "Return-Path",
    "Content-Type",
    "Auto-Submitted",
    "X-Autoreply",
    "X-Autorespond",
    "X-Failed-Recipients",
)
"""What is asked of the server for every mail; bodies only of those that matter. Servers repeat the
list with each mail, so it is short.
"""

MOST_ANSWERS = 50
_DAEMONS = ("mailer-daemon", "postmaster", "mail-daemon", "mdaemon", "mailsubsystem", "mmdf")
_COMPLAINTS = ("abuse report", "complaint", "feedback report", "spam report")
LONGEST_SUBJECT = 300


def envelope_of(uid: int, at: datetime, raw: bytes) -> Envelope:
    """The envelope of a mail with these headers, which the server took in at that time."""
    headers, _ = read_headers(raw.decode("latin-1").replace("\r\n", "\n").replace("\r", "\n"))
    threading = read_threading(headers)
    senders = headers.addresses("from") or headers.addresses("return-path")
    answers = dict.fromkeys((*threading.in_reply_to, *reversed(threading.references)))
    message_id = threading.message_id
    return Envelope(
        uid=uid,
        key=message_id or _digest(raw, at),
        message_id=message_id,
        at=at,
        sender=next(iter(senders), ""),
        sender_name=threading.sender_name[:200],
        subject=threading.subject[:1000],
        to=threading.recipients,
        answers=tuple(answers)[:MOST_ANSWERS],
        is_report=_is_report(headers, senders),
        is_automatic=_is_automatic(headers),
    )


def _digest(raw: bytes, at: datetime) -> str:
    """Tells mails apart that have no name: some servers' bounces differ in nothing but the time."""
    return f"sha256:{hashlib.sha256(at.isoformat().encode() + raw).hexdigest()}"


def _is_report(headers: Headers, senders: tuple[str, ...]) -> bool:
    """Whether it may be a bounce or a complaint. Too often is cheap: then it is looked at whole."""
    kind = headers.raw("content-type").lower()
    if "multipart/report" in kind or headers.has("x-failed-recipients"):
        return True
    if headers.raw("return-path").replace(" ", "") == "<>":
        return True
    local = next(iter(senders), "").partition("@")[0].lower()
    if local.startswith(_DAEMONS) or is_daemon(headers):
        return True
    subject = headers.text("subject")[:LONGEST_SUBJECT]
    return bool(SUBJECTS.search(subject)) or any(word in subject.lower() for word in _COMPLAINTS)


def _is_automatic(headers: Headers) -> bool:
    said = headers.raw("auto-submitted").strip().lower()
    return (bool(said) and not said.startswith("no")) or headers.has("x-autoreply", "x-autorespond")
