"""Work done one item ahead, in a thread of its own, while the caller has the one before."""

from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def one_ahead(work: Callable[[T], R], items: Iterable[T]) -> Generator[Future[R]]:
    """What the work made of each item, in order, as soon as it may be waited for.

    One that was asked for before its turn may not be done yet.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="ahead") as thread:
        before = None
        for item in items:
            begun = thread.submit(work, item)
            if before is not None:
                yield before
            before = begun
        if before is not None:
            yield before
