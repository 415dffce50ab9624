"""What is done to many prospects at once, with progress and cancel, and taking back."""

from collections.abc import Callable, Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospect_pages import ProspectRow
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.undoing import Done
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.people_ports import PeoplePort, Progress
from outreach_app.ui.ports import ProspectsPort

KEY = "deeds"
"""The work's key in the progress strip."""
_LONG = 2000
"""Fewer than this are done before anybody could read a line about it."""


class DeedsController(QObject):
    """One deed after the other in a lane of their own: lists stay readable meanwhile."""

    progress = Signal(int, int)
    ended = Signal()
    done = Signal(object)
    """A Done that can be taken back."""
    undone = Signal(str)
    """What was taken back, as a sentence."""
    redone = Signal(str)
    """What was done again, as a sentence."""
    changed = Signal()
    """Lists and timelines are to be read again."""
    gone = Signal(object)
    """These prospects are no longer there."""
    names_read = Signal(object)
    """Names by id, for a letter to many."""

    def __init__(
        self,
        jobs: Jobs,
        people: PeoplePort,
        prospects: ProspectsPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._people = people
        self._prospects = prospects
        self._cancelled = Event()
        self._works: dict[str, Callable[[Sequence[int], str, Progress], Done]] = {
            "tag": people.deeds.tag,
            "untag": people.deeds.untag,
            "stage": people.deeds.set_stage,
            "delete": self._delete,
        }

    @Slot(str, object, str)
    def do(self, what: str, ids: Sequence[int], word: str) -> None:
        """Do this to all of them."""
        if what == "write":
            work = partial(self._prospects.rows, ids)
            self._jobs.start(Lane.DESK, work, self._tell_names)
            return
        self._cancelled.clear()
        told = self._tell_progress if len(ids) >= _LONG else self._stay_quiet
        end = partial(self._end_deletion, ids) if what == "delete" else self._end
        self._jobs.start(Lane.DEEDS, partial(self._works[what], ids, word, told), end, self._fail)

    @Slot(int, str)
    def move(self, prospect_id: int, stage: str) -> None:
        """Move one prospect to a stage."""
        self.do("stage", (prospect_id,), stage)

    @Slot(int, int, object)
    def merge(self, kept_id: int, dropped_id: int, form: ProspectForm) -> None:
        """Make one prospect of two."""
        work = partial(self._people.merging.merge, kept_id, dropped_id, form)
        self._jobs.start(Lane.DEEDS, work, partial(self._end_merge, dropped_id), self._fail)

    @Slot()
    def undo(self) -> None:
        """Take back the last change."""
        self._jobs.start(Lane.DEEDS, self._people.undoing.undo, self._tell_undone, self._fail)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        self._jobs.start(Lane.DEEDS, self._people.undoing.redo, self._tell_redone, self._fail)

    @Slot()
    def tell_last(self) -> None:
        """Offer to take back what was done just now."""
        self._jobs.start(Lane.DESK, self._people.undoing.last, self._offer_last)

    @Slot(str)
    def cancel_work(self, key: str) -> None:
        """Stop: nothing of what has begun is kept."""
        if key == KEY:
            self._cancelled.set()

    def _delete(self, ids: Sequence[int], _word: str, told: Progress) -> Done:
        return self._people.deeds.delete(ids, told)

    def _tell_progress(self, done: int, total: int) -> None:
        """Called in the lane."""
        self.progress.emit(done, total)
        self._stay_quiet(done, total)

    def _stay_quiet(self, _done: int, _total: int) -> None:
        if self._cancelled.is_set():
            raise UserError("cancelled", "Stopped: nothing was changed.")

    def _end(self, done: Done) -> None:
        self.ended.emit()
        self.done.emit(done)
        self.changed.emit()

    def _end_merge(self, dropped_id: int, done: Done) -> None:
        self.gone.emit((dropped_id,))
        self._end(done)

    def _end_deletion(self, ids: Sequence[int], done: Done) -> None:
        self.gone.emit(tuple(ids))
        self._end(done)

    def _fail(self, error: UserError) -> None:
        self.ended.emit()
        self._jobs.failed.emit(error)

    def _tell_undone(self, sentence: str) -> None:
        self.undone.emit(sentence)
        self.changed.emit()

    def _tell_redone(self, sentence: str) -> None:
        self.redone.emit(sentence)
        self.changed.emit()

    def _offer_last(self, step: object) -> None:
        if step is not None:
            self.done.emit(step)

    def _tell_names(self, rows: Sequence[ProspectRow]) -> None:
        self.names_read.emit({row.id: row.name for row in rows})
