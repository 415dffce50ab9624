"""What “Why?” opens: all the evidence on one request, and what may be said of it. Values only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.changes import VerdictChange
from outreach_app.domain.corrections import Correction
from outreach_app.domain.habits import GatewayHabit
from outreach_app.domain.hits import Hit, HitKind, Verdict, VerdictKind
from outreach_app.domain.networks import NetworkKind
from outreach_app.domain.own_devices import OwnDevice
from outreach_app.domain.taught import Lesson, TaughtRule

PURPOSES: Mapping[NetworkKind, str] = {
    NetworkKind.FILTER: "a mail filter’s own machines",
    NetworkKind.VENDOR: "mail security, which also carries people",
    NetworkKind.CLOUD: "rented machines",
    NetworkKind.GOOGLE: "Google’s own network",
    NetworkKind.APPLE: "Apple’s private relay: people and prefetches alike",
    NetworkKind.PROXY: "a web proxy of companies",
    NetworkKind.PRIVATE: "a private network",
}


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another request for the same mail. `seconds` are after acceptance, None where unknown."""

    hit_id: int
    kind: HitKind
    at: datetime
    seconds: float | None
    verdict: VerdictKind
    same_network: bool
    is_this: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """A lesson that this request could teach, and how many verdicts it would change today."""

    lesson: Lesson
    words: str
    changes: int
    mails: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """One request with all that is known of it.

    `by_rules` is what the shipped rules alone say; it differs from `verdict` where the user or
    the company's history overruled them. `seconds` are after acceptance. `links` names what the
    neighbours asked for.
    """

    hit: Hit
    url: str | None
    mail_id: int
    prospect_id: int
    subject: str
    recipient: str
    accepted_at: datetime | None
    seconds: float | None
    network: str
    network_purpose: str
    block: str
    device: str
    verdict: Verdict
    by_rules: Verdict
    neighbours: tuple[Neighbour, ...]
    corrections: tuple[Correction, ...]
    changes: tuple[VerdictChange, ...]
    offers: tuple[Offer, ...]

    @property
    def word(self) -> Correction | None:
        """What the user says of it now."""
        return next((one for one in reversed(self.corrections) if one.stands), None)

    @property
    def may_be_corrected(self) -> bool:
        """Unsubscribing is the recipient's word, and nobody overrules it."""
        return self.hit.kind is not HitKind.UNSUBSCRIBE


@dataclass(frozen=True, slots=True)
class SaidRow:
    """A correction with the request that it is about, in words."""

    correction: Correction
    name: str
    what: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TaughtRow:
    """A taught rule with how many verdicts it decides today."""

    rule: TaughtRule
    words: str
    decides: int


@dataclass(frozen=True, slots=True)
class LedgerPage:
    """All that the user said and the app learned."""

    said: tuple[SaidRow, ...] = ()
    taught: tuple[TaughtRow, ...] = ()
    habits: tuple[GatewayHabit, ...] = ()
    devices: tuple[OwnDevice, ...] = ()


@dataclass(frozen=True, slots=True)
class Undone:
    """How many verdicts a word of the user changed, in a sentence.

    `rule_id` is the taught rule that can be taken back, if the word was one.
    """

    changes: int
    sentence: str
    rule_id: int | None = None


@dataclass(frozen=True, slots=True)
class RejudgeReport:
    """What judging the history again changed: mails done of all, and a summary in words."""

    done: int
    total: int
    was_cancelled: bool
    summary: tuple[str, ...]
