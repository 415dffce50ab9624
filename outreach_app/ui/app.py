"""The desk as a whole: built once over the services, started, shown, ended within a bound."""

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    QThread,
    QTimer,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtWidgets import QApplication

from outreach_app.domain.errors import UserError
from outreach_app.domain.preferences import START_PAGES
from outreach_app.ui.front import build_front
from outreach_app.ui.jobs import Lane
from outreach_app.ui.languages import install_language
from outreach_app.ui.theme import Theme, ThemeName

if TYPE_CHECKING:  # loaded behind the first picture
    from outreach_app.domain.reports import ShownAlert
    from outreach_app.domain.timeline_pages import Opening
    from outreach_app.ui.desk_parts import DeskParts
    from outreach_app.ui.ports import DeskServices

CLOSE_BOUND_MS = 1800
"""Longest wait for lanes when the desk ends; issue and tests allow two seconds."""

SENDING_BOUND_MS = 15_000
"""The same while a mail is being handed over: cut short, it would become a question."""


class Desk(QObject):
    """One desk over one profile's services: a front at once, and all of it once furnished."""

    timeline_shown = Signal(int)
    alert_shown = Signal(object)
    report_ingested = Signal(object)
    outbox_ran = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, page: str = START_PAGES[0]) -> None:
        super().__init__()
        self.front = build_front(theme, self, page)
        self._parts: DeskParts | None = None
        self._shown_alerts: list[ShownAlert] = []
        self._is_ending = False
        self._is_disposed = False
        self.is_at_rest = True
        """After `closed`: whether every lane came to rest in time."""
        self.front.jobs.drained.connect(self._end)

    def furnish(self, services: "DeskServices", *, notifications: bool) -> Iterator[None]:
        """Build all the rest, a piece a step, and connect it. Then the desk can be started."""
        from outreach_app.ui.desk_parts import build_parts  # noqa: PLC0415 - behind the front
        from outreach_app.ui.wiring.desk import Wiring  # noqa: PLC0415

        parts = yield from build_parts(self.front, services, self, is_native=notifications)
        yield
        self._wiring = Wiring(parts, self)
        control = parts.controllers
        control.timeline.shown.connect(self._tell_timeline)
        control.alerts.shown.connect(self._tell_alert)
        control.watching.report.connect(self.report_ingested)
        control.outbox.ran.connect(self.outbox_ran)
        parts.ending.quit_wanted.connect(self.quit)
        self._parts = parts

    @property
    def parts(self) -> "DeskParts":
        """Every part of a desk that is furnished."""
        assert self._parts is not None
        return self._parts

    @property
    def is_ended(self) -> bool:
        """Whether quitting has begun."""
        return self._is_ending

    @property
    def shown_alerts(self) -> "tuple[ShownAlert, ...]":
        """The alerts that the user could see since the start, oldest first."""
        return tuple(self._shown_alerts)

    def start(self) -> None:
        """Read what is stored, send what is due, and begin to watch."""
        control = self.parts.controllers
        self.parts.window.prospects.list.refresh()
        control.preferences.load()
        control.comforts.load()
        control.today.load()
        control.setup.load()
        control.accounts.load()
        control.compose.load()
        control.drafts.load()
        control.sent.load()
        control.templates.load()
        control.outbox.begin()
        control.rejudging.start()
        control.attention.load()
        control.warmth.load()
        control.alerts.open()
        control.mailbox.load()
        control.mailbox.look()
        control.backups.start()

    def show(self) -> None:
        """Show the window."""
        self.front.window.show()

    @Slot()
    def raise_window(self) -> None:
        """Bring the window to the front."""
        self.front.window.raise_window()

    @Slot(str)
    def open_link(self, link: str) -> None:
        """Open what a link from outside asks for."""
        self.parts.links.open(link)

    def open_prospect(self, prospect_id: int) -> None:
        """Open a timeline; `timeline_shown` tells when it is there."""
        self.parts.window.open_prospect(prospect_id)

    def grab(self, path: Path | str) -> bool:
        """Keep a picture of the window as it is, laid out to the end."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        return self.front.window.grab().save(str(path))

    def run(self) -> int:
        """The event loop, until the desk has ended."""
        loop = QEventLoop()
        self.closed.connect(loop.quit)
        code = loop.exec()
        self.dispose()
        return code

    def run_until(self, signal: SignalInstance, timeout_ms: int) -> bool:
        """Let events run until this signal comes; False if time was up first."""
        loop, timer = QEventLoop(), QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(loop.quit)
        signal.connect(loop.quit)
        timer.start(timeout_ms)
        loop.exec()
        signal.disconnect(loop.quit)
        came = timer.isActive()
        timer.stop()
        return came

    @Slot()
    def quit(self) -> None:
        """End within the bound; where no event loop runs, return only then."""
        if self._is_ending:
            return
        self._is_ending = True
        if self._parts is not None:
            _stop(self._parts)
        self.front.window.let_close()
        jobs = self.front.jobs
        bound = SENDING_BOUND_MS if Lane.OUTBOX in jobs.busy_lanes else CLOSE_BOUND_MS
        jobs.close(bound)
        if QThread.currentThread().loopLevel() == 0:
            self.run_until(self.closed, bound + 200)
            self.dispose()

    def dispose(self) -> None:
        """Give back every Qt object now, in order, and leave none to the garbage collector.

        It might run in a lane's thread, where no widget may be touched.
        """
        if self._is_disposed:
            return
        self._is_disposed = True
        for part in (self.front.window, self, self.front.theme):
            part.deleteLater()
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete.value)

    @Slot(bool)
    def _end(self, is_at_rest: bool) -> None:
        self.is_at_rest = is_at_rest
        self.closed.emit()

    @Slot(object)
    def _tell_timeline(self, opening: "Opening") -> None:
        self.timeline_shown.emit(opening.prospect.id)

    @Slot(object)
    def _tell_alert(self, alert: "ShownAlert") -> None:
        self._shown_alerts.append(alert)
        self.alert_shown.emit(alert)


def _stop(parts: "DeskParts") -> None:
    """Whatever is under way ends, or is cut short."""
    parts.window.compose.keep_now()
    parts.controllers.watching.stop()
    parts.controllers.alerts.mark_seen()
    parts.controllers.mailbox.stop()
    parts.controllers.accounts.cancel_sign_in()
    parts.controllers.outbox.stop()
    parts.controllers.rejudging.cancel()
    parts.controllers.comforts.stop()
    parts.controllers.importing.stop()
    parts.controllers.exporting.stop()
    parts.tray.close()
    parts.notifier.close()


def build_desk(
    services: "DeskServices",
    *,
    theme: ThemeName = "system",
    notifications: bool = True,
    language: str = "en",
) -> Desk:
    """A whole desk over these services, in the running QApplication or a new one.

    Raises UserError `no-display` where no window can be opened.
    """
    desk = build_bare_desk(theme=theme, language=language)
    for _step in desk.furnish(services, notifications=notifications):
        pass
    return desk


def build_bare_desk(
    *, theme: ThemeName = "system", language: str = "en", page: str = START_PAGES[0]
) -> Desk:
    """A desk that has a front, open on this page, and is to be furnished.

    Raises UserError `no-display` where no window can be opened: Qt itself would abort.
    """
    if not has_display(sys.platform, os.environ):
        raise UserError(
            "no-display",
            "There is no display to open a window on. Start it from a desktop session, "
            "or set QT_QPA_PLATFORM=offscreen.",
        )
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Outreach")
    application.setDesktopFileName("outreach")
    application.setQuitOnLastWindowClosed(False)
    install_language(application, language)
    desk = Desk(Theme(application, theme), page)
    application.commitDataRequest.connect(desk.quit)
    return desk


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether Qt can open a window: macOS and Windows always can."""
    wanted = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return platform in {"darwin", "win32"} or any(environment.get(name) for name in wanted)
