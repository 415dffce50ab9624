"""What a mail that came in is: a bounce, an automatic reply, a complaint, a person's reply, other.

Only words and shapes: reading mails is `mail/inspection`'s business, acting on them a service's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class MailKind(StrEnum):
    """What an incoming mail means for the mail that it answers."""

    HARD_BOUNCE = "hard_bounce"
    SOFT_BOUNCE = "soft_bounce"
    AUTO_REPLY = "auto_reply"
    FEEDBACK_LOOP = "feedback_loop"
    REPLY = "reply"
    OTHER = "other"


class BounceCategory(StrEnum):
    """Why a mail came back, or (`DELAYED`) why it has not arrived yet."""

    UNKNOWN_USER = "unknown_user"
    MOVED = "moved"
    DNS = "dns"
    NO_MAIL_SERVICE = "no_mail_service"
    MAILBOX_FULL = "mailbox_full"
    MAILBOX_DISABLED = "mailbox_disabled"
    TOO_LARGE = "too_large"
    FILTERED = "filtered"
    SPAM = "spam"
    VIRUS = "virus"
    CONTENT = "content"
    BLOCKED = "blocked"
    AUTHENTICATION = "authentication"
    SENDER_REJECTED = "sender_rejected"
    POLICY = "policy"
    RATE_LIMITED = "rate_limited"
    GREYLISTED = "greylisted"
    RELAY = "relay"
    LOOP = "loop"
    NETWORK = "network"
    EXPIRED = "expired"
    ENCRYPTION = "encryption"
    PROTOCOL = "protocol"
    SYSTEM = "system"
    SUPPRESSED = "suppressed"
    DELAYED = "delayed"
    REFUSED = "refused"
    UNEXPLAINED = "unexplained"
    UNKNOWN = "unknown"


class AutoReplyCategory(StrEnum):
    """What a program answered, and so what to do about it."""

    AWAY = "away"
    LEFT = "left"
    RECEIVED = "received"
    CHALLENGE = "challenge"
    OTHER = "other_automatic"


class FeedbackCategory(StrEnum):
    """What a provider passed on about a mail (RFC 5965, RFC 6591)."""

    ABUSE = "abuse"
    FRAUD = "fraud"
    VIRUS = "infected"
    OPT_OUT = "opt-out"
    NOT_SPAM = "not-spam"
    AUTHENTICATION = "auth-failure"
    OTHER = "other_feedback"


Category = BounceCategory | AutoReplyCategory | FeedbackCategory
_KINDS: tuple[type[BounceCategory | AutoReplyCategory | FeedbackCategory], ...] = (
    BounceCategory,
    AutoReplyCategory,
    FeedbackCategory,
)
NAMED: Mapping[str, Category] = {one.value: one for kind in _KINDS for one in kind}
"""Every category by its name, which is its alone."""

NO_COMPLAINTS = frozenset({FeedbackCategory.NOT_SPAM, FeedbackCategory.AUTHENTICATION})
"""Feedback in which nobody complains: it must cost no address its mail."""


HARD = frozenset(
    {
        BounceCategory.UNKNOWN_USER,
        BounceCategory.MOVED,
        BounceCategory.DNS,
        BounceCategory.NO_MAIL_SERVICE,
        BounceCategory.REFUSED,
        BounceCategory.UNEXPLAINED,
    }
)
"""The address itself is at fault: writing to it again is useless, whatever the mail says.

A refusal of this mail, this server or this moment is soft, be its code 5xx or 4xx. A mail that
was given up without a word or a code is taken for hard: nothing speaks for its having a chance.
So is one that the recipient's own rule (Sieve's reject, RFC 5429) turned away: they said no.
"""

SENTENCES: Mapping[Category, str] = {
    BounceCategory.UNKNOWN_USER: "There is no such mailbox.",
    BounceCategory.MOVED: "The mailbox has moved.",
    BounceCategory.DNS: "The address's domain was not found.",
    BounceCategory.NO_MAIL_SERVICE: "The address's domain takes no mail.",
    BounceCategory.MAILBOX_FULL: "The mailbox is full.",
    BounceCategory.MAILBOX_DISABLED: "The mailbox is disabled.",
    BounceCategory.TOO_LARGE: "The mail is too large.",
    BounceCategory.FILTERED: "The recipient's filter turned the mail away.",
    BounceCategory.SPAM: "The mail was taken for spam.",
    BounceCategory.VIRUS: "The mail was taken for a virus.",
    BounceCategory.CONTENT: "The mail's content was refused.",
    BounceCategory.BLOCKED: "The sending server is blocked or has a bad reputation.",
    BounceCategory.AUTHENTICATION: "The mail failed SPF, DKIM or DMARC, or was not signed in.",
    BounceCategory.SENDER_REJECTED: "The sender's address was refused.",
    BounceCategory.POLICY: "A policy of the recipient's server forbids the mail.",
    BounceCategory.RATE_LIMITED: "Too many mails or connections in a short time.",
    BounceCategory.GREYLISTED: "The server asked to try again later.",
    BounceCategory.RELAY: "The server does not relay to this address.",
    BounceCategory.LOOP: "The mail went in circles.",
    BounceCategory.NETWORK: "The recipient's server could not be reached.",
    BounceCategory.EXPIRED: "The mail could not be delivered in time.",
    BounceCategory.ENCRYPTION: "The servers could not agree on encryption.",
    BounceCategory.PROTOCOL: "The servers did not understand each other.",
    BounceCategory.SYSTEM: "The recipient's mail system is in trouble.",
    BounceCategory.SUPPRESSED: "The address is on the provider's own suppression list.",
    BounceCategory.DELAYED: "The mail is delayed and is still being tried.",
    BounceCategory.REFUSED: "The recipient's own rule turns such mails away.",
    BounceCategory.UNEXPLAINED: "The mail was given up, and the report names no reason.",
    BounceCategory.UNKNOWN: "The mail came back for a reason that is not understood.",
    AutoReplyCategory.AWAY: "The writer is away.",
    AutoReplyCategory.LEFT: "The writer does not work there any more.",
    AutoReplyCategory.RECEIVED: "A program confirms that the mail came in.",
    AutoReplyCategory.CHALLENGE: "The recipient's filter wants to know that a person wrote.",
    AutoReplyCategory.OTHER: "A program answered.",
    FeedbackCategory.ABUSE: "The recipient marked the mail as spam.",
    FeedbackCategory.FRAUD: "The recipient reported the mail as fraud.",
    FeedbackCategory.VIRUS: "The provider found a virus in the mail.",
    FeedbackCategory.OPT_OUT: "The recipient asked to get no more mail.",
    FeedbackCategory.NOT_SPAM: "The recipient said that the mail is no spam.",
    FeedbackCategory.AUTHENTICATION: "The mail failed SPF, DKIM or DMARC at a provider.",
    FeedbackCategory.OTHER: "A provider passed on feedback about the mail.",
}
"""For the user, where the provider gave no sentence of its own."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was read out of one mail. `None` and empty mean that the mail does not say.

    `recipients`: the addresses that failed, or of whom somebody complained. `status`: RFC 3463.
    `reason`: the provider's sentence. `original_message_id`: of the mail that came back, is
    complained of or is answered; `in_reply_to`: what this mail names as answered. `return_date`:
    when an absent person says to be back.
    """

    kind: MailKind
    recipients: tuple[str, ...] = ()
    status: str | None = None
    category: Category | None = None
    original_message_id: str | None = None
    in_reply_to: str | None = None
    return_date: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Threading:
    """By what the mail that an incoming one answers can be found. Empty where it does not say.

    Message ids have their brackets; `references` begins with the oldest. `recipients` are all
    addresses it was written or delivered to, in lower case: one may be a reply address. `subject`
    is as written; `subjects.bare_subject` makes it comparable.
    """

    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    sender: str = ""
    sender_name: str = ""
    recipients: tuple[str, ...] = ()
    subject: str = ""
