"""Taking back what the user did to their data: values only."""

from dataclasses import dataclass
from datetime import datetime, timedelta

KEPT = timedelta(days=1)
"""How long a change can be taken back."""


@dataclass(frozen=True, slots=True)
class UndoStep:
    """A change that can be taken back. `sentence` says what was done."""

    id: int
    at: datetime
    sentence: str
    is_undone: bool = False
    """Whether it takes back a taking back, and so does again what the sentence says."""


@dataclass(frozen=True, slots=True)
class Done:
    """A change that was made: what was done, and the step that takes it back (0 where nothing
    changed, and so nothing can be taken back).
    """

    sentence: str
    step_id: int = 0
    count: int = 0


@dataclass(frozen=True, slots=True)
class PutBack:
    """What taking back did: rows that are as they were, and rows left since they changed again.

    `people` got mails back or gave them back, and are to be scored again. `is_renumbered` says
    that some rows came back under new numbers, `has_mails` that mails are among them.
    """

    rows: int
    spared: int
    people: frozenset[int] = frozenset()
    is_renumbered: bool = False
    has_mails: bool = False


def sentence_of(step: UndoStep, found: PutBack) -> str:
    """What to tell the user."""
    said = "Done again" if step.is_undone else "Taken back"
    if not found.rows and found.spared:
        return f"Nothing could be {said.lower()}, all has changed since: {step.sentence}"
    spared = " What has changed since stays as it is." if found.spared else ""
    return f"{said}: {step.sentence}{spared}"
