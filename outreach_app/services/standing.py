"""Prospects' standing, derived from all their events: score, levels, and alerts to hold.

Part of reckoning, inside the caller's transaction.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from outreach_app.domain.addresses import domain_of
from outreach_app.domain.alerts import (
    SIGNS,
    Alert,
    AlertRule,
    Attention,
    History,
    RuleKind,
    keeping,
    wanted_alerts,
)
from outreach_app.domain.companies import is_company
from outreach_app.domain.events import Event, EventKind, human
from outreach_app.domain.scoring import (
    SILENCE_AFTER,
    Score,
    ScoringRules,
    checked_weights,
    score,
    score_and_levels,
)
from outreach_app.domain.sending_hours import zone_of
from outreach_app.domain.signs import signs_of
from outreach_app.domain.warmth import KeptStanding
from outreach_app.services.ports import Transaction

AT_ONCE = 200
"""Prospects whose events are in memory at a time: a few thousand events."""


def zone_of_user(attention: Attention, now: datetime) -> tzinfo:
    """The user's time zone: the one that was set, else this machine's."""
    zone = zone_of(attention.zone) or now.astimezone().tzinfo
    assert zone is not None
    return zone


def scoring_rules(tx: Transaction, now: datetime) -> ScoringRules:
    """The weights as shipped or as the user changed them, and the links that matter."""
    return ScoringRules(
        checked_weights(tx.warmth.weights()),
        tx.warmth.important_links(),
        zone_of_user(tx.attention.settings(), now),
    )


@dataclass(frozen=True, slots=True)
class Yardsticks:
    """What everybody is measured by: read once for as many as are reckoned together."""

    scoring: ScoringRules
    alerts: tuple[AlertRule, ...]


def yardsticks(tx: Transaction, now: datetime) -> Yardsticks:
    """The user's weights and alert rules as they stand."""
    return Yardsticks(scoring_rules(tx, now), tx.attention.rules())


def scored(tx: Transaction, events: tuple[Event, ...], now: datetime) -> Score:
    """The score of somebody with these events."""
    return score(events, now, scoring_rules(tx, now))


def reckon_standings(
    tx: Transaction, prospect_ids: Iterable[int], now: datetime, *, is_news: bool
) -> None:
    """Score prospects again, and hold or cancel their alerts. What is no news is never told."""
    everybody = tuple(dict.fromkeys(prospect_ids))
    if not everybody:
        return
    still = tx.standings.keep_still(everybody, now, now - SILENCE_AFTER)
    wanted = [one for one in everybody if one not in still]
    if not wanted:
        return
    by = yardsticks(tx, now)
    for start in range(0, len(wanted), AT_ONCE):
        _reckon(tx, wanted[start : start + AT_ONCE], now, by, is_news=is_news)


def _reckon(
    tx: Transaction, prospect_ids: Sequence[int], now: datetime, by: Yardsticks, *, is_news: bool
) -> None:
    addresses = tx.standings.addresses(prospect_ids)
    there = [one for one in prospect_ids if one in addresses]
    events = tx.events.by_prospect(there)
    reckoned = {one: score_and_levels(events[one], now, by.scoring) for one in there}
    levels = {one: changes for one, (_, changes) in reckoned.items()}
    acts = {one: human(events[one]) for one in there}
    tx.standings.keep((_standing(one, acts[one], reckoned[one][0]) for one in there), now)
    tx.standings.replace_levels(levels)
    readers = {one: addresses[one] for one in there if _has_read(acts[one])}
    colleagues = _of_colleagues(tx, readers, events, by.alerts, now)
    histories = (History(one, events[one], colleagues.get(one, ()), levels[one]) for one in there)
    wanted = {one.prospect_id: (one, wanted_alerts(one, now, by.alerts)) for one in histories}
    _keep_alerts(tx, wanted, is_news=is_news)


def _standing(prospect_id: int, acts: Sequence[Event], found: Score) -> KeptStanding:
    """From what the prospect did, oldest first, and what was done with their mails."""
    last = next((act for act in reversed(acts) if act.kind is not EventKind.SENT), None)
    return KeptStanding(
        prospect_id,
        found.points,
        found.level,
        last.kind if last else None,
        last.at if last else None,
        signs_of(acts),
    )


def _has_read(acts: Sequence[Event]) -> bool:
    return any(act.kind in SIGNS for act in acts)


def _of_colleagues(
    tx: Transaction,
    addresses: Mapping[int, str],
    events: Mapping[int, Sequence[Event]],
    rules: Sequence[AlertRule],
    now: datetime,
) -> Mapping[int, Sequence[Event]]:
    """What the colleagues of readers did, themselves among them. Read only if a rule asks for it.

    Who has shown no sign is no reader, so what their colleagues did does not matter yet.
    """
    spans = [rule.span for rule in rules if rule.kind is RuleKind.COMPANY and rule.is_on]
    if not spans or not addresses:
        return {}
    domains = {one: domain_of(address) for one, address in addresses.items()}
    people = tx.standings.colleagues(
        {one: domain if is_company(domain) else "" for one, domain in domains.items()}
    )
    groups = {one: group for one, group in people.items() if len(group) > 1}
    since = now - 2 * max(spans) - timedelta(days=60)
    acts = tx.events.signs_of(frozenset().union(*groups.values()), since)
    return {
        one: [
            *(event for event in events[one] if event.at >= since),
            *(act for colleague in group - {one} for act in acts.get(colleague, ())),
        ]
        for one, group in groups.items()
    }


def _keep_alerts(
    tx: Transaction, wanted: Mapping[int, tuple[History, Sequence[Alert]]], *, is_news: bool
) -> None:
    """Hold what is wanted and cancel what is not, of all these prospects."""
    kept = tx.alerts.of_prospects(wanted)
    gone: set[int] = set()
    new: list[Alert] = []
    for prospect_id, (history, alerts) in wanted.items():
        nobody = {event.hit_id for event in history.events if event.hit_id and not event.is_human}
        found = keeping(kept.get(prospect_id, ()), alerts, nobody)
        gone |= found.gone
        new += found.new
    tx.alerts.cancel(gone)
    hold = tx.alerts.hold if is_news else tx.alerts.hold_silently
    hold(new)
