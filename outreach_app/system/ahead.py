"""Work done one item ahead, in a thread of its own, while the caller has the one before."""

from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def one_ahead(work: Callable[[T], R], items: Iterable[T]) -> Generator[tuple[T, R]]:
    """Each item with what the work made of it, in order. At most one result waits."""
    with ThreadPoolExecutor(1, thread_name_prefix="ahead") as thread:
        before = None
        for item in items:
            begun = item, thread.submit(work, item)
            if before is not None:
                yield before[0], before[1].result()
            before = begun
        if before is not None:
            yield before[0], before[1].result()
