"""What can be known of recipients: looked up in a lane of its own, which may wait for the world.

And the other way round: that the user looked at a sent mail is kept, so that it counts as theirs.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.timeline_pages import Opening
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.ledger_ports import LedgerPort


class ReachController(QObject):
    """Looks up once what is not known yet."""

    learned = Signal()
    """Something new is known of the prospect in view."""
    recipients_known = Signal(str)
    """A sentence about the recipients of the letter."""

    def __init__(self, jobs: Jobs, ledger: LedgerPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._ledger = ledger
        self._asking: Job[str] | None = None
        self._asked: set[str] = set()

    @Slot(object)
    def take_opening(self, opening: Opening) -> None:
        """Look up the domain of whoever is shown, once in a session."""
        reach = opening.reach
        if reach is None or reach.is_fresh or reach.address in self._asked:
            return
        self._asked.add(reach.address)
        work = partial(self._ledger.reaching.look_up, reach.address)
        self._jobs.start(Lane.NAMES, work, self._tell, self._be_quiet)

    @Slot(object)
    def ask_recipients(self, prospect_ids: Sequence[int]) -> None:
        """Say what can be known of these prospects."""
        if self._asking is not None:
            self._asking.cancel()
        self.recipients_known.emit("")
        if not prospect_ids:
            return
        work = partial(self._ledger.reaching.look_up_all, tuple(prospect_ids))
        self._asking = self._jobs.start(
            Lane.NAMES, work, self.recipients_known.emit, self._be_quiet
        )

    @Slot(int)
    def keep_view(self, mail_id: int) -> None:
        """The user looks at this sent mail now."""
        work = partial(self._ledger.traces.mail_shown, mail_id)
        self._jobs.start(Lane.LEDGER, work, self._ignore, self._be_quiet)

    def _tell(self, _reach: object) -> None:
        self.learned.emit()

    def _ignore(self, _nothing: object) -> None:
        """Kept."""

    def _be_quiet(self, _error: object) -> None:
        """What is only said by the way is no reason for a message; lanes log our own faults."""
