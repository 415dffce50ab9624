"""One desk for each profile: a second start raises the first one's window and ends.

A link that the second was started with goes along; what it means is decided by the first.

A lock file in the profile says who is first, so that two starts at once can not both win. It
names its process, and the lock of a process that died is taken over; so is its socket.
"""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WORD = b"raise\n"
_LINK = b"open "
_LONGEST = 64_000
"""Bytes of a call; whoever sends more is no desk of ours."""

_PATIENCE_MS = 1000


class SingleInstance(QObject):
    """Claims a profile, and listens for second starts."""

    raise_wanted = Signal()
    link_wanted = Signal(str)
    """A second start was asked to open this."""

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
            caller.setReadBufferSize(_LONGEST)
            caller.disconnected.connect(self._read_ended)
            self.raise_wanted.emit()
            if caller.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._read(caller)

    @Slot()
    def _read_ended(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket):
            self._read(caller)

    def _read(self, caller: QLocalSocket) -> None:
        """The call is over: what it said counts whole or not at all."""
        said = bytes(caller.readAll().data())
        caller.deleteLater()
        if said.startswith(_LINK) and said.endswith(b"\n") and len(said) < _LONGEST:
            self.link_wanted.emit(said[len(_LINK) : -1].decode("utf-8", "replace"))


def raise_running(profile: Path, link: str = "") -> bool:
    """Ask the desk that runs on this profile to show its window, and to open this link.

    False where none answers.
    """
    caller = QLocalSocket()
    caller.connectToServer(socket_name(profile))
    if not caller.waitForConnected(_PATIENCE_MS):
        return False
    said = _LINK + link.encode("utf-8", "replace") + b"\n" if link else _WORD
    caller.write(said)
    caller.waitForBytesWritten(_PATIENCE_MS)
    caller.disconnectFromServer()
    return True


def socket_name(profile: Path) -> str:
    """The local socket's name: the same for every way to write the profile's path."""
    key = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()
    return f"outreach-{key[:20]}"
