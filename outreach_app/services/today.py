"""Today: one read for the page that the day begins with."""

from datetime import timedelta

from outreach_app.domain.alerts import AlertState, Doing
from outreach_app.domain.reports import ShownAlert
from outreach_app.domain.scoring import score
from outreach_app.domain.today import Board, FeedLine, WarmLine, folded, reasons_of
from outreach_app.services.alerting import in_words
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.standing import scoring_rules
from outreach_app.services.warmth import Warmth

FEED_SPAN = timedelta(days=7)
FEED_EVENTS = 400
FEED_LINES = 25
CHANGES = 50
"""As many as the page shows: who changed beyond those is no matter of today."""
WARMEST = 12
ALERTS = 40
ALERT_SPAN = timedelta(days=3)
FOLLOW_UP_AFTER = timedelta(days=3)
FOLLOW_UP_SPAN = timedelta(days=21)
FOLLOW_UPS = 12
WAITING = 5
TASKS = 20
TASKS_AHEAD = timedelta(hours=18)
"""What is due later today stands there in the morning."""

TOLD = frozenset({AlertState.DECIDED, AlertState.SHOWN})


class Today:
    """Reads what stands on the page; nothing on it is remembered from look to look."""

    def __init__(self, store: Store, clock: Clock, warmth: Warmth) -> None:
        self._store = store
        self._clock = clock
        self._warmth = warmth

    def board(self) -> Board:
        """Everything of today."""
        now = self._clock.now()
        changes = self._warmth.today(most=CHANGES)
        with self._store.reading() as tx:
            waiting = tx.outgoing.unsent()
            return Board(
                changes=changes,
                warm=self._warm(tx, {line.prospect_id for line in changes}),
                alerts=self._alerts(tx),
                tasks=tx.people.notebook.due(now + TASKS_AHEAD, TASKS),
                follow_ups=tx.today.unanswered(
                    now - FOLLOW_UP_SPAN, now - FOLLOW_UP_AFTER, FOLLOW_UPS
                ),
                waiting=waiting[:WAITING],
                waiting_count=len(waiting),
                feed=self._feed(tx),
                has_prospects=tx.today.has_prospects(),
                has_own_prospects=tx.samples.has_others(),
                has_sample=tx.samples.is_there(),
            )

    def _alerts(self, tx: Transaction) -> tuple[ShownAlert, ...]:
        """Told and not answered: one a person, the latest first.

        An answer covers whatever was told of that person until then.
        """
        oldest = self._clock.now() - ALERT_SPAN
        recent = [kept for kept in reversed(tx.alerts.recent(ALERTS)) if kept.alert.at >= oldest]
        doings = tx.attention.doings_of([kept.id for kept in recent])
        answered = {
            kept.alert.prospect_id: kept.alert.at
            for kept in recent
            if not set(doings.get(kept.id, ())) <= {Doing.SHOWN}
        }
        still_open = [
            kept
            for kept in recent
            if kept.state in TOLD and kept.alert.at > answered.get(kept.alert.prospect_id, oldest)
        ]
        return tuple(reversed(in_words(tx, still_open)))

    def _feed(self, tx: Transaction) -> tuple[FeedLine, ...]:
        since = self._clock.now() - FEED_SPAN
        return folded(tx.today.acts(since, FEED_EVENTS))[:FEED_LINES]

    def _warm(self, tx: Transaction, named: set[int]) -> tuple[WarmLine, ...]:
        """The warmest who did not change level of late."""
        now = self._clock.now()
        rules = scoring_rules(tx, now)
        wanted = [one for one in tx.today.warmest(WARMEST) if one not in named]
        people, events = tx.prospects.many(wanted), tx.events.by_prospect(wanted)
        scores = {one: score(events[one], now, rules) for one in wanted}
        return tuple(
            WarmLine(
                one,
                people[one].name,
                people[one].form.company,
                scores[one].level,
                scores[one].points,
                reasons_of(scores[one]),
            )
            for one in wanted
            if one in people
        )
