"""Furnishing a bare desk behind its first picture, a slice at a time.

What is asked of the window meanwhile is done once it can be. A desk that can not be furnished, by
a mistake of ours, says so: there is a report to read before it ends.
"""

import logging
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from outreach_app.ui.app import Desk
from outreach_app.ui.asked import Asked
from outreach_app.ui.jobs import Lane
from outreach_app.ui.slices import SLICE_S

if TYPE_CHECKING:
    from outreach_app.domain.errors import UserError
    from outreach_app.ui.ports import DeskServices

_log = logging.getLogger(__name__)


class Furnishing(QObject):
    """Brings the rest of one desk."""

    done = Signal()
    """Every part is there and connected; then `hand_over` what was asked."""
    failed = Signal(object)
    """The exception for which there can be no desk."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = Asked(desk.front.window, self)
        self._asked.quit_wanted.connect(desk.quit)
        self._steps: Iterator[None] = iter(())
        self._services: DeskServices | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._work)

    @property
    def asked(self) -> tuple[str, ...]:
        """The deeds that are kept for later, by the names of their actions."""
        return self._asked.names

    def begin(self, services: "DeskServices") -> None:
        """Furnish over these services."""
        self._services = services
        self._steps = self._desk.furnish(services, notifications=True)
        self._pause.start(0)

    def hand_over(self) -> None:
        """The desk is at work: have it do what was asked of the window before."""
        self._asked.hand_over()

    @Slot()
    def _work(self) -> None:
        """A slice, and again once the window has done what it had to."""
        try:
            is_done = self._slice()
        except Exception as fault:  # it would be lost in the event loop
            _log.exception("The desk could not be furnished")
            self.failed.emit(fault)
            self._report()
            return
        if is_done:
            self.done.emit()
        elif not self._desk.is_ended:
            self._pause.start(0)

    def _slice(self) -> bool:
        end = time.perf_counter() + SLICE_S
        while not self._desk.is_ended and time.perf_counter() < end:
            if next(self._steps, self) is not None:
                return True
        return False

    def _report(self) -> None:
        assert self._services is not None
        reporting = self._services.comforts.reporting
        self._desk.front.jobs.start(Lane.PREVIEW, reporting.text, self._show, self._give_up)

    def _show(self, report: str) -> None:
        from outreach_app.ui.widgets.report_dialog import ReportDialog  # noqa: PLC0415 - seldom

        dialog = ReportDialog(report, self._desk.front.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._desk.quit)
        dialog.open()

    def _give_up(self, _fault: "UserError") -> None:
        self._desk.quit()
