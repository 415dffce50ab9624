"""When each rule would have fired: pure, over a prospect's whole history, machines left out.

A firing's key stays the same however often history is judged again, so nothing is told twice.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise

from outreach_app.domain.alerts.rules import AlertRule, RuleKind, span_in_words
from outreach_app.domain.events import Event, EventKind, human
from outreach_app.domain.scoring import LevelChange, rank

SIGNS = frozenset({EventKind.OPENED, EventKind.CLICKED, EventKind.REPLIED})
"""What a person does out of interest."""


@dataclass(frozen=True, slots=True)
class History:
    """A prospect's own events, their colleagues' signs (with their own), and their levels.

    `acts` is what people did and what became of the mails, oldest first.
    """

    prospect_id: int
    events: Sequence[Event]
    colleagues: Sequence[Event] = ()
    levels: Sequence[LevelChange] = ()
    acts: tuple[Event, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "acts", tuple(sorted(human(self.events), key=_order)))


@dataclass(frozen=True, slots=True)
class Firing:
    """A rule fired because of `event`. `reason` follows the person's name; `why` is why now."""

    rule: AlertRule
    key: str
    event: Event
    reason: str
    why: str


def firings(rule: AlertRule, history: History) -> tuple[Firing, ...]:
    """All firings of one rule, switched on or not, oldest first."""
    found = _WATCH[rule.kind](rule, history)
    return tuple(firing for firing in found if rule.since is None or firing.event.at >= rule.since)


def _order(event: Event) -> tuple[datetime, int, int, str, str]:
    place = event.at, event.hit_id or 0, event.mail_id
    return *place, event.kind.value, event.device or ""


def _of_kind(acts: Iterable[Event], kind: EventKind) -> dict[int, list[Event]]:
    """Events of one kind by mail."""
    found: dict[int, list[Event]] = {}
    for event in acts:
        if event.kind is kind:
            found.setdefault(event.mail_id, []).append(event)
    return found


def _since_sent(history: History, event: Event) -> str:
    sent = [
        one.at
        for one in history.events
        if one.mail_id == event.mail_id and one.kind is EventKind.SENT
    ]
    return f"{span_in_words(event.at - min(sent))} after it was sent" if sent else ""


def _first_open(rule: AlertRule, history: History) -> Iterator[Firing]:
    clicks = _of_kind(history.acts, EventKind.CLICKED)
    for mail_id, opens in _of_kind(history.acts, EventKind.OPENED).items():
        first = opens[0]
        if mail_id in clicks and _order(clicks[mail_id][0]) < _order(first):
            continue  # who followed a link has looked at the mail: that is no news
        why = f"First opened {_since_sent(history, first)}".strip()
        yield Firing(rule, f"{mail_id}:opened", first, "opened your mail", why)


def _nth_open(rule: AlertRule, history: History) -> Iterator[Firing]:
    for mail_id, opens in _of_kind(history.acts, EventKind.OPENED).items():
        for place, last in enumerate(opens[rule.number - 1 :]):
            if last.at - opens[place].at <= rule.span:
                span = span_in_words(last.at - opens[place].at)
                why = f"Opened {rule.number} times within {span}"
                yield Firing(rule, f"{rule.id}:{mail_id}", last, "keeps opening your mail", why)
                break


def _second_device(rule: AlertRule, history: History) -> Iterator[Firing]:
    for mail_id, opens in _of_kind(history.acts, EventKind.OPENED).items():
        known = [event for event in opens if event.device]
        other = next((event for event in known if event.device != known[0].device), None)
        if other is not None:
            why = f"Now {other.device}, before {known[0].device}"
            reason = "opened your mail on a second device"
            yield Firing(rule, f"{rule.id}:{mail_id}", other, reason, why)


def _click(rule: AlertRule, history: History) -> Iterator[Firing]:
    for mail_id, clicks in _of_kind(history.acts, EventKind.CLICKED).items():
        meant = [event for event in clicks if not rule.link or event.link == rule.link]
        if meant:
            key = f"{rule.id}:{mail_id}" if rule.link else f"{mail_id}:clicked"
            why = f"Followed {meant[0].link or 'a link'}, {_since_sent(history, meant[0])}"
            yield Firing(rule, key, meant[0], "followed a link in your mail", why.rstrip(", "))


def _back(rule: AlertRule, history: History) -> Iterator[Firing]:
    signs = [event for event in history.acts if event.kind in SIGNS]
    for before, event in pairwise(signs):
        quiet = event.at - before.at
        if quiet >= timedelta(days=rule.number):
            why = f"Nothing was heard for {span_in_words(quiet)} before"
            reason = f"is back after {quiet.days} quiet days"
            yield Firing(rule, f"{rule.id}:{event.mail_id}:{_stamp(event)}", event, reason, why)


def _company(rule: AlertRule, history: History) -> Iterator[Firing]:
    """Each time the number is reached; while more of them keep coming it stays one firing."""
    signs = sorted((one for one in human(history.colleagues) if one.kind in SIGNS), key=_order)
    told, span = None, rule.span
    within: deque[Event] = deque()
    for event in signs:
        within.append(event)
        while event.at - within[0].at > span:
            within.popleft()
        recent = {one.prospect_id for one in within}
        if len(recent) < rule.number:
            continue
        is_new = told is None or event.at - told > span
        told = event.at
        if is_new and event.prospect_id == history.prospect_id:
            why = f"{len(recent)} people of the company within {span_in_words(span)}"
            reason = "is one of several readers at the company"
            yield Firing(rule, f"{rule.id}:{event.mail_id}:{_stamp(event)}", event, reason, why)


def _level(rule: AlertRule, history: History) -> Iterator[Firing]:
    for change in history.levels:
        is_reached = rank(change.before) < rank(rule.level) <= rank(change.after)
        if change.act is not None and change.is_rise and is_reached:
            event = change.act.event
            why = f"From {change.before.value} to {change.after.value}, {change.points:g} points"
            key = f"{rule.id}:{event.mail_id}:{_stamp(event)}"
            yield Firing(rule, key, event, f"is {change.after.value} now", why)


def _reply(rule: AlertRule, history: History) -> Iterator[Firing]:
    for replies in _of_kind(history.acts, EventKind.REPLIED).values():
        for event in replies:
            key = f"{rule.id}:{event.mail_id}:{_stamp(event)}"
            why = f"Replied {_since_sent(history, event)}".rstrip()
            why = f"{why}: {event.detail}" if event.detail else why
            yield Firing(rule, key, event, "replied", why)


def _bounce(rule: AlertRule, history: History) -> Iterator[Firing]:
    for mail_id, bounces in _of_kind(history.acts, EventKind.BOUNCED).items():
        reason = "did not get your mail: it came back"
        yield Firing(rule, f"{rule.id}:{mail_id}", bounces[0], reason, bounces[0].detail)


def _unsubscribe(rule: AlertRule, history: History) -> Iterator[Firing]:
    for mail_id, asked in _of_kind(history.acts, EventKind.UNSUBSCRIBED).items():
        why = "No mail leaves for this address any more"
        yield Firing(rule, f"{mail_id}:unsubscribed", asked[0], "wants no more mail", why)
    for mail_id, told in _of_kind(history.acts, EventKind.COMPLAINED).items():
        reason = "marked your mail as spam"
        why = "No mail leaves for this address any more"
        yield Firing(rule, f"{mail_id}:complained", told[0], reason, why)


def _stamp(event: Event) -> int:
    return int(event.at.timestamp() * 1000)


Watch = Callable[[AlertRule, History], Iterable[Firing]]

_WATCH: Mapping[RuleKind, Watch] = {
    RuleKind.FIRST_OPEN: _first_open,
    RuleKind.NTH_OPEN: _nth_open,
    RuleKind.SECOND_DEVICE: _second_device,
    RuleKind.CLICK: _click,
    RuleKind.BACK: _back,
    RuleKind.COMPANY: _company,
    RuleKind.LEVEL: _level,
    RuleKind.REPLY: _reply,
    RuleKind.BOUNCE: _bounce,
    RuleKind.UNSUBSCRIBE: _unsubscribe,
}
