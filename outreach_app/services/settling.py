"""What became of handed-over mails, put on timelines: many in one commit, after the dialogues.

What a dead sender left out is found again: a mail that has its fate and no event.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from outreach_app.services.connections import Connections
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.reckoning import Reckoning

UNTOLD = timedelta(days=7)
"""How far back from when a sender was last at work mails are looked for whose fate stands on no
timeline yet.
"""


class Settling:
    """Has mails reckoned that were handed over."""

    def __init__(
        self, store: Store, connections: Connections, reckoning: Reckoning, clock: Clock
    ) -> None:
        self._store = store
        self._connections = connections
        self._reckoning = reckoning
        self._clock = clock

    def settle(self, mail_ids: Sequence[int] | None = None) -> None:
        """Settle those of these mails that met their fate, or whatever a dead sender left out.

        As a rule they were sent, and nothing else is known of them: that is told without looking at
        them one by one.
        """
        now = self._relay_time()
        with self._store.writing() as tx:
            wanted = self._left_out(tx) if mail_ids is None else mail_ids
            if not wanted:
                return
            told = tx.events.tell_sent(wanted)
            others = [one for one in wanted if one not in told]
            mails = tx.outgoing.many(tx.queue.untold_of(others)) if others else ()
            self._reckoning.mails(tx, mails, now)
            people = (*told.values(), *(mail.prospect_id for mail in mails))
            self._reckoning.standings(tx, people, now)

    def _left_out(self, tx: Transaction) -> Sequence[int]:
        if tx.queue.ended_well():
            return ()
        now = self._clock.now()
        awake_at = tx.queue.awake_at() or now
        return tx.queue.untold(min(awake_at, now) - UNTOLD)

    def _relay_time(self) -> datetime:
        skew = self._connections.skew_seconds() or 0.0
        return self._clock.now() + timedelta(seconds=skew)
