"""Two visitors for one link at once: a scan that came with a click. Pure.

Of such a pair one is a person, so exactly one is marked (thomask.sdf.org 2022/07/22).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from outreach_app.domain.classify.case import Case
from outreach_app.domain.classify.sweeps import place_of
from outreach_app.domain.hits import Hit

PAIR_SECONDS = 30.0
"""A scan that comes with a click follows or precedes it by less than this."""


BLINK = 3.0
"""A scan that lets the reader through first is over by then; a later one runs afterwards."""

Likelihood = Callable[[Case], int]


def with_rivals(cases: Sequence[Case], likely: Likelihood) -> list[Case]:
    """Pair visitors that asked for the same link from two networks at once; mark the machine.

    `likely` ranks a case, higher for a person. Among equals the time decides: a scan that comes
    before the reader does so by a moment (thomask), one that comes after him takes its time
    (resend-node issue 901: 12 s).
    """
    links: dict[str, list[int]] = defaultdict(list)
    for index, case in enumerate(cases):
        if not case.pixel and case.hit.link is not None:
            links[case.hit.link].append(index)
    marked = list(cases)
    for indexes in links.values():
        if len(indexes) > 1:
            _mark_losers(marked, indexes, likely)
    return marked


def _mark_losers(cases: list[Case], indexes: list[int], likely: Likelihood) -> None:
    ordered = sorted(indexes, key=lambda index: _moment_key(cases[index].hit))
    position = {index: place for place, index in enumerate(ordered)}
    for run in (ordered, ordered[::-1]):
        for index, other in _others(cases, run):
            earlier, later = sorted((index, other), key=position.__getitem__)
            winner, loser = _ranked(cases[earlier], cases[later], likely)
            if loser is cases[index] and loser.rival is None:
                cases[index] = replace(loser, rival=replace(winner, rival=None))


def _ranked(earlier: Case, later: Case, likely: Likelihood) -> tuple[Case, Case]:
    """The person and the machine of a pair."""
    first, second = likely(earlier), likely(later)
    if first == second:
        first, second = (0, 1) if _gap(earlier, later) <= BLINK else (1, 0)
    return (earlier, later) if first > second else (later, earlier)


def _others(cases: Sequence[Case], run: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Each hit with the last one before it in this run that another program asked for."""
    last: int | None = None
    other: int | None = None
    for index in run:
        if last is not None and cases[last].agent.text != cases[index].agent.text:
            other = last
        last = index
        if other is not None and _apart(cases[index], cases[other]):
            yield index, other


def _apart(one: Case, two: Case) -> bool:
    return (
        _gap(one, two) <= PAIR_SECONDS
        and one.agent.text != two.agent.text
        and place_of(one.hit.address) != place_of(two.hit.address)
    )


def _gap(one: Case, two: Case) -> float:
    return abs((one.hit.at - two.hit.at).total_seconds())


def _moment_key(hit: Hit) -> tuple[datetime, str, str, str]:
    return hit.at, hit.address, hit.user_agent, hit.method
