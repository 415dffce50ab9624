"""Which alerts interrupt now, which wait for a digest: judged again when due, within a budget.

Part of taking in the feed, inside its transaction and by the relay's clock.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.alerts import HOUR, Doing, KeptAlert, settle
from outreach_app.domain.events import EventKind
from outreach_app.domain.reports import ShownAlert
from outreach_app.services.alerting import in_words
from outreach_app.services.ports import Transaction
from outreach_app.services.reckoning import Reckoning
from outreach_app.services.standing import zone_of_user


@dataclass(frozen=True, slots=True)
class Fresh:
    """What was judged and scored in the same transaction, at the same moment."""

    mails: frozenset[int] = frozenset()
    prospects: frozenset[int] = frozenset()


NOTHING = Fresh()


class Attending:
    """Decides what is due."""

    def __init__(self, reckoning: Reckoning) -> None:
        self._reckoning = reckoning

    def decide(
        self,
        tx: Transaction,
        now: datetime,
        only: Collection[EventKind] | None = None,
        fresh: Fresh = NOTHING,
    ) -> tuple[tuple[ShownAlert, ...], tuple[ShownAlert, ...]]:
        """The alerts that interrupt now, each alone, and those that one digest tells together.

        A digest of one alert is told as that alert. `only` decides alerts of these kinds of
        events and leaves the others, and the digest, to whoever has their evidence. What is
        `fresh` was judged and scored just now, in this transaction.
        """
        due = self._judged_again(tx, _among(tx.alerts.due(now), only), now, fresh)
        due = _among(due, only)
        waiting = tx.alerts.waiting() if only is None else ()
        if not due and not waiting:
            return (), ()
        attention = tx.attention.settings()
        spent = tx.attention.interruptions_since(now - HOUR)
        settled = settle(due, waiting, spent, attention, now, zone_of_user(attention, now))
        if settled.waiting and settled.until is not None:
            tx.alerts.set_aside(_ids(settled.waiting), settled.until)
        told = in_words(tx, (one for group in settled.told for one in group))
        digest = in_words(tx, settled.digest)
        self._keep(tx, settled.digest, (*settled.told, settled.digest), now)
        return (told, digest) if len(digest) > 1 else ((*digest, *told), ())

    def _judged_again(
        self, tx: Transaction, due: tuple[KeptAlert, ...], now: datetime, fresh: Fresh
    ) -> tuple[KeptAlert, ...]:
        """Look at the evidence once more, with all that came since, before anybody is disturbed."""
        if not due:
            return ()
        stale = {one.alert.mail_id for one in due} - fresh.mails
        doubtful = sorted(self._reckoning.doubtful(tx, stale))
        judged = self._reckoning.mails(tx, tx.outgoing.many(doubtful), now)
        people = {one.alert.prospect_id for one in due}
        if not judged.revised:  # else a colleague's mail may bear on any of them
            people -= fresh.prospects
        self._reckoning.standings(tx, sorted(people), now)
        return tx.alerts.due(now) if people else due

    def _keep(
        self,
        tx: Transaction,
        digest: tuple[KeptAlert, ...],
        groups: tuple[tuple[KeptAlert, ...], ...],
        now: datetime,
    ) -> None:
        for group in groups:
            if group:
                tx.alerts.decide(_ids(group), now)
                tx.attention.interrupt(now)
        if len({one.alert.prospect_id for one in digest}) > 1:
            tx.attention.note(_ids(digest), Doing.DIGESTED, now)


def _among(
    alerts: tuple[KeptAlert, ...], only: Collection[EventKind] | None
) -> tuple[KeptAlert, ...]:
    return tuple(one for one in alerts if only is None or one.alert.kind in only)


def _ids(alerts: tuple[KeptAlert, ...]) -> list[int]:
    return [one.id for one in alerts]
