"""Complaints: a recipient pressed "this is spam", and the provider says so (RFC 5965).

Providers that write no such report are known by their wording.
"""

import re
from collections.abc import Iterator

from outreach_app.domain.incoming import FeedbackCategory, Inspection, MailKind
from outreach_app.mail.inspection.headers import Headers, addresses_in, read_headers
from outreach_app.mail.inspection.letter import Letter
from outreach_app.mail.inspection.original import Report, named_message_id

_FEEDBACK_TYPE = re.compile(r"^feedback-type[ \t]*:", re.IGNORECASE | re.MULTILINE)
_WORDED = re.compile(
    r"this is an email abuse report|this is a spam report|email feedback report for"
    r"|complaint about (?:message|mail|spam) from|marked as (?:spam|junk) by"
    r"|\[spamcop \(|abuse report for an email message|reported (?:as|by the user as) (?:spam|junk)",
    re.IGNORECASE,
)
_CATEGORIES = {category.value: category for category in FeedbackCategory} | {
    "virus": FeedbackCategory.VIRUS,
    "unsubscribe": FeedbackCategory.OPT_OUT,
    "opt-out-list": FeedbackCategory.OPT_OUT,
    "dkim": FeedbackCategory.AUTHENTICATION,
    "dmarc": FeedbackCategory.AUTHENTICATION,
}
"""The types of RFC 5965 and 6591, and older names for them."""

_REPORTERS = re.compile(
    r"staff@hotmail\.com|scomp@aol\.net|spamcop|fbl|feedback|abuse|complaint|arf", re.IGNORECASE
)


_HOTMAILS = "x-hmxmroriginalrecipient"
"""Who complained at Hotmail: in a field before the mail's own."""


def read_complaint(letter: Letter, report: Report) -> Inspection | None:
    """The mail as a complaint; None when it is none."""
    if letter.headers.has("x-apple-unsubscribe"):
        return _unsubscribed(letter)
    fields = _fields(letter)
    if fields is None and not _is_worded(letter, report):
        return None
    fields = fields or Headers()
    named = (fields.raw("feedback-type") or "abuse").strip().lower()
    return Inspection(
        MailKind.FEEDBACK_LOOP,
        tuple(dict.fromkeys(_complainers(fields, letter, report))),
        original_message_id=report.original.message_id("message-id") or named_message_id(letter),
        in_reply_to=letter.headers.message_id("in-reply-to"),
        category=_CATEGORIES.get(named.replace(" ", "-"), FeedbackCategory.OTHER),
        reason=f"A complaint of the type {named[:40]}.",
    )


def _unsubscribed(letter: Letter) -> Inspection:
    """Apple's mail program asks to be left alone in its user's name."""
    return Inspection(
        MailKind.FEEDBACK_LOOP,
        tuple(letter.headers.addresses("from")[:1]),
        category=FeedbackCategory.OPT_OUT,
        reason="The recipient's mail program asked to unsubscribe.",
    )


def _fields(letter: Letter) -> Headers | None:
    attached = letter.part("message/feedback-report")
    if attached:
        return read_headers(attached.text.lstrip("\n"))[0]
    if letter.parameters.get("report-type", "").lower() != "feedback-report":
        return None
    for part in letter.parts:
        if part.kind.startswith("text/") and (start := _FEEDBACK_TYPE.search(part.text)):
            return read_headers(part.text[start.start() :])[0]
    return Headers()


def _is_worded(letter: Letter, report: Report) -> bool:
    words = letter.headers.text("subject") + "\n" + report.text[:2_000]
    is_reporter = _REPORTERS.search(letter.headers.raw("from")) or any(
        headers.has(_HOTMAILS) for headers in (letter.headers, report.original)
    )
    return bool(is_reporter and _WORDED.search(words) and report.original.fields)


def _complainers(fields: Headers, letter: Letter, report: Report) -> Iterator[str]:
    """Whoever complained, as far as the provider tells: the report first, then the mail's To."""
    named = [*fields.addresses("original-rcpt-to"), *fields.addresses("removal-recipient")]
    named += [*letter.headers.addresses(_HOTMAILS), *report.original.addresses(_HOTMAILS)]
    yield from (
        named
        or list(report.original.addresses("to"))[:1]
        or addresses_in(report.original.raw("x-original-to"))
    )
