"""One page of the feed becomes hits, verdicts, events, scores and alerts, in one transaction.

There is no network inside it. Delivered twice, a page changes nothing the second time.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from outreach_app.domain.addresses import domain_of
from outreach_app.domain.feed import Cursor, FeedHit, FeedPage, gap_of
from outreach_app.domain.habits import can_teach
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.reports import IngestReport, ShownAlert
from outreach_app.services.alerting import in_words
from outreach_app.services.attending import Attending, Fresh
from outreach_app.services.ledger.enrolling import take_enrolments
from outreach_app.services.ledger.memory import Memory
from outreach_app.services.ports import Store, Transaction
from outreach_app.services.proving import prove_by_hits
from outreach_app.services.reckoning import Reckoning

FADE_AFTER = timedelta(hours=6)
"""How old a stored score may grow: the shortest half-life is four days, so it is 4 % off then."""

FADE_AT_ONCE = 200
"""How many scores are renewed with one page, those of whom it tells among them: a full page leaves
the others' to the next, which is seldom full.
"""


NONE: tuple[tuple[ShownAlert, ...], tuple[ShownAlert, ...]] = (), ()
"""No alert that interrupts, and no digest."""

AWAY = "The relay could not be reached for a while: opens in that time may not be recorded."


class Ingest:
    """Takes in the feed."""

    def __init__(self, store: Store, reckoning: Reckoning, memory: Memory) -> None:
        self._store = store
        self._reckoning = reckoning
        self._memory = memory
        self._attending = Attending(reckoning)
        self._known: frozenset[int] | None = None

    def cursor(self, account: str) -> Cursor | None:
        """How far this account's feed was read."""
        with self._store.reading() as tx:
            return tx.feeds.cursor(account)

    def next_due(self) -> datetime | None:
        """When the next held alert is to be judged again, in the relay's time."""
        with self._store.reading() as tx:
            return tx.alerts.next_due()

    def tidy(self) -> None:
        """Between two pages, when nobody waits for a commit: shorten the database's log."""
        self._store.tidy()

    def lost_contact(self, now: datetime) -> None:
        """The relay can not be reached since now: opens may go unrecorded."""
        with self._store.writing() as tx:
            tx.ledger.outages.begin(now, AWAY)

    def page(self, account: str, page: FeedPage) -> IngestReport:
        """Take in one page, and decide every alert that is due by the relay's clock."""
        with self._store.writing() as tx:
            tx.ledger.outages.end(page.now)
            gap = self._follow(tx, account, page)
            fresh = tx.hits.store(account, page.feed_id, page.hits)
            if page.your_address:
                tx.feeds.seen_from(page.your_address, page.now)
            take_enrolments(tx, fresh)
            judged = self._judge(tx, fresh, page.now)
            faded = self._fade(tx, page.now, FADE_AT_ONCE - len(judged.prospects))
            caught_up = not page.hits or page.hits[-1].number >= page.newest
            # While a backlog comes in, the evidence is not complete: nobody is disturbed yet.
            overheard = self._overheard(tx)
            just_now = Fresh(judged.mails, judged.prospects.union(faded))
            decided = self._attending.decide(tx, page.now, fresh=just_now) if caught_up else NONE
            alerts, digest = decided
            self._known = tx.alerts.unshown_ids()
            due = tx.alerts.next_due()
        return IngestReport(
            new_hits=len(fresh),
            prospects=tuple(sorted(judged.prospects)),
            alerts=(*overheard, *alerts) if len(overheard) == 1 else alerts,
            digest=(*overheard, *digest) if len(overheard) > 1 else digest,
            caught_up=caught_up,
            gap=gap,
            next_due_in=(due - page.now).total_seconds() if due else None,
        )

    def _fade(self, tx: Transaction, now: datetime, most: int) -> tuple[int, ...]:
        """Renew the scores that have faded unseen for longest, and return whose."""
        if most <= 0:
            return ()
        faded = tx.standings.faded_since(now - FADE_AFTER, most)
        self._reckoning.standings(tx, faded, now)
        return faded

    def _overheard(self, tx: Transaction) -> tuple[ShownAlert, ...]:
        """What another process on this profile decided since our last page: told here, too.

        Nothing on the first page: the summary at the start tells what was there before.
        """
        if self._known is None:
            return ()
        new = tx.alerts.unshown_ids() - self._known
        unshown = tx.alerts.unshown() if new else ()
        return in_words(tx, (kept for kept in unshown if kept.id in new))

    def _follow(self, tx: Transaction, account: str, page: FeedPage) -> str | None:
        """Move the cursor, never back, and say so where numbers are missing."""
        before = tx.feeds.cursor(account)
        missing = gap_of(before, page)
        number = page.hits[-1].number if page.hits else 0
        if before is not None and before.feed_id == page.feed_id:
            number = max(number, before.number)
        if before is not None and before.feed_id != page.feed_id:
            tx.tokens.forget_registrations()
        tx.feeds.move(account, Cursor(page.feed_id, number))
        if missing is None:
            return None
        sentence = (
            f"The relay skipped its records {missing[0]} to {missing[1]}: "
            "opens and clicks may be missing. Ask whoever runs the relay."
        )
        tx.feeds.note_gap(account, sentence)
        return sentence

    def _judge(self, tx: Transaction, fresh: Sequence[FeedHit], now: datetime) -> Fresh:
        """Judge again the mails that were asked for, and score whom it touches."""
        asked = tx.tokens.mails_of({hit.token for hit in fresh})
        mails = tx.outgoing.many(sorted(set(asked.values())))
        self._reckoning.mails(tx, mails, now)
        proved = [mail.id for mail in mails if prove_by_hits(tx, mail)]
        self._reckoning.mails(tx, tx.outgoing.many(proved), now)
        touched = {mail.prospect_id for mail in mails}
        touched |= self._memory.learn(tx, _teachers(mails, fresh, asked, proved), now)
        self._reckoning.standings(tx, sorted(touched), now)
        return Fresh(frozenset(mail.id for mail in mails), frozenset(touched))


def _teachers(
    mails: Sequence[Outgoing],
    fresh: Iterable[FeedHit],
    asked: Mapping[str, int],
    proved: Iterable[int],
) -> frozenset[str]:
    """The companies whose gateways may be known better now: most pages tell nothing of any."""
    by_id = {mail.id: mail for mail in mails}
    rounds = (
        asked[hit.token]
        for hit in fresh
        if (mail := by_id.get(asked.get(hit.token, 0))) is not None
        and can_teach(hit.kind, hit.at, mail.accepted_at)
    )
    return frozenset(domain_of(by_id[one].recipient) for one in (*rounds, *proved))
