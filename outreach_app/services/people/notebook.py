"""Notes and tasks beside a prospect."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from outreach_app.domain.errors import UserError
from outreach_app.domain.notebook import DueTask, Note, Notebook, Task, checked_text
from outreach_app.domain.undoing import Done
from outreach_app.services.people.recording import begin, found
from outreach_app.services.ports import Clock, Store, Transaction

MOST_DUE = 200

T = TypeVar("T")


class Notes:
    """Reads and writes what the user keeps beside prospects; each change can be taken back."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def of(self, prospect_id: int) -> Notebook:
        """One prospect's notes and tasks."""
        with self._store.reading() as tx:
            return tx.people.notebook.of(prospect_id)

    def add_note(self, prospect_id: int, text: str) -> Note:
        """A new note. UserError where there is nothing in it."""
        with self._store.writing() as tx:
            who = found(tx, prospect_id).name
            note = tx.people.notebook.add_note(prospect_id, self._clock.now(), checked_text(text))
            step = begin(tx, self._clock, f"Wrote a note on {who}.")
            tx.people.journal.note_added(step, "notes", [(note.id,)])
            return note

    def edit_note(self, note_id: int, text: str) -> Done:
        """Write a note differently."""
        with self._store.writing() as tx:
            note = _there(tx.people.notebook.note(note_id))
            sentence = f"Changed a note on {found(tx, note.prospect_id).name}."
            before = tx.people.journal.values("notes", (note_id,))
            tx.people.notebook.write_note(note_id, checked_text(text), self._clock.now())
            return self._changed(tx, sentence, "notes", note_id, before)

    def delete_note(self, note_id: int) -> Done:
        """Delete a note."""
        with self._store.writing() as tx:
            note = _there(tx.people.notebook.note(note_id))
            return self._removed(tx, "notes", note_id, "a note", note.prospect_id)

    def add_task(self, prospect_id: int, text: str, due_at: datetime) -> Task:
        """Something to do by then. UserError where nothing is said."""
        with self._store.writing() as tx:
            who = found(tx, prospect_id).name
            words = checked_text(text)
            task = tx.people.notebook.add_task(prospect_id, self._clock.now(), due_at, words)
            step = begin(tx, self._clock, f"Added a task about {who}.")
            tx.people.journal.note_added(step, "tasks", [(task.id,)])
            return task

    def edit_task(self, task_id: int, text: str, due_at: datetime) -> Done:
        """Change what is to be done, or by when."""
        return self._rewrite(task_id, "Changed", text=checked_text(text), due_at=due_at)

    def finish_task(self, task_id: int) -> Done:
        """It is done."""
        return self._rewrite(task_id, "Finished", done_at=self._clock.now())

    def reopen_task(self, task_id: int) -> Done:
        """It is not done after all."""
        return self._rewrite(task_id, "Reopened", done_at=None)

    def delete_task(self, task_id: int) -> Done:
        """Delete a task."""
        with self._store.writing() as tx:
            task = _there(tx.people.notebook.task(task_id))
            return self._removed(tx, "tasks", task_id, "a task", task.prospect_id)

    def tasks_due(self, now: datetime, ahead: timedelta = timedelta(0)) -> tuple[DueTask, ...]:
        """Everybody's open tasks that are due by now, or so far ahead, the most overdue first."""
        with self._store.reading() as tx:
            return tx.people.notebook.due(now + ahead, MOST_DUE)

    def _rewrite(self, task_id: int, verb: str, **changes: Any) -> Done:
        with self._store.writing() as tx:
            task = _there(tx.people.notebook.task(task_id))
            sentence = f"{verb} a task about {found(tx, task.prospect_id).name}."
            before = tx.people.journal.values("tasks", (task_id,))
            tx.people.notebook.write_task(replace(task, **changes))
            return self._changed(tx, sentence, "tasks", task_id, before)

    def _changed(
        self, tx: Transaction, sentence: str, table: str, row_id: int, before: Mapping[str, Any]
    ) -> Done:
        step = begin(tx, self._clock, sentence)
        after = tx.people.journal.values(table, (row_id,))
        tx.people.journal.note_changed(step, table, (row_id,), before, after)
        return Done(sentence, step, 1)

    def _removed(
        self, tx: Transaction, table: str, row_id: int, what: str, prospect_id: int
    ) -> Done:
        sentence = f"Deleted {what} about {found(tx, prospect_id).name}."
        step = begin(tx, self._clock, sentence)
        tx.people.journal.remove(step, table, [row_id])
        return Done(sentence, step, 1)


def _there(one: T | None) -> T:
    if one is None:
        raise UserError("gone", "This is no longer there.")
    return one
