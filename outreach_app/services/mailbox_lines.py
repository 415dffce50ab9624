"""The lines to the mailboxes, kept open from look to look; one that died unseen is renewed."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

from outreach_app.domain.account_states import MAILBOX
from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.mailbox import Folders
from outreach_app.services.connections import Connections
from outreach_app.services.mailbox_ports import Mailbox, MailboxDoor


@dataclass(frozen=True, slots=True)
class _Line:
    account: MailAccount
    mailbox: Mailbox
    stack: ExitStack


class MailboxLines:
    """One line an account, for one thread."""

    def __init__(self, connections: Connections, door: MailboxDoor) -> None:
        self._connections = connections
        self._door = door
        self._lines: dict[str, _Line] = {}

    def __iter__(self) -> Iterator[tuple[str, Mailbox]]:
        return iter([(key, line.mailbox) for key, line in self._lines.items()])

    def to(self, account: MailAccount) -> tuple[Mailbox, Folders]:
        """The line to this account's mailbox, and its folders. Raises UserError."""
        line = self._lines.get(account.id)
        if line is not None and line.account == account:
            try:
                return line.mailbox, line.mailbox.folders()
            except UserError:
                self.hang_up(account.id)
        self.hang_up(account.id)
        return self._opened(account)

    def hang_up(self, account_id: str) -> None:
        """Close this one, if it is open."""
        line = self._lines.pop(account_id, None)
        if line is not None:
            line.stack.close()

    def hang_up_all(self) -> None:
        """Close every line."""
        for account_id in tuple(self._lines):
            self.hang_up(account_id)

    def _opened(self, account: MailAccount) -> tuple[Mailbox, Folders]:
        stack = ExitStack()
        _, mailbox = stack.enter_context(
            self._connections.signed_in(self._door.mailbox, account.id, MAILBOX)
        )
        self._lines[account.id] = _Line(account, mailbox, stack)
        try:
            return mailbox, mailbox.folders()
        except UserError:
            self.hang_up(account.id)
            raise
