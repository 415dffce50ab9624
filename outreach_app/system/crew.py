"""Jobs side by side, each in a thread of its own. The first failure is raised once all are done."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

MOST = 8

T = TypeVar("T")


def side_by_side(jobs: Sequence[Callable[[], T]]) -> list[T]:
    """What each job gave, in their order."""
    if len(jobs) < 2:
        return [job() for job in jobs]
    with ThreadPoolExecutor(min(len(jobs), MOST), thread_name_prefix="account") as threads:
        begun = [threads.submit(job) for job in jobs]
    return [one.result() for one in begun]
