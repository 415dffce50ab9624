"""What the user writes beside a prospect: notes, and tasks with a due time."""

from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.errors import UserError

LONGEST = 20_000
"""Letters of one note or task: more belongs into a file."""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark. Times are aware UTC; `edited_at` is None while it stands as it was written."""

    id: int
    prospect_id: int
    at: datetime
    text: str
    edited_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do about a prospect. `done_at` is None while it is open."""

    id: int
    prospect_id: int
    created_at: datetime
    due_at: datetime
    text: str
    done_at: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Whether it should be done by now."""
        return self.done_at is None and self.due_at <= now


@dataclass(frozen=True, slots=True)
class DueTask:
    """A task with whom it is about, for lists of everybody's tasks."""

    task: Task
    name: str
    company: str


@dataclass(frozen=True, slots=True)
class Notebook:
    """One prospect's notes, newest first, and tasks: open ones by due time, then what was done."""

    notes: tuple[Note, ...]
    tasks: tuple[Task, ...]


def checked_text(text: str) -> str:
    """The text without stray lines around it. UserError where it is empty or too long."""
    trimmed = text.strip()
    if not trimmed:
        raise UserError("empty-text", "Write something first.")
    if len(trimmed) > LONGEST:
        raise UserError("long-text", f"That is longer than {LONGEST:,} letters: shorten it.")
    return trimmed
