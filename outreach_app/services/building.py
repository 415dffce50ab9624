"""Mails built ahead: the bytes that the server will get, looked at as they are.

Many in a row cost half of what they cost between two dialogues, when the processor has forgotten by
then how mails are built. Large ones are left for their turn.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing
from outreach_app.services.connections import Connections
from outreach_app.services.mail_files import contents_of
from outreach_app.services.ports import Store
from outreach_app.services.sending_ports import SendingPorts

FRESH = timedelta(minutes=1)
"""How old a message may be when it leaves: it carries its date."""

LARGE = 100_000
"""Characters of a letter that is left for its turn: hundreds are built ahead."""

_NO_SENDER = "{} is an address of this account no more: choose another sender."


@dataclass(frozen=True, slots=True)
class Built:
    """A message ready for the server, or the fault that holds it, as of this time."""

    account: MailAccount
    at: datetime
    message: bytes = b""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Ready:
    """A mail whose tokens the relay knows, and its message where that was built ahead."""

    mail: Outgoing
    built: Built | None = None


class Building:
    """Builds messages, and looks at them."""

    def __init__(self, store: Store, connections: Connections, ports: SendingPorts) -> None:
        self._store = store
        self._connections = connections
        self._ports = ports

    def ahead(self, mail: Outgoing, account: MailAccount) -> Ready:
        """The mail, built unless it may be large."""
        may_be_large = mail.attachments or len(mail.sent_html) + len(mail.text) > LARGE
        return Ready(mail, None if may_be_large else self._built(mail, account))

    def fresh(self, ready: Ready, account: MailAccount, largest: int | None) -> Built:
        """The message as it leaves now. `largest` are the bytes that the server takes."""
        built = ready.built
        if built is None or self._is_old(built, account):
            built = self._built(ready.mail, account)
        if not built.fault:
            try:
                self._ports.messages.check_size(built.message, largest)
            except UserError as fault:
                return Built(account, built.at, fault=fault.sentence)
        return built

    def _is_old(self, built: Built, account: MailAccount) -> bool:
        return built.account != account or self._ports.clock.now() - built.at > FRESH

    def _built(self, mail: Outgoing, account: MailAccount) -> Built:
        """The message, looked at as it will leave, or what speaks against it."""
        now = self._ports.clock.now()
        if mail.sender and not account.owns(mail.sender):
            return Built(account, now, fault=_NO_SENDER.format(mail.sender))
        try:
            url = self._unsubscribe_url(mail)
            message = self._ports.messages.build(mail, account, now, url, self._files(mail))
            self._ports.messages.check(message, mail, url)
        except UserError as fault:
            return Built(account, now, fault=fault.sentence)
        return Built(account, now, message)

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
