"""The way to the user's mailboxes: opens lines, and ends all of them when the program has to."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.credentials import Credentials
from outreach_app.domain.incoming import Inspection
from outreach_app.mail.imap_sign_in import ImapPatience, TlsContext, sign_in
from outreach_app.mail.imap_wire import OpenSockets
from outreach_app.mail.inspection import inspect_mail, reply_text_of
from outreach_app.mail.mailbox import Mailbox


class MailboxDoor:
    """Opens mailboxes, with one patience and one idea of whom to trust."""

    def __init__(
        self,
        patience: ImapPatience | None = None,
        tls: TlsContext = ssl.create_default_context,
    ) -> None:
        self._patience = patience or ImapPatience()
        self._tls = tls
        self._sockets = OpenSockets()

    @contextmanager
    def mailbox(self, account: MailAccount, credentials: Credentials) -> Iterator[Mailbox]:
        """A signed-in line, hung up afterwards. Raises UserError."""
        sockets = self._sockets
        line = sign_in(account, credentials, self._patience, self._tls, sockets)
        mailbox = Mailbox(line, self._patience)
        try:
            yield mailbox
        finally:
            mailbox.close()

    def cancel(self) -> None:
        """End every line that is open, from any thread. Lines opened later are not concerned."""
        sockets, self._sockets = self._sockets, OpenSockets()
        sockets.cut()


class MailReader:
    """Says what a mail is."""

    def inspect(self, raw: bytes) -> Inspection:
        """What this mail is. Never raises."""
        return inspect_mail(raw)

    def reply_text(self, raw: bytes) -> str:
        """What its writer typed, without what is quoted. Never raises."""
        return reply_text_of(raw)
