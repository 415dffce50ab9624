"""The outbox as the user sees and steers it. Whatever was doubtful moves only at their word."""

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.domain.reports import OutboxReport, OutboxRow
from outreach_app.services.composing import Composing
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.reckoning import Reckoning
from outreach_app.services.sending import Sending


class Outbox:
    """Lists, sends, and takes the user's answers."""

    def __init__(
        self,
        store: Store,
        sending: Sending,
        composing: Composing,
        reckoning: Reckoning,
        clock: Clock,
    ) -> None:
        self._store = store
        self._sending = sending
        self._composing = composing
        self._reckoning = reckoning
        self._clock = clock

    def rows(self) -> tuple[OutboxRow, ...]:
        """All that has not left, newest first."""
        with self._store.reading() as tx:
            return tx.outgoing.unsent()

    def run(self, lock_seconds: float = 0) -> OutboxReport:
        """Send what is due."""
        return self._sending.run(lock_seconds)

    def retry(self, mail_id: int) -> None:
        """Queue a held, failed or unknown mail again: the user's word.

        A held one is made anew from its letter, since what was missing may be there by now.
        """
        with self._store.writing() as tx:
            mail = _found(tx, mail_id)
            if mail.state is OutgoingState.HELD and mail.letter is not None:
                self._composing.make_again(tx, mail)
                return
            if mail.state is OutgoingState.QUEUED:
                tx.outgoing.postpone([mail_id], "", None)
                return
            self._move(tx, mail_id, OutgoingState.QUEUED)
            self._settle(tx, mail_id)

    def mark_sent(self, mail_id: int) -> None:
        """The user found that an unknown mail did leave."""
        with self._store.writing() as tx:
            mail = _found(tx, mail_id)
            if not tx.outgoing.move(
                mail_id, OutgoingState.SENT, "", accepted_at=mail.accepted_at or self._clock.now()
            ):
                raise _elsewhere()
            self._settle(tx, mail_id)

    def discard(self, mail_id: int) -> None:
        """Delete a mail that has not left."""
        with self._store.writing() as tx:
            _found(tx, mail_id)
            if not tx.outgoing.discard(mail_id):
                raise _elsewhere()

    def _move(self, tx: Transaction, mail_id: int, state: OutgoingState) -> None:
        if not tx.outgoing.move(mail_id, state, ""):
            raise _elsewhere()

    def _settle(self, tx: Transaction, mail_id: int) -> None:
        mail = _found(tx, mail_id)
        now = self._clock.now()
        self._reckoning.mail(tx, mail, now)
        self._reckoning.standing(tx, mail.prospect_id, now)


def _found(tx: Transaction, mail_id: int) -> Outgoing:
    mail = tx.outgoing.get(mail_id)
    if mail is None:
        raise UserError("no-mail", "There is no such mail in the outbox.")
    return mail


def _elsewhere() -> UserError:
    return UserError("mail-moved", "This mail is on its way or sent: nothing was changed.")
