"""The one worker service: named lanes of background work, answers on the GUI thread.

One thread a lane, so work in a lane keeps its order. It refuses to wait: nothing here blocks the
GUI thread, not even at the end.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from outreach_app.domain.errors import UserError

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Lane(StrEnum):
    """Where work queues. A lane that waits for the world never holds up another."""

    OPENING = "opening"  # loading what the first picture did not need
    DESK = "desk"  # lists, timelines, small writes: the local database
    WHOLE = "whole"  # everybody in a long list: never before the first rows of the next search
    PREVIEW = "preview"  # rendering while the user types
    RELAY = "relay"  # the long poll
    OUTBOX = "outbox"  # sending
    MAILBOX = "mailbox"  # reading the mailboxes, and waiting at them
    SETUP = "setup"  # testing accounts for real
    BROWSER = "browser"  # waiting for a sign-in in the user's browser
    LEDGER = "ledger"  # evidence and the user's word: may look through all history
    JUDGING = "judging"  # all history again, when the rules are newer
    DEEDS = "deeds"  # what is done to many prospects at once: may take seconds
    NAMES = "names"  # asking name servers
    LISTS = "lists"  # lists in and out, records, erasures: large files
    BACKUP = "backup"  # copies of the whole profile


FINISHED = frozenset({Lane.DESK, Lane.LEDGER, Lane.DEEDS})
"""Lanes whose queued work is still done at the end: it is short, and it is the user's."""


def our_bug() -> UserError:
    """What the user is told when the fault is ours."""
    return UserError(
        "bug",
        "Something in the app itself went wrong, and nothing you did caused it. "
        "What happened is in the log; please try again.",
    )


@dataclass(slots=True, eq=False)
class Job(Generic[T]):
    """One piece of work under way. A cancelled job's answer is dropped, never delivered."""

    lane: Lane
    work: Callable[[], T]
    done: Callable[[T], None]
    failed: Callable[[UserError], None]
    is_cancelled: bool = False
    future: Future[None] | None = field(default=None, repr=False)

    def cancel(self) -> None:
        """Forget it: not begun, its work is skipped; begun, its answer is dropped."""
        self.is_cancelled = True


@dataclass(frozen=True, slots=True)
class _Answer:
    job: Job[Any]
    result: object = None
    error: BaseException | None = None


class Jobs(QObject):
    """Runs work in lanes and hands each answer back on the thread that this object lives in."""

    failed = Signal(object)
    """A UserError that no caller took: a sentence for the message bar."""

    drained = Signal(bool)
    """After close(): whether every lane came to rest within the bound."""

    _settled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._running: set[Job[Any]] = set()
        self._is_closing = False
        self._is_over = False
        self._bound = QTimer(self)
        self._bound.setSingleShot(True)
        self._bound.timeout.connect(self._give_up)
        self._settled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        lane: Lane,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None] | None = None,
    ) -> Job[T]:
        """Queue `work`; `done` or `failed` is called later on the GUI thread.

        Our own bugs are logged and reach `failed` as a UserError with the code "bug".
        """
        job = Job(lane, work, done, failed or self.failed.emit)
        if self._is_closing:
            job.is_cancelled = True
            return job
        self._running.add(job)
        job.future = self._executor(lane).submit(self._run, job)
        return job

    @property
    def busy_lanes(self) -> frozenset[Lane]:
        """Lanes with work that has not been answered."""
        return frozenset(job.lane for job in self._running)

    def close(self, bound_ms: int) -> None:
        """Take no more work, end what is under way, and say `drained` within the bound.

        What has not begun is dropped, but for the lanes that are finished.
        """
        if self._is_closing:
            return
        self._is_closing = True
        for job in tuple(self._running):
            if job.lane not in FINISHED and job.future is not None and job.future.cancel():
                self._running.discard(job)
        for executor in self._lanes.values():
            executor.shutdown(wait=False)
        self._bound.start(bound_ms if self._running else 0)

    def _executor(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=lane.value)
        return self._lanes[lane]

    def _run(self, job: Job[Any]) -> None:
        answer = _Answer(job)
        work, job.work = job.work, _spent  # it may hold a secret, and the answer is a signal's
        if not job.is_cancelled:
            try:
                answer = _Answer(job, work())
            except Exception as error:  # every error crosses to the GUI thread
                answer = _Answer(job, error=error)
        if not self._is_over:
            self._settled.emit(answer)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        job = answer.job
        self._running.discard(job)
        try:
            if not job.is_cancelled and not (self._is_closing and answer.error):
                self._hand_over(job, answer)
        finally:
            if self._is_closing and not self._running and self._bound.isActive():
                self._bound.stop()
                self.drained.emit(True)

    def _hand_over(self, job: Job[Any], answer: _Answer) -> None:
        if answer.error is None:
            job.done(answer.result)
        elif isinstance(answer.error, UserError):
            job.failed(answer.error)
        else:
            _log.error("A job in lane %s failed", job.lane.value, exc_info=answer.error)
            job.failed(our_bug())

    @Slot()
    def _give_up(self) -> None:
        """Threads that hang may outlive our owner, but never this object, which they still know."""
        if self._running:
            self._is_over = True
            self.setParent(QCoreApplication.instance())
            _log.warning("Closing while busy: %s", ", ".join(sorted(self.busy_lanes)))
        self.drained.emit(not self._running)


def _spent() -> None:
    """What a job's work is once it has been done."""
