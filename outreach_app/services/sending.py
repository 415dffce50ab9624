"""The outbox set in motion: tokens first, then the row is claimed, then SMTP. Never twice.

A claimed row that its sender left behind has an outcome that nobody knows: it becomes a question
to the user and is never sent again by itself.
"""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.domain.reports import OutboxReport
from outreach_app.domain.samples import NEVER_WRITTEN, is_sample
from outreach_app.domain.settings import RelayPlace
from outreach_app.services.connections import Connections
from outreach_app.services.ports import (
    Clock,
    ExclusiveLock,
    MailDoor,
    MailSession,
    MessageBuilder,
    Store,
    Tracker,
    Transaction,
)
from outreach_app.services.reckoning import Reckoning

AT_ONCE = 100
"""Mails claimed from the outbox in one round."""

GAPS = tuple(timedelta(minutes=minutes) for minutes in (1, 3, 10, 30, 60, 180))
"""How long a mail waits after its first, second … refusal for now; the last one repeats."""

PAUSE = timedelta(minutes=1)
"""How long mails wait that could not even be tried: a network comes back at any moment."""

PAUSES = {
    "wrong_password": timedelta(minutes=30),
    "sign_in_later": timedelta(minutes=10),
    "sign-in-again": timedelta(minutes=30),
}
"""Longer after a refused sign-in: providers lock accounts that knock too often."""

MakeAgain = Callable[[Transaction, Outgoing], None]
"""Makes an unsent mail anew from its letter."""

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
        self,
        store: Store,
        connections: Connections,
        reckoning: Reckoning,
        ports: SendingPorts,
        make_again: MakeAgain,
    ) -> None:
        self._store = store
        self._connections = connections
        self._reckoning = reckoning
        self._ports = ports
        self._make_again = make_again

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
                left, fault = self._send_all(due)
                sent.extend(left)
                reason = reason or fault
            return self._report(tuple(sent), reason)

    def _due(self) -> tuple[Outgoing, ...]:
        """What is due, made anew where it was made for another relay than today's."""
        place = self._connections.settings().relay_place
        now = self._ports.clock.now()
        with self._store.reading() as tx:
            due = tx.outgoing.due(now, AT_ONCE)
        astray = [mail for mail in due if mail.letter and place and not leads_to(mail, place)]
        if not astray:
            return due
        with self._store.writing() as tx:
            for mail in astray:
                self._make_again(tx, mail)
            return tx.outgoing.due(now, AT_ONCE)

    def _settle_interrupted(self) -> None:
        """Whoever claimed these is gone, since the lock is ours."""
        with self._store.writing() as tx:
            for mail in tx.outgoing.sending():
                tx.outgoing.move(mail.id, OutgoingState.UNKNOWN, INTERRUPTED)

    def _send_all(self, due: Sequence[Outgoing]) -> tuple[list[int], str]:
        """Send these; returns what left, and why others could not even be tried.

        Afterwards none of them is due any more.
        """
        ready, reason = self._with_tokens(due)
        if not ready:
            return [], reason
        sent: list[int] = []
        for account_id, mails in _by_account(ready).items():
            left, fault = self._send_through(account_id, mails)
            sent.extend(left)
            reason = reason or fault
        return sent, reason

    def _send_through(self, account_id: str, mails: Sequence[Outgoing]) -> tuple[list[int], str]:
        """Send one account's mails. What stops one of them for the account's reason stops all."""
        sent: list[int] = []
        try:
            line = self._connections.signed_in(self._ports.mail.session, account_id)
            with line as (account, session):
                for mail in mails:
                    if self._send(session, account, mail):
                        sent.append(mail.id)
        except UserError as fault:
            pause = PAUSES.get(fault.code, PAUSE)
            self._postpone_due(fault.sentence, pause, account_ids=(account_id,))
            return sent, fault.sentence
        return sent, ""

    def _with_tokens(self, due: Sequence[Outgoing]) -> tuple[list[Outgoing], str]:
        """The mails whose tokens the relay knows; the others wait or are held, and say why."""
        untracked = [mail for mail in due if not mail.is_tracked]
        try:
            known = self._registered([mail for mail in due if mail.is_tracked])
        except UserError as fault:
            reason = f"Tracking can not be set up: {fault.sentence}"
            self._postpone_due(reason, PAUSE, only_tracked=True)
            return untracked, reason
        return [*untracked, *known], ""

    def _registered(self, mails: Sequence[Outgoing]) -> list[Outgoing]:
        """Those whose tokens the relay took; one that it refuses is found by halving, and held."""
        try:
            self._register(mails)
        except UserError as fault:
            if fault.code != REFUSED:
                raise
            if len(mails) > 1:
                middle = len(mails) // 2
                return [*self._registered(mails[:middle]), *self._registered(mails[middle:])]
            self._hold(mails[0], f"Tracking can not be set up: {fault.sentence}")
            return []
        return list(mails)

    def _register(self, mails: Sequence[Outgoing]) -> None:
        with self._store.reading() as tx:
            tokens = tx.tokens.unregistered(mail.id for mail in mails)
        if not tokens and (not mails or self._connections.skew_seconds() is not None):
            return
        relay = self._connections.relay()  # this learns its clock, too
        if tokens:
            relay.register(tokens)
            with self._store.writing() as tx:
                now = self._ports.clock.now()
                tx.tokens.mark_registered((one.token for one in tokens), now)

    def _hold(self, mail: Outgoing, reason: str) -> None:
        with self._store.writing() as tx:
            tx.outgoing.move(mail.id, OutgoingState.HELD, reason)

    def _postpone_due(
        self,
        reason: str,
        pause: timedelta,
        *,
        only_tracked: bool = False,
        account_ids: Collection[str] | None = None,
    ) -> None:
        """Let everything wait that the same trouble stops, not only what was tried."""
        now = self._ports.clock.now()
        with self._store.writing() as tx:
            until = now + pause * self._ports.jitter()
            tx.outgoing.postpone_due(
                now, reason, until, only_tracked=only_tracked, account_ids=account_ids
            )

    def _send(self, session: MailSession, account: MailAccount, mail: Outgoing) -> bool:
        """Claim, hand over, and keep what came of it. True where the server took it."""
        try:
            message = self._message(account, mail)
        except UserError as fault:
            self._hold(mail, fault.sentence)
            return False
        if not self._claim(mail):
            return False
        try:
            sender = account.identity(mail.sender).address
            delivery = session.deliver(sender, mail.recipient, message)
        except UserError as fault:  # the line is gone for good, before this mail began
            self._keep(mail, Delivery(Outcome.DEFERRED, None, fault.sentence))
            raise
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
            if is_sample(mail.recipient):
                tx.outgoing.move(mail.id, OutgoingState.HELD, NEVER_WRITTEN)
                return False
            entry = tx.suppressions.match(mail.recipient)
            if entry is not None:
                tx.outgoing.move(mail.id, OutgoingState.HELD, entry.says_of(mail.recipient))
                return False
            return tx.outgoing.move(
                mail.id,
                OutgoingState.SENDING,
                "",
                attempts=mail.attempts + 1,
                accepted_at=self._relay_time(),  # not before; the server's answer moves it
            )

    def _keep(self, mail: Outgoing, delivery: Delivery) -> None:
        now = self._relay_time()
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
                is_bounced=delivery.is_about_recipient and state is OutgoingState.FAILED,
            )
            stored = tx.outgoing.get(mail.id)
            if stored is not None:
                self._reckoning.mail(tx, stored, now)
                self._reckoning.standing(tx, stored.prospect_id, now)

    def _relay_time(self) -> datetime:
        skew = self._connections.skew_seconds() or 0.0  # an untracked mail needs no relay's time
        return self._ports.clock.now() + timedelta(seconds=skew)

    def _next_try(self, attempts: int) -> datetime:
        gap = GAPS[min(attempts, len(GAPS) - 1)]
        return self._ports.clock.now() + gap * self._ports.jitter()

    def _report(self, sent: tuple[int, ...], reason: str) -> OutboxReport:
        with self._store.reading() as tx:
            counts = Counter(tx.outgoing.counts())
            next_try = tx.outgoing.next_try()
        return OutboxReport(
            sent=sent,
            waiting=counts[OutgoingState.QUEUED] + counts[OutgoingState.SENDING],
            held=counts[OutgoingState.HELD],
            failed=counts[OutgoingState.FAILED],
            unknown=counts[OutgoingState.UNKNOWN],
            reason=reason,
            next_try_at=next_try,
        )


def _by_account(mails: Sequence[Outgoing]) -> dict[str, list[Outgoing]]:
    """Each account's mails, in their order."""
    found: dict[str, list[Outgoing]] = {}
    for mail in mails:
        found.setdefault(mail.account_id, []).append(mail)
    return found


def leads_to(mail: Outgoing, place: RelayPlace) -> bool:
    """Whether this mail's tokens and addresses are those of the relay account in use."""
    ours = all(token.startswith(place.tag) for token in mail.tokens)
    shows_one = bool(mail.pixel_token) or any(link.token for link in mail.links)
    return ours and (not shows_one or place.public_url in mail.sent_html)
