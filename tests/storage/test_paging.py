"""The list by pages: every row exactly once, in either order, while rows come and change."""

from dataclasses import replace
from itertools import pairwise

import pytest

from outreach_app.domain.prospect_pages import PageKey, ProspectRow, ProspectSort
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.scoring import Level
from outreach_app.domain.warmth import KeptStanding
from outreach_app.storage.store import Store
from tests.fakes.clock import START

ROWS = 95
PAGE = 10
NAMES = ("Ana", "ana", "Émile", "Zoë", "李", "")


def furnish(store: Store) -> list[int]:
    """Rows with many equal names and points, so that only the id tells them apart."""
    with store.writing() as tx:
        made = [
            tx.prospects.add(ProspectForm(f"p{n:03}@x.example", NAMES[n % len(NAMES)]), START).id
            for n in range(ROWS)
        ]
        points = ((n % 4) * 0.1 + (n % 3) / 3 for n in range(ROWS))
        tx.standings.keep(
            (KeptStanding(*one, Level.COLD) for one in zip(made, points, strict=True)), START
        )
    return made


def page(
    store: Store, sort: ProspectSort, after: PageKey | None
) -> tuple[list[ProspectRow], PageKey | None]:
    with store.reading() as tx:
        found = tx.prospects.page("", sort, after, PAGE)
    assert found.total == (0 if after else ROWS)
    return list(found.rows), found.next


@pytest.mark.parametrize("sort", list(ProspectSort))
def test_every_row_exactly_once(store: Store, sort: ProspectSort) -> None:
    made = furnish(store)
    rows, after = page(store, sort, None)
    while after is not None:
        more, after = page(store, sort, after)
        rows += more
    assert sorted(row.id for row in rows) == sorted(made)
    if sort is ProspectSort.WARMTH:
        assert all(one.points >= other.points for one, other in pairwise(rows))


@pytest.mark.parametrize("sort", list(ProspectSort))
def test_rows_that_stay_are_seen_once_while_others_come_change_and_go(
    store: Store, sort: ProspectSort
) -> None:
    made = furnish(store)
    changing = set(made[::7])
    rows, after = page(store, sort, None)
    for number in range(1000):
        if after is None:
            break
        disturb(store, sorted(changing), number)
        more, after = page(store, sort, after)
        rows += more
    seen = [row.id for row in rows if row.id in set(made) - changing]
    assert sorted(seen) == sorted(set(made) - changing)


def disturb(store: Store, changing: list[int], number: int) -> None:
    """One row is added, one edited and rescored, one deleted."""
    edited, deleted = changing[number % len(changing)], changing[-1 - number % len(changing)]
    with store.writing() as tx:
        tx.prospects.add(ProspectForm(f"new{number}@x.example", "Mina"), START)
        there = tx.prospects.get(edited)
        if there is not None:
            form = replace(there.form, first_name="Aa" if number % 2 else "Zz")
            tx.prospects.edit(edited, form)
            tx.standings.keep([KeptStanding(edited, float(number), Level.WARM)], START)
        tx.prospects.delete(deleted)
