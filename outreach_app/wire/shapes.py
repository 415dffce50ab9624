"""What crosses between relay and desktop, as frozen facts. Times are UTC milliseconds."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

VERSION = 1


class TokenKind(StrEnum):
    """What a token stands for."""

    PIXEL = "pixel"
    LINK = "link"
    UNSUBSCRIBE = "unsubscribe"
    ENROL = "enrol"


class HitKind(StrEnum):
    """What was asked for. The relay records it and judges nothing."""

    OPEN = "open"
    CLICK = "click"
    UNSUBSCRIBE = "unsubscribe"
    ENROL = "enrol"


KIND_OF_HIT: Mapping[TokenKind, HitKind] = {
    TokenKind.PIXEL: HitKind.OPEN,
    TokenKind.LINK: HitKind.CLICK,
    TokenKind.UNSUBSCRIBE: HitKind.UNSUBSCRIBE,
    TokenKind.ENROL: HitKind.ENROL,
}

EVIDENCE_HEADERS = (
    "accept",
    "accept-language",
    "sec-fetch-dest",
    "sec-fetch-mode",
    "sec-fetch-site",
    "sec-fetch-user",
    "sec-fetch-storage-access",
    "sec-ch-ua",
    "sec-ch-ua-mobile",
    "sec-ch-ua-platform",
    "sec-purpose",
    "purpose",
    "x-purpose",
    "x-moz",
    "via",
)
"""Request headers worth keeping, by lower-case name; any other sec-fetch-* and sec-ch-ua* too."""

EVIDENCE_PREFIXES = ("sec-fetch-", "sec-ch-ua")

HEADER_VALUE_MAX = 512
"""Characters kept of each header's value and of the user agent."""


@dataclass(frozen=True, slots=True)
class TokenRegistration:
    """One token that the relay is asked to know. Only a link has a target.

    `revoked` says that it was revoked before (a rebuilt relay learns it so); once revoked, a
    token stays so.
    """

    token: str
    kind: TokenKind
    url: str | None = None
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class RegistrationAnswer:
    """How many tokens were new, and how many the relay knew already with the same target."""

    created: int
    known: int
    now: int


@dataclass(frozen=True, slots=True)
class Revocation:
    """Tokens whose opens and clicks are to be kept no longer.

    Their pixels and links go on working. `erase` also blanks the hits that are stored already:
    they keep their numbers and lose everything else.
    """

    tokens: tuple[str, ...]
    erase: bool = False


@dataclass(frozen=True, slots=True)
class RevocationAnswer:
    """How many tokens are revoked now, how many nobody registered, and how many hits went blank."""

    revoked: int
    unknown: int
    erased: int
    now: int


@dataclass(frozen=True, slots=True)
class InviteAnswer:
    """What a one-time invitation was exchanged for: a key of the account, told this once."""

    key: str
    name: str
    tag: str
    public_url: str
    now: int


@dataclass(frozen=True, slots=True)
class WireHit:
    """One request as the relay recorded it. `at` and `now` are UTC milliseconds.

    `count` is above 1 when a flood of requests for one token was folded into this hit. An erased
    hit has a number and a kind; its token is empty and its time is 0.
    """

    number: int
    token: str
    kind: HitKind
    at: int
    method: str
    address: str
    user_agent: str
    headers: Mapping[str, str]
    count: int = 1


@dataclass(frozen=True, slots=True)
class FeedPage:
    """Hits after a cursor, in number order, without gaps from `oldest` on.

    `oldest` is the lowest number still kept and `newest` the highest ever given, both 0 while
    there is none. A `feed_id` other than the one remembered starts the cursor again at 0.
    """

    feed_id: str
    oldest: int
    newest: int
    now: int
    hits: tuple[WireHit, ...]
    your_address: str | None = None


@dataclass(frozen=True, slots=True)
class AccountAnswer:
    """Whose key this is, and under which public base URL its tokens are served."""

    name: str
    tag: str
    public_url: str
    feed_id: str
    now: int


@dataclass(frozen=True, slots=True)
class Problem:
    """An RFC 9457 problem; `field` names what was wrong with the request, where one was."""

    status: int
    title: str
    detail: str
    field: str | None = None
