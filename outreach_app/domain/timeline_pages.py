"""A timeline in pages, newest first, by time instead of by offset. Pure.

Pages put together are the timeline as a whole: no page ends within what is folded into one line,
nor between things that happened in one moment.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.mails import MailHead
from outreach_app.domain.notebook import Notebook
from outreach_app.domain.prospects import Prospect
from outreach_app.domain.reachability import Reach
from outreach_app.domain.scoring import Level, Score
from outreach_app.domain.silence import Silence
from outreach_app.domain.timeline import TimelineLine, groups_of


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """Lines of one prospect. The page after this one lies before `next`; None at the end."""

    prospect_id: int
    lines: tuple[TimelineLine, ...]
    next: datetime | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """What is seen at once when somebody is opened. `level` is as it was last reckoned."""

    prospect: Prospect
    level: Level
    page: TimelinePage
    has_mails: bool
    reach: Reach | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What takes all of somebody's history: how warm they are now and why, and their mails."""

    prospect_id: int
    score: Score
    mails: tuple[MailHead, ...]


def whole_groups(events: tuple[Event, ...], *, has_more: bool) -> tuple[Event, ...]:
    """The newest of these events, oldest first, that a page can end with.

    Where older ones follow (`has_more`), the oldest group may reach on among them: it is left to
    the next page. Empty where all of them are one group.
    """
    if not has_more:
        return events
    groups = groups_of(events)
    skipped = 0
    for before, group in pairwise(groups):
        skipped += len(before)
        if group[0].at > before[-1].at:
            return events[skipped:]
    return ()


def part_of(book: Notebook, since: datetime | None, before: datetime | None) -> Notebook:
    """The notes and tasks whose place is on a page: from `since` on, and before `before`."""

    def is_here(at: datetime) -> bool:
        return (since is None or at >= since) and (before is None or at < before)

    return Notebook(
        tuple(note for note in book.notes if is_here(note.at)),
        tuple(task for task in book.tasks if is_here(task.done_at or task.due_at)),
    )


def with_silence(
    lines: Sequence[TimelineLine], silences: Mapping[int, Silence | None]
) -> tuple[TimelineLine, ...]:
    """Each sent mail's line says why nothing is known of it, where nothing is."""
    found = ((line, silences.get(line.mail_id)) for line in lines)
    return tuple(
        replace(line, reason=silence.sentence)
        if silence is not None and line.kind is EventKind.SENT
        else line
        for line, silence in found
    )
