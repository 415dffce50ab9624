"""The foot of the window: whether readers and answers are seen, and what waits to leave."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from outreach_app.ui.icons import ink_pixmap
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.parts import GAP, label

_LOOKS = {"good": ("opened", "human"), "waiting": ("waiting", "unsure"), "off": ("note", "muted")}
_MAILBOX_LOOKS = {
    "good": ("replied", "human"),
    "waiting": ("waiting", "unsure"),
    "off": ("note", "muted"),
}
_LONGEST = 70
"""Characters of a sentence about the mailboxes, beside which others have to fit."""


class Foot(QFrame):
    """Three sentences: the watch over the relay, that over the mailboxes, and the outbox."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._tokens = LIGHT
        self._look = "off"
        self._icon = QLabel()
        self._watching = label(rank="hint")
        self._mailbox_icon = QLabel()
        self._mailbox = label(rank="hint")
        self._mailbox_look = "off"
        self._outbox = label(rank="hint")
        self._pause = label(rank="hint")
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GAP, 5, 2 * GAP, 5)
        line.setSpacing(GAP)
        line.addWidget(self._icon)
        line.addWidget(self._watching, 1)
        line.addWidget(self._mailbox_icon)
        line.addWidget(self._mailbox)
        line.addSpacing(GAP)
        line.addWidget(self._pause)
        line.addWidget(self._outbox)
        self.show_watching("off", self.tr("Starting…"))

    def show_watching(self, look: str, sentence: str) -> None:
        """How the watch over the relay goes; `look` is good, waiting or off."""
        self._look = look
        icon, ink = _LOOKS[look]
        self._icon.setPixmap(ink_pixmap(icon, getattr(self._tokens, ink), 16))
        self._watching.setText(sentence)

    def show_mailbox(self, look: str, sentence: str) -> None:
        """How the watch over the mailboxes goes; `look` is good, waiting or off.

        A long sentence is cut, and whole in the tool tip.
        """
        self._mailbox_look = look
        icon, ink = _MAILBOX_LOOKS[look]
        self._mailbox_icon.setPixmap(ink_pixmap(icon, getattr(self._tokens, ink), 16))
        cut = f"{sentence[:_LONGEST].rstrip()} …" if len(sentence) > _LONGEST else sentence
        self._mailbox.setText(cut)
        self._mailbox.setToolTip(sentence)

    @Slot(bool)
    def show_pause(self, is_paused: bool) -> None:
        """Whether alerts are held back for now."""
        self._pause.setText(self.tr("Alerts are paused") if is_paused else "")

    def show_outbox(self, sentence: str) -> None:
        """What waits to leave; empty where nothing does."""
        self._outbox.setText(sentence)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self.show_watching(self._look, self._watching.text())
        if self._mailbox.text():
            self.show_mailbox(self._mailbox_look, self._mailbox.toolTip())
