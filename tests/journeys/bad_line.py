"""A line to the relay that can be cut: a proxy on loopback, byte for byte until told otherwise."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

PATIENCE = 120.0


class BadLine:
    """Forwards every connection. `limit` lets so many bytes of each answer through, then cuts."""

    def __init__(self, url: str) -> None:
        self._target = urlsplit(url).hostname or "", urlsplit(url).port or 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.limit: int | None = None
        self._asked = b""
        self._news = threading.Condition()
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def wait_until_asked(self, words: bytes) -> None:
        """Return once a request with these words has gone through, since the last such wait."""
        with self._news:
            assert self._news.wait_for(lambda: words in self._asked, PATIENCE), self._asked
            self._asked = b""

    def cut(self) -> None:
        """End every connection that is open."""
        with self._news:
            while self._open:
                _end(self._open.pop())

    def close(self) -> None:
        """End the line itself."""
        _end(self._listener)
        self.cut()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _accept(self) -> None:
        while True:
            try:
                caller, _ = self._listener.accept()
            except OSError:
                return
            try:
                relay = socket.create_connection(self._target, timeout=PATIENCE)
            except OSError:
                _end(caller)
                continue
            with self._news:
                self._open += [caller, relay]
            for one in ((caller, relay, True), (relay, caller, False)):
                self._threads.append(threading.Thread(target=self._forward, args=one))
                self._threads[-1].start()

    def _forward(self, source: socket.socket, target: socket.socket, asks: bool) -> None:
        passed = 0
        with suppress(OSError):
            while piece := source.recv(65536):
                if not asks and self.limit is not None:
                    piece = piece[: max(0, self.limit - passed)]
                passed += len(piece)
                target.sendall(piece)
                if asks:
                    self._note(piece)
                elif self.limit is not None and passed >= self.limit:
                    break
        _end(source)
        _end(target)

    def _note(self, piece: bytes) -> None:
        with self._news:
            self._asked += piece
            self._news.notify_all()


@contextmanager
def bad_line(url: str) -> Iterator[BadLine]:
    """A line to that relay."""
    line = BadLine(url)
    try:
        yield line
    finally:
        line.close()


def _end(one: socket.socket) -> None:
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
