"""What the relay tells, and what it is told, in the desktop's own words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.hits import HitKind


class TokenKind(StrEnum):
    """What a token stands for."""

    PIXEL = "pixel"
    LINK = "link"
    UNSUBSCRIBE = "unsubscribe"
    ENROL = "enrol"


@dataclass(frozen=True, slots=True)
class NewToken:
    """A token that the relay has to know before a mail may leave. Only a link has a target."""

    token: str
    kind: TokenKind
    url: str | None = None


@dataclass(frozen=True, slots=True)
class FeedHit:
    """One numbered hit of the feed. `at` is aware UTC in the relay's time."""

    number: int
    token: str
    kind: HitKind
    at: datetime
    method: str
    address: str
    user_agent: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FeedPage:
    """Hits after a cursor, in number order.

    `oldest` is the lowest number still kept and `newest` the highest ever given. `now` is the
    relay's time. `your_address` is the address from which this desktop was seen.
    """

    feed_id: str
    oldest: int
    newest: int
    now: datetime
    hits: tuple[FeedHit, ...]
    your_address: str | None = None


@dataclass(frozen=True, slots=True)
class RelayIdentity:
    """Whose key it is, under which base URL its tokens are served, and the relay's time.

    `skew_seconds` is the relay's clock minus ours, the way there and back taken off.
    """

    name: str
    tag: str
    public_url: str
    feed_id: str
    now: datetime
    skew_seconds: float


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a feed was read."""

    feed_id: str
    number: int


def first_wanted(cursor: Cursor | None, page: FeedPage) -> int:
    """The number that the next hit must have if none is missing.

    A new feed starts at its oldest; numbers below `oldest` were deleted by retention, which is
    no gap.
    """
    after = cursor.number if cursor is not None and cursor.feed_id == page.feed_id else 0
    return max(after + 1, page.oldest)


def gap_of(cursor: Cursor | None, page: FeedPage) -> tuple[int, int] | None:
    """The first and last number that a page skips, None where it skips nothing."""
    wanted = first_wanted(cursor, page)
    for hit in page.hits:
        if hit.number > wanted:
            return wanted, hit.number - 1
        wanted = max(wanted, hit.number + 1)
    return None
