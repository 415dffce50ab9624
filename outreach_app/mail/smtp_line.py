"""One line to an SMTP server: commands out, replies in, each within a deadline. No meaning here.

Own instead of smtplib, which hides in which step a delivery failed, and lets a server that trickles
a byte at a time hold it for ever.
"""

import re
import socket
import ssl
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from urllib3.util.wait import wait_for_read

from outreach_app.domain.shown import in_one_line

_LINE_MAX = 4096
_LINES_MAX = 200
_CHUNK = 65536
_REPLY = re.compile(rb"([2-5][0-9]{2})([ -]?)([^\r\n]*)\r?\n")


class LineError(Exception):
    """The line broke, stalled, or spoke what is no SMTP. `cause` is a clause for the user."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


@dataclass(frozen=True, slots=True)
class Reply:
    """A server's answer: its code, and its words line by line as they came."""

    code: int
    words: tuple[bytes, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Its words, fit to be shown."""
        return tuple(map(_plain, self.words))

    @property
    def is_done(self) -> bool:
        """Whether the server did what was asked."""
        return 200 <= self.code < 300

    def __str__(self) -> str:
        return " ".join((str(self.code), *self.lines)).strip()


class Line:
    """An open connection. Every call takes its longest duration in seconds."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._buffer = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def is_encrypted(self) -> bool:
        """Whether what is sent now can not be read on its way."""
        return isinstance(self._socket, ssl.SSLSocket)

    @property
    def peer(self) -> str:
        """The server's IP address."""
        return str(self._socket.getpeername()[0])

    def encrypt(self, tls: ssl.SSLContext, host: str, seconds: float) -> None:
        """Begin TLS. Raises ssl.SSLError, OSError, or LineError for words slipped in before it."""
        if self._buffer:
            raise LineError("the server sent something unprotected ahead of the encryption")
        self._socket.settimeout(seconds)
        self._socket = tls.wrap_socket(self._socket, server_hostname=host)

    def speak_at_once(self) -> None:
        """Let no small write wait until the one before has arrived (TCP_NODELAY).

        Not before the sign-in is done: a first command that goes out behind TLS's last words
        confirms none of the server's. Servers then keep their answer back until our system
        confirms those by itself, which took 40 ms (RFC 1122, section 4.2.3.2).
        """
        with suppress(OSError):  # of a line that broke, the next command tells
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def command(self, text: str, seconds: float) -> Reply:
        """Send one command and read its answer. Raises LineError."""
        deadline = time.monotonic() + seconds
        self._ask([text], deadline)
        return self._reply(deadline)

    def ask(self, commands: Sequence[str], seconds: float) -> None:
        """Send commands whose answers are read later. Raises LineError."""
        self._ask(commands, time.monotonic() + seconds)

    def _ask(self, commands: Sequence[str], deadline: float) -> None:
        if self.is_answered():
            raise LineError(f"the server spoke without being asked: {self._reply(deadline)}")
        self._send("".join(f"{one}\r\n" for one in commands).encode("utf-8"), deadline)

    def send(self, content: bytes, seconds: float) -> None:
        """Send bytes as they are. Raises LineError."""
        self._send(content, time.monotonic() + seconds)

    def reply(self, seconds: float) -> Reply:
        """Read one answer, of many lines perhaps. Raises LineError."""
        return self._reply(time.monotonic() + seconds)

    def is_answered(self) -> bool:
        """Whether the server has said, or closed, something that nobody has read yet."""
        if self._buffer:
            return True
        if not self._has_news():
            return False
        self._socket.settimeout(0)
        try:
            self._buffer = self._socket.recv(_LINE_MAX)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            # Readable is not enough to know: TLS has words of its own on the line.
            return False
        except OSError:
            return True
        return True

    def _has_news(self) -> bool:
        """Whether reading could find anything: far cheaper to ask than to read in vain."""
        kept = isinstance(self._socket, ssl.SSLSocket) and self._socket.pending()
        return bool(kept) or wait_for_read(self._socket, timeout=0)

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def _send(self, content: bytes, deadline: float) -> None:
        view = memoryview(content)
        while view:
            try:
                self._socket.settimeout(_left(deadline))
                view = view[self._socket.send(view[:_CHUNK]) :]
            except OSError as fault:
                raise _broken(fault) from fault

    def _reply(self, deadline: float) -> Reply:
        words: list[bytes] = []
        while len(words) < _LINES_MAX:
            found = _REPLY.fullmatch(self._line(deadline))
            if found is None:
                raise LineError("the server's answer is not SMTP")
            code, goes_on, said = found.groups()
            words.append(said)
            if goes_on != b"-":
                return Reply(int(code), tuple(words))
        raise LineError("the server's answer has no end")

    def _line(self, deadline: float) -> bytes:
        while b"\n" not in self._buffer:
            if len(self._buffer) > _LINE_MAX:
                raise LineError("the server's answer has no end")
            try:
                self._socket.settimeout(_left(deadline))
                more = self._socket.recv(_LINE_MAX)
            except OSError as fault:
                raise _broken(fault) from fault
            if not more:
                raise LineError("the server closed the connection")
            self._buffer += more
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line + b"\n"


def dial(host: str, port: int, seconds: float) -> Line:
    """Connect to the first of the host's addresses that answers. Raises OSError."""
    deadline = time.monotonic() + seconds
    addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    fault = OSError("the host has no address")
    for family, kind, protocol, _, address in addresses:
        connection = socket.socket(family, kind, protocol)
        try:
            connection.settimeout(_left(deadline))
            connection.connect(address)
        except OSError as one:
            connection.close()
            fault = one
        else:
            return Line(connection)
    raise fault


def _plain(words: bytes) -> str:
    """A server's words as printable text."""
    return in_one_line(words.decode("utf-8", "replace"))


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _broken(fault: OSError) -> LineError:
    if isinstance(fault, TimeoutError):
        return LineError("the server did not answer in time")
    if isinstance(fault, ssl.SSLError):
        return LineError("the encrypted line broke")
    return LineError("the connection broke")
