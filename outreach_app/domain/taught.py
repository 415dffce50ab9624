"""Rules that the user teaches: “always a machine from this network”, “… on mail to this company”.

They beat the shipped rules, and yield to the user's word on a single request.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.blocks import block_of
from outreach_app.domain.hits import Hit, Verdict, VerdictKind
from outreach_app.domain.networks import Network


class TaughtScope(StrEnum):
    """What a taught rule is about."""

    NETWORK = "network"
    """A block of addresses, as `block_of` names it."""
    OWNER = "owner"
    """Every published network of one owner, such as a cloud."""
    COMPANY = "company"
    """Every request for mail to one recipient domain."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be always a machine."""

    scope: TaughtScope
    value: str


@dataclass(frozen=True, slots=True)
class TaughtRule:
    """A lesson as it is kept. It stands while `taken_back_at` is None."""

    id: int
    lesson: Lesson
    at: datetime
    taken_back_at: datetime | None = None

    @property
    def stands(self) -> bool:
        """Whether it still counts."""
        return self.taken_back_at is None


@dataclass(frozen=True, slots=True)
class Seen:
    """What a lesson is compared with: a hit, its network, and its mail's recipient domain."""

    hit: Hit
    network: Network | None
    recipient_domain: str


COVERS: Mapping[TaughtScope, Callable[[str, Seen], bool]] = {
    TaughtScope.NETWORK: lambda value, seen: block_of(seen.hit.address) == value,
    TaughtScope.OWNER: lambda value, seen: bool(seen.network and seen.network.owner == value),
    TaughtScope.COMPANY: lambda value, seen: bool(value) and seen.recipient_domain == value,
}

WORDS: Mapping[TaughtScope, str] = {
    TaughtScope.NETWORK: "from the network {0}",
    TaughtScope.OWNER: "from {0}’s machines",
    TaughtScope.COMPANY: "on mail to {0}",
}


def covers(lesson: Lesson, seen: Seen) -> bool:
    """Whether this lesson speaks of this request."""
    return COVERS[lesson.scope](lesson.value, seen)


def words_of(lesson: Lesson) -> str:
    """The lesson in words that follow “always a machine”."""
    return WORDS[lesson.scope].format(lesson.value)


def verdict_of(lesson: Lesson) -> Verdict:
    """What the lesson makes of a request that it covers."""
    reason = f"You taught that requests {words_of(lesson)} are always a machine’s."
    return Verdict(VerdictKind.MACHINE, f"taught_{lesson.scope.value}", 1.0, reason)


def lessons_from(seen: Seen) -> tuple[Lesson, ...]:
    """What the user could teach from this request, narrowest first."""
    block = block_of(seen.hit.address)
    owner = seen.network.owner if seen.network else ""
    offers = (
        Lesson(TaughtScope.NETWORK, block or ""),
        Lesson(TaughtScope.OWNER, owner),
        Lesson(TaughtScope.COMPANY, seen.recipient_domain),
    )
    return tuple(offer for offer in offers if offer.value)
