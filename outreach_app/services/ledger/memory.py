"""Company memory: learned from each company's own history, kept current, and in the user's hands.

What it learns depends on the mails and hits alone, not on the order in which they came.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from outreach_app.domain import habits
from outreach_app.domain.changes import Cause
from outreach_app.domain.companies import is_company
from outreach_app.domain.errors import UserError
from outreach_app.domain.habits import GatewayHabit, Traffic
from outreach_app.services.ports import Clock, Judge, Store, Transaction
from outreach_app.services.reckoning import AT_ONCE, Reckoning

SOON = timedelta(seconds=habits.LATEST)
NAME_LENGTH = 80


class Memory:
    """Learns, lists, and takes the user's edits."""

    def __init__(self, store: Store, judge: Judge, reckoning: Reckoning, clock: Clock) -> None:
        self._store = store
        self._judge = judge
        self._reckoning = reckoning
        self._clock = clock

    def all(self) -> tuple[GatewayHabit, ...]:
        """Every habit that is not erased."""
        with self._store.reading() as tx:
            return tx.ledger.habits.all()

    def edit(self, habit: GatewayHabit, name: str, earliest: float, latest: float) -> None:
        """The user knows better: another name, or another time after delivery in seconds."""
        name = " ".join(name.split())[:NAME_LENGTH]
        if not name:
            raise UserError("habit-name", "Give the gateway a name.")
        if not 0 <= earliest <= latest <= habits.LATEST:
            raise UserError(
                "habit-times", f"The times lie between 0 and {habits.LATEST:.0f} s, in order."
            )
        now = self._clock.now()
        edited = replace(habit, name=name, earliest=earliest, latest=latest, edited_at=now)
        self._put(edited, now)

    def erase(self, habit: GatewayHabit) -> None:
        """Forget a habit. Only mails sent from now on can teach it again."""
        now = self._clock.now()
        self._put(replace(habit, erased_at=now, edited_at=None), now)

    def restore(self, habit: GatewayHabit) -> None:
        """Take an erasure back."""
        self._put(replace(habit, erased_at=None), self._clock.now())

    def learn(self, tx: Transaction, domains: Iterable[str], now: datetime) -> frozenset[int]:
        """Look at these companies' history again; returns prospects whose verdicts changed."""
        companies = sorted({domain for domain in domains if is_company(domain)})
        known = tx.ledger.habits.of_domains(companies)
        # A company of which nothing is known yet teaches nothing with fewer mails than these.
        traffic = {
            **self._traffic(tx, [one for one in companies if one not in known], habits.IN_A_ROW),
            **self._traffic(tx, [one for one in companies if one in known], 0),
        }
        touched: set[int] = set()
        for domain in sorted(traffic):
            touched |= self._learn(tx, domain, known.get(domain, ()), traffic[domain], now)
        return frozenset(touched)

    def _traffic(
        self, tx: Transaction, domains: Sequence[str], least: int
    ) -> Mapping[str, tuple[Traffic, ...]]:
        if not domains:
            return {}
        return tx.ledger.survey.traffic_of_domains(domains, habits.LOOKED_AT, SOON, least)

    def _learn(
        self,
        tx: Transaction,
        domain: str,
        known: tuple[GatewayHabit, ...],
        traffic: Sequence[Traffic],
        now: datetime,
    ) -> set[int]:
        if len(traffic) < habits.IN_A_ROW and not known:
            return set()
        learned = habits.learn(domain, traffic, known, self._owner)
        if learned == known:
            return set()
        tx.ledger.habits.replace_of_domain(domain, learned)
        if _working(learned) == _working(known):
            return set()
        return self._judge_again(tx, domain, now)

    def _put(self, habit: GatewayHabit, now: datetime) -> None:
        with self._store.writing() as tx:
            others = [
                one
                for one in tx.ledger.habits.of_domain(habit.domain)
                if one.network != habit.network
            ]
            tx.ledger.habits.replace_of_domain(habit.domain, (*others, habit))
            self._reckoning.standings(tx, self._judge_again(tx, habit.domain, now), now)

    def _judge_again(self, tx: Transaction, domain: str, now: datetime) -> set[int]:
        """A few mails at a time: a large customer may have had tens of thousands."""
        asked = tx.ledger.survey.asked_for_of_domain(domain)
        touched: set[int] = set()
        for start in range(0, len(asked), AT_ONCE):
            mails = tx.outgoing.many(asked[start : start + AT_ONCE])
            changed = self._reckoning.mails(tx, mails, now, Cause.MEMORY).changes
            touched |= {mail.prospect_id for mail in mails if mail.id in changed}
        return touched

    def _owner(self, address: str) -> str | None:
        network = self._judge.network(address)
        return network.owner if network else None


def _working(known: Iterable[GatewayHabit]) -> tuple[object, ...]:
    """What verdicts depend on; the sentence counts mails too, but is not worth judging again."""
    return tuple(
        sorted((one.network, one.name, one.earliest, one.latest) for one in known if one.works)
    )
