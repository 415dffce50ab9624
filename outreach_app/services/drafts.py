"""Letters under way, kept at every pause so that neither a crash nor a slip loses them."""

from collections.abc import Sequence
from datetime import timedelta

from outreach_app.domain.drafts import Draft, DraftRow
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Letter
from outreach_app.services.ports import Clock, Store

KEPT_DISCARDED = timedelta(days=1)
"""How long discarding can be undone."""


class Drafts:
    """The drafts of a profile."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def keep(self, draft_id: int | None, letter: Letter, recipients: Sequence[int]) -> int:
        """Store a letter as it stands. Returns the draft's id, a new one for None."""
        with self._store.writing() as tx:
            return tx.drafts.keep(draft_id, letter, recipients, self._clock.now())

    def list(self) -> tuple[DraftRow, ...]:
        """Every draft, the latest first."""
        with self._store.reading() as tx:
            return tx.drafts.all()

    def open(self, draft_id: int) -> Draft:
        """One draft to go on with."""
        with self._store.reading() as tx:
            draft = tx.drafts.get(draft_id)
        if draft is None:
            raise UserError("no-draft", "This draft is gone: it was sent or discarded.")
        return draft

    def discard(self, draft_id: int) -> None:
        """Put a draft aside; `restore` takes it back for a day."""
        now = self._clock.now()
        with self._store.writing() as tx:
            tx.drafts.forget_discarded(now - KEPT_DISCARDED)
            tx.drafts.discard(draft_id, now)

    def restore(self, draft_id: int) -> None:
        """Take a discarded draft back."""
        with self._store.writing() as tx:
            tx.drafts.restore(draft_id)
