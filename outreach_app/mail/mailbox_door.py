"""The way to the user's mailboxes: opens lines, and ends all of them when the program has to."""

import ssl
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from outreach_app.domain.accounts import ImapPlace, MailAccount
from outreach_app.domain.credentials import Credentials
from outreach_app.domain.incoming import Inspection
from outreach_app.mail.carried import carries
from outreach_app.mail.imap_sign_in import ImapPatience, sign_in
from outreach_app.mail.imap_wire import OpenSockets
from outreach_app.mail.inspection import inspect_mail, reply_text_of
from outreach_app.mail.mailbox import Mailbox
from outreach_app.mail.trust import TlsContext
from outreach_app.mail.waiting import Waker, wait_for_any

TWICE = 2
"""Lines in a row on which a server did not agree to IDLE, after which it is only asked: one may
have died just then.
"""


class MailboxDoor:
    """Opens mailboxes, with one patience and one idea of whom to trust. For one thread."""

    def __init__(
        self,
        patience: ImapPatience | None = None,
        tls: TlsContext = ssl.create_default_context,
    ) -> None:
        self._patience = patience or ImapPatience()
        self._tls = tls
        self._sockets = OpenSockets()
        self._open: list[Mailbox] = []
        self._waker = Waker()
        self._refusals: Counter[ImapPlace | None] = Counter()

    @contextmanager
    def mailbox(self, account: MailAccount, credentials: Credentials) -> Iterator[Mailbox]:
        """A signed-in line, hung up afterwards. Raises UserError."""
        sockets = self._sockets
        line = sign_in(account, credentials, self._patience, self._tls, sockets)
        place = account.imap
        mailbox = Mailbox(line, self._patience, refuses_idle=self._refusals[place] >= TWICE)
        self._open.append(mailbox)
        try:
            yield mailbox
        finally:
            self._open.remove(mailbox)
            self._refusals[place] = self._refusals[place] + 1 if mailbox.refuses_idle else 0
            mailbox.close()

    def wait(self, seconds: float) -> bool:
        """Whether a mail came to a folder that is open here in that time.

        Raises UserError for a dead line.
        """
        return bool(self._open) and wait_for_any(tuple(self._open), seconds, self._waker)

    def wake(self) -> None:
        """End a wait from any thread; the lines stay as they are."""
        self._waker.wake()

    def close(self) -> None:
        """Nothing is waited for any more."""
        self._waker.close()

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

    def carries(self, raw: bytes, tokens: Collection[str]) -> bool:
        """Whether one of these stands in its texts, however they are encoded. Never raises."""
        return carries(raw, tokens)
