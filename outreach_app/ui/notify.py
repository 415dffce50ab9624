"""Native notifications, with an honest answer whether the desktop really took them.

desktop-notifier never fails aloud: without a bus or a daemon it only logs. So what counts is its
"dispatched" call; where that does not come, `undelivered` lets the window show the notice itself.
"""

import asyncio
import html
import logging
import sys
from dataclasses import dataclass
from functools import partial

from desktop_notifier import Button, DesktopNotifier, Icon
from PySide6.QtCore import QObject, Qt, Signal, Slot

from outreach_app.domain.reports import ShownAlert
from outreach_app.ui.alert_deeds import AlertDeed, deed_word, deeds_of, subject_of
from outreach_app.ui.assets import asset
from outreach_app.ui.async_bridge import AsyncBridge

_PATIENCE = 4.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Notice:
    """What is shown at once: one alert, or several in a summary (then without a prospect)."""

    title: str
    body: str
    alerts: tuple[ShownAlert, ...]
    prospect_id: int | None = None


class Notifier(QObject):
    """Shows notices. All its signals arrive on the GUI thread."""

    delivered = Signal(object)
    undelivered = Signal(object)
    clicked = Signal(object)
    answered = Signal(object, object)
    """An AlertSubject and the AlertDeed that the user chose."""

    _answered = Signal(object, bool)
    _pressed = Signal(object)
    _chosen = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, is_native: bool = True) -> None:
        super().__init__(parent)
        self._is_native = is_native
        self._is_closed = False
        self._bridge = AsyncBridge("notify")
        self._notifier: DesktopNotifier | None = None
        self._answered.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._pressed.connect(self.clicked, Qt.ConnectionType.QueuedConnection)
        self._chosen.connect(self.answered, Qt.ConnectionType.QueuedConnection)

    def show_notice(self, notice: Notice) -> None:
        """Show this, natively if possible."""
        if self._is_closed:
            return  # it stays unshown in the profile, and comes in the next start's summary
        if self._is_native:
            self._bridge.submit(self._send(notice))
        else:
            self._answered.emit(notice, False)

    def close(self) -> None:
        """Show nothing more."""
        self._is_closed = True
        self._bridge.close()

    async def _send(self, notice: Notice) -> None:
        told = asyncio.Event()

        def press() -> None:
            self._pressed.emit(notice)

        try:
            if self._notifier is None:
                self._notifier = DesktopNotifier("Outreach", Icon(asset("icons", "outreach.svg")))
            sending = self._notifier.send(
                title=notice.title,
                message=escaped(notice.body),
                on_dispatched=told.set,
                on_clicked=press,
                on_dismissed=partial(self._dismiss, notice),
                buttons=self._buttons(notice),
            )
            await asyncio.wait_for(sending, _PATIENCE)
        except Exception:
            _log.warning("No notification could be shown", exc_info=True)
        self._answered.emit(notice, told.is_set())

    def _buttons(self, notice: Notice) -> tuple[Button, ...]:
        """The deeds beside a click, which opens the timeline. A summary has none."""
        if len(notice.alerts) != 1:
            return ()
        subject = subject_of(notice.alerts[0])
        return tuple(
            Button(deed_word(deed), partial(self._chosen.emit, subject, deed))
            for deed in deeds_of(subject)
            if deed is not AlertDeed.OPEN
        )

    def _dismiss(self, notice: Notice) -> None:
        for alert in notice.alerts:
            self._chosen.emit(subject_of(alert), AlertDeed.DISMISS)

    @Slot(object, bool)
    def _pass_on(self, notice: Notice, is_delivered: bool) -> None:
        (self.delivered if is_delivered else self.undelivered).emit(notice)


def escaped(body: str, platform: str = sys.platform) -> str:
    """The body as the desktop wants it: freedesktop servers read markup, the others do not."""
    return html.escape(body, quote=False) if platform.startswith(("linux", "freebsd")) else body
