"""Set-up: reading what is stored, and the relay tested for real before it is stored."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.accounts import RelayAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.reports import CheckResult
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.ports import SetupPort
from outreach_app.ui.widgets.message_bar import Message


class TypedKey(Protocol):
    """Where the user types the relay's key. It is asked for here, since no signal may carry it."""

    def typed_key(self) -> str: ...


class SetupController(QObject):
    """Turns the relay section's intentions into jobs. The key is read for a job and not kept."""

    state_read = Signal(object)
    relay_tested = Signal(object)
    """How a test ended, be it alone or before storing."""
    saved = Signal()
    message = Signal(object)

    def __init__(
        self, jobs: Jobs, setup: SetupPort, typed: TypedKey, parent: QObject | None = None
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
    def test_relay(self, relay: RelayAccount) -> None:
        """Ask the relay whose key this is."""
        work = partial(self._setup.check_relay, relay, self._typed.typed_key())
        self._jobs.start(Lane.SETUP, work, self.relay_tested.emit, self._fail)

    @Slot(object)
    def save(self, relay: RelayAccount) -> None:
        """Test the relay and store it, or nothing."""
        work = partial(self._setup.save, None, "", relay, self._typed.typed_key())
        self._jobs.start(Lane.SETUP, work, self._kept, self._fail)

    def _kept(self, sentence: str) -> None:
        self.relay_tested.emit(CheckResult(ok=True, sentence=sentence))
        self.message.emit(Message("good", sentence))
        self.saved.emit()
        self.load()

    def _fail(self, error: UserError) -> None:
        self.relay_tested.emit(CheckResult(ok=False, sentence=error.sentence))
        if error.code == "bug":
            self._jobs.failed.emit(error)
