"""In which folders answers are looked for, beside inbox and Spam: offered, and chosen."""

from collections.abc import Sequence
from dataclasses import replace

from outreach_app.domain.account_states import MAILBOX
from outreach_app.domain.accounts import checked_mail_account
from outreach_app.domain.errors import UserError
from outreach_app.domain.mailbox import FolderChoice
from outreach_app.domain.settings import Settings
from outreach_app.services.connections import Connections
from outreach_app.services.mailbox_ports import MailboxDoor


class ReadingFolders:
    """Asks the server over a line of its own, since the watch's belongs to another thread."""

    def __init__(self, connections: Connections, door: MailboxDoor) -> None:
        self._connections = connections
        self._door = door

    def offered(self, account_id: str) -> FolderChoice:
        """What there is to choose from. Raises UserError where the mailbox can not be read."""
        signed_in = self._connections.signed_in(self._door.mailbox, account_id, MAILBOX)
        with signed_in as (account, mailbox):
            folders = mailbox.folders()
        known = set(folders.uses.values())
        names = [name for name in folders.names if name not in known]
        gone = [name for name in account.folders if name not in folders.names]
        return FolderChoice(account.id, (*names, *gone), account.folders)

    def choose(self, account_id: str, names: Sequence[str]) -> None:
        """Read these, too, from the next look on. Raises UserError."""
        self._connections.store(lambda now: _with_folders(now, account_id, tuple(names)))


def _with_folders(settings: Settings, account_id: str, names: tuple[str, ...]) -> Settings:
    account = settings.account(account_id)
    if account is None:
        raise UserError("no-account", "There is no such mail account: set one up first.")
    changed = checked_mail_account(replace(account, folders=names))
    accounts = tuple(changed if one.id == changed.id else one for one in settings.accounts)
    return replace(settings, accounts=accounts)
