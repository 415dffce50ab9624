"""The one thread that writes hits: everything that arrived during a commit is the next commit.

It also runs SQLite's other writes, since SQLite takes one writer at a time and a queue is fairer
than its lock. It knows no HTTP and no SQL.
"""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Protocol, TypeVar

from outreach_app.relay.store.away import DatabaseAwayError
from outreach_app.relay.store.hit import Hit

T = TypeVar("T")
Answer = Callable[[bool], object]
"""Called in the writer's thread: True once the hit is on disk, False when it could not be."""

Fold = Callable[[list[Hit]], list[Hit]]
Committed = Callable[[Sequence[Hit], bool, float], None]
"""The hits, whether they were stored, and the seconds it took."""

Item = tuple[Hit, Answer] | Callable[[], None] | None

MOST_HITS = 1024
"""In one commit, so that a flood still gets answers along the way."""

log = logging.getLogger(__name__)


class Appender(Protocol):
    """Where hits go."""

    def append(self, hits: Sequence[Hit]) -> None:
        """Store the hits durably and number them, or raise DatabaseAwayError."""

    def close(self) -> None:
        """Let go of the connection."""


class Writer:
    """Takes hits from any thread and answers each once its commit is on disk."""

    def __init__(self, appender: Appender, fold: Fold, committed: Committed) -> None:
        """`committed` is called in the writer's thread after each batch, stored or not."""
        self._appender = appender
        self._fold = fold
        self._committed = committed
        self._queue: SimpleQueue[Item] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="writer")

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def record(self, hit: Hit, answer: Answer) -> None:
        """Hand over a hit."""
        self._queue.put((hit, answer))

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

        self._queue.put(step)
        return future

    def stop(self) -> None:
        """Write what is waiting, then end. Blocks until the thread is done."""
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        running = True
        while running:
            running = self._turn()
        self._appender.close()

    def _turn(self) -> bool:
        """Wait for something, and do all that is there. False when it was told to stop."""
        get = self._queue.get
        items = [get()]
        items += [get() for _ in range(min(self._queue.qsize(), MOST_HITS))]
        waiting: list[tuple[Hit, Answer]] = []
        for item in items:
            if isinstance(item, tuple):
                waiting.append(item)
                continue
            self._commit(waiting)  # first what came first
            waiting = []
            if item is not None:
                item()
        self._commit(waiting)
        return None not in items

    def _commit(self, waiting: Sequence[tuple[Hit, Answer]]) -> None:
        if not waiting:
            return
        started = time.perf_counter()
        hits = self._fold([hit for hit, _ in waiting])
        stored = self._stored(hits)
        for _, answer in waiting:
            try:
                answer(stored)
            except Exception:  # a client that has gone must not cost the others their answer
                log.debug("an answer could not be given", exc_info=True)
        self._committed(hits, stored, time.perf_counter() - started)

    def _stored(self, hits: Sequence[Hit]) -> bool:
        try:
            self._appender.append(hits)
        except DatabaseAwayError as error:
            log.error("hits could not be stored", extra={"hits": len(hits), "reason": str(error)})
            return False
        except Exception:  # a bug must cost this batch only, and not the thread
            log.exception("hits could not be stored")
            return False
        return True
