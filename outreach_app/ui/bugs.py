"""Our own bugs in the window: a line in the log and a sentence to the user, never a silent slot.

Qt swallows what a slot raises: PySide hands it to sys.excepthook, and that is where this stands.
"""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from outreach_app.ui.jobs import our_bug

_log = logging.getLogger(__name__)


class BugReports(QObject):
    """Takes every exception that nobody took."""

    found = Signal(object)
    """A UserError with the code "bug"."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook
        sys.excepthook = self._take

    def close(self) -> None:
        """Let the hook from before take them again."""
        sys.excepthook = self._before

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):
            self._before(kind, error, trace)
            return
        _log.error("A bug in the window", exc_info=(kind, error, trace))
        self.found.emit(our_bug())
