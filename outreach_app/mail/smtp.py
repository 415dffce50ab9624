"""Delivers mails over one SMTP line, and says truly what came of each.

Only from the final dot on, until the server's answer, is an outcome unknown. It never delivers a
mail a second time once that dot was sent, and never raises for what a server did to one mail.
"""

import re
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.credentials import Credentials
from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.mail.addresses import is_international, wire_address
from outreach_app.mail.smtp_auth import signed_out
from outreach_app.mail.smtp_line import Line, LineError, Reply
from outreach_app.mail.smtp_opening import Opening
from outreach_app.mail.smtp_sign_in import PATIENCE, Patience, SignedIn, sign_in
from outreach_app.mail.trust import TlsContext

LAST = 65_536
"""Bytes that go out with the final dot: a write of its own would cost each mail a tenth."""

SIGNED_OUT = frozenset({530, 535})
"""The server wants a sign-in, or no longer takes the one it had (RFC 4954, section 6)."""

NO_VERDICT = frozenset({220, 221})
"""A greeting and a farewell: said in place of a verdict, they are none."""

_LINE_END = re.compile(rb"\r\n|\r|\n")


def check(
    account: MailAccount,
    credentials: Credentials,
    patience: Patience = PATIENCE,
    tls: TlsContext = ssl.create_default_context,
) -> None:
    """Sign in and hang up, sending nothing. Raises UserError with what is wrong."""
    with SmtpSession(account, credentials, patience, tls):
        pass


def _rest() -> None:
    """Nothing: the moment is not used."""


@dataclass(frozen=True, slots=True)
class _Mail:
    """One mail of the dialogue. Addresses are as the wire has them."""

    sender: str
    recipient: str
    message: bytes
    needs_utf8: bool
    claim: Callable[[], None]
    meanwhile: Callable[[], None]


class SmtpSession:
    """A signed-in line for many mails, which is renewed when a server closes it between two."""

    def __init__(
        self,
        account: MailAccount,
        credentials: Credentials,
        patience: Patience = PATIENCE,
        tls: TlsContext = ssl.create_default_context,
    ) -> None:
        self._account = account
        self._credentials = credentials
        self._patience = patience
        self._tls = tls
        self._open: SignedIn | None = None
        self._carried = 0

    def __enter__(self) -> Self:
        """Sign in. Raises UserError."""
        self._renew()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._open is None:
            return
        with suppress(LineError, OSError):
            self._open.line.command("QUIT", self._patience.farewell)
        self._hang_up()

    @property
    def largest(self) -> int | None:
        """The bytes that the server takes of one mail, None where it does not say (RFC 1870)."""
        size = self._open.abilities.get("SIZE", "") if self._open else ""
        return int(size) or None if size.isdecimal() else None

    def stay(self) -> None:
        """Keep the line open between two mails. One that had closed is renewed by the next."""
        if self._open is None:
            return
        try:
            reply = self._open.line.command("NOOP", self._patience.command)
        except LineError:
            self._hang_up()
            return
        if not reply.is_done:
            self._hang_up()

    def deliver(
        self,
        sender: str,
        recipient: str,
        message: bytes,
        claim: Callable[[], None] = _rest,
        meanwhile: Callable[[], None] = _rest,
    ) -> Delivery:
        """Hand over one mail, ready with its headers.

        Never raises for what becomes of it. Raises UserError where the line had closed and no
        new one can be had: then nothing of this mail was sent, and no other will fare better.
        `claim` is done while the server thinks about sender and recipient, before anything of the
        message leaves: what it raises ends the line. `meanwhile` is done while the server has the
        whole mail and thinks; it must not raise.
        """
        try:
            addresses = wire_address(sender), wire_address(recipient)
        except UserError as fault:
            return Delivery(Outcome.REFUSED, None, fault.sentence)
        needs_utf8 = any(map(is_international, addresses)) or not _head(message).isascii()
        mail = _Mail(*addresses, message, needs_utf8, claim, meanwhile)
        delivery = self._try(mail)
        if delivery is None:
            # The line had died since the last mail; nothing of this one has been sent.
            self._hang_up()
            delivery = self._try(mail)
        return delivery or _deferred(None, "the connection broke")

    def _try(self, mail: _Mail) -> Delivery | None:
        """One attempt; None if a used line turned out to be dead before the mail began."""
        signed_in = self._open or self._renew()
        if mail.needs_utf8 and "SMTPUTF8" not in signed_in.abilities:
            return Delivery(
                Outcome.REFUSED,
                None,
                "The mail server can not carry addresses with letters beyond a–z (SMTPUTF8).",
            )
        opening = self._opening(signed_in, mail)
        try:
            opening.begin()
            self._claim(mail)
            reply = opening.ask()
        except LineError as fault:
            return self._lost(fault)
        if self._carried and (reply.code == 421 or reply.code in SIGNED_OUT):
            return None
        self._see_that_it_knows_us(reply)
        if not reply.is_done:
            return self._turned_down(reply, "the sender", opening)
        self._carried += 1
        return self._carry_on(signed_in.line, opening, mail)

    def _claim(self, mail: _Mail) -> None:
        """The mail's turn has come, or the line ends here: the server may wait for a message."""
        try:
            mail.claim()
        except BaseException:
            self._hang_up()
            raise

    def _opening(self, signed_in: SignedIn, mail: _Mail) -> Opening:
        parameters = [f"MAIL FROM:<{mail.sender}>"]
        if "SIZE" in signed_in.abilities:
            parameters.append(f"SIZE={len(mail.message)}")
        if "8BITMIME" in signed_in.abilities and not mail.message.isascii():
            parameters.append("BODY=8BITMIME")
        if mail.needs_utf8:
            parameters.append("SMTPUTF8")
        commands = " ".join(parameters), f"RCPT TO:<{mail.recipient}>", "DATA"
        at_once = "PIPELINING" in signed_in.abilities
        return Opening(signed_in.line, commands, self._patience.command, at_once=at_once)

    def _see_that_it_knows_us(self, reply: Reply) -> None:
        """A sign-in that is missing, or ended, stops the account: no mail is refused for it."""
        if reply.code in SIGNED_OUT:
            self._hang_up()
            raise signed_out(self._account, self._credentials, reply)

    def _lost(self, fault: LineError) -> Delivery | None:
        """The line broke at MAIL: try anew if it had carried mails before, else wait."""
        if self._carried:
            return None
        self._hang_up()
        return _deferred(None, fault.cause)

    def _carry_on(self, line: Line, opening: Opening, mail: _Mail) -> Delivery:
        try:
            reply = opening.ask()
            self._see_that_it_knows_us(reply)
            if not reply.is_done:
                refused = self._turned_down(reply, f"the recipient {mail.recipient}", opening)
                return replace(refused, is_about_recipient=True)
            reply = opening.ask()
            if reply.code != 354:
                return self._turned_down(reply, "to take the message", opening)
        except LineError as fault:
            self._hang_up()
            return _deferred(None, fault.cause)
        return self._hand_over(line, opening, mail)

    def _hand_over(self, line: Line, opening: Opening, mail: _Mail) -> Delivery:
        content, wait = _stuffed(mail.message), self._patience
        most, last = content[:-LAST], content[-LAST:]
        try:
            line.send(most, wait.message)
            if line.is_answered():
                return self._cut_short(line, "the server answered before the end")
            line.send(last, wait.message)
        except LineError as fault:
            # What did not go out whole had no end, and the dot is the end.
            return self._cut_short(line, fault.cause)
        mail.meanwhile()
        try:
            reply = line.reply(wait.verdict)
        except LineError as fault:
            self._hang_up()
            return _unknown(fault.cause)
        if reply.code in NO_VERDICT or 300 <= reply.code < 400:
            self._hang_up()
            return _unknown(f"the server's answer makes no sense: {reply}")
        if reply.is_done:
            return Delivery(Outcome.ACCEPTED, reply.code, f"The mail server took it: {reply}")
        return self._turned_down(reply, "the message", opening)

    def _cut_short(self, line: Line, cause: str) -> Delivery:
        """The message did not get through to its final dot: the server may have said why."""
        try:
            reply: Reply | None = line.reply(self._patience.farewell)
        except LineError:
            reply = None
        self._hang_up()
        if reply is None or reply.code < 400:
            return _deferred(None, cause)
        return _turned_down(reply, "the message")

    def _turned_down(self, reply: Reply, what: str, opening: Opening) -> Delivery:
        """A clear no: leave the line ready for the next mail, or give it up.

        A server that took DATA for an empty group waits for a message now: it gets none.
        """
        try:
            if reply.code == 421 or not self._is_ready_again(opening):
                self._hang_up()
        except LineError:
            self._hang_up()
        return _turned_down(reply, what)

    def _is_ready_again(self, opening: Opening) -> bool:
        if self._open is None or any(reply.code == 354 for reply in opening.rest()):
            return False
        return self._open.line.command("RSET", self._patience.command).is_done

    def _renew(self) -> SignedIn:
        self._open = sign_in(self._account, self._credentials, self._patience, self._tls)
        self._carried = 0
        return self._open

    def _hang_up(self) -> None:
        if self._open is not None:
            self._open.line.close()
        self._open = None
        self._carried = 0


def _turned_down(reply: Reply, what: str) -> Delivery:
    if 500 <= reply.code < 600:
        return Delivery(Outcome.REFUSED, reply.code, f"The mail server refused {what}: {reply}")
    return Delivery(
        Outcome.DEFERRED, reply.code, f"The mail server does not take {what} for now: {reply}"
    )


def _deferred(code: int | None, cause: str) -> Delivery:
    return Delivery(Outcome.DEFERRED, code, f"The mail did not leave: {cause}.")


def _unknown(cause: str) -> Delivery:
    return Delivery(
        Outcome.UNKNOWN,
        None,
        f"The mail was handed over whole, but {cause}: it may have left or not.",
    )


def _head(message: bytes) -> bytes:
    head, _, _ = message.partition(b"\r\n\r\n")
    return head


def _stuffed(message: bytes) -> bytes:
    """The message with CRLF throughout, dots doubled, and the final dot."""
    if not message.count(b"\r\n") == message.count(b"\n") == message.count(b"\r"):
        message = _LINE_END.sub(b"\r\n", message)
    whole = message if message.endswith(b"\r\n") else message + b"\r\n"
    dotted = whole.replace(b"\r\n.", b"\r\n..")
    return b".%b.\r\n" % dotted if dotted.startswith(b".") else b"%b.\r\n" % dotted
