"""The rules of sending: read for the settings, and kept at the user's word."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.sending_rules import Pace, SendingRules
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.sending_ports import RulesOfSendingPort


class SendingRulesController(QObject):
    """Loads and keeps the rules."""

    read = Signal(object)
    kept = Signal(object)
    told = Signal(str)

    def __init__(
        self, jobs: Jobs, rules: RulesOfSendingPort, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._rules = rules

    @Slot()
    def load(self) -> None:
        """Read the rules."""
        self._jobs.start(Lane.DESK, self._rules.current, self.read.emit)

    @Slot(object)
    def keep(self, rules: SendingRules) -> None:
        """Set them."""
        self._jobs.start(Lane.DESK, partial(self._rules.keep, rules), self._take)

    @Slot(str, object)
    def set_pace(self, account_id: str, pace: Pace | None) -> None:
        """Give one account a pace of its own, or that of all others."""
        self._jobs.start(Lane.DESK, partial(self._rules.set_pace, account_id, pace), self._take)

    def _take(self, rules: SendingRules) -> None:
        self.kept.emit(rules)
        self.told.emit(self.tr("The rules are kept. The outbox shows what they mean."))
