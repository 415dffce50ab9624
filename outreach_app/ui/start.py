"""From nothing to a desk: rows are in view before most of the program has been loaded.

The window is painted with the rows of its first page, which SQLite gives at once. Behind it a
lane loads services and pages, and the window is furnished a piece at a time, so that it answers
meanwhile. Whatever is asked of it before is done once it can be.
"""

import gc
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from outreach_app.domain.first_rows import FirstRows
from outreach_app.domain.preferences import Preferences
from outreach_app.ui.app import Desk, build_bare_desk
from outreach_app.ui.appearance import LOOKS
from outreach_app.ui.bugs import BugReports
from outreach_app.ui.furnishing import Furnishing
from outreach_app.ui.icons import forget_icons
from outreach_app.ui.jobs import Lane
from outreach_app.ui.opening_ports import OpeningPort
from outreach_app.ui.signals import EndSignals
from outreach_app.ui.single_instance import SingleInstance, raise_running

if TYPE_CHECKING:
    from outreach_app.domain.errors import UserError
    from outreach_app.ui.ports import DeskServices
    from outreach_app.ui.scenes import Scene

PAINTED_MS = 400
"""Longest wait for the first picture; a window that is covered or minimised has none."""

POINTS = ("painted", "whole")
"""What a start reaches: its first picture with rows, and the whole desk at work."""

SCALE = "QT_SCALE_FACTOR"
"""What Qt reads of its environment."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a desk begins: with a link to open, or hidden in the tray."""

    link: str = ""
    is_hidden: bool = False
    language: str = ""
    """In place of the preferred one: a code, or a made-up language for testing."""
    scene: "Scene | None" = None
    """What a window before this one showed."""
    until: str = ""
    """One of POINTS, at which the desk tells how many rows it has and ends: for measuring it."""
    tell: Callable[[str], object] = str


class Start(QObject):
    """Brings a bare desk to life."""

    reached = Signal(str)
    """One of POINTS."""
    next_wanted = Signal(object)
    """The desk has ended, for another that shows this Scene."""

    def __init__(
        self,
        desk: Desk,
        opening: OpeningPort,
        begin: Beginning,
        made_for: Preferences | None = None,
    ) -> None:
        super().__init__(desk)
        self._made_for = made_for or Preferences()
        self._desk = desk
        self._opening = opening
        self._begin = begin
        self._links = [begin.link] if begin.link else []
        self._errors: list[UserError] = []
        self._is_loading = False
        self._is_whole = False
        self.fault: BaseException | None = None
        """Why there can be no desk, once it has ended for that."""
        self.furnishing = Furnishing(desk, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._load)
        self.furnishing.done.connect(self._finish)
        self.furnishing.failed.connect(self._note_fault)
        desk.front.window.close_wanted.connect(self._close)

    def run(self) -> None:
        """Begin; all else happens in the event loop."""
        front = self._desk.front
        if self._begin.is_hidden:
            self._load()
            return
        if front.window.page == "prospects":
            front.jobs.start(Lane.DESK, self._opening.first_rows, self._show_rows, self._no_rows)
        else:
            self._await_paint(front.window.pages[front.window.page])
        self._patience.start(PAINTED_MS)
        self._desk.show()

    @Slot(str)
    def open_link(self, link: str) -> None:
        """Open it, now or as soon as that is possible."""
        if self._is_whole:
            self._desk.open_link(link)
        else:
            self._links.append(link)

    @Slot(object)
    def show_error(self, error: "UserError") -> None:
        """Say what went wrong, as soon as there is something to say it with."""
        if self._is_whole:
            self._desk.parts.tidings.show_error(error)
        else:
            self._errors.append(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._load)
        return super().eventFilter(watched, event)

    def _show_rows(self, first: FirstRows | None) -> None:
        front = self._desk.front
        page = front.window.prospects
        part: QWidget = page
        if first is not None and not self._is_loading:
            front.prospects.show_stages(first.stages)
            front.prospects.show_first(first.page)
            page.list_view.restore_columns(self._opening.preferences().prospect_columns)
            page.show_counted()
            part = page.list_view.viewport() if first.page.rows else page
        self._await_paint(part)

    def _no_rows(self, _fault: "UserError") -> None:
        self._load()

    def _await_paint(self, part: QWidget) -> None:
        part.installEventFilter(self)
        part.update()

    @Slot()
    def _load(self) -> None:
        """Whatever has not been loaded yet is, in a lane."""
        self._patience.stop()
        if self._is_loading or self._desk.is_ended:
            return
        self._is_loading = True
        if not self._ends_at("painted"):
            self._desk.front.jobs.start(Lane.OPENING, self._loaded, self._take, self._fail)

    def _loaded(self) -> "DeskServices | Exception":
        try:
            from outreach_app.ui.wiring import desk  # noqa: F401, PLC0415 - with all that it needs

            services = self._opening.services()
        except Exception as fault:  # it is the program's to say why it can not go on
            return fault
        return services

    def _take(self, found: "DeskServices | Exception") -> None:
        if isinstance(found, Exception):
            self.fault = found
            self._desk.quit()
        elif not self._desk.is_ended:
            self.furnishing.begin(found)

    def _fail(self, fault: "UserError") -> None:
        self.fault = fault
        self._desk.quit()

    @Slot(object)
    def _note_fault(self, fault: Exception) -> None:
        self.fault = fault

    @Slot()
    def _finish(self) -> None:
        desk, window = self._desk, self._desk.front.window
        self._is_whole = True
        window.close_wanted.disconnect(self._close)
        if self._begin.scene is not None:
            desk.parts.controllers.drafts.offer_none()
        desk.start()
        self._watch_over()
        if window.page == "prospects" and window.prospects.chosen is not None:
            desk.open_prospect(window.prospects.chosen)
        for link in self._links:
            desk.open_link(link)
        self.furnishing.hand_over()
        for error in self._errors:
            self.show_error(error)
        if self._begin.is_hidden and not desk.parts.tray.is_there:
            desk.show()
        self._ends_at("whole")

    def _watch_over(self) -> None:
        """What only a whole desk needs: another in its place, and what the one before showed."""
        from outreach_app.ui.renewing import Renewing  # noqa: PLC0415 - behind the first picture
        from outreach_app.ui.scenes import Resuming  # noqa: PLC0415

        renewing = Renewing(self._desk, self._made_for)
        renewing.ended.connect(self.next_wanted)
        if self._begin.scene is not None:
            Resuming(self._desk.parts, self._begin.scene, self._desk)

    def _ends_at(self, point: str) -> bool:
        """Tell how far the desk has come. Whether it was to come no further."""
        self.reached.emit(point)
        if point != self._begin.until:
            return False
        self._begin.tell(f"{point} {self._desk.front.prospects.rowCount()}")
        self._desk.quit()
        return True

    @Slot()
    def _close(self) -> None:
        """Nothing is under way yet that could be lost."""
        self._desk.quit()


def run_desk(opening: OpeningPort, *, profile: Path, begin: Beginning | None = None) -> int:
    """Run the desk on this profile until the user quits. A second one raises the first.

    Another size or language is another desk over the same services, which shows what the one
    before did. Raises whatever keeps the services from being built.
    """
    begin = begin or Beginning()
    if not opening.is_ready():
        opening.services()  # what is to be migrated, or refused, is before there is a window
    is_ours = SCALE not in os.environ  # who scales all programs scales this one, too
    while True:
        made_for = opening.preferences()
        if is_ours and QApplication.instance() is None:
            _scale(made_for.size)
        code, scene = _run_one(opening, profile, begin, made_for)
        if scene is None:
            return code
        begin = Beginning(scene=scene)
        if is_ours and opening.preferences().size != made_for.size:
            _end_application()


def _run_one(
    opening: OpeningPort, profile: Path, begin: Beginning, made_for: Preferences
) -> "tuple[int, Scene | None]":
    """One desk from its start to its end, and what the next is to show, if there is to be one."""
    desk = build_bare_desk(
        theme=LOOKS[made_for.look],
        language=begin.language or made_for.language,
        page=made_for.page,
    )
    start, bugs, signals = Start(desk, opening, begin, made_for), BugReports(), EndSignals()
    instance = SingleInstance(profile)
    scenes: list[Scene] = []
    bugs.found.connect(start.show_error)
    signals.quit_wanted.connect(desk.quit)
    instance.raise_wanted.connect(desk.raise_window)
    instance.link_wanted.connect(start.open_link)
    start.next_wanted.connect(scenes.append)
    is_first = instance.claim()
    code = _run_first(desk, start) if is_first else _raise_other(desk, profile, begin)
    signals.close()
    bugs.close()
    instance.release()
    if not desk.is_at_rest:
        _leave_at_once(is_to_return=bool(scenes))
    if fault := start.fault:
        raise fault
    return code, scenes[0] if scenes else None


def _scale(percent: int) -> None:
    """How large the next application is: Qt reads it once, when it begins."""
    if percent == 100:
        os.environ.pop(SCALE, None)
    else:
        os.environ[SCALE] = str(percent / 100)


def _end_application() -> None:
    """Nothing of Qt's may outlive it."""
    application = QApplication.instance()
    forget_icons()
    gc.collect()
    if application is not None:
        application.shutdown()


def _run_first(desk: Desk, start: Start) -> int:
    start.run()
    return desk.run()


def _raise_other(desk: Desk, profile: Path, begin: Beginning) -> int:
    desk.quit()
    if raise_running(profile, begin.link):
        return 0
    _log.error("Another desk holds this profile and does not answer")
    return 1


def _leave_at_once(*, is_to_return: bool) -> None:
    """A lane hangs in the network, and the interpreter would wait for it. All is committed.

    Where another desk is to follow, it does as another process.
    """
    logging.shutdown()
    if is_to_return:
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - ourselves
    os._exit(0)
