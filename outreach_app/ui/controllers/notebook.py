"""Notes, tasks, colleagues and doubles of the prospect in view."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.company_groups import CompanyGroup
from outreach_app.domain.notebook import Notebook
from outreach_app.domain.prospect_pages import ProspectRow
from outreach_app.domain.prospects import Prospect
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.people_ports import PeoplePort


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside one prospect's timeline."""

    prospect_id: int
    book: Notebook
    colleagues: tuple[ProspectRow, ...]
    twins: tuple[Prospect, ...]
    group: CompanyGroup | None = None
    """Where they work, None where no company is named."""


class NotebookController(QObject):
    """Reads it when a prospect is chosen, and writes what the user says."""

    shown = Signal(object)
    """A Beside."""
    changed = Signal()
    """Something that can be taken back was done."""

    def __init__(self, jobs: Jobs, people: PeoplePort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._people = people
        self._chosen: int | None = None
        self._reading: Job[Beside] | None = None

    @Slot(int)
    def open(self, prospect_id: int) -> None:
        """Read this one's; an answer about another is dropped."""
        self._chosen = prospect_id
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._jobs.start(
            Lane.DESK, partial(self._read, prospect_id), self.shown.emit, self._drop
        )

    @Slot()
    def refresh(self) -> None:
        """Read again."""
        if self._chosen is not None:
            self.open(self._chosen)

    def forget(self, prospect_id: int) -> None:
        """If it was this one: it is gone."""
        if self._chosen == prospect_id:
            self._chosen = None

    @Slot(str)
    def add_note(self, text: str) -> None:
        """Keep a note."""
        if self._chosen is not None:
            self._write(partial(self._people.notes.add_note, self._chosen, text))

    @Slot(int, str)
    def edit_note(self, note_id: int, text: str) -> None:
        """Write a note differently."""
        self._write(partial(self._people.notes.edit_note, note_id, text))

    @Slot(int)
    def delete_note(self, note_id: int) -> None:
        """Delete a note."""
        self._write(partial(self._people.notes.delete_note, note_id))

    @Slot(str, object)
    def add_task(self, text: str, due_at: datetime) -> None:
        """Keep a task."""
        if self._chosen is not None:
            self._write(partial(self._people.notes.add_task, self._chosen, text, due_at))

    @Slot(int, bool)
    def tick_task(self, task_id: int, is_done: bool) -> None:
        """It is done, or not after all."""
        notes = self._people.notes
        self._write(partial(notes.finish_task if is_done else notes.reopen_task, task_id))

    @Slot(int)
    def delete_task(self, task_id: int) -> None:
        """Delete a task."""
        self._write(partial(self._people.notes.delete_task, task_id))

    def _read(self, prospect_id: int) -> Beside:
        people = self._people
        return Beside(
            prospect_id,
            people.notes.of(prospect_id),
            people.companies.colleagues(prospect_id),
            people.merging.twins_of(prospect_id),
            people.companies.group_of(prospect_id),
        )

    def _write(self, work: Callable[[], object]) -> None:
        self._jobs.start(Lane.DESK, work, self._wrote)

    def _wrote(self, _answer: object) -> None:
        self.changed.emit()
        self.refresh()

    def _drop(self, _error: object) -> None:
        """Who is gone meanwhile has nothing beside them; the timeline says so."""
