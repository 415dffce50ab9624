"""Alert rules as the user edits them, tried on their own history, with what each has earned."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from outreach_app.domain.addresses import domain_of
from outreach_app.domain.alerts import (
    SIGNS,
    AlertRule,
    Attention,
    History,
    RuleKind,
    RuleRecord,
    Trial,
    checked_attention,
    checked_rule,
    sentence_of,
    tried,
)
from outreach_app.domain.companies import is_company
from outreach_app.domain.errors import UserError
from outreach_app.domain.events import Event
from outreach_app.domain.prospects import Prospect
from outreach_app.domain.reports import RuleRow
from outreach_app.domain.scoring import level_changes
from outreach_app.domain.sending_hours import check_time_zone
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.standing import scoring_rules
from outreach_app.services.warmth import by_prospect

RECORD_SPAN = timedelta(days=90)


class AlertRules:
    """Lists, tries and stores rules, and the attention that they may take."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def rows(self) -> tuple[RuleRow, ...]:
        """All rules, each with what became of its alerts in the last 90 days."""
        with self._store.reading() as tx:
            records = tx.attention.records_since(self._clock.now() - RECORD_SPAN)
            return tuple(
                RuleRow(rule, sentence_of(rule), records.get(rule.id, RuleRecord()))
                for rule in tx.attention.rules()
            )

    def save(self, rule: AlertRule) -> AlertRule:
        """Store a new or changed rule. It fires for what happens from now on."""
        wanted = replace(checked_rule(rule), since=self._clock.now())
        with self._store.writing() as tx:
            if wanted.id == 0:
                return replace(wanted, id=tx.attention.add_rule(wanted))
            if not tx.attention.replace_rule(wanted):
                raise _gone()
        return wanted

    def switch(self, rule_id: int, *, is_on: bool) -> AlertRule:
        """Switch a rule on or off."""
        rule = self.get(rule_id)
        return rule if rule.is_on is is_on else self.save(replace(rule, is_on=is_on))

    def get(self, rule_id: int) -> AlertRule:
        """One rule. UserError where it is gone."""
        with self._store.reading() as tx:
            for rule in tx.attention.rules():
                if rule.id == rule_id:
                    return rule
        raise _gone()

    def delete(self, rule_id: int) -> None:
        """Remove a rule; what it told stays."""
        with self._store.writing() as tx:
            tx.attention.delete_rule(rule_id)

    def try_out(self, rule: AlertRule) -> Trial:
        """What this rule would have told in the last 90 days, stored or not."""
        checked, now = checked_rule(rule), self._clock.now()
        with self._store.reading() as tx:
            return tried(checked, _histories(tx, checked, now), now)

    def attention(self) -> Attention:
        """When and how often the user may be interrupted."""
        with self._store.reading() as tx:
            return tx.attention.settings()

    def keep_attention(self, attention: Attention) -> None:
        """From now on so. UserError for what makes no sense."""
        checked = checked_attention(attention)
        check_time_zone(checked.zone)
        with self._store.writing() as tx:
            tx.attention.keep_settings(checked)


def _histories(tx: Transaction, rule: AlertRule, now: datetime) -> Iterator[History]:
    """Everybody's history, with as much beside it as this rule looks at."""
    events = by_prospect(tx.events.all())
    companies = _companies(tx, events) if rule.kind is RuleKind.COMPANY else {}
    scoring = scoring_rules(tx, now)
    for prospect_id, own in events.items():
        levels = level_changes(own, scoring, now) if rule.kind is RuleKind.LEVEL else ()
        yield History(prospect_id, own, companies.get(prospect_id, ()), levels)


def _companies(
    tx: Transaction, events: Mapping[int, tuple[Event, ...]]
) -> Mapping[int, tuple[Event, ...]]:
    """For each prospect the signs of all at the same company."""
    people: dict[str, list[Event]] = {}
    places: dict[int, str] = {}
    for prospect_id, own in events.items():
        prospect = tx.prospects.get(prospect_id)
        place = _place(prospect) if prospect else ""
        if place:
            places[prospect_id] = place
            people.setdefault(place, []).extend(one for one in own if one.kind in SIGNS)
    return {prospect_id: tuple(people[place]) for prospect_id, place in places.items()}


def _place(prospect: Prospect) -> str:
    domain = domain_of(prospect.address)
    return domain if is_company(domain) else prospect.form.company


def _gone() -> UserError:
    return UserError("no-rule", "This alert rule is no longer there.")
