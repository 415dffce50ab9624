"""The desk as a whole: built once over the services, started, shown, ended within a bound."""

import logging
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

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
from outreach_app.domain.reports import ShownAlert
from outreach_app.domain.timeline_pages import Opening
from outreach_app.ui.appearance import LOOKS
from outreach_app.ui.bugs import BugReports
from outreach_app.ui.desk_parts import DeskParts, build_parts
from outreach_app.ui.jobs import Lane
from outreach_app.ui.languages import install_language
from outreach_app.ui.ports import DeskServices
from outreach_app.ui.signals import EndSignals
from outreach_app.ui.single_instance import SingleInstance, raise_running
from outreach_app.ui.theme import Theme, ThemeName
from outreach_app.ui.wiring.desk import Wiring

CLOSE_BOUND_MS = 1800
"""Longest wait for lanes when the desk ends; issue and tests allow two seconds."""

SENDING_BOUND_MS = 15_000
"""The same while a mail is being handed over: cut short, it would become a question."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a desk begins: with a link to open, or hidden in the tray."""

    link: str = ""
    is_hidden: bool = False
    language: str = ""
    """In place of the preferred one: a code, or a made-up language for testing."""


class Desk(QObject):
    """One desk over one profile's services."""

    timeline_shown = Signal(int)
    alert_shown = Signal(object)
    report_ingested = Signal(object)
    outbox_ran = Signal(object)
    closed = Signal()

    def __init__(self, services: DeskServices, theme: Theme, *, notifications: bool) -> None:
        super().__init__()
        self.parts: DeskParts = build_parts(services, theme, self, is_native=notifications)
        self._wiring = Wiring(self.parts, self)
        self._shown_alerts: list[ShownAlert] = []
        self._theme = theme
        self._is_ending = False
        self._is_disposed = False
        self.is_at_rest = True
        """After `closed`: whether every lane came to rest in time."""
        control = self.parts.controllers
        control.timeline.shown.connect(self._tell_timeline)
        control.alerts.shown.connect(self._tell_alert)
        control.watching.report.connect(self.report_ingested)
        control.outbox.ran.connect(self.outbox_ran)
        self.parts.ending.quit_wanted.connect(self.quit)
        self.parts.jobs.drained.connect(self._end)

    @property
    def is_ended(self) -> bool:
        """Whether quitting has begun."""
        return self._is_ending

    @property
    def shown_alerts(self) -> tuple[ShownAlert, ...]:
        """The alerts that the user could see since the start, oldest first."""
        return tuple(self._shown_alerts)

    def start(self) -> None:
        """Read what is stored, send what is due, and begin to watch."""
        control = self.parts.controllers
        self.parts.window.prospects.refresh_listing()
        control.preferences.load()
        control.comforts.load()
        control.today.load()
        control.setup.load()
        control.accounts.load()
        control.compose.load()
        control.drafts.load()
        control.sent.load()
        control.templates.load()
        control.outbox.run()
        control.rejudging.start()
        control.attention.load()
        control.warmth.load()
        control.alerts.open()
        control.mailbox.load()
        control.mailbox.look()
        control.backups.start()

    def show(self) -> None:
        """Show the window."""
        self.parts.window.show()

    @Slot()
    def raise_window(self) -> None:
        """Bring the window to the front."""
        self.parts.window.raise_window()

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
        return self.parts.window.grab().save(str(path))

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
        parts = self.parts
        parts.window.compose.keep_now()
        parts.controllers.watching.stop()
        parts.controllers.mailbox.stop()
        parts.controllers.accounts.cancel_sign_in()
        parts.controllers.outbox.stop()
        parts.controllers.rejudging.cancel()
        parts.controllers.comforts.stop()
        parts.controllers.importing.stop()
        parts.controllers.exporting.stop()
        parts.window.let_close()
        parts.tray.close()
        parts.notifier.close()
        is_sending = Lane.OUTBOX in parts.jobs.busy_lanes
        bound = SENDING_BOUND_MS if is_sending else CLOSE_BOUND_MS
        parts.jobs.close(bound)
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
        for part in (self.parts.window, self, self._theme):
            part.deleteLater()
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete.value)

    @Slot(bool)
    def _end(self, is_at_rest: bool) -> None:
        self.is_at_rest = is_at_rest
        self.closed.emit()

    @Slot(object)
    def _tell_timeline(self, opening: Opening) -> None:
        self.timeline_shown.emit(opening.prospect.id)

    @Slot(object)
    def _tell_alert(self, alert: ShownAlert) -> None:
        self._shown_alerts.append(alert)
        self.alert_shown.emit(alert)


def build_desk(
    services: DeskServices,
    *,
    theme: ThemeName = "system",
    notifications: bool = True,
    language: str = "en",
) -> Desk:
    """A desk over these services, in the running QApplication or a new one.

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
    desk = Desk(services, Theme(application, theme), notifications=notifications)
    application.commitDataRequest.connect(desk.quit)
    return desk


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether Qt can open a window: macOS and Windows always can."""
    wanted = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return platform in {"darwin", "win32"} or any(environment.get(name) for name in wanted)


def run_desk(
    services: DeskServices, *, profile: Path, show: bool = True, begin: Beginning | None = None
) -> int:
    """Run the desk on this profile until the user quits. A second one raises the first."""
    preferences = services.comforts.preferring.current()
    if QApplication.instance() is None and preferences.size != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(preferences.size / 100))
    begin = begin or Beginning()
    desk = build_desk(
        services,
        theme=LOOKS[preferences.look],
        language=begin.language or preferences.language,
    )
    bugs, signals, instance = BugReports(), EndSignals(), SingleInstance(profile)
    bugs.found.connect(desk.parts.tidings.show_error)
    signals.quit_wanted.connect(desk.quit)
    instance.raise_wanted.connect(desk.raise_window)
    instance.link_wanted.connect(desk.open_link)
    is_first = instance.claim()
    code = _run_first(desk, begin, show=show) if is_first else _raise_other(desk, profile, begin)
    signals.close()
    bugs.close()
    instance.release()
    if not desk.is_at_rest:
        _leave_at_once()
    return code


def _run_first(desk: Desk, begin: Beginning, *, show: bool) -> int:
    desk.start()
    if begin.link:
        desk.open_link(begin.link)
    if show and not (begin.is_hidden and desk.parts.tray.is_there):
        desk.show()
    return desk.run()


def _raise_other(desk: Desk, profile: Path, begin: Beginning) -> int:
    desk.quit()
    if raise_running(profile, begin.link):
        return 0
    _log.error("Another desk holds this profile and does not answer")
    return 1


def _leave_at_once() -> None:
    """A lane hangs in the network, and the interpreter would wait for it. All is committed."""
    logging.shutdown()
    os._exit(0)
