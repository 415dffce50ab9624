"""The outbox set in motion: as planned, tokens first, then the row is claimed, then SMTP.

Never twice: a claimed row that its sender left behind has an outcome that nobody knows. It becomes
a question to the user and is never sent again by itself.
"""

from collections import Counter
from functools import partial

from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.reports import MissedMail, OutboxReport
from outreach_app.domain.sending_plan import Planned
from outreach_app.domain.sending_rules import Missed
from outreach_app.services.account_run import AccountRun, Ran, RunParts
from outreach_app.services.doubting import see_to_what_is_left
from outreach_app.services.ports import Transaction

LONGEST_WAIT = 60.0
"""Seconds that one run spends in the gaps between mails, unless the caller has more time."""

MISSED = "This mail was due while nobody was there to send it. Send it now, or choose another time."


class Sending:
    """Sends what is due. One process at a time, several accounts side by side."""

    def __init__(self, parts: RunParts) -> None:
        self._parts = parts
        self._store = parts.store
        self._ports = parts.ports

    def run(self, lock_seconds: float = 0, wait_seconds: float = LONGEST_WAIT) -> OutboxReport:
        """Send every mail that is due, and say what became of all.

        Waits at most so long for another process that is sending, and so long for the gaps
        between mails. Raises nothing for a world that is away: the mails wait, and the report
        says why.
        """
        with self._ports.lock.held(lock_seconds) as is_ours:
            if not is_ours:
                return self._report((), "Another process is sending just now.")
            self._see_to_what_is_left()
            self._parts.settling.settle()  # as of when a sender was last awake
            missed = self._prepare()
            runs = [AccountRun(self._parts, one, wait_seconds) for one in self._accounts()]
            ran = self._ports.crew([partial(AccountRun.run, one) for one in runs])
            self._rest(ran)
            sent = tuple(mail_id for one in ran for mail_id in one.sent)
            return self._report(sent, _reason(ran), missed)

    def stop(self) -> None:
        """Begin with no further mail: the program ends."""
        self._ports.pause.stop()

    def go_on(self) -> None:
        """Mails may leave again."""
        self._ports.pause.go_on()

    def _accounts(self) -> list[str]:
        """Accounts that something waits for."""
        with self._store.reading() as tx:
            return sorted(tx.queue.accounts())

    def _see_to_what_is_left(self) -> None:
        """Settle what a dead sender had in hand."""
        left = self._store.left_behind(self._ports.boot)
        with self._store.writing() as tx:
            arrived = see_to_what_is_left(tx, left)
        self._store.forget_left_behind()
        self._parts.settling.settle(arrived)

    def _prepare(self) -> tuple[MissedMail, ...]:
        """See to what was due while there was no sender."""
        with self._store.writing() as tx:
            missed = self._parts.planning.missed(tx, self._ports.clock.now())
            if self._parts.planning.rules().missed is Missed.ASK:
                for one in missed:
                    tx.outgoing.move(one.mail_id, OutgoingState.HELD, MISSED)
            tx.queue.stay_awake(self._ports.clock.now())
            return _told(tx, missed)

    def _rest(self, ran: list[Ran]) -> None:
        """The work is done; what could not be told yet is for the next run to find."""
        now = None if any(one.overslept for one in ran) else self._ports.clock.now()
        is_done = not any(one.in_hand for one in ran)
        with self._store.writing() as tx:
            if is_done:
                tx.queue.rest(now)
            elif now is not None:
                tx.queue.stay_awake(now)

    def _report(
        self, sent: tuple[int, ...], reason: str, missed: tuple[MissedMail, ...] = ()
    ) -> OutboxReport:
        with self._store.reading() as tx:
            counts = Counter(tx.outgoing.counts())
            planned = self._parts.planning.plan(tx, self._ports.clock.now())
        return OutboxReport(
            sent=sent,
            waiting=sum(counts[one] for one in _ON_THEIR_WAY),
            held=counts[OutgoingState.HELD],
            failed=counts[OutgoingState.FAILED],
            unknown=counts[OutgoingState.UNKNOWN],
            reason=reason,
            next_try_at=planned[0].at if planned else None,
            missed=missed,
        )


_ON_THEIR_WAY = (OutgoingState.QUEUED, OutgoingState.CLAIMING, OutgoingState.SENDING)


def _reason(ran: list[Ran]) -> str:
    """Why mails wait: each account's words, once."""
    return " ".join(dict.fromkeys(one.reason for one in ran if one.reason))


def _told(tx: Transaction, missed: tuple[Planned, ...]) -> tuple[MissedMail, ...]:
    times = {one.mail_id: one.at for one in missed if one.at is not None}
    return tuple(
        MissedMail(mail.id, mail.recipient, mail.subject, times[mail.id])
        for mail in tx.outgoing.many(list(times))
    )
