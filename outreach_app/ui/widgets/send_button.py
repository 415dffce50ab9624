"""Send, and beside it: when. Quick times are worked out from the moment the list is opened."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, Signal, Slot
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
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
from outreach_app.ui.widgets.parts import GAP, button, column, icon_button, label, row

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


class TimeDialog(QDialog):
    """Asks for a day and a time to come."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Send later"))
        self._when = QDateTimeEdit(QDateTime.currentDateTime().addSecs(3600))
        self._when.setAccessibleName(self.tr("When it is to leave"))
        self._when.setCalendarPopup(True)
        self._when.setMinimumDateTime(QDateTime.currentDateTime())
        self._done = button(self.tr("Send then"), "primary")
        self._done.setDefault(True)
        self._done.clicked.connect(self._choose)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        whole = column(
            label(self.tr("Send later"), "heading"),
            label(self.tr("In your own time zone. Until then it waits in the outbox."), "muted"),
            self._when,
            spacing=GAP + 2,
        )
        whole.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        whole.addLayout(row(1, cancel, self._done))
        self.setLayout(whole)

    @Slot()
    def _choose(self) -> None:
        seconds = self._when.dateTime().toSecsSinceEpoch()
        self.chosen.emit(at(datetime.fromtimestamp(seconds).astimezone()))
        self.accept()


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
