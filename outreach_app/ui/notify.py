"""Native notifications, with an honest answer whether the desktop really took them.

desktop-notifier never fails aloud: without a bus or a daemon it only logs. So what counts is its
"dispatched" call; where that does not come, `undelivered` lets the window show the notice itself.
"""

import asyncio
import html
import logging
import sys
from dataclasses import dataclass

from desktop_notifier import DesktopNotifier, Icon
from PySide6.QtCore import QObject, Qt, Signal, Slot

from outreach_app.domain.reports import ShownAlert
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

    _answered = Signal(object, bool)
    _pressed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, is_native: bool = True) -> None:
        super().__init__(parent)
        self._is_native = is_native
        self._is_closed = False
        self._bridge = AsyncBridge("notify")
        self._notifier: DesktopNotifier | None = None
        self._answered.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._pressed.connect(self.clicked, Qt.ConnectionType.QueuedConnection)

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
            )
            await asyncio.wait_for(sending, _PATIENCE)
        except Exception:
            _log.warning("No notification could be shown", exc_info=True)
        self._answered.emit(notice, told.is_set())

    @Slot(object, bool)
    def _pass_on(self, notice: Notice, is_delivered: bool) -> None:
        (self.delivered if is_delivered else self.undelivered).emit(notice)


def escaped(body: str, platform: str = sys.platform) -> str:
    """The body as the desktop wants it: freedesktop servers read markup, the others do not."""
    return html.escape(body, quote=False) if platform.startswith(("linux", "freebsd")) else body
