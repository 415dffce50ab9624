"""Being forgotten: what stays of a person is a hash that can be recognised and not read."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.prospects import address_key


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

    salt: str
    erasures: tuple[Erasure, ...] = ()


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an erasure did, for the person who asked. `digest` tells who, to whoever knows."""

    at: datetime
    digest: str
    mails: int
    events: int
    requests: int
    tokens: int
    is_revoked: bool
    """Whether the relay has forgotten the tokens; else it is told as soon as it is there."""


def digest_of(salt: str, address: str) -> str:
    """The hash by which an erased address is recognised again: HMAC-SHA-256, in hex.

    Whoever has the profile could try addresses against it; without the profile it says nothing.
    """
    return hmac.new(salt.encode(), address_key(address).encode(), hashlib.sha256).hexdigest()
