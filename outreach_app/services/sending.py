"""The outbox set in motion: tokens first, then the row is claimed, then SMTP. Never twice.

A claimed row that its sender left behind has an outcome that nobody knows: it becomes a question
to the user and is never sent again by itself.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.domain.reports import OutboxReport
from outreach_app.services.connections import Connections
from outreach_app.services.ports import (
    Clock,
    ExclusiveLock,
    MailDoor,
    MailSession,
    MessageBuilder,
    Store,
    Tracker,
)
from outreach_app.services.reckoning import Reckoning

AT_ONCE = 100
"""Mails claimed from the outbox in one round."""

GAPS = tuple(timedelta(minutes=minutes) for minutes in (1, 3, 10, 30, 60, 180))
"""How long a mail waits after its first, second … refusal for now; the last one repeats."""

REFUSED = "relay-refused"
"""The relay's answer to a token that it will never take."""

INTERRUPTED = (
    "The program ended while this mail was being handed over: it may have left or not. "
    "Look into your Sent folder before you send it again."
)

STATE_AFTER = {
    Outcome.ACCEPTED: OutgoingState.SENT,
    Outcome.DEFERRED: OutgoingState.QUEUED,
    Outcome.REFUSED: OutgoingState.FAILED,
    Outcome.UNKNOWN: OutgoingState.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class SendingPorts:
    """The parts of the world that sending needs."""

    mail: MailDoor
    messages: MessageBuilder
    tracker: Tracker
    lock: ExclusiveLock
    clock: Clock
    jitter: Callable[[], float]
    """A factor from 0.8 to 1.2, so that many mails do not come back at one moment."""


class Sending:
    """Sends what is due. One process at a time."""

    def __init__(
        self, store: Store, connections: Connections, reckoning: Reckoning, ports: SendingPorts
    ) -> None:
        self._store = store
        self._connections = connections
        self._reckoning = reckoning
        self._ports = ports

    def run(self, lock_seconds: float = 0) -> OutboxReport:
        """Send every mail that is due, and say what became of all.

        Waits at most so long for another process that is sending. Raises nothing for a world
        that is away: the mails wait, and the report says why.
        """
        with self._ports.lock.held(lock_seconds) as is_ours:
            if not is_ours:
                return self._report((), "Another process is sending just now.")
            self._settle_interrupted()
            sent: list[int] = []
            reason = ""
            while due := self._due():
                left, reason = self._send_all(due)
                sent.extend(left)
                if reason:
                    break
            return self._report(tuple(sent), reason)

    def _due(self) -> tuple[Outgoing, ...]:
        with self._store.reading() as tx:
            return tx.outgoing.due(self._ports.clock.now(), AT_ONCE)

    def _settle_interrupted(self) -> None:
        """Whoever claimed these is gone, since the lock is ours."""
        with self._store.writing() as tx:
            for mail in tx.outgoing.sending():
                tx.outgoing.move(mail.id, OutgoingState.UNKNOWN, INTERRUPTED)

    def _send_all(self, due: Sequence[Outgoing]) -> tuple[list[int], str]:
        """Send these; returns what left, and why the rest could not even be tried."""
        ready, reason = self._with_tokens(due)
        if not ready:
            return [], reason
        sent: list[int] = []
        try:
            account, password = self._connections.mail()
            with self._ports.mail.session(account, password) as session:
                for mail in ready:
                    if self._send(session, account, mail):
                        sent.append(mail.id)
        except UserError as fault:
            self._postpone(ready, fault.sentence)
            return sent, fault.sentence
        return sent, reason

    def _with_tokens(self, due: Sequence[Outgoing]) -> tuple[list[Outgoing], str]:
        """The mails whose tokens the relay knows; the others wait or are held, and say why."""
        tracked = [mail for mail in due if mail.is_tracked]
        try:
            self._register(tracked)
        except UserError as fault:
            if fault.code == REFUSED:
                return [mail for mail in due if self._is_registered(mail)], ""
            reason = f"Tracking can not be set up: {fault.sentence}"
            self._postpone(tracked, reason)
            return [mail for mail in due if not mail.is_tracked], reason
        return list(due), ""

    def _register(self, mails: Sequence[Outgoing]) -> None:
        with self._store.reading() as tx:
            tokens = tx.outgoing.unregistered(mail.id for mail in mails)
        if not tokens:
            return
        self._connections.relay().register(tokens)
        with self._store.writing() as tx:
            tx.outgoing.mark_registered((one.token for one in tokens), self._ports.clock.now())

    def _is_registered(self, mail: Outgoing) -> bool:
        """Try one mail's tokens alone: the one that the relay refuses is held."""
        try:
            self._register([mail] if mail.is_tracked else [])
        except UserError as fault:
            self._hold(mail, f"Tracking can not be set up: {fault.sentence}")
            return False
        return True

    def _hold(self, mail: Outgoing, reason: str) -> None:
        with self._store.writing() as tx:
            tx.outgoing.move(mail.id, OutgoingState.HELD, reason)

    def _postpone(self, mails: Sequence[Outgoing], reason: str) -> None:
        with self._store.writing() as tx:
            tx.outgoing.postpone([mail.id for mail in mails], reason, self._next_try(attempts=0))

    def _send(self, session: MailSession, account: MailAccount, mail: Outgoing) -> bool:
        """Claim, hand over, and keep what came of it. True where the server took it."""
        try:
            message = self._message(account, mail)
        except UserError as fault:
            self._hold(mail, fault.sentence)
            return False
        if not self._claim(mail):
            return False
        delivery = session.deliver(account.address, mail.recipient, message)
        self._keep(mail, delivery)
        return delivery.outcome is Outcome.ACCEPTED

    def _message(self, account: MailAccount, mail: Outgoing) -> bytes:
        url = None
        if mail.unsubscribe_token:
            base = self._connections.place().public_url
            url = self._ports.tracker.unsubscribe_url(base, mail.unsubscribe_token)
        return self._ports.messages.build(mail, account, self._ports.clock.now(), url)

    def _claim(self, mail: Outgoing) -> bool:
        """Committed before the SMTP dialogue, in one step with the last look at the prospect."""
        with self._store.writing() as tx:
            prospect = tx.prospects.get(mail.prospect_id)
            listed = tx.prospects.by_address(mail.recipient)
            for person in (prospect, listed):
                if person is not None and person.unsubscribed_at is not None:
                    tx.outgoing.move(
                        mail.id, OutgoingState.HELD, f"{person.name} wants no more mail."
                    )
                    return False
            return tx.outgoing.move(mail.id, OutgoingState.SENDING, "", attempts=mail.attempts + 1)

    def _keep(self, mail: Outgoing, delivery: Delivery) -> None:
        now = self._ports.clock.now() + timedelta(seconds=self._connections.skew_seconds())
        state = STATE_AFTER[delivery.outcome]
        accepted = state is OutgoingState.SENT
        deferred = state is OutgoingState.QUEUED
        with self._store.writing() as tx:
            tx.outgoing.move(
                mail.id,
                state,
                "" if accepted else delivery.sentence,
                next_try_at=self._next_try(mail.attempts) if deferred else None,
                accepted_at=now if accepted else None,
            )
            stored = tx.outgoing.get(mail.id)
            if stored is not None:
                self._reckoning.mail(tx, stored, now)
                self._reckoning.standing(tx, stored.prospect_id, now)

    def _next_try(self, attempts: int) -> datetime:
        gap = GAPS[min(attempts, len(GAPS) - 1)]
        return self._ports.clock.now() + gap * self._ports.jitter()

    def _report(self, sent: tuple[int, ...], reason: str) -> OutboxReport:
        with self._store.reading() as tx:
            states = [mail.state for mail, _ in tx.outgoing.unsent()]
            next_try = tx.outgoing.next_try()
        return OutboxReport(
            sent=sent,
            waiting=states.count(OutgoingState.QUEUED) + states.count(OutgoingState.SENDING),
            held=states.count(OutgoingState.HELD),
            failed=states.count(OutgoingState.FAILED),
            unknown=states.count(OutgoingState.UNKNOWN),
            reason=reason,
            next_try_at=next_try,
        )
