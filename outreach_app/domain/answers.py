"""What came back for a sent mail: a reply, an automatic one, a bounce. Later evidence."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.events import Event, EventKind

KINDS = frozenset(
    {
        EventKind.REPLIED,
        EventKind.AUTO_REPLIED,
        EventKind.BOUNCED,
        EventKind.DELAYED,
        EventKind.FORWARD_FAILED,
        EventKind.COMPLAINED,
        EventKind.UNSUBSCRIBED,
    }
)


@dataclass(frozen=True, slots=True)
class Answer:
    """One incoming mail that belongs to a sent one.

    `source` names what it was read from, so that reading it twice adds nothing. `at` is aware
    UTC. `incoming_id` is the mail that came in.
    """

    mail_id: int
    kind: EventKind
    at: datetime
    detail: str
    source: str
    incoming_id: int | None = None


def events_of(prospect_id: int, answers: Iterable[Answer], by: str = "") -> tuple[Event, ...]:
    """The answers as events of that prospect's timeline; `by` as it is the mail's."""
    return tuple(
        Event(
            prospect_id,
            one.mail_id,
            one.kind,
            one.at,
            detail=one.detail,
            by=by,
            incoming_id=one.incoming_id,
        )
        for one in answers
    )


def replied_at(answers: Iterable[Answer]) -> datetime | None:
    """When a person first answered."""
    return min((one.at for one in answers if one.kind is EventKind.REPLIED), default=None)


def has_bounced(answers: Iterable[Answer]) -> bool:
    """Whether the mail came back."""
    return any(one.kind is EventKind.BOUNCED for one in answers)
