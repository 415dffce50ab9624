"""Ctrl+C and SIGTERM quit the desk in good order, although Qt's loop never returns to Python.

The interpreter writes a byte into a socket when a signal comes, and Qt wakes on that socket.
"""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class EndSignals(QObject):
    """Listens until it is closed; then the handlers from before hold again."""

    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, self._pythons = socket.socketpair()
        for end in (self._ours, self._pythons):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._tell)
        self._fd_before = signal.set_wakeup_fd(self._pythons.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _pass) for number in _SIGNALS}

    def close(self) -> None:
        """Listen no more."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._fd_before)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._pythons.close()

    @Slot()
    def _tell(self) -> None:
        self._ours.recv(64)
        self.quit_wanted.emit()


def _pass(_number: int, _frame: FrameType | None) -> None:
    """What matters is the byte in the socket."""
