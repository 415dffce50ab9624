"""One account's mails over one line: looked at as built, claimed, handed over, and kept.

The row is committed before the SMTP dialogue begins, and the disk holds that its turn has come.
What came of a few mails and the claim on the next few are one commit. Whatever is not the common
case goes the long way, which also finds the words for it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import chain, pairwise

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.domain.samples import NEVER_WRITTEN, is_sample
from outreach_app.domain.suppressions import ReasonCode, suppression
from outreach_app.domain.turns import Claim, Reserved, Taken, Turn
from outreach_app.services.building import Building, Ready
from outreach_app.services.connections import Connections
from outreach_app.services.next_few import Few, Next, Stride, together
from outreach_app.services.outbox_ports import Coming, Turns
from outreach_app.services.ports import MailSession, Store, Transaction
from outreach_app.services.sending_ports import SendingPorts

GAPS = tuple(timedelta(minutes=minutes) for minutes in (1, 3, 10, 30, 60, 180))
"""How long a mail waits after its first, second … refusal for now; the last one repeats."""

GIVEN_UP = timedelta(days=5)
"""How long a mail is tried (RFC 5321, section 4.5.4.1: at least four or five days)."""

STATE_AFTER = {
    Outcome.ACCEPTED: OutgoingState.SENT,
    Outcome.DEFERRED: OutgoingState.QUEUED,
    Outcome.REFUSED: OutgoingState.FAILED,
    Outcome.UNKNOWN: OutgoingState.UNKNOWN,
}


Slice = Coming[Sequence[Ready]]
"""Mails that are being got ready."""


@dataclass(frozen=True, slots=True)
class _Fate:
    """What came of a mail that was handed over."""

    mail: Outgoing
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class Line:
    """An open line to an account's server. `goes_on` says whether one more mail may leave.

    `provider_takes` are the bytes of one mail that its provider takes, as far as anybody knows.
    """

    session: MailSession
    account: MailAccount
    goes_on: Callable[[], bool]
    provider_takes: int | None = None

    @property
    def largest(self) -> int | None:
        """The bytes of one mail: the server's word or its provider's, whichever is less."""
        return min(filter(None, (self.session.largest, self.provider_takes)), default=None)

    def deliver(
        self, following: Next, claim: Callable[[], None], meanwhile: Callable[[], None]
    ) -> Delivery:
        """Hand over one mail."""
        mail = following.mail
        sender = self.account.identity(mail.sender).address
        message = following.built.message
        return self.session.deliver(sender, mail.recipient, message, claim, meanwhile)


class _Hand:
    """The one mail that is being handed over, and what came of it once that is known."""

    def __init__(self, turns: Turns) -> None:
        self.turns = turns
        self.fate: _Fate | None = None
        self._mail: Outgoing | None = None

    def holds(self, mail: Outgoing) -> bool:
        """Whether this is the mail."""
        return self._mail is mail

    def begin(self, mail: Outgoing) -> None:
        """It may leave from now on: until its dialogue ends, nobody knows what comes of it."""
        self.fate, self._mail = None, mail

    def end(self, delivery: Delivery) -> None:
        """The server has spoken, or was never asked."""
        if self._mail is not None:
            self.fate, self._mail = _Fate(self._mail, delivery), None

    def let_go(self) -> None:
        """What came of it is kept."""
        self.fate = None


class _ButSomethingSpeaks(Exception):  # noqa: N818 - no error: the mail waits, or is held
    """A mail may not leave after all."""


class HandingOver:
    """Sends mails whose tokens the relay knows."""

    def __init__(
        self, store: Store, connections: Connections, building: Building, ports: SendingPorts
    ) -> None:
        self._store = store
        self._connections = connections
        self._building = building
        self._ports = ports

    def send(self, line: Line, slices: Iterable[Slice], sent: list[int]) -> None:
        """Hand these over, one after another, and note in `sent` those that the server took.

        Raises UserError where the line is gone; what was begun is kept even then.
        """
        with self._store.turns(self._ports.boot) as turns:
            hand = _Hand(turns)
            try:
                self._send(line, hand, slices, sent)
            except UserError as fault:
                hand.end(Delivery(Outcome.DEFERRED, None, fault.sentence))
                raise
            finally:
                self._keep(hand)

    def _send(self, line: Line, hand: _Hand, slices: Iterable[Slice], sent: list[int]) -> None:
        stride = Stride(self._ports.clock.now)
        groups = self._each_few(line, hand, slices, stride)
        for few, following in pairwise(chain(groups, (None,))):
            if few is None:
                continue
            stride.step()
            meanwhile = following.prepare if following is not None else _rest
            for one in few.ready():
                if not line.goes_on():
                    return
                if self._sent(line, hand, one, meanwhile):
                    sent.append(one.mail.id)
            if following is None:
                self._keep(hand)

    def _each_few(
        self, line: Line, hand: _Hand, slices: Iterable[Slice], stride: Stride
    ) -> Iterator[Few | None]:
        """Every mail. None where the next slice may be long in coming: until then nothing is
        claimed ahead.
        """
        reserve = partial(self._reserve, hand.turns)
        build = partial(self._building.fresh, account=line.account, largest=line.largest)
        for some in slices:
            if not some.done():
                yield None
            yield from (Few(few, reserve, build) for few in together(some.result(), stride))

    def _sent(self, line: Line, hand: _Hand, one: Next, meanwhile: Callable[[], None]) -> bool:
        """Whether the server took this mail."""
        if one.built.fault:
            hand.turns.release(one.mail.id)
            self._hold(one.mail, one.built.fault)
            return False
        delivery = self._hand_over(line, hand, one, meanwhile)
        if delivery is None:
            return False
        hand.end(delivery)
        return delivery.outcome is Outcome.ACCEPTED

    def _hand_over(
        self, line: Line, hand: _Hand, one: Next, meanwhile: Callable[[], None]
    ) -> Delivery | None:
        """What came of this mail; None where something speaks against it.

        It is claimed while the server thinks about its recipient, if all was clear when its turn
        was reserved. Else it takes the long way, which finds the words.
        """
        if hand.fate is not None and hand.fate.delivery.outcome is not Outcome.ACCEPTED:
            self._keep(hand)
        if one.is_clear:
            claim = partial(self._take_turn, hand, one)
            try:
                delivery = line.deliver(one, claim, meanwhile)
                claim()  # the server may never have been told of it
            except _ButSomethingSpeaks:
                pass
            else:
                return delivery
        self._keep(hand)
        hand.turns.release(one.mail.id)
        with self._store.writing() as tx:
            is_ours = self._claim(tx, one.mail)
        if not is_ours:
            return None
        hand.begin(one.mail)
        return line.deliver(one, _rest, meanwhile)

    def _reserve(self, turns: Turns, wanted: Sequence[Turn]) -> Reserved:
        return turns.reserve(wanted, self._relay_time(), self._ports.clock.now())

    def _take_turn(self, hand: _Hand, one: Next) -> None:
        """Keep that the server took the mail before, and claim this one.

        Nothing of it has left yet. Raises _ButSomethingSpeaks.
        """
        if hand.holds(one.mail):
            return
        now, relay_time = self._ports.clock.now(), self._relay_time()
        claim = Claim(one.turn, relay_time, now, is_reserved=one.is_reserved)
        is_ours = hand.turns.take(_taken(hand.fate, relay_time), claim)
        hand.let_go()
        if not is_ours:
            raise _ButSomethingSpeaks
        hand.begin(one.mail)

    def _keep(self, hand: _Hand) -> None:
        """Keep what came of the mail in hand, and of those before it."""
        fate = hand.fate
        if fate is not None and fate.delivery.outcome is not Outcome.ACCEPTED:
            with self._store.writing() as tx:
                self._keep_rare(tx, fate)
            fate = None
        hand.turns.take(_taken(fate, self._relay_time()), None)
        hand.let_go()

    def _hold(self, mail: Outgoing, reason: str) -> None:
        with self._store.writing() as tx:
            tx.outgoing.move(mail.id, OutgoingState.HELD, reason)

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

    def _keep_rare(self, tx: Transaction, fate: _Fate) -> None:
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


def _rest() -> None:
    """Nothing: the moment is not used."""


def _taken(fate: _Fate | None, at: datetime) -> Taken | None:
    return Taken(fate.mail.id, at) if fate is not None else None


def _against(tx: Transaction, mail: Outgoing) -> str:
    """What speaks against this mail in the last moment; empty where nothing does."""
    if is_sample(mail.recipient):
        return NEVER_WRITTEN
    entry = tx.suppressions.match(mail.recipient)
    return entry.says_of(mail.recipient) if entry is not None else ""
