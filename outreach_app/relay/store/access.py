"""Runs database work off the event loop, each piece in a transaction of its own."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from outreach_app.relay.store.away import DatabaseAwayError

T = TypeVar("T")
Work = Callable[[Connection], T]
THREADS = 8
SECONDS = 20.0
"""How long anybody waits for the database."""


log = logging.getLogger(__name__)


class Runner(Protocol):
    """Somewhere to run a piece of work."""

    def __call__(self, work: Callable[[], T], /) -> "Future[T]":
        """Run it, some time."""


def write_now(engine: Engine, work: Work[T]) -> T:
    """Do this in one writing transaction, here and now."""
    with engine.connect().execution_options(writes=True) as db, db.begin():
        return work(db)


def read_now(engine: Engine, work: Work[T]) -> T:
    """Do this here and now, on one unchanging view of the database."""
    options = {"isolation_level": "REPEATABLE READ"} if engine.name == "postgresql" else {}
    with engine.connect().execution_options(**options) as db:
        return work(db)


class Access:
    """The database as the event loop sees it."""

    def __init__(self, engine: Engine, write_in: Runner | None = None) -> None:
        """`write_in` runs writes one after the other, where the database wants that."""
        self._engine = engine
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="database")
        self._write_in: Runner = write_in or self._threads.submit

    async def read(self, work: Work[T]) -> T:
        """Read something. Raises DatabaseAwayError."""
        return await _in_time(self._threads.submit(lambda: self._guarded(work, False)))

    async def write(self, work: Work[T]) -> T:
        """Change something, wholly or not at all. Raises DatabaseAwayError."""
        return await _in_time(self._write_in(lambda: self._guarded(work, True)))

    def submit(self, work: Callable[[], object]) -> None:
        """Do something beside, whose failure is only logged."""

        def step() -> None:
            try:
                work()
            except DatabaseAwayError as error:
                log.warning("put off", extra={"reason": str(error)})

        self._threads.submit(step)

    def close(self) -> None:
        """End the threads once their work is done."""
        self._threads.shutdown()

    def _guarded(self, work: Work[T], writes: bool) -> T:
        try:
            return (write_now if writes else read_now)(self._engine, work)
        except (DBAPIError, PoolTimeout) as error:
            raise DatabaseAwayError(str(error)) from error


async def _in_time(future: "Future[T]") -> T:
    try:
        async with asyncio.timeout(SECONDS):
            return await asyncio.wrap_future(future)
    except TimeoutError as error:
        raise DatabaseAwayError("the database did not answer in time") from error
