"""Amazon's notices about bounces and complaints: JSON in a mail from its notification service.

Read by pattern, not parsed: mail transport folds these long lines in the middle of words.
"""

import re

from outreach_app.domain.incoming import (
    SENTENCES,
    BounceCategory,
    FeedbackCategory,
    Inspection,
    MailKind,
)
from outreach_app.mail.inspection.letter import Letter
from outreach_app.mail.inspection.reasons import categorize, is_hard

LONGEST = 30_000

_KIND = re.compile(r'"(?:notification|event)Type":"(Bounce|Complaint)"')
_RECIPIENT = re.compile(r'"emailAddress":"<?([^"<>\\]{3,320}@[^"<>\\]{1,255})>?"')
_STATUS = re.compile(r'"status":"([245]\.\d{1,3}\.\d{1,3})"')
_DIAGNOSTIC = re.compile(r'"diagnosticCode":"([^"]{1,1000})"')
_TYPE = re.compile(r'"bounceType":"(\w{1,40})"')
_SUBTYPE = re.compile(r'"bounceSubType":"(\w{1,40})"')
_MESSAGE_ID = re.compile(r'"(?:messageId":"|name":"Message-ID","value":")(<[^"<>]{1,900}>)"', re.I)
_AFTER_QUOTE = re.compile(r'(?<=[:,{\[}\]"])\s+(?=[":\[{}\],])')

_SUBTYPES = {
    "NoEmail": BounceCategory.UNKNOWN_USER,
    "Suppressed": BounceCategory.SUPPRESSED,
    "OnAccountSuppressionList": BounceCategory.SUPPRESSED,
    "MailboxFull": BounceCategory.MAILBOX_FULL,
    "MessageTooLarge": BounceCategory.TOO_LARGE,
    "ContentRejected": BounceCategory.CONTENT,
    "AttachmentRejected": BounceCategory.CONTENT,
}


def read_notice(letter: Letter) -> Inspection | None:
    """The mail as such a notice; None when it is none."""
    text = letter.parts[0].text[:LONGEST] if letter.parts else ""
    if "emailAddress" not in text:
        return None
    flat = _AFTER_QUOTE.sub("", text.replace("\\", "").replace("\n ", " ").replace("\n", ""))
    kind = _KIND.search(flat)
    recipients = tuple(dict.fromkeys(_RECIPIENT.findall(flat)))
    if not kind or not recipients:
        return None
    message_id = _first(_MESSAGE_ID, flat) or None
    if kind[1] == "Complaint":
        return Inspection(
            MailKind.FEEDBACK_LOOP,
            recipients,
            category=FeedbackCategory.ABUSE,
            original_message_id=message_id,
            reason="A complaint that Amazon passed on.",
        )
    return _bounce(flat, recipients, message_id)


def _bounce(flat: str, recipients: tuple[str, ...], message_id: str | None) -> Inspection:
    status, said = _first(_STATUS, flat), _first(_DIAGNOSTIC, flat)
    category = _SUBTYPES.get(_first(_SUBTYPE, flat)) or categorize(said, status)
    hard = is_hard(category, status) and _first(_TYPE, flat) != "Transient"
    return Inspection(
        MailKind.HARD_BOUNCE if hard else MailKind.SOFT_BOUNCE,
        recipients,
        status or None,
        category,
        message_id,
        reason=(said or SENTENCES[category])[:500],
    )


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[1] if found else ""
