"""Who gets no mail is found however it is written; what was taken back returns only with news."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from outreach_app.domain.suppressions import PatternKind, ReasonCode, Suppression, suppression
from outreach_app.storage.store import Store
from tests.fakes.clock import START as NOW
from tests.storage.test_upgrading import bring_to, first_profile

DAY = timedelta(days=1)


def entry(pattern: str, days: int = 0, code: ReasonCode = ReasonCode.ENTERED) -> Suppression:
    return suppression(pattern, code, NOW + days * DAY, sentence="as was said", source="you")


def add(store: Store, *entries: Suppression) -> list[bool]:
    with store.writing() as tx:
        return [tx.suppressions.add(one) for one in entries]


def match(store: Store, address: str) -> Suppression | None:
    with store.reading() as tx:
        return tx.suppressions.match(address)


def test_an_entry_keeps_when_and_why(store: Store) -> None:
    kept = entry("ana@bakery.example", code=ReasonCode.COMPLAINED)
    assert add(store, kept) == [True]
    assert match(store, "ANA+x@Bakery.example") == kept


def test_the_first_time_stays(store: Store) -> None:
    first, later = entry("ana@x.example"), entry("ANA@x.example", 1, ReasonCode.BOUNCED)
    assert add(store, first, later) == [True, False]
    assert match(store, "ana@x.example") == first


def test_the_closest_entry_speaks(store: Store) -> None:
    add(store, entry("x.example"), entry("ana@x.example", code=ReasonCode.BOUNCED))
    found = match(store, "ana@x.example"), match(store, "bo@mail.x.example")
    assert [one and one.kind for one in found] == [PatternKind.ADDRESS, PatternKind.DOMAIN]


def test_what_was_taken_back_returns_only_with_news(store: Store) -> None:
    add(store, entry("ana@x.example"))
    with store.writing() as tx:
        assert tx.suppressions.lift("ana+y@x.example", PatternKind.ADDRESS, NOW + DAY)
        assert not tx.suppressions.lift("ana@x.example", PatternKind.ADDRESS, NOW + DAY)
    assert match(store, "ana@x.example") is None
    assert add(store, entry("ana@x.example")) == [False]  # judged again, not asked again
    assert match(store, "ana@x.example") is None
    again = entry("ana@x.example", 2, ReasonCode.UNSUBSCRIBED)
    assert add(store, again) == [True]
    assert match(store, "ana@x.example") == again


def test_many_addresses_are_looked_up_together(store: Store) -> None:
    add(store, *(entry(f"p{n}@x.example") for n in range(0, 3000, 2)))
    with store.reading() as tx:
        found = tx.suppressions.matches(f"P{n}@x.example" for n in range(3000))
    assert sorted(found) == sorted(f"P{n}@x.example" for n in range(0, 3000, 2))


def test_pages_hold_each_entry_once(store: Store) -> None:
    add(store, *(entry(f"p{n}@x.example", n // 4) for n in range(50)))
    seen: list[Suppression] = []
    with store.reading() as tx:
        while page := tx.suppressions.page("", (seen[-1].at, seen[-1].key) if seen else None, 7):
            seen.extend(page)
        assert tx.suppressions.count() == len(seen) == len({one.key for one in seen}) == 50
        assert [one.at for one in seen] == sorted((one.at for one in seen), reverse=True)
        assert [one.pattern for one in tx.suppressions.page("P17", None, 9)] == ["p17@x.example"]
        assert tx.suppressions.count("%") == 0


def test_entries_of_an_older_version_say_that_they_unsubscribed(database: Path) -> None:
    first_profile(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE prospects SET unsubscribed_at = 1700000000000")
        connection.commit()
    store = Store(database)
    found = match(store, "ana@bakery.example")
    assert found is not None
    assert (found.reason_code, found.at.year) == (ReasonCode.UNSUBSCRIBED, 2023)
    store.close()


@pytest.mark.parametrize(
    ("stored", "year"), [(-62135596800000, 1970), (253402300799999, 2199), (253402343999000, 2199)]
)
def test_times_at_the_ends_of_the_calendar_do_not_hide_the_list(
    database: Path, stored: int, year: int
) -> None:
    """An older version took them from a list, and could not read them again."""
    first_profile(database)
    bring_to(database, "0019")
    at = {"bo@x.example": stored, "cy@x.example": int(NOW.timestamp() * 1000)}
    with closing(sqlite3.connect(database)) as connection:
        connection.executemany(
            "INSERT INTO suppressions (key, pattern, kind, reason_code, sentence, source, at) "
            "VALUES (?1, ?1, 'address', 'entered', '', '', ?2)",
            at.items(),
        )
        connection.commit()
    with closing(Store(database)) as store, store.reading() as tx:
        page = tx.suppressions.page("x.example", None, 9)
        assert all(one.at.astimezone().year > 1960 for one in page)
        years = {one.pattern: one.at.year for one in page}
    assert years == {"bo@x.example": year, "cy@x.example": NOW.year}
