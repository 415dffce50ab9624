"""What became of handed-over mails, put on timelines: many in one commit, after the dialogues.

What a dead sender left out is found again: a mail that has its fate and no event.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from outreach_app.domain.events import Event
from outreach_app.domain.scoring import ScoringRules, score
from outreach_app.domain.signs import signs_of
from outreach_app.domain.turns import Standing, Untold
from outreach_app.services.circumstances import known_now
from outreach_app.services.connections import Connections
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.reckoning import Reckoning
from outreach_app.services.standing import scoring_rules

UNTOLD = timedelta(days=7)
"""How far back mails are looked for whose fate stands on no timeline yet."""


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
        """Settle those of these mails that met their fate; all of the last week if none are named.

        Mails that simply left, to people of whom nothing else is known, need no judging; of any
        other, everything is reckoned as always.
        """
        now = self._relay_time()
        with self._store.writing() as tx:
            untold = tx.fates.untold(self._clock.now() - UNTOLD, mail_ids)
            self._tell(tx, [one for one in untold if one.just_left], now)
            self._reckon(tx, [one.mail_id for one in untold if not one.just_left], now)

    def _tell(self, tx: Transaction, left: Sequence[Untold], now: datetime) -> None:
        if not left:
            return
        tx.fates.tell(left)
        rules = scoring_rules(tx, now)
        lines = tx.fates.sent_to(list(dict.fromkeys(one.prospect_id for one in left)))
        tx.fates.stand([_standing(one, lines[one], rules, now) for one in lines], now)

    def _reckon(self, tx: Transaction, mail_ids: Sequence[int], now: datetime) -> None:
        if not mail_ids:
            return
        mails, known = tx.outgoing.many(mail_ids), known_now(tx)
        for mail in mails:
            self._reckoning.mail(tx, mail, now, known=known)
        self._reckoning.standings(tx, dict.fromkeys(mail.prospect_id for mail in mails), now)

    def _relay_time(self) -> datetime:
        skew = self._connections.skew_seconds() or 0.0
        return self._clock.now() + timedelta(seconds=skew)


def _standing(
    prospect_id: int, sent: Sequence[Event], rules: ScoringRules, now: datetime
) -> Standing:
    """Where somebody stands to whom these were sent and who has done nothing."""
    found = score(sent, now, rules)
    return Standing(prospect_id, found.points, found.level, signs_of(sent).contacted_at)
