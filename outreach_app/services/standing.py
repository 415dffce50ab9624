"""A prospect's standing, derived from all their events: score, levels, and alerts to hold.

Part of reckoning, inside the caller's transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from outreach_app.domain.addresses import domain_of
from outreach_app.domain.alerts import (
    SIGNS,
    Alert,
    AlertRule,
    Attention,
    History,
    RuleKind,
    wanted_alerts,
)
from outreach_app.domain.companies import is_company
from outreach_app.domain.events import Event, EventKind, human
from outreach_app.domain.prospects import Prospect
from outreach_app.domain.scoring import (
    LevelChange,
    Score,
    ScoringRules,
    checked_weights,
    level_changes,
    score,
)
from outreach_app.domain.signs import signs_of
from outreach_app.services.ports import Transaction


def zone_of_user(attention: Attention, now: datetime) -> tzinfo:
    """The user's time zone: the one that was set, else this machine's."""
    if attention.zone:
        return ZoneInfo(attention.zone)
    zone = now.astimezone().tzinfo
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


def reckon_standing(
    tx: Transaction,
    prospect_id: int,
    now: datetime,
    *,
    is_news: bool,
    by: Yardsticks | None = None,
) -> None:
    """Score a prospect again, and hold or cancel their alerts. What is no news is never told."""
    prospect = tx.prospects.get(prospect_id)
    if prospect is None:
        return
    events = tx.events.of_prospect(prospect_id)
    by = by or yardsticks(tx, now)
    rules = by.scoring
    found = score(events, now, rules)
    signs = [event for event in human(events) if event.kind is not EventKind.SENT]
    last = signs[-1] if signs else None
    tx.prospects.set_standing(
        prospect_id,
        found.points,
        found.level,
        now,
        last.kind if last else None,
        last.at if last else None,
        signs_of(events),
    )
    levels = level_changes(events, rules, now)
    tx.warmth.replace_levels(prospect_id, levels)
    history = history_of(tx, prospect, events, levels, by.alerts, now)
    _hold_alerts(tx, history, wanted_alerts(history, now, by.alerts), is_news=is_news)


def history_of(
    tx: Transaction,
    prospect: Prospect,
    events: tuple[Event, ...],
    levels: tuple[LevelChange, ...],
    rules: tuple[AlertRule, ...],
    now: datetime,
) -> History:
    """What alert rules look at. Colleagues are read only if a rule asks for them.

    Who has shown no sign is no reader, so what their colleagues did does not matter yet.
    """
    spans = [rule.span for rule in rules if rule.kind is RuleKind.COMPANY and rule.is_on]
    colleagues: tuple[Event, ...] = ()
    if spans and any(event.kind in SIGNS for event in human(events)):
        colleagues = _of_colleagues(tx, prospect, now - 2 * max(spans) - timedelta(days=60))
    return History(prospect.id, events, colleagues, levels)


def _of_colleagues(tx: Transaction, prospect: Prospect, since: datetime) -> tuple[Event, ...]:
    domain = domain_of(prospect.address)
    people = tx.prospects.colleagues(prospect.id, domain if is_company(domain) else "")
    return tx.events.of_prospects(people, since) if len(people) > 1 else ()


def _hold_alerts(
    tx: Transaction, history: History, wanted: Sequence[Alert], *, is_news: bool
) -> None:
    tx.alerts.cancel_unwanted(history.prospect_id, wanted)
    nobody = {event.hit_id for event in history.events if event.hit_id and not event.is_human}
    tx.alerts.void(history.prospect_id, nobody)
    hold = tx.alerts.hold if is_news else tx.alerts.hold_silently
    hold(wanted)
