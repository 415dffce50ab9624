"""A raw server that says exactly what it is told to: stalls, cuts, trickles and lies included."""

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

CUT = b"<cut>"
STALL = b"<stall>"
TRICKLE = b"<trickle>"
PIPED: Mapping[str, bytes] = {
    "EHLO": b"250-mx.test\r\n250-PIPELINING\r\n250-SIZE 9000000\r\n250 8BITMIME\r\n"
}
"""What a server says that takes many commands at once."""

NOBODY = b"554 5.5.1 no valid recipients\r\n"
"""To DATA after a refusal. A script with EAGER goes on instead, as RFC 2920 allows."""

LINGER = 0.05
"""Seconds between the bytes of a trickle."""

POLITE: Mapping[str, bytes] = {
    "CONNECT": b"220 mx.test ESMTP\r\n",
    "EHLO": b"250-mx.test\r\n250-SIZE 9000000\r\n250 8BITMIME\r\n",
    "MAIL": b"250 2.1.0 Ok\r\n",
    "RCPT": b"250 2.1.5 Ok\r\n",
    "DATA": b"354 go on\r\n",
    ".": b"250 2.0.0 queued as 42\r\n",
    "RSET": b"250 Ok\r\n",
    "QUIT": b"221 Bye\r\n",
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
    connections: int = 0
    commands: list[str] = field(default_factory=list)
    messages: list[bytes] = field(default_factory=list)


@contextmanager
def scripted_server(*scripts: Mapping[str, bytes]) -> Iterator[Seen]:
    """Serve each connection by the next script (the last one again), polite where it is silent.

    A script maps a verb, CONNECT, or the final dot to an answer, CUT, STALL, TRICKLE (for ever),
    or an answer that ends in CUT or STALL. SECOND is what MAIL is told
    after a first message.
    """
    listener = socket.create_server(("127.0.0.1", 0))
    seen, gone = Seen(listener.getsockname()[1]), threading.Event()
    threads: list[threading.Thread] = []

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                script = {**POLITE, **scripts[min(seen.connections, len(scripts) - 1)]}
                seen.connections += 1
                thread = threading.Thread(
                    target=_serve, args=(connection, script, seen, gone), daemon=True
                )
                threads.append(thread)
                thread.start()

    acceptor = threading.Thread(target=accept, daemon=True)  # never what a run ends for
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
    with suppress(OSError), connection, connection.makefile("rb") as lines:
        if not _answer(connection, script["CONNECT"], gone):
            return
        is_refused = False
        while line := lines.readline():
            verb = line.split()[0].decode("latin-1").upper() if line.split() else ""
            seen.commands.append(line.decode("utf-8", "replace").strip())
            is_second = verb == "MAIL" and seen.messages and "SECOND" in script
            answer = script.get("SECOND" if is_second else verb, b"502 what?\r\n")
            if verb == "DATA" and is_refused and "EAGER" not in script:
                answer = NOBODY
            if not _answer(connection, answer, gone):
                return
            if verb == "QUIT":
                return
            if verb in {"MAIL", "RCPT", "RSET"}:
                is_refused = not answer.startswith(b"250") or (verb == "RCPT" and is_refused)
            if verb == "DATA" and answer.startswith(b"354"):
                message = _message(lines)
                if message is None:
                    return
                seen.messages.append(message)
                if not _answer(connection, script["."], gone):
                    return


def _message(lines: Iterator[bytes]) -> bytes | None:
    """A message, None where the line ended before its final dot did."""
    content = bytearray()
    for line in lines:
        if line == b".\r\n":
            return bytes(content)
        content += line.removeprefix(b".")
    return None


def _answer(connection: socket.socket, answer: bytes, gone: threading.Event) -> bool:
    """Say it. False when the connection is over."""
    while answer == TRICKLE:
        connection.sendall(b"2")
        if gone.wait(LINGER):
            return False
    if answer.endswith(CUT):
        connection.sendall(answer.removesuffix(CUT))
        connection.shutdown(socket.SHUT_RDWR)
        return False
    connection.sendall(answer.removesuffix(STALL))
    if answer.endswith(STALL):
        gone.wait()
        return False
    return True
