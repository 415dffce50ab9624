"""The mail accounts: listed, looked up, tried and stored, and signed in with the browser."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.accounts import Identity, MailAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.reports import CheckResult
from outreach_app.ui.account_ports import AccountsPort, BrowserSignIn
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.said.reading import said
from outreach_app.ui.widgets.message_bar import Message


class AccountsController(QObject):
    """Turns intentions into jobs. Secrets are arguments of calls, never of signals."""

    listed = Signal(object)
    """AccountRows, the default account first."""
    choices_read = Signal(object, object)
    """Providers, and the user's client ids at them."""
    proposed = Signal(object)
    tested = Signal(str, object)
    browser_wanted = Signal(str, str)
    """The page to open, and whose account it is for."""
    waiting_ended = Signal()
    stored = Signal()
    refused = Signal(str)
    """Why nothing was stored."""
    message = Signal(object)

    def __init__(self, jobs: Jobs, accounts: AccountsPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._accounts = accounts
        self._attempt: BrowserSignIn | None = None

    @Slot()
    def load(self) -> None:
        """Read how every account stands."""
        self._jobs.start(Lane.DESK, self._accounts.rows, self.listed.emit)

    @Slot()
    def read_choices(self) -> None:
        """Read the presets, and the client ids."""
        accounts = self._accounts
        self._jobs.start(
            Lane.DESK, lambda: (accounts.providers(), accounts.clients()), self._tell_choices
        )

    @Slot(str, str)
    def look_up(self, address: str, name: str) -> None:
        """Ask who knows this address's servers."""
        work = partial(self._accounts.propose, address, name)
        self._jobs.start(Lane.NAMES, work, self.proposed.emit, self._refuse)

    @Slot(object)
    def test(self, account_id: str) -> None:
        """Sign in at an account's server as a mail would."""
        work = partial(self._accounts.test, account_id)
        self._jobs.start(Lane.SETUP, work, partial(self._tell_test, account_id))

    def save(self, account: MailAccount, password: str) -> None:
        """Try an account and store it, or nothing."""
        work = partial(self._accounts.save, account, password)
        self._jobs.start(Lane.SETUP, work, self._keep, self._refuse)

    def sign_in(self, account: MailAccount, client_id: str = "", secret: str = "") -> None:
        """Sign in with the browser; a client id that is given is stored first."""
        work = partial(self._begin, account, client_id, secret)
        self._jobs.start(Lane.SETUP, work, partial(self._browse, account), self._end_waiting)

    @Slot()
    def cancel_sign_in(self) -> None:
        """Wait for no browser any more."""
        if self._attempt is not None:
            self._attempt.cancel()

    @Slot(str, object)
    def set_senders(self, account_id: str, senders: Sequence[Identity]) -> None:
        """Store the addresses that an account may send as."""
        work = partial(self._accounts.set_identities, account_id, senders)
        self._jobs.start(Lane.DESK, work, self._changed, self._refuse)

    @Slot(str)
    def make_default(self, account_id: str) -> None:
        """Let mails leave through this account."""
        work = partial(self._accounts.make_default, account_id)
        self._jobs.start(Lane.DESK, work, self._changed)

    @Slot(str, str)
    def remove(self, account_id: str, move_to: str) -> None:
        """Forget an account; another one sends what waits for it."""
        work = partial(self._accounts.remove, account_id, move_to)
        self._jobs.start(Lane.SETUP, work, self._keep)

    def _begin(self, account: MailAccount, client_id: str, secret: str) -> BrowserSignIn:
        """Runs in the lane."""
        if client_id:
            self._accounts.set_client(account.provider, client_id, secret)
        return self._accounts.begin_sign_in(account)

    def _browse(self, account: MailAccount, attempt: BrowserSignIn) -> None:
        self.cancel_sign_in()  # whoever waits for another page waits for it no more
        self._attempt = attempt
        self.browser_wanted.emit(attempt.url, account.address)
        work = partial(self._accounts.finish_sign_in, account, attempt)
        self._jobs.start(Lane.BROWSER, work, self._signed_in, self._end_waiting)

    def _signed_in(self, sentence: str) -> None:
        self._attempt = None
        self.waiting_ended.emit()
        self._keep(sentence)

    def _end_waiting(self, error: UserError) -> None:
        self._attempt = None
        self.waiting_ended.emit()
        self._refuse(error)

    def _keep(self, sentence: str) -> None:
        self.message.emit(Message("good", sentence))
        self._changed()

    def _changed(self, _none: object = None) -> None:
        self.stored.emit()
        self.load()

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(said(error.sentence))
        self.load()

    def _tell_choices(self, found: tuple[object, object]) -> None:
        self.choices_read.emit(*found)

    def _tell_test(self, account_id: str, result: CheckResult) -> None:
        self.load()
        self.tested.emit(account_id, result)
