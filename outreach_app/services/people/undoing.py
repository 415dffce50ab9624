"""Taking back the last change to the user's data."""

from outreach_app.domain.errors import UserError
from outreach_app.domain.undoing import KEPT, UndoStep, sentence_of
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.reckoning import Reckoning
from outreach_app.services.standing import reckon_standings


class Undoing:
    """One list of steps, kept for a day and across restarts."""

    def __init__(self, store: Store, clock: Clock, reckoning: Reckoning) -> None:
        self._store = store
        self._reckoning = reckoning
        self._clock = clock

    def last(self) -> UndoStep | None:
        """What would be taken back, None where there is nothing."""
        with self._store.reading() as tx:
            return tx.people.journal.last(self._clock.now() - KEPT)

    def undo(self, step_id: int = 0) -> str:
        """Take back this step, or the last one. Returns what to tell the user.

        UserError `nothing-to-undo` where there is none. A mail that was sent stays sent.
        """
        with self._store.writing() as tx:
            last = tx.people.journal.last(self._clock.now() - KEPT)
            step = tx.people.journal.step(step_id) if step_id else last
            if step is None:
                raise UserError(
                    "nothing-to-undo",
                    "There is nothing to take back: changes to your data can be taken back for a "
                    "day, sent mails never.",
                )
            return self._put_back(tx, step)

    def redo(self) -> str:
        """Do again what was taken back last. Returns what to tell the user.

        UserError `nothing-to-redo` where there is none, or where something new was done since.
        """
        with self._store.writing() as tx:
            step = tx.people.journal.last_undone(self._clock.now() - KEPT)
            if step is None:
                raise UserError(
                    "nothing-to-redo",
                    "There is nothing to do again: only what was taken back last can be, before "
                    "anything else is changed.",
                )
            return self._put_back(tx, step)

    def _put_back(self, tx: Transaction, step: UndoStep) -> str:
        done = tx.people.journal.put_back(step, self._clock.now())
        late = self._judge_late(tx) if done.has_mails else set()
        reckon_standings(tx, done.people | late, self._clock.now(), is_news=False)
        return sentence_of(step, done)

    def _judge_late(self, tx: Transaction) -> set[int]:
        """What was asked for while its mail was deleted is judged now. Returns whose it is."""
        mails = tx.outgoing.many(tx.hits.unjudged_mails())
        self._reckoning.mails(tx, mails, self._clock.now())
        return {mail.prospect_id for mail in mails}
