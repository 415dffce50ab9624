"""Who went through several links of one mail at once. Pure; linear after sorting.

A person follows one link at a time. Scanners fetch all of them within a second (836 bursts in
craft-campaign issue 546), or walk through the mail from top to bottom (mautic issue 9798).
Nothing here looks at who asked: visitors are told apart by address or by user agent.
"""

from bisect import bisect_right
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from outreach_app.domain.hits import Hit
from outreach_app.domain.networks import neighbourhood

# Several links within so many seconds by one visitor: (seconds, distinct links).
PACES = ((2.0, 2), (10.0, 3))
# By strangers to one another: a scan spread over many addresses and agents.
SCATTERED_PACES = ((2.0, 4),)

WALK_PAUSE = 20.0
"""Longest pause in seconds within a walk through all links of a mail."""

WALK_LINKS = 4
"""A walk through fewer links than this may be a curious person's."""

VISITOR_TAINT = 900.0
"""Seconds around a sweep in which other requests of the same agent there belong to it."""

SHARED_TAINT = 120.0
"""The same for its network or its agent alone, shorter since people may share either."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One hit, reduced to what a sweep is made of. `at` is in seconds."""

    index: int
    at: float
    link: str | None
    place: str
    agent: str


VisitorKey = Callable[[Moment], str]

# What makes one visitor of several requests, and how long a sweep colours its others.
TAINTS: tuple[tuple[VisitorKey, float], ...] = (
    (lambda moment: f"{moment.place} {moment.agent}", VISITOR_TAINT),
    (lambda moment: moment.place, SHARED_TAINT),
    (lambda moment: moment.agent, SHARED_TAINT),
)


@dataclass(frozen=True, slots=True)
class Burst:
    """A sweep from its first to its last request, through `links` distinct links."""

    first: float
    last: float
    links: int


@dataclass(frozen=True, slots=True)
class Swept:
    """What a hit has to do with a sweep: `links` of it; `taking_part` or only close to it."""

    links: int
    seconds: float
    taking_part: bool


@lru_cache(maxsize=20_000)
def place_of(address: str) -> str:
    """The network neighbourhood that an address is told apart by."""
    return neighbourhood(address)


def moments_of(hits: Sequence[Hit]) -> list[Moment]:
    """The hits as moments, in order of time whatever order they arrived in."""
    moments = [
        Moment(index, hit.at.timestamp(), hit.link, place_of(hit.address), hit.user_agent)
        for index, hit in enumerate(hits)
    ]
    moments.sort(key=lambda moment: (moment.at, moment.link or "", moment.place, moment.agent))
    return moments


def find_sweeps(moments: Sequence[Moment], tracked_links: int) -> dict[int, Swept]:
    """What each hit has to do with a sweep, by its index; hits without one are left out."""
    if len({moment.link for moment in moments if moment.link is not None}) < 2:
        return {}
    found: dict[int, Swept] = {}
    for key, taint in TAINTS:
        for group in _grouped(moments, key):
            bursts = find_bursts(group, PACES) + find_walks(group, tracked_links)
            _mark(found, group, bursts, taint)
    rest = [moment for moment in moments if moment.index not in found]
    _mark(found, rest, find_bursts(rest, SCATTERED_PACES), 0.0)
    return found


def find_bursts(moments: Sequence[Moment], paces: Iterable[tuple[float, int]]) -> list[Burst]:
    """Stretches in which enough distinct links were asked for fast enough."""
    clicks = [moment for moment in moments if moment.link is not None]
    return [burst for seconds, links in paces for burst in _at_pace(clicks, seconds, links)]


def find_walks(moments: Sequence[Moment], tracked_links: int) -> list[Burst]:
    """Runs through all links of a mail without a longer pause."""
    enough = max(WALK_LINKS, tracked_links)
    walks, run = [], list[Moment]()
    for moment in moments:
        if moment.link is None:
            continue
        if run and moment.at - run[-1].at > WALK_PAUSE:
            walks.append(run)
            run = []
        run.append(moment)
    walks.append(run)
    counted = ((walk, len({moment.link for moment in walk})) for walk in walks)
    return [Burst(walk[0].at, walk[-1].at, links) for walk, links in counted if links >= enough]


def _at_pace(clicks: Sequence[Moment], seconds: float, enough: int) -> Iterable[Burst]:
    window: deque[Moment] = deque()
    links: Counter[str | None] = Counter()
    for click in clicks:
        window.append(click)
        links[click.link] += 1
        while click.at - window[0].at > seconds:
            gone = window.popleft().link
            links[gone] -= 1
            if not links[gone]:
                del links[gone]
        if len(links) >= enough:
            yield Burst(window[0].at, click.at, len(links))


def _joined(bursts: Iterable[Burst]) -> list[Burst]:
    """Overlapping stretches become one, so that a long sweep is one."""
    joined: list[Burst] = []
    for burst in sorted(bursts, key=lambda burst: burst.first):
        if not joined or burst.first > joined[-1].last:
            joined.append(burst)
            continue
        known = joined[-1]
        last, links = max(known.last, burst.last), max(known.links, burst.links)
        joined[-1] = Burst(known.first, last, links)
    return joined


def _mark(
    found: dict[int, Swept], group: Iterable[Moment], bursts: Sequence[Burst], taint: float
) -> None:
    """Mark the hits of this group that took part in a burst, or came within `taint` of one."""
    if not bursts:
        return
    bursts = _joined(bursts)
    starts = [burst.first for burst in bursts]
    for moment in group:
        position = bisect_right(starts, moment.at)
        for burst in bursts[max(position - 1, 0) : position + 1]:
            if not burst.first - taint <= moment.at <= burst.last + taint:
                continue
            inside = moment.link is not None and burst.first <= moment.at <= burst.last
            known = found.get(moment.index)
            if known is None or (inside and not known.taking_part):
                found[moment.index] = Swept(burst.links, burst.last - burst.first, inside)


def _grouped(moments: Iterable[Moment], key: VisitorKey) -> Iterable[list[Moment]]:
    groups: dict[str, list[Moment]] = defaultdict(list)
    for moment in moments:
        groups[key(moment)].append(moment)
    return groups.values()
