"""What became of handed-over mails, put on timelines: many in one commit, after the dialogues.

What a dead sender left out is found again: a mail that has its fate and no event.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from outreach_app.services.connections import Connections
from outreach_app.services.ports import Clock, Store
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
        """Settle those of these mails that met their fate, or whatever was left out lately."""
        now = self._relay_time()
        with self._store.writing() as tx:
            awake_at = tx.queue.awake_at() or self._clock.now()
            untold = tx.queue.untold(min(awake_at, self._clock.now()) - UNTOLD, mail_ids)
            if not untold:
                return
            mails = tx.outgoing.many(untold)
            self._reckoning.mails(tx, mails, now)
            self._reckoning.standings(tx, dict.fromkeys(mail.prospect_id for mail in mails), now)

    def _relay_time(self) -> datetime:
        skew = self._connections.skew_seconds() or 0.0
        return self._clock.now() + timedelta(seconds=skew)
