"""From requests to points: whatever machines add to a mail's traffic, its score never rises."""

from collections.abc import Sequence
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_app.domain.events import Event, EventKind, JudgedHit, events_of_hits
from outreach_app.domain.hits import Hit, HitKind, MailContext
from outreach_app.domain.scoring import score
from tests.domain.classify.traces import (
    AMAZON,
    EOP,
    FIREFOX,
    HOME,
    MPP,
    OFFICE,
    SENT,
    THUNDERBIRD,
    judged,
)

ABOUT = MailContext(accepted_at=SENT, tracked_links=3)
NOW = SENT + timedelta(days=1)
LINKS = ("L1", "L2", "L3")

SAME_DAY = 0.6
"""Where a machine takes a person's act with it, a fresher one of the same hour stands in."""


def hit(number: int, second: float, kind: HitKind, agent: str, address: str, method: str) -> Hit:
    return Hit(
        id=number,
        kind=kind,
        at=SENT + timedelta(seconds=second),
        method=method,
        address=address,
        user_agent=agent,
        link=None if kind is HitKind.OPEN else LINKS[number % 3],
    )


def hits(
    agents: Sequence[str], addresses: Sequence[str], methods: Sequence[str], first: int
) -> st.SearchStrategy[list[Hit]]:
    one = st.tuples(
        st.floats(1, 4000),
        st.sampled_from([HitKind.OPEN, HitKind.CLICK]),
        st.sampled_from(agents),
        st.sampled_from(addresses),
        st.sampled_from(methods),
    )
    return st.lists(one, max_size=6).map(
        lambda rows: [hit(first + place, *row) for place, row in enumerate(rows)]
    )


def points(traffic: Sequence[Hit]) -> float:
    verdicts = judged(traffic, ABOUT)
    pairs = [JudgedHit(one, verdict) for one, verdict in zip(traffic, verdicts, strict=True)]
    sent = Event(1, 1, EventKind.SENT, SENT)
    return score([sent, *events_of_hits(1, 1, pairs)], NOW).points


@given(
    hits([THUNDERBIRD, FIREFOX], [HOME, OFFICE], ["GET"], 1),
    hits(["", "curl/8.1", "python-requests/2.32"], [EOP, AMAZON, HOME], ["GET", "HEAD"], 100),
    hits([MPP], ["17.58.0.1"], ["GET"], 200),
)
@settings(max_examples=60, deadline=None)
def test_machines_never_raise_a_score(
    people: list[Hit], scanners: list[Hit], prefetches: list[Hit]
) -> None:
    prefetched = [one for one in prefetches if one.kind is HitKind.OPEN]
    assert points([*people, *scanners, *prefetched]) <= points(people) + SAME_DAY
