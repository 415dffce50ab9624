"""From a refusal's words and codes to its category. Words first: codes are often careless.

Codes are RFC 3463's and its registry's, with RFC 5321's reply codes behind them.
"""

import re
from collections.abc import Mapping

from outreach_app.domain.incoming import HARD
from outreach_app.domain.incoming import BounceCategory as B
from outreach_app.mail.inspection.turns_of_phrase import turn_in
from outreach_app.mail.inspection.words_about_addresses import ADDRESS, MAILBOX
from outreach_app.mail.inspection.words_about_senders import SENDER_AND_SERVER
from outreach_app.mail.inspection.words_abroad import ABROAD
from outreach_app.mail.inspection.words_of_refusal import (
    MAIL_AND_MOMENT,
    SENTENCES_FIRST,
    Words,
)
from outreach_app.mail.inspection.words_of_trouble import VAGUE, WAY

LONGEST = 3_000
"""Characters of a refusal that are read for its category."""

LONGEST_ANSWER = 200

_SPACE = re.compile(r"\s+")
_REPLY_AGAIN = re.compile(r"(?<= )[245]\d\d[- ][245]\.\d\.\d{1,3} ")
_AFTER_DATA = re.compile(
    r"reply to (?:end of )?data command|after (?:end of data|data|i sent the message)"
    r"|final data|end of data|while sending end|\(data\)|text command|smtp command data"
)
_CARRIERS = re.compile(r"550[ '-]+unknown user [^\s<]+@|550:? ?: user unknown")
"""NTT docomo's and KDDI's answers to a whole mail; many systems keep them without the phase."""

_ADDRESS = re.compile(r"[<(\[\"']{0,2}[^\s<>@]{1,64}@[^\s<>@]{1,255}[>)\]\"']{0,2}[ ,:]{0,2}")
"""Without whom it speaks of, `user <bob@…> unknown` is the phrase that the tables know."""

_PREFIXES = ("5.1.0 - unknown address error", "5.3.0 - other mail system problem")
"""What IronPort says before every refusal, whatever it is."""

_REPLY = re.compile(r"(?<![\d.:\[-])([45][0-5]\d)(?=[ -](?![\d.]*\d\.\d+\.)|[ -][45]\.)")

_REPLIED = re.compile(r"(?<![\d.:\[-])(?:[45][0-5]\d[ -](?=[45]\.|\D)|[45]\.\d\.\d{1,3} )")
"""Where a server's own answer begins; what stands before is the reporter's, labels and all."""

_BEFORE_RECIPIENT = re.compile(
    r"(?:after|reply to|response to) (?:mail from|ehlo|helo)|my name was rejected"
)
"""Answers to these can not speak of the recipient: their surroundings must be read, too."""

_FOOTER = re.compile(
    r"\b(?:scanned|checked|screened|swept) (?:\w+ ){0,2}?(?:for|by|against)\b"
    r"(?:(?!found|contain|detect|infect|reject|refuse|block)[^.]){0,160}"
    r"|\bno virus(?:es)? (?:was |were )?found\b|\bvirus[- ]free\b|\bfree (?:of|from) virus\w*"
)
"""What a scanner writes below every mail, of which none is a reason."""

_ALWAYS_LATE = "this user doesn't have a"
"""Yahoo looks at the recipient only when it has the whole mail."""

_OWN_RULE = re.compile(r"your message to \S{3,300} was automatically rejected")
"""How Dovecot passes on what a recipient's Sieve script says, and its own refusals too."""

_MAILBOX_TROUBLE = frozenset(
    {B.MAILBOX_FULL, B.MAILBOX_DISABLED, B.SYSTEM, B.LOOP, B.UNKNOWN_USER, B.TOO_LARGE}
)

PLAIN: Words = (
    *SENTENCES_FIRST,
    *MAIL_AND_MOMENT,
    *MAILBOX,
    *SENDER_AND_SERVER,
    *ADDRESS,
    *ABROAD,
    *WAY,
)

CODES: Mapping[str, B] = {
    "1.1": B.UNKNOWN_USER,
    "1.2": B.DNS,
    "1.3": B.UNKNOWN_USER,
    "1.4": B.UNKNOWN_USER,
    "1.6": B.MOVED,
    "1.7": B.SENDER_REJECTED,
    "1.8": B.SENDER_REJECTED,
    "1.10": B.NO_MAIL_SERVICE,
    "1.90": B.RATE_LIMITED,
    "1.351": B.UNKNOWN_USER,
    "2.2": B.MAILBOX_FULL,
    "2.3": B.TOO_LARGE,
    "2.4": B.SYSTEM,
    "2.121": B.RATE_LIMITED,
    "2.122": B.RATE_LIMITED,
    "3.1": B.SYSTEM,
    "3.2": B.SYSTEM,
    "3.3": B.SYSTEM,
    "3.4": B.TOO_LARGE,
    "3.5": B.SYSTEM,
    "4.1": B.NETWORK,
    "4.2": B.NETWORK,
    "4.3": B.NETWORK,
    "4.4": B.DNS,
    "4.5": B.NETWORK,
    "4.6": B.LOOP,
    "4.7": B.EXPIRED,
    "4.14": B.LOOP,
    "4.310": B.DNS,
    "4.312": B.EXPIRED,
    "4.316": B.EXPIRED,
    "6.1": B.CONTENT,
    "6.2": B.CONTENT,
    "6.3": B.CONTENT,
    "6.6": B.CONTENT,
    "6.9": B.CONTENT,
    "6.11": B.CONTENT,
    "7.5": B.ENCRYPTION,
    "7.8": B.AUTHENTICATION,
    "7.10": B.ENCRYPTION,
    "7.13": B.MAILBOX_DISABLED,
    "7.17": B.MOVED,
    "7.18": B.MOVED,
    "7.20": B.AUTHENTICATION,
    "7.23": B.AUTHENTICATION,
    "7.25": B.BLOCKED,
    "7.26": B.AUTHENTICATION,
    "7.27": B.NO_MAIL_SERVICE,
    "7.28": B.RATE_LIMITED,
    "7.124": B.SENDER_REJECTED,
    "7.133": B.SENDER_REJECTED,
    "7.134": B.SENDER_REJECTED,
    "7.135": B.SENDER_REJECTED,
    "7.136": B.SENDER_REJECTED,
    "7.321": B.ENCRYPTION,
    "7.322": B.ENCRYPTION,
    "7.323": B.ENCRYPTION,
    "7.324": B.ENCRYPTION,
    "7.325": B.ENCRYPTION,
    "7.505": B.UNKNOWN_USER,
    "7.508": B.RATE_LIMITED,
}
"""Subject and detail of an enhanced status code that says enough."""

VAGUE_CODES: Mapping[str, B] = {
    "1.0": B.UNKNOWN_USER,
    "2.0": B.FILTERED,
    "2.1": B.MAILBOX_DISABLED,
    "3.0": B.SYSTEM,
    "4.0": B.NETWORK,
    "5.0": B.PROTOCOL,
    "5.1": B.PROTOCOL,
    "5.2": B.PROTOCOL,
    "5.3": B.POLICY,
    "5.4": B.PROTOCOL,
    "5.5": B.PROTOCOL,
    "6.0": B.CONTENT,
    "7.0": B.POLICY,
    "7.1": B.POLICY,
    "7.2": B.POLICY,
}
"""Those that systems use when they know no better one."""

WORDS_WITH_CODE: Mapping[tuple[str, str], B] = {
    # Microsoft 365 where the domain's list of recipients decides ("directory-based blocking").
    ("4.1", "rejected: access denied"): B.UNKNOWN_USER,
    ("4.1", "rejected : access denied"): B.UNKNOWN_USER,
    # Exchange's one sentence for a mail that does not fit, of which the code says why.
    ("2.2", "larger than the current system limit"): B.MAILBOX_FULL,
}
"""Words that mean something else with another code."""

_BY_REPLY: Mapping[str, B] = {
    "421": B.SYSTEM,
    "450": B.GREYLISTED,
    "451": B.SYSTEM,
    "452": B.SYSTEM,
    "521": B.NO_MAIL_SERVICE,
    "530": B.AUTHENTICATION,
    "541": B.UNKNOWN_USER,
    "542": B.UNKNOWN_USER,
    "551": B.RELAY,
    "552": B.MAILBOX_FULL,
    "556": B.NO_MAIL_SERVICE,
}
STATUS_OF: Mapping[B, str] = {
    B.UNKNOWN_USER: "5.1.1",
    B.MOVED: "5.1.6",
    B.DNS: "5.1.2",
    B.NO_MAIL_SERVICE: "5.1.10",
    B.MAILBOX_FULL: "4.2.2",
    B.MAILBOX_DISABLED: "4.2.1",
    B.TOO_LARGE: "5.3.4",
    B.EXPIRED: "4.4.7",
    B.NETWORK: "4.4.1",
    B.LOOP: "5.4.6",
    B.RELAY: "5.7.1",
    B.SPAM: "5.7.1",
    B.BLOCKED: "5.7.1",
    B.POLICY: "5.7.1",
    B.SYSTEM: "4.3.0",
    B.DELAYED: "4.4.7",
}
"""The code that stands for a category where the mail names none."""


def categorize(words: str, status: str, surroundings: str = "") -> B:
    """Why a mail was refused: by its refusal, its code, and what else the report says."""
    said, around = normalized(words), normalized(surroundings)
    detail = status.partition(".")[2]
    found = (
        _by_both(detail, said)
        or _by_words(PLAIN, _answer_in(words))
        or _by_words(PLAIN, said)
        or _by_words(ADDRESS, _ADDRESS.sub("", said))
        or CODES.get(detail)
        or turn_in(_ADDRESS.sub("", said))
        or _by_words(VAGUE, said)
        or _by_words(PLAIN, around)
        or VAGUE_CODES.get(detail)
        or _by_words(VAGUE, around)
        or _BY_REPLY.get(reply_code(said) or reply_code(around))
        or (B.SYSTEM if status.startswith("4") else B.UNKNOWN)
    )
    if found not in _MAILBOX_TROUBLE and _OWN_RULE.search(said + around):
        return B.REFUSED
    return _as_filtered(found, status, f"{said} {around}")


def is_hard(category: B, status: str) -> bool:
    """Whether the address is at fault for good: what a 4xx code calls passing may pass."""
    return category in HARD and not (status.startswith("4") and category is not B.UNKNOWN_USER)


def speaks_of_mailbox(text: str) -> bool:
    """Whether these words say that a mailbox is missing, full or closed."""
    return _by_words((*MAILBOX, *ADDRESS, *ABROAD), normalized(text)) is not None


def normalized(text: str) -> str:
    """Lower case, single spaces, a multi-line reply's repeated codes left out."""
    flat = _flat(text).replace("rfc822;", "")
    for prefix in _PREFIXES:
        flat = flat.replace(prefix, "")
    return _REPLY_AGAIN.sub("", flat)


def _flat(text: str) -> str:
    flat = _SPACE.sub(" ", text[:LONGEST].replace("’", "'")).lower()
    return _FOOTER.sub(" ", flat)


def _answer_in(words: str) -> str:
    """The beginning of a server's own answer in these words; empty when they hold none."""
    flat = _flat(words)
    start = None if _BEFORE_RECIPIENT.search(flat) else _REPLIED.search(flat)
    return normalized(flat[start.start() : start.start() + LONGEST_ANSWER]) if start else ""


def reply_code(text: str) -> str:
    """The last SMTP reply code in these words; empty when there is none."""
    found = _REPLY.findall(text)
    return found[-1] if found else ""


def says_code(*texts: str) -> bool:
    """Whether any of these names an SMTP reply code."""
    return any(reply_code(normalized(text)) for text in texts)


def _by_both(detail: str, said: str) -> B | None:
    for (code, phrase), category in WORDS_WITH_CODE.items():
        if code == detail and phrase in said:
            return category
    return None


def _by_words(table: Words, said: str) -> B | None:
    for category, phrases in table:
        if any(phrase in said for phrase in phrases):
            return category
    return None


def _as_filtered(found: B, status: str, said: str) -> B:
    """An unknown user said only after the whole mail was seen is a recipient's filter speaking.

    So is one with a code that says that the mailbox is there, unless RCPT was refused.
    """
    is_vague = found is B.UNKNOWN_USER and status not in ("5.1.1", "5.1.10", "5.1.351")
    if not is_vague or _ALWAYS_LATE in said:
        return found
    is_doubtful = status.startswith("5.2.") or _CARRIERS.search(said)
    is_filter = _AFTER_DATA.search(said) or (is_doubtful and "rcpt" not in said)
    return B.FILTERED if is_filter else found
