"""Notes and tasks in the database. Their words are searched through triggers."""

from datetime import datetime

from sqlalchemy import Connection, Row, insert, select, update

from outreach_app.domain.notebook import DueTask, Note, Notebook, Task
from outreach_app.domain.prospects import company_key
from outreach_app.storage.prospect_schema import notes, tasks
from outreach_app.storage.schema import prospects


class NotebookRows:
    """The notes and tasks of one transaction. Deleting is the journal's, so that it is undone."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, prospect_id: int) -> Notebook:
        """What stands beside one prospect."""
        found = self._connection.execute(
            select(notes).where(notes.c.prospect_id == prospect_id).order_by(notes.c.at.desc())
        )
        todo = self._connection.execute(
            select(tasks)
            .where(tasks.c.prospect_id == prospect_id)
            .order_by(tasks.c.done_at.is_not(None), tasks.c.due_at, tasks.c.id)
        )
        return Notebook(tuple(map(_note, found)), tuple(map(_task, todo)))

    def of_company(self, company: str) -> Notebook:
        """What stands beside everybody of a company, newest first."""
        theirs = select(prospects.c.id).where(prospects.c.company_key == company_key(company))
        found = select(notes).where(notes.c.prospect_id.in_(theirs)).order_by(notes.c.at.desc())
        todo = select(tasks).where(tasks.c.prospect_id.in_(theirs)).order_by(tasks.c.due_at.desc())
        return Notebook(
            tuple(map(_note, self._connection.execute(found))),
            tuple(map(_task, self._connection.execute(todo))),
        )

    def note(self, note_id: int) -> Note | None:
        """One note."""
        row = self._connection.execute(select(notes).where(notes.c.id == note_id)).one_or_none()
        return None if row is None else _note(row)

    def task(self, task_id: int) -> Task | None:
        """One task."""
        row = self._connection.execute(select(tasks).where(tasks.c.id == task_id)).one_or_none()
        return None if row is None else _task(row)

    def add_note(self, prospect_id: int, at: datetime, text: str) -> Note:
        """A new note."""
        statement = insert(notes).values(prospect_id=prospect_id, at=at, text=text)
        key = self._connection.execute(statement).inserted_primary_key
        assert key is not None
        return Note(int(key[0]), prospect_id, at, text)

    def add_task(self, prospect_id: int, now: datetime, due_at: datetime, text: str) -> Task:
        """A new task."""
        statement = insert(tasks).values(
            prospect_id=prospect_id, created_at=now, due_at=due_at, text=text
        )
        key = self._connection.execute(statement).inserted_primary_key
        assert key is not None
        return Task(int(key[0]), prospect_id, now, due_at, text)

    def write_note(self, note_id: int, text: str, now: datetime) -> None:
        """Replace a note's text."""
        self._connection.execute(
            update(notes).where(notes.c.id == note_id).values(text=text, edited_at=now)
        )

    def write_task(self, task: Task) -> None:
        """Replace what a task says, when it is due and whether it is done."""
        self._connection.execute(
            update(tasks)
            .where(tasks.c.id == task.id)
            .values(text=task.text, due_at=task.due_at, done_at=task.done_at)
        )

    def due(self, before: datetime, limit: int) -> tuple[DueTask, ...]:
        """Open tasks of everybody that are due before then, the most overdue first."""
        statement = (
            select(
                tasks,
                prospects.c.first_name,
                prospects.c.last_name,
                prospects.c.address,
                prospects.c.company,
            )
            .join(prospects, prospects.c.id == tasks.c.prospect_id)
            .where(tasks.c.done_at.is_(None), tasks.c.due_at < before)
            .order_by(tasks.c.due_at, tasks.c.id)
            .limit(limit)
        )
        return tuple(
            DueTask(
                _task(row), f"{row.first_name} {row.last_name}".strip() or row.address, row.company
            )
            for row in self._connection.execute(statement)
        )


def _note(row: Row[tuple[object, ...]]) -> Note:
    return Note(row.id, row.prospect_id, row.at, row.text, row.edited_at)


def _task(row: Row[tuple[object, ...]]) -> Task:
    return Task(row.id, row.prospect_id, row.created_at, row.due_at, row.text, row.done_at)
