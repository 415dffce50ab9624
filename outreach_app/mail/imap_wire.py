"""One line to an IMAP server: bytes in and out, each step within a deadline and a size. No meaning.

imaplib reads whatever a server announces, for as long as it takes. Here a step has a deadline, a
line and a literal a longest size, and another thread can cut the line.
"""

import imaplib
import socket
import ssl
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

LONGEST_LINE = 2_000_000
"""A search may name a hundred thousand mails in one line."""

LARGEST_LITERAL = 4_000_000
"""More than is ever asked for at once: bodies are fetched in part."""

MOST_AT_ONCE = 64_000_000
"""All that one command may bring."""

_CHUNK = 65536


class WireError(imaplib.IMAP4.abort):
    """The line broke, stalled, or brought too much. Its text is a clause for the user."""


class Wire(imaplib.IMAP4):
    """imaplib over a socket of ours. It speaks only within `within`."""

    def __init__(
        self, connection: "Connection", seconds: float, tls: ssl.SSLContext | None
    ) -> None:
        self._given = connection
        self._tls_first = tls
        self._buffer = bytearray()
        self._left_to_read = MOST_AT_ONCE
        self._deadline = time.monotonic() + seconds
        super().__init__(connection.host, 0)

    def within(self, seconds: float) -> None:
        """The step that begins now may take so long, and bring `MOST_AT_ONCE` bytes."""
        self._deadline = time.monotonic() + seconds
        self._left_to_read = MOST_AT_ONCE

    def open(self, host: str = "", port: int = 0, timeout: float | None = None) -> None:
        """Called by imaplib's constructor."""
        del port, timeout
        self.host = host
        self.sock: socket.socket = self._given.socket
        self._given.sockets.add(self.sock)
        if self._tls_first is not None:
            self.sock = self._encrypted(self._tls_first)

    def start_tls(self, tls: ssl.SSLContext) -> None:
        """STARTTLS. Raises imaplib's errors, ssl.SSLError, OSError."""
        kind, words = self._simple_command("STARTTLS")
        if kind != "OK":
            raise self.error(f"the server fails to begin encryption: {words!r}")
        if self._buffer:
            raise WireError("the server sent something unprotected ahead of the encryption")
        self.untagged_responses.clear()
        self.sock = self._encrypted(tls)
        self._get_capabilities()

    @property
    def is_encrypted(self) -> bool:
        """Whether what is sent now can not be read on its way."""
        return isinstance(self.sock, ssl.SSLSocket)

    def read(self, size: int) -> bytes:
        """So many bytes."""
        if size > LARGEST_LITERAL:
            raise WireError(f"the server sends {size} bytes at once, which were not asked for")
        while len(self._buffer) < size:
            self._receive()
        return self._taken(size)

    def readline(self) -> bytes:
        """One line with its end."""
        searched = 0
        while (end := self._buffer.find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            if searched > LONGEST_LINE:
                raise WireError("the server's answer has no end")
            self._receive()
        return self._taken(end + 1)

    def line_within(self, seconds: float) -> bytes | None:
        """The next line that the server says of itself; None where it says none in time."""
        self.within(seconds)
        try:
            return self.readline()
        except TimeoutError:
            return None

    def now(self) -> float:
        """The clock that deadlines are kept by."""
        return time.monotonic()

    def has_unread(self) -> bool:
        """Whether something came that no look at the socket would show."""
        pending = self.sock.pending() if isinstance(self.sock, ssl.SSLSocket) else 0
        return bool(self._buffer) or bool(pending)

    def send(self, data: "Buffer") -> None:
        """All of it."""
        view = memoryview(data)
        while view:
            self.sock.settimeout(self._left())
            view = view[self.sock.send(view[:_CHUNK]) :]

    def shutdown(self) -> None:
        """Hang up."""
        self.sock.close()

    def _encrypted(self, tls: ssl.SSLContext) -> ssl.SSLSocket:
        self.sock.settimeout(self._left())
        sock = tls.wrap_socket(self.sock, server_hostname=self.host, do_handshake_on_connect=False)
        self._given.sockets.add(sock)
        sock.do_handshake()
        return sock

    def _receive(self) -> None:
        self.sock.settimeout(self._left())
        more = self.sock.recv(_CHUNK)
        if not more:
            raise WireError("the server closed the connection")
        self._left_to_read -= len(more)
        if self._left_to_read < 0:
            raise WireError("the server sends more than was asked for")
        self._buffer += more

    def _taken(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken

    def _left(self) -> float:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class OpenSockets:
    """The sockets of lines that are open, so that another thread can end them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self.was_cut = False

    def add(self, connection: socket.socket) -> None:
        """Know one more; after a cut it is ended at once."""
        with self._lock:
            self._open = {one for one in self._open if one.fileno() != -1} | {connection}
        if self.was_cut:
            self.cut()

    def cut(self) -> None:
        """End all of them, and all that will be opened."""
        self.was_cut = True
        with self._lock:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # it is closed already


@dataclass(frozen=True, slots=True)
class Connection:
    """A connected socket, the host that its certificate must name, and who may cut it."""

    socket: socket.socket
    host: str
    sockets: OpenSockets
