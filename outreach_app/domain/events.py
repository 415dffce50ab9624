"""Dated things on a prospect's timeline, derived from mails and judged hits, and rebuilt at will.

Repeats fold only here, after judging: bursts are evidence and must reach the rules whole.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from outreach_app.domain.event_kinds import EventKind
from outreach_app.domain.hits import Hit, HitKind, Verdict, VerdictKind

__all__ = [
    "KIND_OF_HIT",
    "RETRY_SPAN",
    "Event",
    "EventKind",
    "JudgedHit",
    "events_of_hits",
    "human",
]

KIND_OF_HIT = {
    HitKind.OPEN: EventKind.OPENED,
    HitKind.CLICK: EventKind.CLICKED,
    HitKind.UNSUBSCRIBE: EventKind.UNSUBSCRIBED,
}

RETRY_SPAN = timedelta(seconds=60)
"""Proxies and mail programs ask again within this span (Yahoo up to four times): one event."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a mail. `count` is how many hits it stands for.

    `by` names who did it where that was not the prospect: the recipient of a copy. `hit_id` is
    its first hit, None where it comes from the mail itself. `link` is the target of
    the link that was followed. `incoming_id` is the mail that came in and made it.
    """

    prospect_id: int
    mail_id: int
    kind: EventKind
    at: datetime
    verdict: Verdict | None = None
    hit_id: int | None = None
    link: str | None = None
    device: str | None = None
    count: int = 1
    detail: str = ""
    by: str = ""
    incoming_id: int | None = None

    @property
    def is_human(self) -> bool:
        """Whether a person did it."""
        return self.verdict is None or self.verdict.kind is VerdictKind.HUMAN


@dataclass(frozen=True, slots=True)
class JudgedHit:
    """A hit with its verdict, the device where a person used one, and the link's target."""

    hit: Hit
    verdict: Verdict
    device: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class KeptHit:
    """A hit as it is stored, with its link's target, and how it was judged by which rules."""

    hit: Hit
    url: str | None
    judged: JudgedHit | None = None
    rules_version: int = 0


def events_of_hits(
    prospect_id: int, mail_id: int, judged: Sequence[JudgedHit], by: str = ""
) -> tuple[Event, ...]:
    """The events of one mail's hits in time order, quick repeats of one reader folded."""
    events: list[Event] = []
    open_at: dict[tuple[object, ...], int] = {}
    for one in sorted(judged, key=lambda j: (j.hit.at, j.hit.id)):
        if one.hit.kind is HitKind.UNSUBSCRIBE and one.hit.method != "POST":
            continue  # looking at the page is not asking
        key = (one.hit.kind, one.hit.link, one.hit.address, one.hit.user_agent, one.verdict.kind)
        place = open_at.get(key)
        if place is not None and one.hit.at - events[place].at <= RETRY_SPAN:
            events[place] = replace(events[place], count=events[place].count + 1)
            continue
        open_at[key] = len(events)
        events.append(
            Event(
                prospect_id=prospect_id,
                mail_id=mail_id,
                kind=KIND_OF_HIT[one.hit.kind],
                at=one.hit.at,
                verdict=one.verdict,
                hit_id=one.hit.id,
                link=one.url,
                device=one.device,
                by=by,
            )
        )
    return tuple(events)


def human(events: Iterable[Event]) -> tuple[Event, ...]:
    """Only what the prospects themselves did, oldest first: no machine, no copy's recipient."""
    theirs = (event for event in events if event.is_human and not event.by)
    return tuple(sorted(theirs, key=lambda event: event.at))
