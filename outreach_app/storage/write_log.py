"""The database's log of writes, forced to the disk while its users go on.

SQLite forces its log within a transaction, and whoever writes next waits for it. Here a commit
that did not wait is forced afterwards, from a thread of its own that holds no lock, by the call
that SQLite itself uses.
"""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from outreach_app.storage.faults import disk_fault


class WriteLog:
    """The log of one database in WAL mode. Its file stays while any connection is open."""

    def __init__(self, path: Path, thread: ThreadPoolExecutor) -> None:
        self._path = path
        self._thread = thread

    def begin_sync(self) -> Callable[[], bool]:
        """Force what is committed by now. What is returned waits for it, and says True.

        It raises UserError where the disk refuses.
        """
        return self._thread.submit(self._sync).result

    def _sync(self) -> bool:
        try:
            log = os.open(f"{self._path}-wal", os.O_RDONLY)
            try:
                os.fdatasync(log)
            finally:
                os.close(log)
        except OSError as fault:
            raise disk_fault(self._path) from fault
        return True


@contextmanager
def open_log(path: Path) -> Iterator[WriteLog]:
    """The log for as long as somebody writes; at the end, nothing is left to be forced."""
    with ThreadPoolExecutor(1, thread_name_prefix="write-log") as thread:
        yield WriteLog(path, thread)
