"""Set-up: reading what is stored, testing for real, storing both or nothing."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.accounts import MailAccount, RelayAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.reports import CheckResult
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.ports import SetupPort
from outreach_app.ui.said.reading import said
from outreach_app.ui.widgets.message_bar import Message


class TypedSecrets(Protocol):
    """Where the user types secrets. They are asked for here, since no signal may carry them."""

    def typed_password(self) -> str: ...
    def typed_key(self) -> str: ...


class SetupController(QObject):
    """Turns the set-up page's intentions into jobs. Secrets are read for a job and not kept."""

    state_read = Signal(object)
    mail_tested = Signal(object)
    relay_tested = Signal(object)
    save_began = Signal()
    save_ended = Signal()
    saved = Signal()
    message = Signal(object)

    def __init__(
        self, jobs: Jobs, setup: SetupPort, typed: TypedSecrets, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._setup = setup
        self._typed = typed

    @Slot()
    def load(self) -> None:
        """Read what is stored."""
        self._jobs.start(Lane.SETUP, self._setup.current, self.state_read.emit)

    @Slot(object)
    def test_mail(self, account: MailAccount) -> None:
        """Sign in at the mail server."""
        work = partial(self._setup.check_mail, account, self._typed.typed_password())
        self._jobs.start(Lane.SETUP, work, self.mail_tested.emit, self._fail_mail)

    @Slot(object)
    def test_relay(self, relay: RelayAccount) -> None:
        """Ask the relay whose key this is."""
        work = partial(self._setup.check_relay, relay, self._typed.typed_key())
        self._jobs.start(Lane.SETUP, work, self.relay_tested.emit, self._fail_relay)

    @Slot(object, object)
    def save(self, mail: MailAccount | None, relay: RelayAccount | None) -> None:
        """Test both and store both, or nothing."""
        self.save_began.emit()
        password, key = self._typed.typed_password(), self._typed.typed_key()
        work = partial(self._setup.save, mail, password, relay, key)
        self._jobs.start(Lane.SETUP, work, self._kept, self._refuse)

    def _kept(self, sentence: str) -> None:
        self.save_ended.emit()
        self.message.emit(Message("good", sentence))
        self.saved.emit()
        self.load()

    def _refuse(self, error: UserError) -> None:
        self.save_ended.emit()
        self._jobs.failed.emit(error)

    def _fail_mail(self, error: UserError) -> None:
        self.mail_tested.emit(CheckResult(ok=False, sentence=said(error.sentence)))

    def _fail_relay(self, error: UserError) -> None:
        self.relay_tested.emit(CheckResult(ok=False, sentence=said(error.sentence)))
