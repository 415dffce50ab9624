"""Alert rules and attention: lists, tries, switches and stores them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.alerts import AlertRule, Attention, Trial
from outreach_app.domain.errors import UserError
from outreach_app.ui.attention_ports import AlertRulesPort
from outreach_app.ui.jobs import Job, Jobs, Lane


class AttentionController(QObject):
    """Works on what may interrupt."""

    listed = Signal(object)
    """RuleRows."""
    attention_read = Signal(object)
    tried = Signal(object)
    """A Trial; the rule is the one asked for last."""
    saved = Signal()
    refused = Signal(object)
    """A UserError about the rule that is being edited."""

    def __init__(self, jobs: Jobs, rules: AlertRulesPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._rules = rules
        self._trial: Job[Trial] | None = None

    @Slot()
    def load(self) -> None:
        """List the rules with what each has earned."""
        self._jobs.start(Lane.DESK, self._rules.rows, self.listed.emit)
        self._jobs.start(Lane.DESK, self._rules.attention, self.attention_read.emit)

    @Slot(object)
    def save(self, rule: AlertRule) -> None:
        """Store a new or changed rule."""
        work = partial(self._rules.save, rule)
        self._jobs.start(Lane.DESK, work, self._take_saved, self.refused.emit)

    @Slot(int, bool)
    def switch(self, rule_id: int, is_on: bool) -> None:
        """Switch a rule on or off."""
        self._do(partial(self._rules.switch, rule_id, is_on=is_on))

    @Slot(int)
    def delete(self, rule_id: int) -> None:
        """Remove a rule."""
        self._do(partial(self._rules.delete, rule_id))

    @Slot(object)
    def try_out(self, rule: AlertRule) -> None:
        """Try a rule on history; an older trial's answer is dropped."""
        if self._trial is not None:
            self._trial.cancel()
        work = partial(self._rules.try_out, rule)
        self._trial = self._jobs.start(Lane.LEDGER, work, self.tried.emit, self.refused.emit)

    @Slot(object)
    def keep_attention(self, attention: Attention) -> None:
        """How often and when the user may be interrupted."""
        self._do(partial(self._rules.keep_attention, attention))

    def _do(self, work: Callable[[], object]) -> None:
        self._jobs.start(Lane.DESK, work, self._reload, self._fail)

    def _take_saved(self, _rule: AlertRule) -> None:
        self.saved.emit()
        self.load()

    def _reload(self, _nothing: object) -> None:
        self.load()

    def _fail(self, fault: UserError) -> None:
        self._jobs.failed.emit(fault)
        self.load()
