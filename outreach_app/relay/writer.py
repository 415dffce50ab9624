"""The one thread that writes hits: everything that arrived during a commit is the next commit.

It also runs SQLite's other writes, since SQLite takes one writer at a time and a queue is fairer
than its lock. It knows no HTTP and no SQL.
"""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Protocol, TypeVar

from outreach_app.relay.store.away import DatabaseAwayError
from outreach_app.relay.store.hit import Hit

T = TypeVar("T")
Work = Callable[[], None]
Waiting = tuple[Hit, "asyncio.Future[bool]"]


class Appender(Protocol):
    """Where hits go."""

    def append(self, hits: Sequence[Hit]) -> None:
        """Store the hits durably and number them, or raise DatabaseAwayError."""

    def close(self) -> None:
        """Let go of the connection."""


class Writer:
    """Takes hits from the event loop and answers each once its commit is on disk."""

    def __init__(
        self,
        appender: Appender,
        loop: asyncio.AbstractEventLoop,
        committed: Callable[[Sequence[Hit]], None],
    ) -> None:
        """`committed` is called on the loop after each commit, with its hits."""
        self._appender = appender
        self._loop = loop
        self._committed = committed
        self._waiting: deque[Waiting] = deque()  # a deque's ends are safe between threads
        self._work: deque[Work] = deque()
        self._wake = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="writer")

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def record(self, hit: Hit) -> "asyncio.Future[bool]":
        """Hand over a hit, on the loop; True once it is on disk, False when it could not be."""
        answer: asyncio.Future[bool] = self._loop.create_future()
        self._waiting.append((hit, answer))
        self._wake.set()
        return answer

    def run(self, work: Callable[[], T]) -> "Future[T]":
        """Do this between two commits."""
        future: Future[T] = Future()

        def step() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(work())
            except BaseException as error:
                future.set_exception(error)

        self._work.append(step)
        self._wake.set()
        return future

    def stop(self) -> None:
        """Write what is waiting, then end. Blocks until the thread is done."""
        self._stopping = True
        self._wake.set()
        self._thread.join()

    def _run(self) -> None:
        while True:
            self._wake.wait()
            self._wake.clear()
            stopping = self._stopping
            self._turn()
            if stopping:
                break
        self._appender.close()

    def _turn(self) -> None:
        for step in _take_all(self._work):
            step()
        if waiting := _take_all(self._waiting):
            self._commit(waiting)

    def _commit(self, waiting: list[Waiting]) -> None:
        hits = [hit for hit, _ in waiting]
        try:
            self._appender.append(hits)
        except DatabaseAwayError:
            self._loop.call_soon_threadsafe(_answer, waiting, False)
            return
        self._loop.call_soon_threadsafe(self._finish, waiting, hits)

    def _finish(self, waiting: list[Waiting], hits: Sequence[Hit]) -> None:
        _answer(waiting, True)
        self._committed(hits)


def _take_all(queue: "deque[T]") -> list[T]:
    take = queue.popleft
    return [take() for _ in range(len(queue))]


def _answer(waiting: list[Waiting], recorded: bool) -> None:
    for _, answer in waiting:
        if not answer.done():
            answer.set_result(recorded)
