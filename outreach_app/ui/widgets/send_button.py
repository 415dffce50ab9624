"""Send, and beside it: when. Quick times are worked out from the moment the list is opened."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from outreach_app.domain.timing import NOW, THEIR_MORNING, Timing, at
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.text import time_in_words
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.parts import button, icon_button
from outreach_app.ui.widgets.time_dialog import TimeDialog

_MORNING, _AFTERNOON = 9, 14


class SendButton(QWidget):
    """Says that the letter is to leave, and when."""

    wanted = Signal(object)
    """A Timing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.send: QPushButton = button(self.tr("Send"), "primary")
        self.send.setToolTip(self.tr("Send it (Ctrl+Return)"))
        self.later: QToolButton = icon_button(self.tr("Send later"))
        self.later.setObjectName("later")
        self.later.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.later)
        self.later.setMenu(self._menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.send)
        line.addWidget(self.later)
        self.send.clicked.connect(self._send_now)
        self._menu.aboutToShow.connect(self.fill)

    def show_count(self, count: int) -> None:
        """Say how many mails it would be."""
        words = self.tr("Send") if count < 2 else self.tr("Send {0} mails").format(count)
        self.send.setText(words)
        self.send.setAccessibleName(words)

    def enable(self, is_ready: bool) -> None:
        """Whether there is anybody to send it to."""
        self.send.setEnabled(is_ready)
        self.later.setEnabled(is_ready)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self.send.setIcon(ink_icon("sent", tokens.on_accent, 16))
        self.later.setIcon(ink_icon("waiting", tokens.text, 16))

    @Slot()
    def fill(self) -> None:
        """Offer the times that make sense now."""
        self._menu.clear()
        now = datetime.now().astimezone()
        for when in quick_times(now):
            words = self.tr("Send {0}").format(time_in_words(when, now))
            self._menu.addAction(words, self._send_at).setProperty("when", when.timestamp())
        self._menu.addAction(self.tr("In the morning where each of them lives"), self._send_morning)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("At another time…"), self._ask_time)

    @Slot()
    def _send_now(self) -> None:
        self.wanted.emit(NOW)

    @Slot()
    def _send_morning(self) -> None:
        self.wanted.emit(THEIR_MORNING)

    @Slot()
    def _send_at(self) -> None:
        when = float(self.sender().property("when"))
        self.wanted.emit(at(datetime.fromtimestamp(when).astimezone()))

    @Slot()
    def _ask_time(self) -> None:
        dialog = TimeDialog(self)
        dialog.chosen.connect(self.wanted)
        dialog.open()


def quick_times(now: datetime) -> tuple[datetime, ...]:
    """The afternoon while it is morning, tomorrow morning, and Monday morning; all to come."""
    today = now.replace(hour=_AFTERNOON, minute=0, second=0, microsecond=0)
    tomorrow = (today + timedelta(days=1)).replace(hour=_MORNING)
    monday = (today + timedelta(days=7 - now.weekday())).replace(hour=_MORNING)
    times = [today] if now.hour < _AFTERNOON - 1 else []
    return tuple(dict.fromkeys([*times, tomorrow, monday]))


def is_now(timing: Timing) -> bool:
    """Whether nothing but the rules of sending makes it wait."""
    return timing == NOW
