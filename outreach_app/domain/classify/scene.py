"""What the hits of one mail say about each other. Pure, and independent of their order.

It gathers the facts that need neighbours; the rules decide what they mean.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from outreach_app.domain.classify.agents import read_agent
from outreach_app.domain.classify.case import Case, Evidence
from outreach_app.domain.classify.sweeps import Moment, find_sweeps, moments_of
from outreach_app.domain.hits import Hit, HitKind, MailContext

HIDDEN_TAINT = 900.0
"""Seconds around a touched hidden link in which its address and agent are a machine's."""

READER_MEMORY = 3600.0
"""Seconds for which a mail program's open vouches for clicks from its address."""

READER_PAUSE = 1.0
"""A person needs longer than this between seeing a mail and following its link."""

VIEW_MEMORY = 15.0
"""Seconds after the app showed the sent mail in which a display proxy fetches for the sender."""

CLOCK_SKEW = 2.0

AGE_FLOOR = -600.0
"""A hit longer than this before acceptance says that the clock, not the hit, is wrong."""

Times = dict[str, list[float]]


def build_cases(hits: Sequence[Hit], mail: MailContext, evidence: Evidence) -> list[Case]:
    """A case for each hit, in the order of the hits."""
    cases = [_alone(hit, mail, evidence) for hit in hits]
    if len(hits) < 2:
        return cases
    moments = moments_of(hits)
    swept = find_sweeps([m for m in moments if _visits(hits[m.index])], mail.tracked_links)
    hidden = _hidden_touches(moments, mail.hidden_links)
    readers = _times((hits[m.index].address, m.at) for m in moments if _shows(cases[m.index]))
    for moment in moments:
        case = cases[moment.index]
        sweep = swept.get(moment.index)
        is_near = bool(hidden) and any(_near(hidden, key, moment.at) for key in _keys(moment))
        reader = not case.pixel and _showed(readers, case.hit.address, moment.at)
        if sweep or is_near or reader:
            cases[moment.index] = replace(
                case, swept=sweep, hidden=case.hidden or is_near, reader=reader
            )
    return cases


def _alone(hit: Hit, mail: MailContext, evidence: Evidence) -> Case:
    return Case(
        hit=hit,
        mail=mail,
        agent=read_agent(hit.user_agent),
        network=evidence.networks.find(hit.address),
        bot=evidence.bots(hit.user_agent),
        age=_age(hit.at, mail.accepted_at),
        hidden=hit.link is not None and hit.link in mail.hidden_links,
        viewed=_viewed(hit.at, mail.sender_views),
    )


def _age(at: datetime, accepted: datetime | None) -> float | None:
    if accepted is None:
        return None
    seconds = (at - accepted).total_seconds()
    return seconds if seconds >= AGE_FLOOR else None


def _viewed(at: datetime, views: Iterable[datetime]) -> bool:
    return any(-CLOCK_SKEW <= (at - view).total_seconds() <= VIEW_MEMORY for view in views)


def _visits(hit: Hit) -> bool:
    return hit.kind is not HitKind.UNSUBSCRIBE


def _shows(case: Case) -> bool:
    """Whether a mail program, at its reader's own address, showed the mail."""
    return case.pixel and case.agent.mail_program and case.hit.method == "GET"


def _keys(moment: Moment) -> tuple[str, str]:
    return f"at {moment.place}", f"by {moment.agent}"


def _hidden_touches(moments: Iterable[Moment], hidden: frozenset[str]) -> Times:
    touched = [moment for moment in moments if moment.link in hidden] if hidden else []
    return _times((key, moment.at) for moment in touched for key in _keys(moment))


def _times(pairs: Iterable[tuple[str, float]]) -> Times:
    times: Times = defaultdict(list)
    for key, at in pairs:
        times[key].append(at)
    return times


def _near(times: Times, key: str, at: float) -> bool:
    found = times.get(key)
    if not found:
        return False
    position = bisect_left(found, at - HIDDEN_TAINT)
    return position < len(found) and found[position] <= at + HIDDEN_TAINT


def _showed(times: Times, address: str, at: float) -> bool:
    found = times.get(address)
    if not found:
        return False
    position = bisect_right(found, at - READER_PAUSE) - 1
    return position >= 0 and found[position] >= at - READER_MEMORY
