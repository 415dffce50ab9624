"""Who hears whom. Every connection between pages, controllers and messages stands here.

Read it as the desk's table of contents: left an intention or a result, right who acts on it.
Only bound methods of QObjects are connected, so that each runs on its own object's thread.
"""

from PySide6.QtCore import QObject, Slot

from outreach_app.domain.reports import IngestReport
from outreach_app.ui.attention_wiring import AttentionWiring
from outreach_app.ui.desk_parts import DeskParts


class Wiring(QObject):
    """Holds the connections, and the few lines that turn one signal into another's shape."""

    def __init__(self, parts: DeskParts, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._connect_actions()
        self._connect_prospects()
        self._connect_timeline()
        self._connect_compose()
        self._connect_outbox()
        self._connect_watching()
        self._connect_alerts()
        self._attention = AttentionWiring(parts, self)
        self._connect_setup()
        self._connect_evidence()
        self._connect_memory()

    def _connect_actions(self) -> None:
        parts, actions = self._parts, self._parts.window.actions_by_name
        actions["new_mail"].triggered.connect(parts.window.new_mail)
        actions["add"].triggered.connect(parts.dialogs.add_prospect)
        actions["search"].triggered.connect(parts.window.search)
        actions["send"].triggered.connect(parts.window.send)
        actions["refresh"].triggered.connect(parts.controllers.outbox.run_all)
        actions["theme"].triggered.connect(parts.theme.toggle)
        actions["dismiss"].triggered.connect(parts.window.bar.close_message)
        actions["show"].triggered.connect(parts.window.raise_window)
        actions["quit"].triggered.connect(parts.ending.ask_quit)
        parts.tray.window_wanted.connect(parts.window.raise_window)
        parts.window.close_wanted.connect(parts.ending.close_window)
        parts.jobs.failed.connect(parts.tidings.show_error)

    def _connect_prospects(self) -> None:
        page, control = self._parts.window.prospects, self._parts.controllers.prospects
        model, dialogs = self._parts.models.prospects, self._parts.dialogs
        page.listing_wanted.connect(control.list_first)
        model.more_wanted.connect(control.list_more)
        control.first_page.connect(model.show_first)
        control.first_page.connect(page.show_counted)
        control.next_page.connect(model.append)
        control.page_failed.connect(model.stop_asking)
        page.add_wanted.connect(dialogs.add_prospect)
        page.panel.edit_wanted.connect(dialogs.edit_prospect)
        page.panel.delete_wanted.connect(dialogs.delete_prospect)
        dialogs.form_filled.connect(control.save)
        dialogs.delete_confirmed.connect(control.delete)
        control.refused.connect(dialogs.show_fault)
        control.saved.connect(dialogs.close_form)
        control.saved.connect(page.choose_saved)
        control.saved.connect(self._parts.controllers.compose.load)
        control.deleted.connect(page.forget)
        control.deleted.connect(self._parts.controllers.timeline.forget)
        control.deleted.connect(self._parts.controllers.outbox.load)
        control.deleted.connect(self._parts.controllers.alerts.load)

    def _connect_timeline(self) -> None:
        page, control = self._parts.window.prospects, self._parts.controllers.timeline
        page.prospect_chosen.connect(control.open)
        control.shown.connect(page.show_timeline)
        page.panel.write_wanted.connect(self._parts.window.write_to)
        page.panel.follow_up_wanted.connect(self._parts.window.follow_up)

    def _connect_compose(self) -> None:
        page, control = self._parts.window.compose, self._parts.controllers.compose
        dialogs = self._parts.dialogs
        page.preview_wanted.connect(control.preview)
        page.send_wanted.connect(control.queue)
        page.test_wanted.connect(control.send_test)
        page.template_save_wanted.connect(control.keep_template)
        page.recipients_wanted.connect(dialogs.choose_recipients)
        dialogs.search_wanted.connect(self._parts.controllers.prospects.offer)
        self._parts.controllers.prospects.offered.connect(dialogs.show_offer)
        dialogs.recipients_chosen.connect(page.show_recipients)
        control.previewed.connect(page.show_preview)
        control.preview_failed.connect(page.show_fault)
        control.templates_listed.connect(page.head.show_templates)
        control.fields_listed.connect(page.body.show_fields)
        control.queue_failed.connect(page.show_ready)
        control.message.connect(self._parts.window.bar.show_message)
        control.queued.connect(self._parts.tidings.settle_letter)
        control.queued.connect(self._parts.controllers.outbox.run)

    def _connect_outbox(self) -> None:
        page, control = self._parts.window.outbox, self._parts.controllers.outbox
        page.retry_wanted.connect(control.retry)
        page.sent_confirmed.connect(control.confirm_sent)
        page.discard_wanted.connect(control.discard)
        page.run_wanted.connect(control.run_all)
        page.write_wanted.connect(self._parts.window.new_mail)
        control.listed.connect(self._parts.tidings.show_outbox)
        control.ran.connect(self._parts.tidings.tell_outbox_run)
        control.ran.connect(self._parts.controllers.timeline.refresh)
        control.ran.connect(self._parts.controllers.prospects.refresh)

    def _connect_watching(self) -> None:
        control = self._parts.controllers.watching
        control.state.connect(self._parts.window.foot.show_watching)
        control.report.connect(self._spread_report)
        control.report.connect(self._parts.tidings.tell_report)
        control.report.connect(self._parts.controllers.alerts.take_report)
        control.rested.connect(self._parts.controllers.alerts.tell_missed)

    def _connect_alerts(self) -> None:
        control, notifier = self._parts.controllers.alerts, self._parts.notifier
        tidings, window = self._parts.tidings, self._parts.window
        control.opened.connect(self._parts.controllers.watching.poll)
        control.notice.connect(notifier.show_notice)
        self._parts.ending.notice.connect(notifier.show_notice)
        notifier.delivered.connect(control.mark_shown)
        notifier.undelivered.connect(tidings.show_notice)
        notifier.clicked.connect(tidings.open_notice)
        tidings.notice_shown.connect(control.mark_shown)
        control.listed.connect(tidings.show_alerts)
        window.bar.prospect_wanted.connect(window.open_prospect)

    def _connect_setup(self) -> None:
        page, control = self._parts.window.setup, self._parts.controllers.setup
        page.mail_test_wanted.connect(control.test_mail)
        page.relay_test_wanted.connect(control.test_relay)
        page.save_wanted.connect(control.save)
        control.mail_tested.connect(page.show_mail_result)
        control.relay_tested.connect(page.show_relay_result)
        control.save_began.connect(page.show_saving)
        control.save_ended.connect(page.show_saved)
        control.state_read.connect(self._parts.tidings.show_setup)
        control.message.connect(self._parts.window.bar.show_message)
        control.saved.connect(self._parts.controllers.watching.restart)
        control.saved.connect(self._parts.controllers.outbox.run)

    def _connect_evidence(self) -> None:
        control, dialogs = self._parts.controllers.evidence, self._parts.dialogs
        panel, reach = self._parts.window.prospects.panel, self._parts.controllers.reach
        panel.why_wanted.connect(control.open)
        control.opened.connect(dialogs.show_evidence)
        control.told.connect(dialogs.show_undone)
        control.changed.connect(self._spread_change)
        dialogs.corrected.connect(control.correct)
        dialogs.word_taken_back.connect(control.take_back)
        dialogs.taught.connect(control.teach)
        dialogs.lesson_taken_back.connect(control.take_back_lesson)
        panel.mail_shown.connect(reach.keep_view)
        self._parts.controllers.timeline.shown.connect(reach.take_timeline)
        reach.learned.connect(self._parts.controllers.timeline.refresh)
        self._parts.window.compose.recipients_changed.connect(reach.ask_recipients)
        reach.recipients_known.connect(self._parts.window.compose.show_reach)

    def _connect_memory(self) -> None:
        page, control = self._parts.window.memory, self._parts.controllers.memory
        rejudging, strip = self._parts.controllers.rejudging, self._parts.window.progress
        page.correction_back_wanted.connect(control.take_back_correction)
        page.lesson_back_wanted.connect(control.take_back_lesson)
        page.habit_edited.connect(control.edit_habit)
        page.habit_erased.connect(control.erase_habit)
        page.names_switched.connect(control.switch_names)
        page.listing_wanted.connect(control.load)
        page.enrolment_wanted.connect(control.enrol)
        page.device_forgotten.connect(control.forget_device)
        control.page_opened.connect(self._parts.dialogs.show_enrolment)
        control.listed.connect(page.show_page)
        control.switch_read.connect(page.show_switch)
        control.changed.connect(self._spread_change)
        control.told.connect(self._parts.tidings.tell_kept)
        strip.cancel_wanted.connect(rejudging.cancel)
        rejudging.progress.connect(strip.show_progress)
        rejudging.ended.connect(strip.end)
        rejudging.ended.connect(self._parts.tidings.tell_rejudged)
        rejudging.changed.connect(self._spread_change)

    @Slot()
    def _spread_change(self) -> None:
        """Verdicts may be others now: what is in view is read again."""
        self._parts.controllers.prospects.refresh()
        self._parts.controllers.timeline.refresh()
        self._parts.controllers.alerts.load()

    @Slot(object)
    def _spread_report(self, report: IngestReport) -> None:
        """What changed is read again: the list if anything did, the timeline if it is in view."""
        if report.prospects or report.alerts or report.digest:
            self._parts.controllers.prospects.refresh()
            self._parts.controllers.timeline.refresh_if_among(report.prospects)
            self._parts.controllers.alerts.load()
