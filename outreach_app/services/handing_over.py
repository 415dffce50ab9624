"""One account's mails over one line: looked at as built, claimed, handed over, and kept.

The row is committed before the SMTP dialogue begins. What came of one mail and the claim on the
next are one commit: durability costs one wait for the disk a mail, not two.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.domain.samples import NEVER_WRITTEN, is_sample
from outreach_app.domain.suppressions import ReasonCode, suppression
from outreach_app.services.connections import Connections
from outreach_app.services.mail_files import contents_of
from outreach_app.services.ports import MailSession, Store, Transaction
from outreach_app.services.reckoning import Reckoning
from outreach_app.services.sending_ports import SendingPorts

GAPS = tuple(timedelta(minutes=minutes) for minutes in (1, 3, 10, 30, 60, 180))
"""How long a mail waits after its first, second … refusal for now; the last one repeats."""

GIVEN_UP = timedelta(days=5)
"""How long a mail is tried (RFC 5321, section 4.5.4.1: at least four or five days)."""

UNTOLD = timedelta(days=7)
"""How far back mails are looked for whose fate stands on no timeline yet."""

STATE_AFTER = {
    Outcome.ACCEPTED: OutgoingState.SENT,
    Outcome.DEFERRED: OutgoingState.QUEUED,
    Outcome.REFUSED: OutgoingState.FAILED,
    Outcome.UNKNOWN: OutgoingState.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class _Fate:
    """What came of a mail that was handed over."""

    mail: Outgoing
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class _Built:
    """A message ready for the server, or the fault that holds it."""

    message: bytes
    fault: str = ""


class HandingOver:
    """Sends mails whose tokens the relay knows."""

    def __init__(
        self, store: Store, connections: Connections, reckoning: Reckoning, ports: SendingPorts
    ) -> None:
        self._store = store
        self._connections = connections
        self._reckoning = reckoning
        self._ports = ports

    def send(
        self,
        session: MailSession,
        account: MailAccount,
        mails: Iterable[Outgoing],
        sent: list[int],
    ) -> None:
        """Hand these over, one after another, and note in `sent` those that the server took.

        Raises UserError where the line is gone; what was begun is kept even then.
        """
        fate: _Fate | None = None
        prepare = partial(self._built, account, session.largest)
        try:
            for mail, built in self._ports.ahead(prepare, mails):
                if self._ports.pause.is_over():
                    break
                if built.fault:
                    self._hold(mail, built.fault)
                    continue
                done, fate = fate, None
                if not self._turn(done, mail):
                    continue
                fate = _Fate(mail, _GONE)
                delivery = self._deliver(session, account, mail, built.message)
                fate = _Fate(mail, delivery)
                if delivery.outcome is Outcome.ACCEPTED:
                    sent.append(mail.id)
        except UserError as fault:
            if fate is not None and fate.delivery is _GONE:
                fate = _Fate(fate.mail, Delivery(Outcome.DEFERRED, None, fault.sentence))
            raise
        finally:
            if fate is not None and fate.delivery is not _GONE:
                self._turn(fate, None)

    def _deliver(
        self, session: MailSession, account: MailAccount, mail: Outgoing, message: bytes
    ) -> Delivery:
        return session.deliver(account.identity(mail.sender).address, mail.recipient, message)

    def _built(self, account: MailAccount, largest: int | None, mail: Outgoing) -> _Built:
        """The message, looked at as it will leave, or what speaks against it.

        It runs while the mail before is on the line, and changes nothing.
        """
        messages = self._ports.messages
        try:
            url = self._unsubscribe_url(mail)
            now = self._ports.clock.now()
            message = messages.build(mail, account, now, url, self._files(mail))
            messages.check(message, mail, url, largest)
        except UserError as fault:
            return _Built(b"", fault.sentence)
        return _Built(message)

    def _hold(self, mail: Outgoing, reason: str) -> None:
        with self._store.writing() as tx:
            tx.outgoing.move(mail.id, OutgoingState.HELD, reason)

    def _files(self, mail: Outgoing) -> Mapping[str, bytes]:
        if not mail.attachments:
            return {}
        with self._store.reading() as tx:
            return contents_of(tx, mail)

    def _unsubscribe_url(self, mail: Outgoing) -> str | None:
        if not mail.unsubscribe_token:
            return None
        base = self._connections.place().public_url
        return self._ports.tracker.unsubscribe_url(base, mail.unsubscribe_token)

    def _turn(self, fate: _Fate | None, following: Outgoing | None) -> bool:
        """In one commit: keep what came of a mail, and claim the next. True where that is ours."""
        with self._store.writing() as tx:
            if fate is not None:
                self._keep(tx, fate)
            return following is not None and self._claim(tx, following)

    def _claim(self, tx: Transaction, mail: Outgoing) -> bool:
        """Together with the last look at who wants no mail, and at what the relay knows."""
        against = _against(tx, mail)
        if against:
            tx.outgoing.move(mail.id, OutgoingState.HELD, against)
            return False
        if mail.is_tracked and tx.tokens.unregistered([mail.id]):
            return False  # the relay was rebuilt just now: it is told them in the next round
        now = self._ports.clock.now()
        return tx.outgoing.move(
            mail.id,
            OutgoingState.SENDING,
            "",
            attempts=mail.attempts + 1,
            accepted_at=self._relay_time(),  # not before; the server's answer moves it
            handed_at=now,
            first_try_at=mail.first_try_at or now,
        )

    def _keep(self, tx: Transaction, fate: _Fate) -> None:
        mail, delivery = fate.mail, self._given_up(fate)
        now = self._relay_time()
        state = STATE_AFTER[delivery.outcome]
        more: dict[str, object] = {}
        if state is OutgoingState.SENT:
            more["accepted_at"] = now
        elif state is OutgoingState.QUEUED:
            more["next_try_at"] = self._next_try(mail.attempts)
        elif state is OutgoingState.FAILED:
            more["is_bounced"] = delivery.is_about_recipient
        reason = "" if state is OutgoingState.SENT else delivery.sentence
        tx.outgoing.move(mail.id, state, reason, **more)
        if delivery.is_dead_address:
            tx.suppressions.add(
                suppression(
                    mail.recipient, ReasonCode.BOUNCED, now, sentence=reason, source="mail server"
                )
            )

    def settle(self) -> None:
        """Put what became of mails on timelines, in one commit for many.

        What a dead sender left out is found here, too: a mail that has its fate and no event.
        """
        now = self._relay_time()
        with self._store.writing() as tx:
            untold = tx.outgoing.many(tx.queue.untold(self._ports.clock.now() - UNTOLD))
            self._reckoning.mails(tx, untold, now)
            touched = dict.fromkeys(mail.prospect_id for mail in untold)
            self._reckoning.standings(tx, touched, now)

    def _given_up(self, fate: _Fate) -> Delivery:
        """What a “later” means after days of them."""
        first, delivery = fate.mail.first_try_at, fate.delivery
        is_old = first is not None and self._ports.clock.now() - first >= GIVEN_UP
        if delivery.outcome is not Outcome.DEFERRED or not is_old:
            return delivery
        sentence = f"Tried for {GIVEN_UP.days} days, without success. {delivery.sentence}"
        return Delivery(Outcome.REFUSED, delivery.code, sentence, delivery.is_about_recipient)

    def _relay_time(self) -> datetime:
        skew = self._connections.skew_seconds() or 0.0  # an untracked mail needs no relay's time
        return self._ports.clock.now() + timedelta(seconds=skew)

    def _next_try(self, attempts: int) -> datetime:
        gap = GAPS[min(attempts, len(GAPS) - 1)]
        return self._ports.clock.now() + gap * self._ports.jitter()


def _against(tx: Transaction, mail: Outgoing) -> str:
    """What speaks against this mail in the last moment; empty where nothing does."""
    if is_sample(mail.recipient):
        return NEVER_WRITTEN
    entry = tx.suppressions.match(mail.recipient)
    return entry.says_of(mail.recipient) if entry is not None else ""


_GONE = Delivery(Outcome.UNKNOWN, None, "")
"""Stands for a delivery that has not returned. Never stored."""
