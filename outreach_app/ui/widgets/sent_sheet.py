"""One sent mail to be read: what became of it and why that may say little, its text, its links."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from outreach_app.domain.sent_mails import MailSheet
from outreach_app.ui.fate_text import FATES
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import VERDICTS, time_in_words, word_of
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.links_list import LinksList
from outreach_app.ui.widgets.mail_view import MailView
from outreach_app.ui.widgets.parts import GAP, Pill, button, label

_TALLEST = 110


class SentSheet(QStackedWidget):
    """Shows a MailSheet, and says what is to be done with it."""

    follow_up_wanted = Signal(int, str, int)
    """The prospect's id and name, and the mail's id."""
    prospect_wanted = Signal(int)
    shown = Signal(int)
    """The id of the mail that the user looks at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = LIGHT
        self._sheet: MailSheet | None = None
        self._subject = label(rank="heading", wrap=True)
        self._whom = label(rank="muted", wrap=True)
        self._fate = Pill()
        self._silence = label(wrap=True)
        self._view = MailView(self.tr("The mail as it was written"))
        self._acts = QListWidget()
        self._acts.setObjectName("framed")
        self._acts.setAccessibleName(self.tr("What happened to this mail"))
        self._acts.setMaximumHeight(_TALLEST)
        self._acts.setWordWrap(True)
        self._links = LinksList()
        self._links.setMaximumHeight(_TALLEST)
        self._follow_up = button(self.tr("Follow up"), "primary")
        self._follow_up.setToolTip(self.tr("Write again, in the same thread"))
        self._open = button(self.tr("Open prospect"))
        self._empty = EmptyState(
            "sent", self.tr("No mail chosen"), self.tr("Choose one to see what became of it.")
        )
        self.addWidget(self._empty)
        self.addWidget(self._laid_out())
        self._follow_up.clicked.connect(self._want_follow_up)
        self._open.clicked.connect(self._want_prospect)

    @property
    def mail_id(self) -> int | None:
        """Which mail is shown."""
        return self._sheet.row.id if self._sheet else None

    @Slot(object)
    def show_sheet(self, sheet: MailSheet) -> None:
        """Show this mail."""
        self._sheet = sheet
        self._fill()
        self.setCurrentIndex(1)
        self._tell_shown()

    @Slot()
    def show_none(self) -> None:
        """No mail is chosen."""
        self._sheet = None
        self.setCurrentIndex(0)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._empty.dress(tokens)
        self._view.dress(tokens)
        self._silence.setStyleSheet(
            f"color: {tokens.machine}; background: {tokens.machine_soft};"
            " border-radius: 6px; padding: 7px 10px;"
        )
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_times()
        self._tell_shown()

    def _tell_shown(self) -> None:
        """Only what is in view is looked at: requests at that time may be the user's own."""
        if self.isVisible() and self._sheet is not None:
            self.shown.emit(self._sheet.row.id)

    def _fill(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        self._subject.setText(sheet.row.subject or self.tr("(no subject)"))
        self._say_times()
        self._fate.show_sign(FATES[sheet.row.fate], self._tokens)
        self._silence.setText(said(sheet.silence.sentence) if sheet.silence else "")
        self._silence.setVisible(sheet.silence is not None)
        if sheet.html.strip():
            self._view.show_mail(sheet.html)
        else:
            self._view.show_text(sheet.text)
        self._links.show_links(sheet.links, self._tokens)
        self._links.setVisible(bool(sheet.links))
        self._acts.setVisible(bool(sheet.lines))

    def _say_times(self) -> None:
        """How long ago it was, as seen from now: the sheet may have lain unseen for an hour."""
        sheet, now = self._sheet, datetime.now(UTC).astimezone()
        if sheet is None:
            return
        when = time_in_words(sheet.row.accepted_at, now)
        self._whom.setText(
            self.tr("To {0} <{1}>, {2}").format(sheet.row.prospect_name, sheet.row.recipient, when)
        )
        self._acts.clear()
        for line in sheet.lines:
            verdict = word_of(VERDICTS[line.verdict]) if line.verdict else ""
            parts = (said(line.what), verdict, time_in_words(line.at, now))
            self._acts.addItem("   ·   ".join(part for part in parts if part))

    def _laid_out(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("card")
        whole = QVBoxLayout(frame)
        whole.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, 2 * GAP)
        whole.setSpacing(GAP)
        whole.addLayout(flow(self._fate, 1, self._open, self._follow_up, spacing=GAP))
        for part in (self._subject, self._whom, self._silence):
            whole.addWidget(part)
        whole.addWidget(self._view, 1)
        whole.addWidget(self._links)
        whole.addWidget(self._acts)
        return frame

    @Slot()
    def _want_follow_up(self) -> None:
        if self._sheet is not None:
            mail = self._sheet.row
            self.follow_up_wanted.emit(mail.prospect_id, mail.prospect_name, mail.id)

    @Slot()
    def _want_prospect(self) -> None:
        if self._sheet is not None:
            self.prospect_wanted.emit(self._sheet.row.prospect_id)
