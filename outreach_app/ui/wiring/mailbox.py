"""Who hears whom about what comes into the mailboxes."""

from PySide6.QtCore import QObject, Qt, Slot

from outreach_app.domain.mailbox import MailboxReport
from outreach_app.domain.reports import IngestReport, OutboxReport
from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.widgets.folders_dialog import FoldersDialog
from outreach_app.ui.wiring.spreading import Spreading


class MailboxWiring(QObject):
    """Passes reports on to whoever shows what changed."""

    def __init__(self, parts: DeskParts, spreading: Spreading, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._spreading = spreading
        control = parts.controllers.mailbox
        control.state.connect(parts.window.foot.show_mailbox)
        control.report.connect(self._take)
        control.told.connect(parts.tidings.tell_kept)
        section = parts.window.settings.mailbox
        control.looked.connect(section.show_reports)
        control.replacing.connect(section.show_replacing)
        section.look_wanted.connect(control.look)
        section.replace_switched.connect(control.allow_replacing)
        section.folders_wanted.connect(self._choose_folders)
        parts.controllers.reading_folders.chosen.connect(control.look)
        parts.window.actions_by_name["look"].triggered.connect(control.look)
        panel = parts.window.prospects.panel
        panel.lines_view.remind_wanted.connect(control.remind)
        panel.lines_view.disown_wanted.connect(control.disown)
        control.changed.connect(spreading.spread_change)
        parts.controllers.outbox.ran.connect(self._look_after_sending)
        parts.controllers.setup.saved.connect(control.look)

    @Slot(str, str)
    def _choose_folders(self, account_id: str, address: str) -> None:
        control = self._parts.controllers.reading_folders
        dialog = FoldersDialog(account_id, address, self._parts.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        control.offered.connect(dialog.show_choice)
        control.refused.connect(dialog.show_fault)
        dialog.submitted.connect(control.choose)
        dialog.open()
        control.load(account_id)

    @Slot(object)
    def _take(self, report: MailboxReport) -> None:
        """As news of the feed; what was missed waits for the relay's backlog, to be told in one."""
        if not report.is_news:
            return
        news = IngestReport(
            prospects=report.prospects,
            alerts=report.alerts,
            digest=report.digest,
            caught_up=False,
        )
        self._spreading.spread_report(news)
        self._parts.controllers.alerts.take_report(news)
        self._parts.controllers.today.note_change()
        if report.settled:
            self._parts.controllers.outbox.load()

    @Slot(object)
    def _look_after_sending(self, report: OutboxReport) -> None:
        """What left gets its clean copy; what is in doubt may be found."""
        if report.sent or report.unknown:
            self._parts.controllers.mailbox.look()
