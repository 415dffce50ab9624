"""Results into words: messages, counts on the rail, sentences in the foot."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.alerts import AlertState
from outreach_app.domain.dossier import RejudgeReport
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.reports import (
    AlertRow,
    IngestReport,
    OutboxReport,
    OutboxRow,
    QueueReport,
    SetupState,
    Undone,
)
from outreach_app.ui.main_window import MainWindow
from outreach_app.ui.notify import Notice
from outreach_app.ui.offers import TAKES_BACK
from outreach_app.ui.remedies import REMEDIES
from outreach_app.ui.widgets.message_bar import Message

_NAMED = 5
"""Recipients named in one sentence."""


class Tidings(QObject):
    """Tells the window what came of things."""

    undo_wanted = Signal()
    """The last change to people and lists is to be taken back."""
    fresh_alerts = Signal(int)
    """How many alerts are new."""
    notice_shown = Signal(object)
    """A Notice that the window shows itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._gap = ""
        self._waiting: Message | None = None
        self._is_new = False
        self._left: set[int] = set()

    @Slot(object)
    def show_error(self, error: UserError) -> None:
        """Say what went wrong."""
        self._window.bar.show_message(
            Message("error", error.sentence, remedy=REMEDIES.get(error.code))
        )

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show in the window what the desktop did not show."""
        body = notice.body.replace("\n", " · ")
        self._window.bar.show_message(
            Message("note", body, notice.title, notice.prospect_id, notice.alerts)
        )
        self.notice_shown.emit(notice)

    @Slot()
    def take_back(self) -> None:
        """What was done just now comes first, such as a mail that has not left yet."""
        message = self._window.bar.message
        if message is not None and message.offer and message.offer.kind in TAKES_BACK:
            self._window.bar.take_offer()
            return
        self.undo_wanted.emit()

    @Slot(object)
    def open_notice(self, notice: Notice) -> None:
        """The user clicked a notice: show what it is about."""
        self._window.raise_window()
        if notice.prospect_id is not None:
            self._window.open_prospect(notice.prospect_id)
        elif notice.alerts:
            self._window.show_page("alerts")

    @Slot(object)
    def show_outbox(self, rows: Sequence[OutboxRow]) -> None:
        """Count what has not left."""
        asked = sum(row.state is OutgoingState.UNKNOWN for row in rows)
        words = self.tr("1 mail waits") if len(rows) == 1 else self.tr("{0} mails wait")
        sentence = words.format(len(rows)) if rows else ""
        if asked:
            sentence += self.tr(", {0} with a question to you").format(asked)
        self._window.foot.show_outbox(sentence)
        self._window.rail.show_count("outbox", len(rows))
        self._window.outbox.show_rows(rows)

    @Slot(object)
    def show_alerts(self, rows: Sequence[AlertRow]) -> None:
        """Count alerts that are new."""
        fresh = sum(row.state is AlertState.DECIDED for row in rows)
        self._window.rail.show_count("alerts", fresh)
        self.fresh_alerts.emit(fresh)
        self._window.alerts.show_rows(rows)

    @Slot(object)
    def tell_outbox_run(self, report: OutboxReport) -> None:
        """Say what left, and what did not and why; the same reason is said only once."""
        if report.sent:
            self._left.update(report.sent)
            self._window.bar.withdraw_undo(self._left)
            one, many = self.tr("1 mail was sent."), self.tr("{0} mails were sent.")
            words = one if len(report.sent) == 1 else many.format(len(report.sent))
            self._window.bar.show_message(Message("good", words))
        self._tell_missed(report)
        warning = Message("warning", report.reason) if report.reason else None
        if warning == self._waiting:
            return
        if self._waiting is not None:
            self._window.bar.withdraw(self._waiting)
        self._waiting = warning
        if warning is not None:
            self._window.bar.show_message(warning)

    def _tell_missed(self, report: OutboxReport) -> None:
        """Say loudly what was due while nobody was there."""
        if not report.missed:
            return
        title = self.tr("Due while Outreach was closed")
        named = ", ".join(one.recipient for one in report.missed[:_NAMED])
        rest = len(report.missed) - _NAMED
        more = self.tr(" and {0} more").format(rest) if rest > 0 else ""
        self._window.bar.show_message(Message("warning", f"{named}{more}", title))

    @Slot(object)
    def tell_undone(self, undone: Undone) -> None:
        """Say what was taken back, and where its letter is."""
        one = self.tr("The mail was taken back. Its letter is a draft again.")
        many = self.tr("{0} mails were taken back. Their letter is a draft again.")
        sentence = one if undone.taken == 1 else many.format(undone.taken)
        if undone.gone:
            sentence += self.tr(" {0} had left before.").format(undone.gone)
        self._window.bar.show_message(Message("good", sentence))

    @Slot(str)
    def tell_kept(self, sentence: str) -> None:
        """Say what came of a word of the user."""
        self._window.bar.show_message(Message("good", sentence))

    @Slot(object)
    def tell_rejudged(self, report: RejudgeReport) -> None:
        """Say what newer rules changed, or that the rest is left for later."""
        if report.summary:
            title = self.tr("The rules were renewed")
            changed = ". ".join((*report.summary[:3], ""))
            self._window.bar.show_message(Message("note", changed.strip(), title))
        if report.was_cancelled:
            stopped = self.tr("Stopped: the rest of the history is judged at the next start.")
            self._window.bar.show_message(Message("warning", stopped))

    @Slot(object)
    def tell_report(self, report: IngestReport) -> None:
        """Say once where the relay has lost something."""
        if report.gap and report.gap != self._gap:
            self._gap = report.gap
            self._window.bar.show_message(Message("warning", report.gap))

    @Slot(object)
    def settle_letter(self, report: QueueReport) -> None:
        """The letter is in the outbox: begin a new one, and go where there is something to do."""
        recipients = tuple(self._window.compose.names)
        self._window.compose.forget()
        if report.held:
            self._window.show_page("outbox")
        elif len(recipients) == 1:
            self._window.open_prospect(recipients[0])
        else:
            self._window.show_page("prospects")

    @Slot(object)
    def show_setup(self, state: SetupState) -> None:
        """Fill in the relay; a profile without an account begins with the first steps."""
        self._window.settings.relay.show_state(state)
        if state.mail is None:
            self._is_new = True
            self._window.show_page("today")
        elif self._is_new:
            self._is_new = False
            self._window.show_page("today")
        elif not _has_secrets(state):
            asked = self.tr("Password or key are not at hand. Enter them again to go on.")
            self._window.bar.show_message(Message("warning", asked))
            self._window.show_settings("mail" if not _has_password(state) else "relay")


def _has_secrets(state: SetupState) -> bool:
    return _has_password(state) and (state.has_key or state.relay is None)


def _has_password(state: SetupState) -> bool:
    wants_password = state.mail is not None and bool(state.mail.user)
    return state.has_password or not wants_password
