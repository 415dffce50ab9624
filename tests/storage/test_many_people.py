"""Many prospects at once are the same rows, words and tags as one after the other."""

from dataclasses import replace
from pathlib import Path

from sqlalchemy import text

from outreach_app.domain.prospects import ProspectForm, checked
from outreach_app.storage.database import open_engine, transaction
from outreach_app.storage.store import Store
from tests.fakes.clock import START

FORMS = [
    checked(one)
    for one in (
        ProspectForm("ana@bakery.example", "Ana", "Díaz", "Größe & Söhne", tags=("vip", "Fair")),
        ProspectForm("Bob@Stone.example", fields={"größe": "XL", "note": "two\nlines"}),
        ProspectForm("x@y.example", time_zone="Europe/Berlin", stage="won", phone="+49 1"),
    )
]
TABLES = ("prospects", "prospect_words", "prospect_tags", "tags", "prospect_words_content")


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    engine = open_engine(path)
    with transaction(engine, writes=False) as connection:
        found = {
            table: [tuple(row) for row in connection.execute(text(f"select * from {table}"))]
            for table in TABLES
        }
    engine.dispose()
    return found


def test_at_once_and_one_by_one_are_the_same(tmp_path: Path) -> None:
    one, many = Store(tmp_path / "one.db"), Store(tmp_path / "many.db")
    with one.writing() as tx:
        for form in FORMS:
            tx.prospects.add(form, START)
    with many.writing() as tx, tx.lists.people.at_once():
        assert tx.lists.people.add_many(FORMS[:2], START) == range(1, 3)
        tx.lists.people.add_many(FORMS[2:], START)
    one.close()
    many.close()
    assert rows(tmp_path / "one.db") == rows(tmp_path / "many.db")


def test_edits_meanwhile_are_found_too(tmp_path: Path) -> None:
    store = Store(tmp_path / "outreach.db")
    with store.writing() as tx:
        first = tx.prospects.add(FORMS[0], START)
    with store.writing() as tx, tx.lists.people.at_once():
        (number,) = tx.lists.people.add_many([FORMS[1]], START)
        tx.lists.people.edit_many(
            {
                first.id: replace(FORMS[0], tags=("Quartz",)),
                number: replace(FORMS[1], company="Xenon", tags=("Opal",)),
            }
        )
    with store.reading() as tx:
        found = tx.lists.people.forms([first.id, number])
    assert found[first.id].tags == ("Quartz",)
    store.close()
    words = {str(row[0]): row for row in rows(tmp_path / "outreach.db")["prospect_words"]}
    texts = [" ".join(map(str, row)) for row in words.values()]
    assert any("Quartz" in one and "vip" not in one for one in texts)
    assert any("Xenon" in one and "Opal" in one for one in texts)


def test_the_triggers_are_back_afterwards(tmp_path: Path) -> None:
    store = Store(tmp_path / "outreach.db")
    with store.writing() as tx, tx.lists.people.at_once():
        tx.lists.people.add_many(FORMS, START)
    with store.writing() as tx:
        tx.prospects.add(ProspectForm("late@x.example", "Wolfram"), START)
    store.close()
    words = rows(tmp_path / "outreach.db")["prospect_words"]
    assert any("Wolfram" in str(row) for row in words)
