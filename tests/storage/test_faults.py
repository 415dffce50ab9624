"""What the world does to the file becomes a sentence, and leaves the profile as it was."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospect_pages import ProspectSort
from outreach_app.domain.prospects import ProspectForm
from outreach_app.storage import database as opening
from outreach_app.storage.store import Store
from tests.fakes.clock import START


def count(store: Store) -> int:
    with store.reading() as tx:
        return tx.prospects.page("", ProspectSort.NAME, None, 1).total


def add(store: Store, number: int) -> None:
    """Two rows that belong together: both, or neither."""
    notes = {"notes": "x" * 20_000}
    with store.writing() as tx:
        tx.prospects.add(ProspectForm(f"a{number}@x.example", fields=notes), START)
        tx.prospects.add(ProspectForm(f"b{number}@x.example", fields=notes), START)


def fill(store: Store) -> int:
    """Add until the disk is full; how many additions said that they were stored."""
    for number in range(1000):
        try:
            add(store, number)
        except UserError as fault:
            told = fault.sentence
        else:
            continue
        assert told.startswith("The disk that holds ")
        return number
    raise AssertionError("the disk was never full")


def test_a_full_disk_is_said_and_loses_nothing_that_was_stored(small_disk: Path) -> None:
    store = Store(small_disk / "outreach.db")
    stored = fill(store)
    assert stored > 3
    with pytest.raises(UserError, match="disk"):
        add(store, 5000)
    assert count(store) == 2 * stored
    store.close()
    with closing(sqlite3.connect(small_disk / "outreach.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    again = Store(small_disk / "outreach.db")
    assert count(again) == 2 * stored
    again.close()


def test_work_goes_on_once_there_is_room(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"x" * 400_000)
    store = Store(small_disk / "outreach.db")
    stored = fill(store)
    ballast.unlink()
    add(store, 5000)
    assert count(store) == 2 * (stored + 1)
    store.close()


def test_a_file_that_is_no_profile_is_named_and_untouched(database: Path) -> None:
    content = b"no database at all, but longer than a header " * 9
    database.write_bytes(content)
    with pytest.raises(UserError, match="is damaged") as refusal:
        Store(database)
    assert refusal.value.code == "profile-broken"
    assert database.read_bytes() == content


def test_a_damaged_page_is_a_sentence(store: Store, database: Path) -> None:
    for number in range(40):
        add(store, number)
    store.close()
    whole = bytearray(database.read_bytes())
    whole[4096:-4096] = b"\xaa" * (len(whole) - 8192)
    database.write_bytes(whole)
    with pytest.raises(UserError, match="damaged"), closing(Store(database)) as damaged:
        count(damaged)


def test_a_folder_in_the_place_of_the_file(database: Path) -> None:
    database.mkdir()
    with pytest.raises(UserError, match="can not be opened"):
        Store(database)


def test_a_profile_that_another_program_holds_is_a_sentence(
    store: Store, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0)
    impatient = Store(database)
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UserError, match="another program") as refusal:
            add(impatient, 1)
    assert refusal.value.code == "profile-busy"
    add(impatient, 1)
    impatient.close()
