"""One desk for each profile: a second start raises the first one's window and ends.

A lock file in the profile says who is first, so that two starts at once can not both win. It
names its process, and the lock of a process that died is taken over; so is its socket.
"""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WORD = b"raise\n"
_PATIENCE_MS = 1000


class SingleInstance(QObject):
    """Claims a profile, and listens for second starts."""

    raise_wanted = Signal()

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(profile)
        self._lock = QLockFile(str(profile / "desk.lock"))
        self._lock.setStaleLockTime(0)  # never by age: only if its process is gone
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self) -> bool:
        """Whether this is the first desk on the profile; if so, it listens from now on."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def release(self) -> None:
        """Let another desk have the profile."""
        self._server.close()
        self._lock.unlock()

    @Slot()
    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self.raise_wanted.emit()


def raise_running(profile: Path) -> bool:
    """Ask the desk that runs on this profile to show its window; False where none answers."""
    caller = QLocalSocket()
    caller.connectToServer(socket_name(profile))
    if not caller.waitForConnected(_PATIENCE_MS):
        return False
    caller.write(_WORD)
    caller.flush()
    caller.disconnectFromServer()
    return True


def socket_name(profile: Path) -> str:
    """The local socket's name: the same for every way to write the profile's path."""
    key = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()
    return f"outreach-{key[:20]}"
