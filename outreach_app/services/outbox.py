"""The outbox as the user sees and steers it. Whatever was doubtful moves only at their word."""

from collections.abc import Sequence
from dataclasses import replace

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing, OutgoingState, Role
from outreach_app.domain.reports import OutboxReport, OutboxRow, Undone
from outreach_app.domain.sending_plan import Planned
from outreach_app.domain.timing import Timing
from outreach_app.services.composing import Composing
from outreach_app.services.planning import Planning
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.reckoning import Reckoning
from outreach_app.services.sending import LONGEST_WAIT, Sending

NOT_BEGUN = frozenset({OutgoingState.QUEUED, OutgoingState.CLAIMING, OutgoingState.HELD})
"""States of a mail that can be taken back: nothing of it has left."""

IN_HAND = frozenset({OutgoingState.CLAIMING, OutgoingState.SENDING})
"""States of a mail that a sender is at work on: only what comes of that moves it."""


class Outbox:
    """Lists, sends, and takes the user's answers."""

    def __init__(
        self,
        store: Store,
        sending: Sending,
        composing: Composing,
        reckoning: Reckoning,
        planning: Planning,
        clock: Clock,
    ) -> None:
        self._store = store
        self._sending = sending
        self._composing = composing
        self._reckoning = reckoning
        self._planning = planning
        self._clock = clock

    def rows(self) -> tuple[OutboxRow, ...]:
        """All that has not left, newest first; queued mails with when they leave, and why then."""
        with self._store.reading() as tx:
            rows = tx.outgoing.unsent()
            planned = {one.mail_id: one for one in self._planning.plan(tx, self._clock.now())}
        return tuple(_with_plan(row, planned.get(row.id)) for row in rows)

    def plan(self) -> tuple[Planned, ...]:
        """When each queued mail leaves, and why then; the earliest first."""
        with self._store.reading() as tx:
            return self._planning.plan(tx, self._clock.now())

    def run(self, lock_seconds: float = 0, wait_seconds: float = LONGEST_WAIT) -> OutboxReport:
        """Send what is due."""
        return self._sending.run(lock_seconds, wait_seconds)

    def stop(self) -> None:
        """Begin with no further mail: the program ends."""
        self._sending.stop()

    def go_on(self) -> None:
        """Mails may leave again: a window was made anew."""
        self._sending.go_on()

    def undo(self, mail_ids: Sequence[int]) -> Undone:
        """Take back what has not left, and keep the letter as a draft for the same people.

        UserError where all of it has left.
        """
        with self._store.writing() as tx:
            mails = tx.outgoing.many(mail_ids)
            taken = [one for one in mails if _is_taken_back(tx, one)]
            letters = [one.letter for one in taken if one.letter is not None]
            if not letters:
                raise UserError("too-late", "It is too late: this mail has left, or is on its way.")
            people = dict.fromkeys(one.prospect_id for one in taken if one.role is Role.TO)
            draft_id = tx.drafts.keep(None, letters[0], tuple(people), self._clock.now())
        gone = len(mail_ids) - len(taken)
        return Undone(letters[0], tuple(people), len(taken), gone, draft_id)

    def hurry(self, mail_ids: Sequence[int]) -> None:
        """Send these now, whatever the hours: the user's word. The account's limits hold.

        A held one is made anew first. UserError where none of them waits.
        """
        with self._store.writing() as tx:
            for mail in tx.outgoing.many(mail_ids):
                if mail.state is OutgoingState.HELD and mail.letter is not None:
                    self._composing.make_again(tx, mail)
            if not tx.queue.hurry(mail_ids):
                raise _elsewhere()

    def put_off(self, mail_ids: Sequence[int], timing: Timing) -> None:
        """Another time for these. UserError where none of them waits."""
        with self._store.writing() as tx:
            for mail in tx.outgoing.many(mail_ids):
                if mail.state is OutgoingState.HELD and mail.letter is not None:
                    self._composing.make_again(tx, mail)
            if not tx.queue.put_off(mail_ids, timing):
                raise _elsewhere()

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
            if mail.state in IN_HAND:  # queued now, it would leave a second time
                raise _elsewhere()
            self._move(tx, mail_id, OutgoingState.QUEUED)
            self._settle(tx, mail_id)

    def mark_sent(self, mail_id: int) -> None:
        """The user found that an unknown mail did leave."""
        with self._store.writing() as tx:
            mail = _found(tx, mail_id)
            if mail.state in IN_HAND or not tx.outgoing.move(
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
        self._reckoning.standings(tx, [mail.prospect_id], now)


def _with_plan(row: OutboxRow, planned: Planned | None) -> OutboxRow:
    if planned is None:
        return row
    return replace(
        row, leaves_at=planned.at, why=planned.why, detail=planned.detail, zone=planned.zone
    )


def _is_taken_back(tx: Transaction, mail: Outgoing) -> bool:
    return mail.state in NOT_BEGUN and mail.letter is not None and tx.outgoing.discard(mail.id)


def _found(tx: Transaction, mail_id: int) -> Outgoing:
    mail = tx.outgoing.get(mail_id)
    if mail is None:
        raise UserError("no-mail", "There is no such mail in the outbox.")
    return mail


def _elsewhere() -> UserError:
    return UserError("mail-moved", "This mail is on its way or sent: nothing was changed.")
