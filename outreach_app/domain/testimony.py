"""What is said of requests beside the rules: by the user, and by the company's own history. Pure.

The user's word on a request beats a taught rule, that beats an enrolled device, that beats a
gateway's habit, and only where none of them speaks the shipped rules' verdict stands.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain import corrections, habits, taught
from outreach_app.domain.corrections import Correction
from outreach_app.domain.events import RETRY_SPAN
from outreach_app.domain.habits import GatewayHabit
from outreach_app.domain.hits import Hit, HitKind, MailContext, Verdict, VerdictKind
from outreach_app.domain.networks import Network
from outreach_app.domain.own_devices import OWN_DEVICE, OwnDevice, is_own
from outreach_app.domain.taught import Seen, TaughtRule

NetworkOf = Callable[[str], Network | None]

DOUBTED = frozenset({VerdictKind.HUMAN, VerdictKind.UNVERIFIED})
"""Verdicts that a habit may turn: it never makes a person of anybody, nor a machine of the user."""


@dataclass(frozen=True, slots=True)
class Testimony:
    """All that is known for one mail. Only what stands counts."""

    corrections: tuple[Correction, ...] = ()
    taught: tuple[TaughtRule, ...] = ()
    devices: tuple[OwnDevice, ...] = ()
    habits: tuple[GatewayHabit, ...] = ()

    @property
    def is_silent(self) -> bool:
        """Whether nobody says anything."""
        return not (self.corrections or self.taught or self.devices or self.habits)


@dataclass(frozen=True, slots=True)
class _Court:
    testimony: Testimony
    mail: MailContext
    network_of: NetworkOf
    words: Mapping[int, Correction]


def settle(
    hits: Sequence[Hit],
    ruled: Sequence[Verdict],
    mail: MailContext,
    testimony: Testimony,
    network_of: NetworkOf,
) -> tuple[Verdict, ...]:
    """The verdicts that stand, in the order of the hits, given what the rules said of them.

    Unsubscribing is never overruled: whoever asked is not written to again.
    """
    if testimony.is_silent:
        return tuple(ruled)
    words = _words(hits, testimony.corrections)
    court = _Court(testimony, mail, network_of, words)
    return tuple(_verdict(court, hit, verdict) for hit, verdict in zip(hits, ruled, strict=True))


def _verdict(court: _Court, hit: Hit, ruled: Verdict) -> Verdict:
    if hit.kind is HitKind.UNSUBSCRIBE:
        return ruled
    word = court.words.get(hit.id)
    if word is not None:
        return corrections.VERDICTS[word.said]
    return _by_user(court, hit) or _by_habit(court, hit, ruled) or ruled


def _by_user(court: _Court, hit: Hit) -> Verdict | None:
    """What the user taught or enrolled."""
    network = court.network_of(hit.address)
    seen = Seen(hit, network, court.mail.recipient_domain)
    for rule in court.testimony.taught:
        if rule.stands and taught.covers(rule.lesson, seen):
            return taught.verdict_of(rule.lesson)
    own = any(is_own(device, hit, network) for device in court.testimony.devices)
    return OWN_DEVICE if own else None


def _by_habit(court: _Court, hit: Hit, ruled: Verdict) -> Verdict | None:
    """What is known of the company's gateway."""
    if ruled.kind not in DOUBTED:
        return None
    for habit in court.testimony.habits:
        if habits.catches(habit, hit, court.mail.accepted_at):
            return habits.verdict_of(habit)
    return None


def _words(hits: Sequence[Hit], said: Iterable[Correction]) -> dict[int, Correction]:
    """The standing word on each hit: the latest, which also covers the same reader's retries."""
    standing = sorted((one for one in said if one.stands), key=lambda one: (one.at, one.id))
    by_id = {hit.id: hit for hit in hits}
    words: dict[int, Correction] = {}
    for one in standing:
        meant = by_id.get(one.hit_id)
        if meant is not None:
            words.update({hit.id: one for hit in hits if _is_retry(hit, meant)})
    words.update({one.hit_id: one for one in standing if one.hit_id in by_id})
    return words


def _is_retry(hit: Hit, meant: Hit) -> bool:
    same = (hit.kind, hit.link, hit.address, hit.user_agent, hit.method)
    return (
        same == (meant.kind, meant.link, meant.address, meant.user_agent, meant.method)
        and _gap(hit.at, meant.at) <= RETRY_SPAN.total_seconds()
    )


def _gap(one: datetime, other: datetime) -> float:
    return abs((one - other).total_seconds())
