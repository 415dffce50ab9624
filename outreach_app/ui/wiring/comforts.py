"""Who hears whom about the first run, the sample, privacy and the desktop around."""

from PySide6.QtCore import QObject, Slot

from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.notify import Notice
from outreach_app.ui.widgets.first_steps import ACCOUNT, PROSPECT, RELAY


class ComfortsWiring(QObject):
    """Leads each first step to where it is done."""

    def __init__(self, parts: DeskParts, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._leads_back = False
        self._connect_steps()
        self._connect_privacy()
        self._connect_desktop()

    def _connect_steps(self) -> None:
        steps, control = self._parts.window.today.steps, self._parts.controllers.comforts
        preferences, page = self._parts.controllers.preferences, self._parts.window.today
        preferences.changed.connect(page.show_preferences)
        steps.step_wanted.connect(self._take_step)
        steps.step_skipped.connect(preferences.skip_step)
        steps.sample_wanted.connect(control.add_sample)
        steps.sample_gone_wanted.connect(control.remove_sample)
        self._parts.controllers.setup.saved.connect(self._come_back)
        self._parts.window.page_shown.connect(self._note_page)
        control.told.connect(self._parts.tidings.tell_kept)
        control.sample_changed.connect(self._spread)

    def _connect_privacy(self) -> None:
        section, control = self._parts.window.settings.privacy, self._parts.controllers.comforts
        preferences, strip = self._parts.controllers.preferences, self._parts.window.progress
        preferences.changed.connect(section.show_preferences)
        preferences.changed.connect(control.follow)
        section.months_chosen.connect(preferences.choose_keep_months)
        section.copies_chosen.connect(preferences.choose_copies)
        section.forget_wanted.connect(control.forget_now)
        section.sample_wanted.connect(control.add_sample)
        section.sample_gone_wanted.connect(control.remove_sample)
        section.steps_wanted.connect(preferences.resume_steps)
        section.steps_wanted.connect(self._show_today)
        control.forgetting.connect(strip.show_work)
        control.forgotten.connect(strip.end_work)
        strip.cancel_wanted.connect(control.cancel_work)

    def _connect_desktop(self) -> None:
        section, control = self._parts.window.settings.desktop, self._parts.controllers.comforts
        control.start_read.connect(section.show_start)
        section.start_switched.connect(control.switch_start)
        section.test_wanted.connect(self._test_notice)
        tray, alerts = self._parts.tray, self._parts.controllers.alerts
        pause = self._parts.window.actions_by_name["pause"]
        pause.setCheckable(True)
        pause.toggled.connect(alerts.pause)
        pause.toggled.connect(tray.show_pause)
        pause.toggled.connect(self._parts.window.foot.show_pause)
        self._parts.tidings.fresh_alerts.connect(tray.show_count)

    @Slot(str)
    def _take_step(self, step: str) -> None:
        if step == PROSPECT:
            self._parts.dialogs.add_prospect()
        elif step == ACCOUNT:
            self._parts.window.show_settings("mail")
            self._parts.window.settings.accounts.add_wanted.emit()
        elif step == RELAY:
            self._parts.window.show_settings("relay")
            self._parts.window.settings.relay.setFocus()
            self._leads_back = True

    @Slot(str)
    def _note_page(self, page: str) -> None:
        """Whoever went elsewhere is not taken back."""
        self._leads_back = self._leads_back and page == "settings"

    @Slot()
    def _come_back(self) -> None:
        """The step is done: the next one stands on the page of today."""
        if self._leads_back:
            self._parts.window.show_page("today")

    @Slot()
    def _test_notice(self) -> None:
        title = self.tr("This is how an alert looks")
        self._parts.notifier.show_notice(Notice(title, self.tr("It is only a test."), ()))

    @Slot()
    def _show_today(self) -> None:
        self._parts.window.show_page("today")

    @Slot()
    def _spread(self) -> None:
        """People came or went: whatever lists them is read again."""
        control = self._parts.controllers
        control.prospects.refresh()
        control.today.note_change()
        control.alerts.load()
        control.timeline.refresh()
