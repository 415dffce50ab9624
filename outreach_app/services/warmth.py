"""The weights as the user edits them, proposals from their own history, and the list for today."""

from collections.abc import Mapping
from datetime import timedelta

from outreach_app.domain.errors import UserError
from outreach_app.domain.events import Event
from outreach_app.domain.scoring import (
    DEFAULT_WEIGHTS,
    Proposal,
    Score,
    ScoringRules,
    Weights,
    checked_weights,
    propose,
    samples_of,
    score,
)
from outreach_app.domain.warmth import TodayLine, net_changes, next_action_of, why_of
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.standing import reckon_standings, scoring_rules

AT_ONCE = 200
"""Prospects scored again in one transaction, so that others may write in between."""


class Warmth:
    """Reads and changes what warmth is made of."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def weights(self) -> Weights:
        """The whole table."""
        with self._store.reading() as tx:
            return checked_weights(tx.warmth.weights())

    def save_weights(self, weights: Weights) -> None:
        """Use this table, and score everybody again. UserError where a weight makes no sense."""
        whole = checked_weights(weights)
        changed = {kind: one for kind, one in whole.items() if one != DEFAULT_WEIGHTS[kind]}
        with self._store.writing() as tx:
            tx.warmth.replace_weights(changed)
        self._score_all()

    def important_links(self) -> tuple[str, ...]:
        """The targets on which a click counts more."""
        with self._store.reading() as tx:
            return tuple(sorted(tx.warmth.important_links()))

    def mark_link(self, url: str, *, is_important: bool = True) -> None:
        """Let a click on this target count more, or no more than any other."""
        if not url.strip():
            raise UserError("link", "Write the link's address as it stands in your mails.")
        with self._store.writing() as tx:
            if is_important:
                tx.warmth.mark_link(url.strip(), self._clock.now())
            else:
                tx.warmth.unmark_link(url.strip())
        self._score_all()

    def proposal(self) -> Proposal:
        """What the user's own history says of the weights. Nothing is changed."""
        now = self._clock.now()
        with self._store.reading() as tx:
            rules = scoring_rules(tx, now)
            histories = by_prospect(tx.events.all())
        samples = [one for events in histories.values() for one in samples_of(events, rules, now)]
        return propose(samples, rules)

    def example(self, weights: Weights) -> tuple[str, Score] | None:
        """The name and score that the warmest prospect would have by this table, if any has one."""
        now = self._clock.now()
        with self._store.reading() as tx:
            rules = scoring_rules(tx, now)
            best = tx.warmth.warmest()
            prospect = None if best is None else tx.prospects.get(best)
            if prospect is None:
                return None
            events = tx.events.of_prospect(prospect.id)
        trial = ScoringRules(checked_weights(weights), rules.important, rules.zone)
        return prospect.name, score(events, now, trial)

    def today(self, hours: int = 24, most: int | None = None) -> tuple[TodayLine, ...]:
        """Who changed level within so many hours, the warmest risers first; `most` of them."""
        with self._store.reading() as tx:
            changes = net_changes(
                tx.warmth.changes_since(self._clock.now() - timedelta(hours=hours))
            )[:most]
            people = tx.prospects.many({change.prospect_id for change in changes})
            return tuple(
                TodayLine(
                    prospect_id=prospect.id,
                    name=prospect.name,
                    company=prospect.form.company,
                    address=prospect.address,
                    at=change.at,
                    before=change.before,
                    after=change.after,
                    points=change.points,
                    why=why_of(change),
                    next_action=next_action_of(change),
                )
                for change in changes
                if (prospect := people.get(change.prospect_id)) is not None
            )

    def _score_all(self) -> None:
        with self._store.reading() as tx:
            everybody = tx.warmth.scored()
        for first in range(0, len(everybody), AT_ONCE):
            with self._store.writing() as tx:
                self._score(tx, everybody[first : first + AT_ONCE])

    def _score(self, tx: Transaction, prospect_ids: tuple[int, ...]) -> None:
        reckon_standings(tx, prospect_ids, self._clock.now(), is_news=False)


def by_prospect(events: tuple[Event, ...]) -> Mapping[int, tuple[Event, ...]]:
    """Events of everybody, a prospect each."""
    found: dict[int, list[Event]] = {}
    for event in events:
        found.setdefault(event.prospect_id, []).append(event)
    return {prospect_id: tuple(own) for prospect_id, own in found.items()}
