"""The mails of one prospect as they were written, each link with who followed it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from outreach_app.domain.mails import MailHead, OutgoingState
from outreach_app.domain.timeline import SentMail
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import STATES, time_in_words, word_of
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.links_list import LinksList
from outreach_app.ui.widgets.mail_view import MailView
from outreach_app.ui.widgets.parts import GAP, choice, column, label


class MailsView(QStackedWidget):
    """One mail at a time, chosen from a list; it is asked for when it is looked at."""

    mail_wanted = Signal(int)
    mail_shown = Signal(int)
    """The id of a sent mail that the user looks at now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = LIGHT
        self._mails: tuple[MailHead, ...] = ()
        self._mail: SentMail | None = None
        self._is_filled = True
        self._choice = choice(self.tr("Which mail"))
        self._choice.currentIndexChanged.connect(self._ask)
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

    def show_mails(self, mails: Sequence[MailHead]) -> None:
        """Offer these mails; the one that was looked at stays chosen."""
        if tuple(mails) != self._mails:
            self._mails = tuple(mails)
            self._is_filled = False
        self._look()

    def forget(self) -> None:
        """Somebody else's mails are read now: show none until they are there."""
        self._mails, self._is_filled = (), True
        self._choice.blockSignals(True)
        self._choice.clear()
        self._choice.blockSignals(False)
        self._clear()

    @Slot(object)
    def show_mail(self, mail: SentMail) -> None:
        """Show this one, if it is still the chosen one."""
        place = self._choice.currentIndex()
        if not 0 <= place < len(self._mails) or self._mails[place].id != mail.id:
            return
        before, self._mail = self._mail, mail
        if before is None or before.html != mail.html:
            self._view.show_mail(mail.html)
        self._show_fate()
        if before is None or before.id != mail.id:
            self._tell_shown()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._empty.dress(tokens)
        self._view.dress(tokens)
        if self._mail is not None:
            self._view.show_mail(self._mail.html)
            self._show_fate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()
        self._tell_shown()

    def _look(self) -> None:
        """Fill what is seen; nobody looks at what is not."""
        if not self.isVisible():
            return
        if not self._is_filled:
            self._fill()
        self._ask()

    def _fill(self) -> None:
        chosen = self._mail.id if self._mail is not None else None
        ids = [mail.id for mail in self._mails]
        self._choice.blockSignals(True)
        self._choice.clear()
        self._choice.addItems([_title(mail) for mail in self._mails])
        self._choice.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)
        self._choice.blockSignals(False)
        self._is_filled = True
        if chosen not in ids:
            self._clear()
        self.setCurrentIndex(1 if self._mails else 0)

    def _clear(self) -> None:
        self._mail = None
        self._view.clear()
        for part in (self._silence, self._links, self._links_label):
            part.hide()

    @Slot()
    def _ask(self) -> None:
        place = self._choice.currentIndex()
        self._choice.setToolTip(self._choice.currentText())
        if self._is_filled and 0 <= place < len(self._mails):
            self.mail_wanted.emit(self._mails[place].id)

    def _show_fate(self) -> None:
        mail = self._mail
        assert mail is not None
        self._silence.setText(said(mail.silence.sentence) if mail.silence else "")
        self._silence.setVisible(mail.silence is not None)
        self._links.show_links(mail.links, self._tokens)
        self._links.setVisible(bool(mail.links))
        self._links_label.setVisible(bool(mail.links))

    def _tell_shown(self) -> None:
        mail = self._mail
        if self.isVisible() and mail is not None and mail.state is OutgoingState.SENT:
            self.mail_shown.emit(mail.id)


def _title(mail: MailHead) -> str:
    when = (
        time_in_words(mail.accepted_at, datetime.now(UTC).astimezone()) if mail.accepted_at else ""
    )
    return " · ".join(part for part in (mail.subject, word_of(STATES[mail.state]), when) if part)
