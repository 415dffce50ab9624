"""A raw IMAP server that says exactly what it is told to: stalls, cuts, trickles and lies."""

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

CUT = b"<cut>"
STALL = b"<stall>"
TRICKLE = b"<trickle>"
FLOOD = b"<flood>"
LINGER = 0.02
"""Seconds between the bytes of a trickle."""

HEAD = (
    b"Message-ID: <1@x.test>\r\nFrom: Ana <ana@bakery.example>\r\nSubject: Re: Hello\r\n"
    b"In-Reply-To: <0@seller.example>\r\n\r\n"
)


def literal(content: bytes) -> bytes:
    """The content as IMAP sends it."""
    return b"{%d}\r\n%s" % (len(content), content)


POLITE: Mapping[str, bytes] = {
    "CONNECT": b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE UIDPLUS] ready\r\n",
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE UIDPLUS\r\n<tag> OK done\r\n",
    "AUTHENTICATE": b"+ \r\n<wait><tag> OK in\r\n",
    "LOGIN": b"<tag> OK in\r\n",
    "LIST": b'* LIST () "/" INBOX\r\n* LIST (\\Sent) "/" Sent\r\n<tag> OK done\r\n',
    "EXAMINE": (
        b"* 1 EXISTS\r\n* OK [UIDVALIDITY 7] v\r\n* OK [UIDNEXT 2] n\r\n<tag> OK [READ-ONLY]\r\n"
    ),
    "UID SEARCH": b"* SEARCH 1\r\n<tag> OK done\r\n",
    "UID FETCH": (
        b'* 1 FETCH (UID 1 INTERNALDATE "23-Nov-2026 10:00:00 +0000" '
        b"BODY[HEADER.FIELDS (FROM)] " + literal(HEAD) + b")\r\n<tag> OK done\r\n"
    ),
    "NOOP": b"<tag> OK done\r\n",
    "IDLE": b"+ idling\r\n<wait><tag> OK done\r\n",
    "LOGOUT": b"* BYE\r\n<tag> OK done\r\n",
}


def is_silent(script: Mapping[str, bytes]) -> bool:
    """Whether an answer of this script never ends, so that only a short patience sees its end.

    With any other script a test is as patient as the product: a busy machine is no fault.
    """
    return any(answer.endswith((STALL, TRICKLE)) for answer in script.values())


@dataclass
class Seen:
    """What reached the server."""

    port: int = 0
    commands: list[str] = field(default_factory=list)


@contextmanager
def scripted_imap(script: Mapping[str, bytes] | None = None) -> Iterator[Seen]:
    """Serve every connection by this script, polite where it is silent.

    `<tag>` stands for the command's tag, `<wait>` for reading one more line. An answer may end in
    CUT, STALL, TRICKLE (one byte after the other, for ever) or FLOOD (as fast as can be).
    """
    listener = socket.create_server(("127.0.0.1", 0))
    seen, gone = Seen(listener.getsockname()[1]), threading.Event()
    threads: list[threading.Thread] = []

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                answers = {**POLITE, **(script or {})}
                thread = threading.Thread(target=_serve, args=(connection, answers, seen, gone))
                threads.append(thread)
                thread.start()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield seen
    finally:
        gone.set()
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for thread in (acceptor, *threads):
            thread.join(5)


def _serve(
    connection: socket.socket, script: Mapping[str, bytes], seen: Seen, gone: threading.Event
) -> None:
    with suppress(OSError, ValueError), connection, connection.makefile("rb") as lines:
        if not _say(connection, lines, script["CONNECT"], b"*", gone):
            return
        while line := lines.readline():
            tag, _, rest = line.strip().partition(b" ")
            words = rest.decode("latin-1").upper().split()
            verb = " ".join(words[:2]) if words[:1] == ["UID"] else "".join(words[:1])
            seen.commands.append(rest.decode("latin-1"))
            if not _say(connection, lines, script.get(verb, b"<tag> BAD what?\r\n"), tag, gone):
                return


def _say(
    connection: socket.socket, lines: Iterator[bytes], answer: bytes, tag: bytes,
    gone: threading.Event,
) -> bool:  # fmt: skip
    """Say it. False when the connection is over."""
    first, *later = answer.replace(b"<tag>", tag).split(b"<wait>")
    for place, piece in enumerate((first, *later)):
        if place:
            next(lines, b"")
        ending = next((one for one in (CUT, STALL, TRICKLE, FLOOD) if piece.endswith(one)), b"")
        connection.sendall(piece.removesuffix(ending))
        if ending == CUT:
            connection.shutdown(socket.SHUT_RDWR)
            return False
        if ending == STALL:
            gone.wait()
            return False
        while ending == TRICKLE:
            connection.sendall(b"x")
            if gone.wait(LINGER):
                return False
        while ending == FLOOD and not gone.is_set():
            connection.sendall(b"x" * 65536)
    return True
