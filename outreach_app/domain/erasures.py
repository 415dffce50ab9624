"""Being forgotten: what stays of a person is a hash that can be recognised and not read."""

import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import datetime

from outreach_app.domain.suppressions import PatternKind, pattern_key


@dataclass(frozen=True, slots=True)
class Erasure:
    """One person forgotten. `tokens` are what the relay is still to forget."""

    digest: str
    at: datetime
    tokens: tuple[str, ...] = ()
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ErasureList:
    """All of them, with the salt of their hashes."""

    salt: str = ""
    erasures: tuple[Erasure, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Wiped:
    """What was deleted of one person."""

    mails: int
    events: int
    requests: int
    tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an erasure did, for the person who asked. `digest` tells who, to whoever knows."""

    at: datetime
    digest: str
    wiped: Wiped
    is_revoked: bool
    """Whether the relay has forgotten the tokens; else it is told as soon as it is there."""


def digest_of(salt: str, address: str) -> str:
    """The hash by which an erased address is recognised again: HMAC-SHA-256, in hex.

    Addresses are one where suppression takes them for one. Whoever has the profile could try
    addresses against it; without the profile it says nothing.
    """
    key = pattern_key(address, PatternKind.ADDRESS)
    return hmac.new(salt.encode(), key.encode(), hashlib.sha256).hexdigest()


def joined(first: ErasureList, second: ErasureList) -> ErasureList:
    """All that either knows. Their salts must be the same, or one of them empty."""
    known = {one.digest: one for one in second.erasures}
    known |= {one.digest: one for one in first.erasures}
    ordered = sorted(known.values(), key=lambda one: one.at)
    return ErasureList(first.salt or second.salt, tuple(ordered))


def receipt_text(receipt: Receipt) -> str:
    """The receipt in words. It names nobody."""
    wiped = receipt.wiped
    relay = (
        "The relay was told, and has forgotten every request that it recorded for them."
        if receipt.is_revoked
        else "The relay could not be reached: it is told as soon as it can, and until then it "
        "keeps the requests that it recorded for them, which name nobody."
    )
    return "\n".join(
        (
            "Receipt for an erasure",
            "",
            f"When: {receipt.at:%Y-%m-%d %H:%M:%S} UTC",
            f"Who (HMAC-SHA-256 of the address): {receipt.digest}",
            "",
            f"Deleted: the person's record with notes, tasks and tags; {wiped.mails} mails; "
            f"{wiped.events} events; {wiped.requests} requests; {len(wiped.tokens)} addresses of "
            "pixels and links. The history of what can be undone was emptied.",
            relay,
            "Kept: the hash above, so that the person is not written to or imported again.",
            "Copies put aside by a restore or an update of the program were deleted. Daily copies "
            "that were made before still hold the record until seven newer ones have replaced "
            "them; a restore of any of them erases the person again.",
            "Not reached by this: mails in your mail server's folders, and backups that you made "
            "elsewhere.",
            "",
        )
    )
