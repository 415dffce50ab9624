"""Cuts a database connection that does not answer in time, so that its user gets an error.

A server that is frozen, or behind a network that swallows packets, would else hold the writer
for ever; a statement's own timeout needs a server that still works.
"""

import contextlib
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

LIMIT = 3.0
"""Seconds that a transaction of hits may take."""


class Watchdog:
    """Watches one connection at a time."""

    def __init__(self, limit: float = LIMIT) -> None:
        self._limit = limit
        self._watched: tuple[int, float] | None = None  # file descriptor and deadline
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)
        self._thread.start()

    @contextmanager
    def watching(self, db: psycopg.Connection) -> Iterator[None]:
        """Cut this connection if the block takes too long."""
        with self._lock:
            self._watched = (db.fileno(), time.monotonic() + self._limit)
        try:
            yield
        finally:
            with self._lock:
                self._watched = None

    def stop(self) -> None:
        """Watch no longer."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(self._limit / 6):
            with self._lock:
                if self._watched and time.monotonic() > self._watched[1]:
                    _cut(self._watched[0])
                    self._watched = None


def _cut(descriptor: int) -> None:
    """Shut the connection down for every holder of it; closing stays with its owner."""
    with contextlib.suppress(OSError), socket.socket(fileno=os.dup(descriptor)) as twin:
        twin.shutdown(socket.SHUT_RDWR)
