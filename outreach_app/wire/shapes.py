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


class HitKind(StrEnum):
    """What was asked for. The relay records it and judges nothing."""

    OPEN = "open"
    CLICK = "click"
    UNSUBSCRIBE = "unsubscribe"


KIND_OF_HIT: Mapping[TokenKind, HitKind] = {
    TokenKind.PIXEL: HitKind.OPEN,
    TokenKind.LINK: HitKind.CLICK,
    TokenKind.UNSUBSCRIBE: HitKind.UNSUBSCRIBE,
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
    """One token that the relay is asked to know. Only a link has a target."""

    token: str
    kind: TokenKind
    url: str | None = None


@dataclass(frozen=True, slots=True)
class RegistrationAnswer:
    """How many tokens were new, and how many the relay knew already with the same target."""

    created: int
    known: int
    now: int


@dataclass(frozen=True, slots=True)
class WireHit:
    """One request as the relay recorded it. `at` and `now` are UTC milliseconds."""

    number: int
    token: str
    kind: HitKind
    at: int
    method: str
    address: str
    user_agent: str
    headers: Mapping[str, str]


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
