"""A prospect's timeline as it is read: newest first, machines folded, never hidden."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from outreach_app.domain.changes import VerdictChange, sentence_of
from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.hits import VerdictKind
from outreach_app.domain.incoming_mails import IncomingMail
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.notebook import Notebook
from outreach_app.domain.prospects import Prospect
from outreach_app.domain.reachability import Reach
from outreach_app.domain.scoring import Score
from outreach_app.domain.silence import Silence


class OwnKind(StrEnum):
    """What the user wrote themselves: it stands among the events, and is none."""

    NOTE = "note"
    TASK = "task"
    DONE = "done"


FOLD_SPAN = timedelta(minutes=10)
"""Machine requests for one mail fold into one line while no two are further apart."""

WHAT: Mapping[EventKind, str] = {
    EventKind.SENT: "Sent",
    EventKind.OPENED: "Opened",
    EventKind.CLICKED: "Followed a link",
    EventKind.UNSUBSCRIBED: "Unsubscribed",
    EventKind.REPLIED: "Replied",
    EventKind.AUTO_REPLIED: "Answered automatically",
    EventKind.BOUNCED: "Bounced",
    EventKind.DELAYED: "Delayed",
    EventKind.FORWARD_FAILED: "Not delivered where it was passed on",
    EventKind.COMPLAINED: "Marked as spam",
}


OWN: Mapping[OwnKind, str] = {
    OwnKind.NOTE: "Note",
    OwnKind.TASK: "To do",
    OwnKind.DONE: "Done",
}


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One line. `reason` is the verdict in words; `folded` are the lines beneath this one.

    `change` says that the verdict was another one at first, and why it changed. `text` is what
    an answer says, without what it quotes; `return_date`, when an absent person is back.
    `who` (with `who_id`) is named where lines of several people stand together.
    `doubtful_id` is the mail that came in, where it is only probably an answer; `own_id` the note
    or task that the line is.
    """

    at: datetime
    kind: EventKind | OwnKind
    what: str
    verdict: VerdictKind | None
    reason: str
    device: str
    count: int
    mail_id: int
    hit_id: int | None
    folded: tuple["TimelineLine", ...] = ()
    change: str = ""
    text: str = ""
    return_date: date | None = None
    doubtful_id: int | None = None
    own_id: int | None = None
    who: str = ""
    who_id: int = 0


@dataclass(frozen=True, slots=True)
class LinkState:
    """A link of a sent mail and who followed it."""

    url: str
    text: str
    tracked: bool
    reason: str | None
    human_clicks: int
    machine_clicks: int


@dataclass(frozen=True, slots=True)
class SentMail:
    """A mail as it was written, without pixel and redirects, and what became of its links.

    `silence` says why nothing is known of it, None where somebody was seen.
    """

    id: int
    subject: str
    recipient: str
    state: OutgoingState
    accepted_at: datetime | None
    html: str
    links: tuple[LinkState, ...]
    silence: Silence | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that is known of one prospect, and in `reach` what can be known at all."""

    prospect: Prospect
    score: Score
    lines: tuple[TimelineLine, ...]
    mails: tuple[SentMail, ...]
    reach: Reach | None = None


def with_notebook(lines: Sequence[TimelineLine], book: Notebook) -> tuple[TimelineLine, ...]:
    """The lines with notes and tasks among them, each at its time; an open task at its due time."""
    own = [_own_line(OwnKind.NOTE, note.at, note.text, note.id) for note in book.notes]
    for task in book.tasks:
        kind = OwnKind.TASK if task.done_at is None else OwnKind.DONE
        own.append(_own_line(kind, task.done_at or task.due_at, task.text, task.id))
    return (
        tuple(sorted((*lines, *own), key=lambda line: line.at, reverse=True))
        if own
        else tuple(lines)
    )


def _own_line(kind: OwnKind, at: datetime, text: str, own_id: int) -> TimelineLine:
    first, _, rest = text.partition("\n")
    return TimelineLine(
        at=at,
        kind=kind,
        what=f"{OWN[kind]}: {first}",
        verdict=None,
        reason=" ".join(rest.split()),
        device="",
        count=1,
        mail_id=0,
        hit_id=None,
        own_id=own_id,
    )


def lines_of(
    events: Sequence[Event],
    subjects: Mapping[int, str],
    changes: Mapping[int, VerdictChange] = MappingProxyType({}),
    incoming: Mapping[int, IncomingMail] = MappingProxyType({}),
) -> tuple[TimelineLine, ...]:
    """The lines for these events, newest first.

    `subjects` names the mails by id; `changes` are the last changes of verdicts by hit;
    `incoming` are the mails that came in, by id.
    """

    def line_of(event: Event) -> TimelineLine:
        change = changes.get(event.hit_id) if event.hit_id is not None else None
        line = _line(event, subjects.get(event.mail_id, ""), change)
        if event.incoming_id is not None and event.incoming_id in incoming:
            line = _with_answer(line, incoming[event.incoming_id])
        return line

    groups = groups_of(events)
    return tuple(_folded([line_of(event) for event in group]) for group in reversed(groups))


def groups_of(events: Sequence[Event]) -> list[list[Event]]:
    """The events, oldest first, those together that one line stands for."""
    groups: list[list[Event]] = []
    for event in sorted(events, key=lambda e: (e.at, e.hit_id or 0)):
        if groups and _folds(groups[-1][-1], event):
            groups[-1].append(event)
        else:
            groups.append([event])
    return groups


def _line(event: Event, subject: str, change: VerdictChange | None) -> TimelineLine:
    verdict = event.verdict
    what = WHAT[event.kind]
    if event.kind is EventKind.CLICKED and event.link:
        what = f"{what}: {event.link}"
    elif subject:
        what = f"{what}: {subject}"
    if event.by:
        what = f"{what} · {'to' if event.kind is EventKind.SENT else 'by'} {event.by}"
    return TimelineLine(
        at=event.at,
        kind=event.kind,
        what=what,
        verdict=verdict.kind if verdict else None,
        reason=verdict.reason if verdict else event.detail,
        device=event.device or "",
        count=event.count,
        mail_id=event.mail_id,
        hit_id=event.hit_id,
        change=sentence_of(change) if change else "",
    )


def _with_answer(line: TimelineLine, mail: IncomingMail) -> TimelineLine:
    """The words of an answer stand beneath its line, and need no beginning of them in it.

    What bounces say stands in their reason already.
    """
    if line.kind in {EventKind.REPLIED, EventKind.UNSUBSCRIBED} and mail.text:
        doubtful = mail.id if mail.is_doubtful and line.kind is EventKind.REPLIED else None
        return replace(line, text=mail.text, reason=mail.notes, doubtful_id=doubtful)
    is_absence = line.kind is EventKind.AUTO_REPLIED
    return replace(line, text=mail.text if is_absence else "", return_date=mail.return_date)


def _folds(last: Event, event: Event) -> bool:
    return (
        _is_machine(last)
        and _is_machine(event)
        and last.mail_id == event.mail_id
        and event.at - last.at <= FOLD_SPAN
    )


def _is_machine(event: Event) -> bool:
    return event.verdict is not None and event.verdict.kind is VerdictKind.MACHINE


def _folded(group: Sequence[TimelineLine]) -> TimelineLine:
    """A group under one heading that says how many requests machines made."""
    first, last = group[0], group[-1]
    if first is last:
        return first
    count = sum(line.count for line in group)
    return TimelineLine(
        at=last.at,
        kind=first.kind,
        what=f"Checked by machines, {count} requests",
        verdict=VerdictKind.MACHINE,
        reason="; ".join(dict.fromkeys(line.reason for line in group[:50])),
        device="",
        count=count,
        mail_id=first.mail_id,
        hit_id=first.hit_id,
        folded=tuple(group),
        change="; ".join(dict.fromkeys(line.change for line in group[:50] if line.change)),
    )
