"""Forgetting: raw requests older than the user wants to keep them are removed for good.

Mails, replies, notes and who unsubscribed stay. What a removed request led to on a timeline goes
with it: an event that nobody could trace to its request would be a claim.
"""

from collections.abc import Callable
from datetime import timedelta

from outreach_app.services.ports import Clock, Store

MONTH = timedelta(days=30)
STEP = 2_000
"""Hits looked at in one transaction, so that others may write in between."""

Progress = Callable[[int], None]


class Retention:
    """Removes what is too old."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def forget(
        self,
        months: int,
        progress: Progress = lambda _removed: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> int:
        """Remove requests older than so many months; 0 keeps all. Returns how many went."""
        if months <= 0:
            return 0
        before = self._clock.now() - months * MONTH
        removed, last = 0, 0
        while not is_cancelled():
            with self._store.writing() as tx:
                gone, seen = tx.retention.remove_hits(before, last, STEP)
            if seen is None:
                break
            removed, last = removed + gone, seen
            progress(removed)
        return removed
