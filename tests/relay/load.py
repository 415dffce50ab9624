"""A load generator that remembers every answered request, for the crash tests.

Plain sockets over keep-alive connections; each request carries a mark of its own as its user
agent, so that every hit in the feed can be told from every other.
"""

import socket
import threading
from dataclasses import dataclass, field
from itertools import count

from outreach_app.wire.shapes import WireHit
from tests.relay.program import Account

PATIENCE = 120.0
"""Seconds: a busy machine may answer nobody for a while."""

Ask = tuple[str, int]  # a path, and the status that says "recorded"


@dataclass
class Load:
    """Threads that ask until they are told to stop or the relay is gone."""

    url: str
    asks: tuple[Ask, ...]
    threads: int = 8
    answered: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._stop = threading.Event()
        self._refused = False
        self._enough = threading.Condition()
        self._running: list[threading.Thread] = []

    def start(self, round_name: str) -> None:
        """Begin; marks begin with the round's name."""
        self._stop.clear()
        self._running = [
            threading.Thread(target=self._ask_on, args=(f"{round_name}.{i}",), daemon=True)
            for i in range(self.threads)
        ]
        for thread in self._running:
            thread.start()

    def wait_for(self, more: int) -> None:
        """Return when so many more requests were answered."""
        goal = len(self.answered) + more
        with self._enough:
            assert self._enough.wait_for(lambda: len(self.answered) >= goal, timeout=PATIENCE)

    def wait_for_refusal(self) -> None:
        """Return when a request was answered as not recorded."""
        with self._enough:
            self._refused = False
            assert self._enough.wait_for(lambda: self._refused, timeout=PATIENCE)

    def stop(self) -> None:
        """End the threads, after their request under way."""
        self._stop.set()
        for thread in self._running:
            thread.join(PATIENCE)

    def _ask_on(self, name: str) -> None:
        host, port = self.url.removeprefix("http://").split(":")
        try:
            with socket.create_connection((host, int(port)), timeout=PATIENCE) as raw:
                for number in count():
                    if self._stop.is_set():
                        return
                    self._ask(raw, f"{name}.{number}", self.asks[number % len(self.asks)])
        except OSError:
            return  # the relay is gone; what it had not answered is not owed

    def _ask(self, raw: socket.socket, mark: str, ask: Ask) -> None:
        path, recorded = ask
        self.asked.add(mark)
        raw.sendall(f"GET {path} HTTP/1.1\r\nHost: r\r\nUser-Agent: {mark}\r\n\r\n".encode())
        head = _read_answer(raw)
        if head.startswith(f"HTTP/1.1 {recorded}".encode()) and b"hit-recorded: no" not in head:
            with self._enough:
                self.answered.add(mark)
                self._enough.notify_all()
        else:
            with self._enough:
                self._refused = True
                self._enough.notify_all()


def _read_answer(raw: socket.socket) -> bytes:
    """The head of one answer; its body is read too."""
    received = b""
    while b"\r\n\r\n" not in received:
        received += _more(raw)
    head, _, body = received.partition(b"\r\n\r\n")
    length = 0
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    while len(body) < length:
        body += _more(raw)
    return head


def _more(raw: socket.socket) -> bytes:
    piece = raw.recv(65536)
    if not piece:
        raise ConnectionResetError
    return piece


def whole_feed(account: Account) -> list[WireHit]:
    """Every hit of the account, page by page."""
    hits: list[WireHit] = []
    while page := account.feed(after=hits[-1].number if hits else 0).hits:
        hits.extend(page)
    return hits


def check_complete(hits: list[WireHit], load: Load, gaps: bool = False) -> None:
    """Every answered request is there exactly once, and the numbers have no gap."""
    marks = [hit.user_agent for hit in hits]
    assert gaps or [hit.number for hit in hits] == list(range(1, len(hits) + 1))
    assert len(marks) == len(set(marks)), "a hit is there twice"
    assert load.answered <= set(marks), f"{len(load.answered - set(marks))} hits were lost"
    assert set(marks) <= load.asked
