"""Measures lists of prospects in a large profile: what a keystroke, a sort, a filter costs.

Each line is the median and the worst of several runs, beside a bare SELECT of the first hundred
rows in the same run. `desk.py` runs it.
"""

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import PageKey, ProspectOrder, ProspectSort
from outreach_app.domain.scoring import Level
from outreach_app.services.judging import Judging
from outreach_app.services.people.people import People, build_people
from outreach_app.services.prospects import Prospects
from outreach_app.services.reckoning import Reckoning
from outreach_app.storage.store import Store
from outreach_app.system.clock import SystemClock
from outreach_app.system.evidence import read_evidence

RUNS = 15
PAGE = 100
BARE = "select id, first_name, last_name, company, address from prospects limit 100"
TYPED = "jürgen müller optics"
NAME = ProspectOrder(ProspectSort.NAME)

Act = Callable[[], object]


def measure(store: Store, path: Path) -> None:
    """Print what each costs."""
    clock = SystemClock()
    prospects, people = (
        Prospects(store, clock),
        build_people(store, clock, Reckoning(Judging(read_evidence()))),
    )
    with closing(sqlite3.connect(path)) as connection:
        bare, _ = _timed(lambda: connection.execute(BARE).fetchall())
    print(f"{'bare SELECT of 100 rows':<46}{bare:8.2f} ms")
    acts = (*_lists(prospects), *_deeds(prospects, people))
    for name, act in acts:
        median, worst = _timed(act)
        print(f"{name:<46}{median:8.2f} ms  worst {worst:8.2f} ms  x{median / bare:7.1f}")
    keys = [_timed(partial(_first, prospects, TYPED[:n]), 5) for n in range(1, len(TYPED) + 1)]
    print(f"{'each keystroke of “' + TYPED + '”, worst':<46}{max(w for _m, w in keys):8.2f} ms")


def _lists(prospects: Prospects) -> Iterator[tuple[str, Act]]:
    everybody = ProspectFilter()
    for sort in ProspectSort:
        order = ProspectOrder(sort)
        yield f"first page by {sort.value}", partial(prospects.matching, everybody, order)
    deep = _key_of_page(prospects, 500)
    yield "page 500 by name", lambda: prospects.matching(everybody, NAME, deep, PAGE)
    yield "every id by name", lambda: prospects.ids(everybody, NAME)
    yield "count of everybody", lambda: prospects.count(everybody)
    for name, asked in (
        ("opened, never answered", ProspectFilter(opened_unanswered=True)),
        ("warm or hot", ProspectFilter(levels=(Level.WARM, Level.HOT))),
        ("stage and tag", ProspectFilter(stages=("talking",), tags=("vip",))),
        ("active within 7 days", ProspectFilter(active_within=7)),
        ("suppressed", ProspectFilter(suppressed=True)),
        ("bounced", ProspectFilter(bounced=True)),
    ):
        yield f"first page and count: {name}", partial(prospects.matching, asked)
    for typed in ("a", "ana", "ana diaz", "example", "zzz"):
        yield f"search “{typed}”", partial(_first, prospects, typed)
    yield (
        "search “mulelr”, understood",
        lambda: prospects.respelled(ProspectFilter(search="mulelr")),
    )


def _deeds(prospects: Prospects, people: People) -> Iterator[tuple[str, Act]]:
    some = prospects.ids(ProspectFilter(), NAME)[:10_000]
    yield "counts of seven stages", lambda: people.pipeline.counts(ProspectFilter())
    yield "companies, the first 500", people.companies.groups
    yield "tag and untag 10,000", lambda: _there_and_back(people, some)


def _there_and_back(people: People, some: tuple[int, ...]) -> None:
    people.deeds.tag(some, "bench")
    people.undoing.undo()


def _first(prospects: Prospects, typed: str) -> object:
    return prospects.matching(ProspectFilter(search=typed), limit=PAGE)


def _key_of_page(prospects: Prospects, number: int) -> PageKey | None:
    key = None
    for _ in range(number):
        key = prospects.matching(ProspectFilter(), NAME, key or None, PAGE).next or key
    return key


def _timed(act: Act, runs: int = RUNS) -> tuple[float, float]:
    """Median and worst, in milliseconds. What takes long is run less often."""
    took: list[float] = []
    while len(took) < runs and sum(took) < 3000:
        begun = time.perf_counter()
        act()
        took.append((time.perf_counter() - begun) * 1000)
    return statistics.median(took), max(took)
