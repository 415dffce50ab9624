"""One process at a time: a lock that the operating system drops when its holder dies."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from outreach_app.domain.errors import UserError


class ExclusiveLock:
    """A lock on a file, held across processes and threads."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def held(self, wait_seconds: float) -> Iterator[bool]:
        """Yields True while held, False where another holds it for longer than we wait.

        Raises UserError `lock-away` where the file can not be locked at all.
        """
        lock = FileLock(self._path, is_singleton=False, thread_local=False)
        try:
            lock.acquire(timeout=wait_seconds)
        except Timeout:
            yield False
            return
        except OSError as fault:
            raise UserError(
                "lock-away",
                f"{self._path} can not be locked: {fault.strerror or 'the disk refuses'}. "
                "Check whose it is and that its folder can be written to.",
            ) from fault
        try:
            yield True
        finally:
            lock.release()
