"""Which sent mail an incoming one belongs to: by what it names, by tag, by its looks. Pure.

Only what names our Message-ID is certain. What is matched by sender and subject is marked.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from outreach_app.domain.addresses import domain_of
from outreach_app.domain.companies import is_company
from outreach_app.domain.mailbox import Envelope
from outreach_app.domain.prospects import address_key
from outreach_app.domain.subjects import bare_subject

WINDOW = timedelta(days=60)
"""How long after a mail an answer that does not name it may still be taken for its answer."""

ABSENCE_WINDOW = timedelta(days=3)
"""The same for automatic answers, which come at once and often with a subject of their own."""

REPORT_WINDOW = timedelta(days=10)
"""The same for bounces that name only an address: servers give up within five days (RFC 5321)."""

EARLY = timedelta(minutes=1)
"""By so much clocks may differ: an answer this long before its mail may still be one."""

WEB_MAIL = frozenset({"mail.gmail.com"})
"""Whose Message-IDs only mails have that were written in a browser."""

LONGEST_LOCAL = 64
"""RFC 5321, section 4.5.3.1.1."""

TAG_LETTERS = 16
"""How many letters of a Message-ID a reply address carries: sam+o.3f…@seller.example."""


class Basis(StrEnum):
    """What a match rests on."""

    NAMED = "named"
    TAGGED = "tagged"
    PROBABLY = "probably"


class Writer(StrEnum):
    """Who answered, compared with whom the mail went to."""

    RECIPIENT = "recipient"
    COLLEAGUE = "colleague"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sent mail that may be meant. `message_ids` are its own and those given by a provider."""

    mail_id: int
    prospect_id: int
    message_ids: tuple[str, ...]
    recipient: str
    is_copy: bool
    subject: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Match:
    """A sent mail, why it is meant, and who wrote."""

    candidate: Candidate
    basis: Basis
    writer: Writer = Writer.RECIPIENT


def reply_match(envelope: Envelope, candidates: Sequence[Candidate]) -> Match | None:
    """The mail that this one answers; None where no candidate fits."""
    named = _named(envelope.answers, candidates, envelope.sender)
    if named is not None:
        return Match(named, Basis.NAMED, _writer(envelope.sender, named))
    tagged = _tagged(envelope.to, candidates, envelope.sender)
    if tagged is not None:
        return Match(tagged, Basis.TAGGED, _writer(envelope.sender, tagged))
    return _probable(envelope, candidates)


def loose_match(
    envelope: Envelope, candidates: Sequence[Candidate], window: timedelta
) -> Match | None:
    """The same; and where nothing else fits, the latest mail to its sender within the window.

    For automatic answers and wishes, which have subjects of their own.
    """
    found = reply_match(envelope, candidates)
    if found is not None:
        return found
    theirs = _by_them(envelope.sender, _within(candidates, envelope.at, window))
    latest = max(theirs, key=_age, default=None)
    return Match(latest, Basis.PROBABLY) if latest else None


def report_matches(
    original_id: str | None,
    failed: Sequence[str],
    candidates: Sequence[Candidate],
    at: datetime,
) -> tuple[Match, ...]:
    """The mails that a bounce or a complaint is about, one a failed address.

    A report that names our mail and an address that we never wrote to is about an address that
    our recipient's mail was forwarded to: it is the recipient's, by another writer. One that names
    a mail of another program's is not ours, whomever it went to.
    """
    failing = {address_key(address) for address in failed}
    named = [one for one in candidates if original_id and original_id in one.message_ids]
    if named:
        theirs = [one for one in named if address_key(one.recipient) in failing]
        if theirs:
            return tuple(Match(one, Basis.NAMED) for one in theirs)
        first = min(named, key=lambda one: (one.is_copy, one.mail_id))
        return (Match(first, Basis.NAMED, Writer.OTHER if failing else Writer.RECIPIENT),)
    recent = [
        one
        for one in _within(candidates, at, REPORT_WINDOW)
        if not (original_id and _is_anothers(original_id, one))
    ]
    latest = {
        address_key(one.recipient): one
        for one in sorted(recent, key=_age)
        if address_key(one.recipient) in failing
    }
    return tuple(Match(one, Basis.PROBABLY) for one in latest.values())


def tag_of(message_id: str) -> str:
    """What a reply address carries of this Message-ID; empty where it is too short to be told."""
    local = message_id.strip("<>").partition("@")[0].lower()
    return local[:TAG_LETTERS] if len(local) >= TAG_LETTERS and local.isalnum() else ""


def tagged_address(address: str, message_id: str) -> str:
    """The address with this mail's tag; empty where it can not carry one, or has a plus already."""
    local, _, domain = address.rpartition("@")
    tag = tag_of(message_id)
    fits = tag and local and "+" not in local and len(local) + len(f"+o.{tag}") <= LONGEST_LOCAL
    return f"{local}+o.{tag}@{domain}" if fits else ""


def tags_in(addresses: Iterable[str]) -> tuple[str, ...]:
    """The tags in these addresses."""
    locals_ = (address.rpartition("@")[0].lower() for address in addresses)
    tags = (local.rpartition("+o.")[2] for local in locals_ if "+o." in local)
    return tuple(tag for tag in tags if len(tag) == TAG_LETTERS and tag.isalnum())


def _is_anothers(original_id: str, candidate: Candidate) -> bool:
    """Whether this Message-ID can not be what a service on the way made of the candidate's.

    Services that rename mails do so under domains of their own. A name under ours is another mail
    of the user's, and so is one that Gmail's page gave.
    """
    host = _host(original_id)
    return host in WEB_MAIL or any(host == _host(name) for name in candidate.message_ids)


def _host(message_id: str) -> str:
    return message_id.strip("<> ").rpartition("@")[2].lower()


def _named(
    answers: Sequence[str], candidates: Sequence[Candidate], sender: str
) -> Candidate | None:
    for message_id in answers:
        found = [one for one in candidates if message_id in one.message_ids]
        if found:
            return _of_sender(found, sender)
    return None


def _tagged(
    addresses: Sequence[str], candidates: Sequence[Candidate], sender: str
) -> Candidate | None:
    tags = set(tags_in(addresses))
    found = [one for one in candidates if tags & {tag_of(name) for name in one.message_ids}]
    return _of_sender(found, sender) if tags and found else None


def _of_sender(copies: Sequence[Candidate], sender: str) -> Candidate:
    """Of one mail's copies the one that the sender got; else the one to the prospect."""
    key = address_key(sender)
    return min(
        copies, key=lambda one: (address_key(one.recipient) != key, one.is_copy, one.mail_id)
    )


def _probable(envelope: Envelope, candidates: Sequence[Candidate]) -> Match | None:
    """By sender and subject; else by company and subject."""
    subject = bare_subject(envelope.subject)
    if not subject:
        return None
    alike = [
        one
        for one in _within(candidates, envelope.at, WINDOW)
        if bare_subject(one.subject) == subject
    ]
    domain = domain_of(envelope.sender)
    groups = (
        (Writer.RECIPIENT, _by_them(envelope.sender, alike)),
        (Writer.COLLEAGUE, [one for one in alike if _shares(domain, one)]),
    )
    for writer, group in groups:
        latest = max(group, key=_age, default=None)
        if latest is not None:
            return Match(latest, Basis.PROBABLY, writer)
    return None


def _by_them(sender: str, candidates: Iterable[Candidate]) -> list[Candidate]:
    key = address_key(sender)
    return [one for one in candidates if address_key(one.recipient) == key]


def _within(
    candidates: Iterable[Candidate], at: datetime, window: timedelta
) -> tuple[Candidate, ...]:
    return tuple(one for one in candidates if -EARLY <= at - one.sent_at <= window)


def _age(candidate: Candidate) -> tuple[datetime, int]:
    return candidate.sent_at, candidate.mail_id


def _shares(domain: str, candidate: Candidate) -> bool:
    return is_company(domain) and domain == domain_of(candidate.recipient)


def _writer(sender: str, candidate: Candidate) -> Writer:
    if address_key(sender) == address_key(candidate.recipient):
        return Writer.RECIPIENT
    return Writer.COLLEAGUE if _shares(domain_of(sender), candidate) else Writer.OTHER
