"""Who hears whom about alerts, their rules and warmth."""

from PySide6.QtCore import QObject, Slot

from outreach_app.domain.alerts import AlertRule
from outreach_app.domain.reports import IngestReport
from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.widgets.rule_dialog import RuleDialog
from outreach_app.ui.wiring.on_sight import OnSight


class AttentionWiring(QObject):
    """Holds the connections, and the one dialog that edits a rule."""

    def __init__(self, parts: DeskParts, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._dialog: RuleDialog | None = None
        read = parts.controllers.attention.load
        self._rules = OnSight(parts.window, "settings", read, self)
        self._connect_deeds()
        self._connect_rules()
        self._connect_warmth()

    def _connect_deeds(self) -> None:
        deeds, window = self._parts.controllers.alert_deeds, self._parts.window
        window.bar.answered.connect(deeds.do)
        window.bar.all_wanted.connect(self._show_alerts)
        window.alerts.answered.connect(deeds.do)
        window.alerts.rules_wanted.connect(self._show_rules)
        self._parts.notifier.answered.connect(deeds.do)
        self._parts.notifier.clicked.connect(deeds.follow_notice)
        deeds.open_wanted.connect(window.raise_window)
        deeds.open_wanted.connect(window.open_prospect)
        deeds.write_wanted.connect(window.raise_window)
        deeds.write_wanted.connect(window.write_to_named)
        deeds.told.connect(self._parts.tidings.tell_kept)
        deeds.noted.connect(self._parts.controllers.alerts.load)
        deeds.noted.connect(self._rules.note_change)
        deeds.changed.connect(self._spread_correction)

    def _connect_rules(self) -> None:
        control, view = self._parts.controllers.attention, self._parts.window.settings.rules
        control.listed.connect(view.show_rows)
        control.attention_read.connect(view.attention.show_attention)
        view.switched.connect(control.switch)
        view.attention.wanted.connect(control.keep_attention)
        view.edit_wanted.connect(self._edit_rule)

    def _connect_warmth(self) -> None:
        control, weights = self._parts.controllers.warmth, self._parts.window.settings.weights
        control.weights_read.connect(weights.show_weights)
        control.example_made.connect(weights.show_example)
        control.proposed.connect(weights.show_proposal)
        control.refused.connect(weights.show_fault)
        control.saved.connect(self._spread_correction)
        weights.example_wanted.connect(control.show_example)
        weights.save_wanted.connect(control.save)
        weights.links.mark_wanted.connect(control.mark)
        control.links_listed.connect(weights.links.show_links)
        weights.proposal_wanted.connect(control.propose)
        self._parts.controllers.watching.report.connect(self._take_report)

    @Slot(object)
    def _edit_rule(self, rule: AlertRule | None) -> None:
        control = self._parts.controllers.attention
        self._dialog = RuleDialog(rule, self._parts.window)
        self._dialog.try_wanted.connect(control.try_out)
        self._dialog.save_wanted.connect(control.save)
        self._dialog.delete_wanted.connect(control.delete)
        self._dialog.finished.connect(self._forget_dialog)
        control.tried.connect(self._dialog.show_trial)
        control.refused.connect(self._dialog.show_fault)
        control.saved.connect(self._dialog.accept)
        self._dialog.open()

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None

    @Slot()
    def _show_alerts(self) -> None:
        self._parts.window.show_page("alerts")

    @Slot()
    def _show_rules(self) -> None:
        self._parts.window.show_settings("rules")

    @Slot()
    def _spread_correction(self) -> None:
        """Scores may be others now: what is in view is read again."""
        self._parts.controllers.prospects.refresh()
        self._parts.controllers.timeline.refresh()
        self._parts.controllers.alerts.load()
        self._parts.controllers.today.note_change()

    @Slot(object)
    def _take_report(self, report: IngestReport) -> None:
        if report.alerts or report.digest:
            self._rules.note_change()
