"""The order in which a mail is questioned: the first that knows it decides.

Bounces come before automatic replies, since mail systems mark both as automatic. Any mistake
of ours on any input ends in "other" with the mistake's name: one mail never stops an inbox.
"""

import logging

from outreach_app.domain.incoming import Inspection, MailKind, Threading
from outreach_app.mail.inspection.automatic import read_auto_reply
from outreach_app.mail.inspection.bounces import read_bounce
from outreach_app.mail.inspection.bounds import bounded
from outreach_app.mail.inspection.daemon import is_daemon
from outreach_app.mail.inspection.feedback import read_complaint
from outreach_app.mail.inspection.letter import REPORT_TYPES, Letter, read_letter
from outreach_app.mail.inspection.notices import read_notice
from outreach_app.mail.inspection.original import read_report
from outreach_app.mail.inspection.replies import read_reply, read_threading, reply_text


def inspect_mail(raw: bytes) -> Inspection:
    """What this mail is. Never raises, on whatever bytes, and reads a bounded part of them."""
    try:
        return _inspect(bounded(raw))
    except Exception as mistake:
        logging.getLogger(__name__).exception("A mail could not be read")
        return Inspection(MailKind.OTHER, reason=f"not understood ({type(mistake).__name__})")


def reply_text_of(raw: bytes) -> str:
    """What the writer of this mail typed, without quotation and signature. Never raises."""
    try:
        return reply_text(read_letter(bounded(raw)))
    except Exception:
        logging.getLogger(__name__).exception("A reply's text could not be read")
        return ""


def threading_of(raw: bytes) -> Threading:
    """By what the mail that this one answers is found. Headers alone are enough. Never raises."""
    try:
        return read_threading(read_letter(bounded(raw)).headers)
    except Exception:
        logging.getLogger(__name__).exception("A mail's headers could not be read")
        return Threading()


def _inspect(raw: bytes) -> Inspection:
    letter = read_letter(raw)
    report = read_report(letter)
    if inner := _wrapped_report(letter):
        letter, report = inner, read_report(inner)
    return (
        read_complaint(letter, report)
        or read_notice(letter)
        or (None if letter.is_receipt else read_bounce(letter, report, raw))
        or _read_answer(letter)
        or Inspection(MailKind.OTHER, in_reply_to=letter.headers.message_id("in-reply-to"))
    )


def _read_answer(letter: Letter) -> Inspection | None:
    """A program's or a person's answer. Receipts and news of deliveries answer nothing."""
    if "report-type" in letter.parameters or letter.is_receipt:
        return None
    return read_auto_reply(letter) or read_reply(letter)


def _wrapped_report(letter: Letter) -> Letter | None:
    """The delivery report that a mail filter has wrapped into a mail of its own."""
    original = letter.original
    if original is None or letter.part(*REPORT_TYPES) or not is_daemon(letter.headers):
        return None
    inner = read_letter(original.body.lstrip("\n").encode("latin-1"))
    return inner if inner.part(*REPORT_TYPES) else None
