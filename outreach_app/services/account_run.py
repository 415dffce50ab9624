"""One account's part of a run: what its plan lets leave now, over one line.

The line stays open over short gaps. What stops the account stops only its own mails.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from itertools import chain, repeat

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.sending_plan import LATE, Planned
from outreach_app.domain.settings import RelayPlace, Settings
from outreach_app.domain.why_then import Why
from outreach_app.services.building import Building, Ready
from outreach_app.services.connections import Connections
from outreach_app.services.handing_over import HandingOver, Line
from outreach_app.services.planning import Planning
from outreach_app.services.ports import MailSession, Store, Transaction
from outreach_app.services.registering import Registering
from outreach_app.services.sending_ports import SendingPorts
from outreach_app.services.settling import Settling

AT_ONCE = 500
"""Mails taken from the plan in one round."""

SLICES = (20, 80, 200)
"""Mails of a round that are got ready together, while the slice before is on the line: few at
first, for which the line waits, then more and more; the last number repeats.
"""

AHEAD = timedelta(minutes=30)
"""Tokens of mails that leave within this are told to the relay together."""

LINE_PATIENCE = timedelta(minutes=2)
"""How long an open line waits for the next mail."""

SIGN_OF_LIFE = 25.0
"""Seconds after which a waiting line says that it is there; servers hang up on silence."""

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


@dataclass(slots=True)
class Ran:
    """What left, and why others could not even be tried. `overslept`: the machine was suspended
    meanwhile, so that what was due then is for the next run to look at. `in_hand` are mails that
    were not given back, or whose fate was not told.
    """

    sent: list[int] = field(default_factory=list)
    in_hand: list[int] = field(default_factory=list)
    reason: str = ""
    overslept: bool = False


@dataclass(frozen=True, slots=True)
class RunParts:
    """What a run of an account works with."""

    store: Store
    connections: Connections
    planning: Planning
    registering: Registering
    building: Building
    handing_over: HandingOver
    settling: Settling
    ports: SendingPorts
    make_again: MakeAgain


class AccountRun:
    """Sends one account's mails. `wait` bounds the seconds spent in gaps."""

    def __init__(self, parts: RunParts, account_id: str, wait: float) -> None:
        self._parts = parts
        self._account_id = account_id
        self._wait_left = wait
        self._ran = Ran()
        self._line: tuple[MailSession, MailAccount] | None = None
        self._rules = parts.planning.rules()
        self._same: Settings | None = None
        self._hears_relay = True
        self._looked_at = self._now()

    def run(self) -> Ran:
        """Send until nothing more is due within a short gap."""
        while self._on_one_line():
            pass  # the line broke for good: whatever it stopped waits now
        return self._ran

    def _on_one_line(self) -> bool:
        """Send what is due. True where the line, or the account, gave out meanwhile."""
        try:
            with ExitStack() as stack:
                while self._is_awake() and not self._parts.ports.pause.is_over():
                    planned = self._plan()
                    due = [one for one in planned if one.at and one.at <= self._now()][:AT_ONCE]
                    if due:
                        self._round(due, planned, stack)
                    elif not self._waits_for(planned):
                        break
        except UserError as fault:
            self._put_off(fault.sentence, PAUSES.get(fault.code, PAUSE))
            return True
        finally:
            self._line = None
        return False

    def _round(self, due: list[Planned], planned: Sequence[Planned], stack: ExitStack) -> None:
        """Send these. Afterwards none of them is due any more, unless UserError is raised."""
        self._hears_relay = True
        in_hand = self._ran.in_hand
        ids = [one.mail_id for one in due]
        slices = list(slices_of(ids))
        soon = self._soon(planned)
        prepare = partial(self._ready, in_hand, soon)
        try:
            with closing(self._parts.ports.ahead(prepare, slices)) as prepared:
                first = next((some for some in prepared if some.result()), None)
                if first is not None:
                    session, account = self._opened(stack)
                    takes = self._parts.ports.provider_takes(account)
                    line = Line(session, account, self._goes_on, takes)
                    self._parts.handing_over.send(line, chain([first], prepared), self._ran.sent)
        finally:
            with self._parts.store.writing() as tx:
                tx.queue.give_back(in_hand)
            self._parts.settling.settle(in_hand)
            in_hand.clear()

    def _ready(self, in_hand: list[int], soon: list[int], mail_ids: Sequence[int]) -> list[Ready]:
        """Of these, now in hand, the mails whose tokens the relay knows. `soon` is told once."""
        in_hand.extend(mail_ids)
        ahead = [soon.pop() for _ in range(len(soon))]
        mails = self._with_tokens(self._in_hand(mail_ids), ahead)
        account = self._parts.connections.account(self._account_id)
        return [self._parts.building.ahead(mail, account) for mail in mails]

    def _soon(self, planned: Sequence[Planned]) -> list[int]:
        """Mails that leave so soon that their tokens are told together with today's."""
        now = self._now()
        return [one.mail_id for one in planned[:AT_ONCE] if one.at and now < one.at <= now + AHEAD]

    def _goes_on(self) -> bool:
        """Whether the next mail may leave: not once the program ends, or the rules are others
        than those that made the plan.
        """
        is_ready = self._is_as_it_was() and self._is_awake()
        return is_ready and not self._parts.ports.pause.is_over()

    def _is_awake(self) -> bool:
        """Whether no long sleep lies within this run: the plan was made for before it."""
        now = self._now()
        if now - self._looked_at > LATE:
            self._ran.overslept = True
        self._looked_at = now
        return not self._ran.overslept

    def _is_as_it_was(self) -> bool:
        """Whether rules and account are those of the plan and of the open line.

        With every mail the settings are asked for, and only others are looked at.
        """
        now = self._parts.connections.settings()
        if now is self._same:
            return True
        is_same = self._has_its_line(now) and now.sending == self._rules
        self._same = now if is_same else None
        return is_same

    def _has_its_line(self, now: Settings) -> bool:
        """Whether the open line, if there is one, is the account's as it is set up now."""
        return self._line is None or self._line[1] == now.account(self._account_id)

    def _plan(self) -> tuple[Planned, ...]:
        self._rules, self._same = self._parts.planning.rules(), None
        with self._parts.store.reading() as tx:
            return self._parts.planning.plan(tx, self._now(), self._account_id)

    def _waits_for(self, planned: Sequence[Planned]) -> bool:
        """Whether the next mail leaves so soon that the line is kept open; then it is time."""
        following = planned[0].at if planned and planned[0].why is Why.GAP else None
        if following is None or self._line is None:
            return False
        gap = following - self._now()
        seconds = gap.total_seconds()
        if gap > LINE_PATIENCE or seconds > self._wait_left:
            return False
        self._wait_left -= seconds
        session, _ = self._line
        while seconds > SIGN_OF_LIFE:
            if not self._parts.ports.pause(SIGN_OF_LIFE):
                return False
            session.stay()
            seconds -= SIGN_OF_LIFE
        return self._parts.ports.pause(seconds)

    def _in_hand(self, mail_ids: Sequence[int]) -> tuple[Outgoing, ...]:
        """These mails claimed, made anew where they were made for another relay than today's."""
        place = self._place()
        with self._parts.store.writing() as tx:
            tx.queue.claim(mail_ids)
        with self._parts.store.reading() as tx:  # many bodies: whoever writes waits for none
            mails = tx.outgoing.many(mail_ids)
        astray = [one for one in mails if one.letter and place and not leads_to(one, place)]
        if not astray:
            return mails
        with self._parts.store.writing() as tx:
            tx.queue.give_back([one.id for one in astray])
            for mail in tx.outgoing.many([one.id for one in astray]):
                self._parts.make_again(tx, mail)
            tx.queue.claim(mail_ids)
            return tx.outgoing.many(mail_ids)

    def _with_tokens(self, mails: Sequence[Outgoing], ahead: Sequence[int]) -> list[Outgoing]:
        """The mails whose tokens the relay knows; the others wait or are held, and say why."""
        tracked = [mail.id for mail in mails if mail.is_tracked]
        place = self._place()
        known: frozenset[int] = frozenset()
        if tracked and self._hears_relay:
            try:
                known = self._parts.registering.register(list(dict.fromkeys([*tracked, *ahead])))
            except UserError as fault:
                self._hears_relay = False
                self._put_off(
                    f"Tracking can not be set up: {fault.sentence}", PAUSE, only_tracked=True
                )
        if self._place() != place:  # the relay said that it moved: the next round makes them anew
            known = frozenset()
        return [mail for mail in mails if not mail.is_tracked or mail.id in known]

    def _opened(self, stack: ExitStack) -> tuple[MailSession, MailAccount]:
        if not self._has_its_line(self._parts.connections.settings()):
            stack.close()
            self._line = None
        if self._line is None:
            ports = self._parts.ports
            line = self._parts.connections.signed_in(ports.mail.session, self._account_id)
            account, session = stack.enter_context(line)
            self._line, self._same = (session, account), None
        return self._line

    def _put_off(self, reason: str, pause: timedelta, *, only_tracked: bool = False) -> None:
        """Let everything of this account wait that the same trouble stops."""
        self._ran.reason = self._ran.reason or reason
        now = self._now()
        until = now + pause * self._parts.ports.jitter()
        with self._parts.store.writing() as tx:
            tx.outgoing.postpone_due(
                now, reason, until, only_tracked=only_tracked, account_ids=(self._account_id,)
            )

    def _place(self) -> RelayPlace | None:
        return self._parts.connections.settings().relay_place

    def _now(self) -> datetime:
        return self._parts.ports.clock.now()


def slices_of(mail_ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """The mails in slices that grow."""
    start = 0
    for size in chain(SLICES, repeat(SLICES[-1])):
        if start >= len(mail_ids):
            return
        yield mail_ids[start : start + size]
        start += size


def leads_to(mail: Outgoing, place: RelayPlace) -> bool:
    """Whether this mail's tokens and addresses are those of the relay account in use."""
    ours = all(token.startswith(place.tag) for token in mail.tokens)
    shows_one = bool(mail.pixel_token) or any(link.token for link in mail.links)
    return ours and (not shows_one or place.public_url in mail.sent_html)
