"""Which events count, and as what: repeats of a day count once, machines never."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach_app.domain.events import Event, EventKind, human
from outreach_app.domain.scoring.weights import PointKind, ScoringRules, Weight

SILENCE_AFTER = timedelta(days=14)
"""So long without any sign after a mail, and silence takes away, once for each such span."""

SIGNS = frozenset({EventKind.OPENED, EventKind.CLICKED, EventKind.REPLIED, EventKind.UNSUBSCRIBED})
"""What a person does."""

PLAIN = {
    EventKind.REPLIED: PointKind.REPLY,
    EventKind.UNSUBSCRIBED: PointKind.UNSUBSCRIBE,
    EventKind.BOUNCED: PointKind.BOUNCE,
    EventKind.COMPLAINED: PointKind.UNSUBSCRIBE,
}
"""Events that always count as the same kind."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that counts from `at` on. The event of a silence is the mail nobody answered."""

    kind: PointKind
    at: datetime
    event: Event
    weight: Weight


def acts_of(events: Iterable[Event], rules: ScoringRules, now: datetime) -> tuple[Act, ...]:
    """All that counts at `now`, oldest first, whatever the order of the events.

    One act counts once a day for each mail and link, so a mail left open in a preview pane does
    not grow hot by itself.
    """
    ordered = sorted(human(events), key=_order)
    past = [event for event in ordered if event.at <= now]
    acts = [
        Act(kind, at, event, rules.weights[kind])
        for kind, at, event in (*_signs(past, rules), *_silences(past, now))
        if kind in rules.weights
    ]
    return tuple(sorted(acts, key=lambda act: (act.at, _order(act.event))))


def counting(acts: Sequence[Act]) -> Iterator[Act]:
    """Those of these acts, oldest first, that still count: no bounce before an answer.

    Who answers has an address that lives, whatever came back earlier (a full mailbox, mostly).
    """
    replies = [number for number, act in enumerate(acts) if act.kind is PointKind.REPLY]
    last = replies[-1] if replies else -1
    return (a for n, a in enumerate(acts) if n > last or a.kind is not PointKind.BOUNCE)


def _order(event: Event) -> tuple[object, ...]:
    place = event.at, event.hit_id or 0, event.mail_id
    return *place, event.kind.value, event.link or "", event.device or ""


Counted = tuple[PointKind, datetime, Event]


def _signs(events: Sequence[Event], rules: ScoringRules) -> Iterator[Counted]:
    seen: set[tuple[object, ...]] = set()
    opened: set[int] = set()
    for event in events:
        kind = _kind(event, rules, is_again=event.mail_id in opened)
        key = (event.kind, event.mail_id, event.link, event.at.astimezone(rules.zone).date())
        if kind is None or key in seen:
            continue
        seen.add(key)
        if event.kind is EventKind.OPENED:
            opened.add(event.mail_id)
        yield kind, event.at, event


def _kind(event: Event, rules: ScoringRules, *, is_again: bool) -> PointKind | None:
    if event.kind is EventKind.OPENED:
        return PointKind.REPEATED_OPEN if is_again else PointKind.OPEN
    if event.kind is EventKind.CLICKED:
        return PointKind.IMPORTANT_CLICK if event.link in rules.important else PointKind.CLICK
    return PLAIN.get(event.kind)


def _silences(events: Sequence[Event], now: datetime) -> Iterator[Counted]:
    """Each mail that a long silence followed. Mails of one silence count once.

    The events come in the order of time.
    """
    signs = [event.at for event in events if event.kind in SIGNS]
    bounced = {event.mail_id for event in events if event.kind is EventKind.BOUNCED}
    last: datetime | None = None
    for event in events:
        until = event.at + SILENCE_AFTER
        if event.kind is not EventKind.SENT or event.mail_id in bounced or until > now:
            continue
        if last is not None and until - last < SILENCE_AFTER:
            continue
        place = bisect_left(signs, event.at)
        if place < len(signs) and signs[place] <= until:
            continue
        last = until
        yield PointKind.SILENCE, until, event
