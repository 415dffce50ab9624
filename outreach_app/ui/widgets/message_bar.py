"""The bar for sentences: errors, answers, and alerts, each with what can be done about it.

Sentences wait for the user to close them; a newer one comes in front, none is lost. Only what
asks for nothing, a plain “done”, leaves by itself, and a newer one takes its place.
"""

from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.reports import ShownAlert
from outreach_app.ui.alert_deeds import AlertDeed, AlertSubject, subject_of
from outreach_app.ui.icons import ink_icon, ink_pixmap
from outreach_app.ui.offers import Offer, OfferKind
from outreach_app.ui.remedies import Remedy, remedy_word
from outreach_app.ui.said.reading import said
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.alert_answers import AlertAnswers
from outreach_app.ui.widgets.parts import GAP, button, icon_button, label

Tone = Literal["good", "note", "warning", "error"]

_ICONS: dict[Tone, tuple[str, str]] = {
    "good": ("done", "human"),
    "note": ("alerts", "on_selection"),
    "warning": ("warning", "unsure"),
    "error": ("error", "danger"),
}
_KEPT = 20
_GLANCE_MS = 10_000
"""How long a plain “done” stands."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence. `prospect_id` makes its action "Open timeline"; `alerts` are what it tells of."""

    tone: Tone
    sentence: str
    title: str = ""
    prospect_id: int | None = None
    alerts: tuple[ShownAlert, ...] = field(default=(), compare=False)
    remedy: Remedy | None = None
    """What helps: a button of its own."""
    offer: Offer | None = None

    @property
    def is_passing(self) -> bool:
        """Whether it only says that something was done: nobody has to answer it."""
        asks = (self.prospect_id, self.remedy, self.offer)
        return self.tone == "good" and not self.alerts and asks == (None, None, None)


class MessageBar(QFrame):
    """Shows the newest message; closing it brings back the one before."""

    prospect_wanted = Signal(int)
    answered = Signal(object, object)
    """An AlertSubject and the AlertDeed that the user chose."""
    all_wanted = Signal()
    """The alerts that a digest tells of are to be shown."""
    remedy_wanted = Signal(object)
    """The Remedy of the message that is shown."""
    taken = Signal(object)
    """The Offer of the message that the user took."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._tokens = LIGHT
        self._messages: list[Message] = []
        self._shown: Message | None = None  # what the buttons speak of
        self._icon = QLabel()
        self._title = label()
        self._title.setStyleSheet("font-weight: 600;")
        self._sentence = label(wrap=True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._open = button(self.tr("Open timeline"))
        self._open.clicked.connect(self._open_prospect)
        self._all = button(self.tr("Show all"))
        self._all.clicked.connect(self._show_all)
        self._remedy = button(self.tr("Help"))
        self._remedy.clicked.connect(self._follow_remedy)
        self._offer = button(self.tr("Undo"))
        self._offer.clicked.connect(self.take_offer)
        self._answers = AlertAnswers()
        self._answers.chosen.connect(self._answer)
        self._close = icon_button(self.tr("Close this message"))
        self._close.clicked.connect(self.close_message)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GAP, GAP, GAP, GAP)
        line.setSpacing(GAP + 2)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        line.addWidget(self._answers)
        line.addWidget(self._open)
        line.addWidget(self._remedy)
        line.addWidget(self._offer)
        line.addWidget(self._all)
        line.addWidget(self._close)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._refresh)
        self._glance = QTimer(self)
        self._glance.setSingleShot(True)
        self._glance.setInterval(_GLANCE_MS)
        self._glance.timeout.connect(self._let_pass)
        self.hide()

    @property
    def message(self) -> Message | None:
        """The newest message: shown, or in front once those that come together are laid out."""
        return self._messages[-1] if self._messages else None

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Show a message in front of those not closed yet; the same one stands only once."""
        kept = [one for one in self._messages if one != message and not one.is_passing]
        self._messages = [*kept, message][-_KEPT:]
        if message.is_passing:
            self._glance.start()
        if self.isHidden():
            self._refresh()
        else:
            self._soon.start()  # several that come together are laid out once

    @Slot()
    def close_message(self) -> None:
        """Close the message that is shown; what it told of was seen and put aside."""
        message = self._drop()
        for alert in message.alerts if message else ():
            self.answered.emit(subject_of(alert), AlertDeed.DISMISS)

    def _drop(self) -> Message | None:
        """Close what the user sees, also where a newer one has come and is not laid out yet."""
        dropped = self._shown
        if dropped in self._messages:
            self._messages.remove(dropped)
        self._refresh()
        return dropped

    def withdraw(self, message: Message) -> None:
        """Close this message: it no longer holds."""
        self._keep(one for one in self._messages if one != message)

    def withdraw_about(self, section: str) -> None:
        """Close whatever asked for something in this section of the settings: it was done."""
        self._keep(
            one for one in self._messages if one.remedy is None or one.remedy.about != section
        )

    def withdraw_undo(self, left: Set[int]) -> None:
        """These mails have left: whoever offered to take them back can not any more."""
        self._keep(one for one in self._messages if not _is_too_late(one.offer, left))

    @Slot()
    def _let_pass(self) -> None:
        self._keep(one for one in self._messages if not one.is_passing)

    def _keep(self, messages: Iterable[Message]) -> None:
        kept = list(messages)
        if kept != self._messages:
            self._messages = kept
            self._refresh()

    @Slot()
    def take_focus(self) -> None:
        """Let the keyboard press what the message offers, or else close it."""
        buttons = [one for one in self.findChildren(QAbstractButton) if one.isVisible()]
        offered = [one for one in buttons if one is not self._close]
        for first in (offered or buttons)[:1]:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._refresh()

    @Slot()
    def _open_prospect(self) -> None:
        message = self._shown
        if message is None or message.prospect_id is None:
            return
        self._drop()
        if message.alerts:
            self.answered.emit(subject_of(message.alerts[0]), AlertDeed.OPEN)
        else:
            self.prospect_wanted.emit(message.prospect_id)

    @Slot()
    def _follow_remedy(self) -> None:
        message = self._drop()
        if message is not None and message.remedy is not None:
            self.remedy_wanted.emit(message.remedy)

    @Slot()
    def take_offer(self) -> None:
        """Do what the message that is shown offers."""
        message = self._drop()
        if message is not None and message.offer is not None:
            self.taken.emit(message.offer)

    @Slot(object, object)
    def _answer(self, subject: AlertSubject, deed: AlertDeed) -> None:
        self._drop()
        self.answered.emit(subject, deed)

    @Slot()
    def _show_all(self) -> None:
        self._drop()
        self.all_wanted.emit()

    @Slot()
    def _refresh(self) -> None:
        message = self._shown = self.message
        self.setVisible(message is not None)
        if message is None:
            return
        icon, ink = _ICONS[message.tone]
        colour = getattr(self._tokens, ink)
        self._icon.setPixmap(ink_pixmap(icon, colour, 20))
        self._close.setIcon(ink_icon("close", colour, 16))
        self._title.setText(message.title)
        self._title.setVisible(bool(message.title))
        self._sentence.setText(said(message.sentence))
        self._open.setVisible(message.prospect_id is not None)
        self._show_remedy(message.remedy)
        self._offer.setVisible(message.offer is not None)
        if message.offer is not None:
            self._offer.setText(message.offer.word)
            self._offer.setAccessibleName(message.offer.word)
        self._all.setVisible(len(message.alerts) > 1)
        self._answers.show_alert(message.alerts[0] if len(message.alerts) == 1 else None)
        self.setProperty("tone", message.tone)
        for widget in (self, self._title, self._sentence):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.setAccessibleName(f"{message.title} {said(message.sentence)}".strip())

    def _show_remedy(self, remedy: Remedy | None) -> None:
        self._remedy.setVisible(remedy is not None)
        if remedy is not None:
            self._remedy.setText(remedy_word(remedy))
            self._remedy.setAccessibleName(remedy_word(remedy))


def _is_too_late(offer: Offer | None, left: Set[int]) -> bool:
    return offer is not None and offer.kind is OfferKind.UNDO_SENDING and left >= set(offer.ids)
