"""The mails of one prospect as they were written, each link with who followed it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.timeline import SentMail
from outreach_app.ui.text import STATES, time_in_words, word_of
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.links_list import LinksList
from outreach_app.ui.widgets.mail_view import MailView
from outreach_app.ui.widgets.parts import GAP, choice, column, label


class MailsView(QStackedWidget):
    """One mail at a time, chosen from a list."""

    mail_shown = Signal(int)
    """The id of a sent mail that the user looks at now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = LIGHT
        self._mails: tuple[SentMail, ...] = ()
        self._choice = choice(self.tr("Which mail"))
        self._choice.currentIndexChanged.connect(self._show_chosen)
        self._view = MailView(self.tr("The mail as it was written"))
        self._links = LinksList()
        self._silence = label(rank="muted", wrap=True)
        self._links_label = label(self.tr("Links"), "fieldLabel")
        self._empty = EmptyState(
            "mail",
            self.tr("No mail yet"),
            self.tr("Mails to this person will stand here as they were sent."),
        )
        page = QWidget()
        page.setLayout(
            column(
                self._choice,
                self._silence,
                self._view,
                self._links_label,
                self._links,
                spacing=GAP,
            )
        )
        page.layout().setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)  # type: ignore[union-attr]
        self.addWidget(self._empty)
        self.addWidget(page)

    def show_mails(self, mails: Sequence[SentMail]) -> None:
        """Offer these mails; the one that was looked at stays chosen."""
        if tuple(mails) == self._mails:
            return
        chosen = self._choice.currentData()
        self._mails = tuple(mails)
        self._choice.blockSignals(True)
        self._choice.clear()
        for mail in self._mails:
            self._choice.addItem(_title(mail), mail.id)
        self._choice.setCurrentIndex(max(0, self._choice.findData(chosen)))
        self._choice.blockSignals(False)
        self.setCurrentIndex(1 if self._mails else 0)
        self._show_chosen()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._empty.dress(tokens)
        self._view.dress(tokens)
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        place = self._choice.currentIndex()
        self._choice.setToolTip(self._choice.currentText())
        if not 0 <= place < len(self._mails):
            return
        mail = self._mails[place]
        self._view.show_mail(mail.html)
        self._silence.setText(mail.silence.sentence if mail.silence else "")
        self._silence.setVisible(mail.silence is not None)
        self._tell_shown()
        self._links.show_links(mail.links, self._tokens)
        self._links.setVisible(bool(mail.links))
        self._links_label.setVisible(bool(mail.links))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_shown()

    def _tell_shown(self) -> None:
        place = self._choice.currentIndex()
        if self.isVisible() and 0 <= place < len(self._mails):
            mail = self._mails[place]
            if mail.state is OutgoingState.SENT:
                self.mail_shown.emit(mail.id)


def _title(mail: SentMail) -> str:
    when = (
        time_in_words(mail.accepted_at, datetime.now(UTC).astimezone()) if mail.accepted_at else ""
    )
    return " · ".join(part for part in (mail.subject, word_of(STATES[mail.state]), when) if part)
