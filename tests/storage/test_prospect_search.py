"""Search and filters: what the triggers keep, what may be typed, what conditions mean."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from outreach_app.domain.events import EventKind
from outreach_app.domain.prospect_filter import ProspectFilter, from_json, to_json
from outreach_app.domain.prospect_pages import PageKey, ProspectOrder, ProspectSort
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.scoring import Level
from outreach_app.domain.signs import Signs
from outreach_app.domain.suppressions import ReasonCode, suppression
from outreach_app.domain.warmth import KeptStanding
from outreach_app.storage.store import Store
from tests.fakes.clock import START

DAY = timedelta(days=1)

PEOPLE = (
    ProspectForm("ana@bakery.example", "Ana", "Díaz", "Müller & Söhne", tags=("vip", "Porto")),
    ProspectForm("bo@o-neil.example", "Bo", "O'Neil", "O'Neil Ltd", phone="+49 30 1234"),
    ProspectForm("carl@other.example", "Carl", stage="won", job_title="Head of Sales"),
    ProspectForm("dora@bakery.example", "Dora", fields={"city": "Łódź"}, tags=("VIP",)),
)


@pytest.fixture
def people(store: Store) -> list[int]:
    with store.writing() as tx:
        return [tx.prospects.add(form, START).id for form in PEOPLE]


def found(store: Store, asked: ProspectFilter) -> str:
    """The initials of everybody who matches, in alphabetical order."""
    order = ProspectOrder(ProspectSort.NAME)
    with store.reading() as tx:
        ids = tx.prospects.ids(asked, order)
        rows = tx.prospects.rows(ids)
        assert tx.prospects.count(asked) == len(ids) == len(rows)
        assert tx.prospects.matching(asked, order, None, 50).rows == rows
    return "".join(row.name[0] for row in rows)


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("", "ABCD"),
        ("   ", "ABCD"),
        ("ana", "A"),
        ("DIAZ", "A"),
        ("diaz mull", "A"),
        ("müller", "A"),
        ("bakery", "AD"),
        ("vip", "AD"),
        ("sales", "C"),
        ("ana@bakery.exa", "A"),
        ("@bakery.example", "AD"),
        ("o'neil", "B"),
        ("1234", "B"),
        ("+49 30", "B"),
        ("nobody", ""),
        ('"', "ABCD"),
        ('a"b', ""),
        ("AND", ""),
        ("ana OR bo", ""),
        ("words:ana", ""),
        ("-", "ABCD"),
        ("*", "ABCD"),
        ("ana*", "A"),
        ("(", "ABCD"),
        ("bo\0neil", "B"),
        ("an\ud800a", "A"),
    ],
)
def test_a_search_finds_beginnings_of_words_whatever_is_typed(
    store: Store, people: list[int], typed: str, who: str
) -> None:
    assert found(store, ProspectFilter(search=typed)) == who


def test_words_follow_every_change(store: Store, people: list[int]) -> None:
    with store.writing() as tx:
        tx.prospects.edit(people[0], replace(PEOPLE[0], company="Bäckerei", tags=("Porto",)))
        tx.people.tags.rename("porto", "Lisboa")
    assert found(store, ProspectFilter(search="müller")) == ""
    assert found(store, ProspectFilter(search="backerei")) == "A"
    assert found(store, ProspectFilter(search="vip")) == "D"
    assert found(store, ProspectFilter(search="lisboa")) == "A"
    with store.writing() as tx:
        tx.prospects.delete(people[0])
    assert found(store, ProspectFilter(search="lisboa")) == ""


def test_the_index_is_sound_after_everybody_is_gone(
    store: Store, people: list[int], database: Path
) -> None:
    with store.writing() as tx:
        for one in people:
            tx.prospects.delete(one)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(
            "insert into prospect_words(prospect_words, rank) values ('integrity-check', 1)"
        )
        assert connection.execute("select count(*) from prospect_words").fetchone() == (0,)
        assert connection.execute("select count(*) from prospect_terms").fetchone() == (0,)


def stand(
    store: Store, prospect_id: int, level: Level, active_days_ago: float, signs: Signs
) -> None:
    at = START - active_days_ago * DAY
    with store.writing() as tx:
        standing = KeptStanding(prospect_id, 1, level, EventKind.OPENED, at, signs)
        tx.standings.keep([standing], START)


FILTERS = (
    (ProspectFilter(stages=("won",)), "C"),
    (ProspectFilter(stages=("won", "new"), tags=("Vip",)), "AD"),
    (ProspectFilter(tags=("porto", "vip")), "AD"),
    (ProspectFilter(levels=(Level.HOT, Level.WARM)), "AB"),
    (ProspectFilter(domains=("Bakery.example",)), "AD"),
    (ProspectFilter(company=" müller &  SÖHNE"), "A"),
    (ProspectFilter(active_within=7), "A"),
    (ProspectFilter(quiet_for=7), "BCD"),
    (ProspectFilter(active_after=START - 30 * DAY, active_before=START - 7 * DAY), "B"),
    (ProspectFilter(opened_unanswered=True), "A"),
    (ProspectFilter(opened_unanswered=False), "BCD"),
    (ProspectFilter(bounced=True), "C"),
    (ProspectFilter(bounced=False), "ABD"),
    (ProspectFilter(suppressed=True), "BD"),
    (ProspectFilter(suppressed=False), "AC"),
    (ProspectFilter(contacted=True), "AC"),
    (ProspectFilter(search="bakery", levels=(Level.HOT,), bounced=False), "A"),
)


@pytest.mark.parametrize(("asked", "who"), FILTERS)
def test_a_filter_means_what_it_says(
    store: Store, people: list[int], asked: ProspectFilter, who: str
) -> None:
    opened = Signs(opened_at=START, contacted_at=START)
    stand(store, people[0], Level.HOT, 1, opened)
    stand(store, people[1], Level.WARM, 20, Signs(opened_at=START, answered_at=START))
    stand(store, people[2], Level.COLD, 400, Signs(bounced_at=START, contacted_at=START))
    with store.writing() as tx:
        tx.prospects.set_unsubscribed(people[1], START)
        tx.suppressions.add(suppression("DORA@bakery.example", ReasonCode.ENTERED, START))
    assert found(store, asked.at(START)) == who
    assert from_json(to_json(asked)) == asked


WRITTEN_OTHERWISE = (
    ("ana+offers@x.example", "ana@x.example"),
    ("ana@x.example", "ana+offers@x.example"),
    ("a.na@gmail.com", "ana@googlemail.com"),
    ("ana@bäckerei.example", "ana@xn--bckerei-5wa.example"),
    ("ana@xn--bckerei-5wa.example", "bäckerei.example"),
    ("ana@bäckerei.example", "xn--bckerei-5wa.example"),
    ("ana@mail.bäckerei.example", "bäckerei.example"),
    ("ana@a.b.x.example", "x.example"),
    ("ana+x@b.x.example", "*.x.example"),
)


@pytest.mark.parametrize(("address", "pattern"), WRITTEN_OTHERWISE)
def test_suppressed_means_the_filter_what_it_means_the_outbox(
    store: Store, address: str, pattern: str
) -> None:
    entry = suppression(pattern, ReasonCode.ENTERED, START)
    with store.writing() as tx:
        tx.prospects.add(ProspectForm(address, "Ana"), START)
        tx.prospects.add(ProspectForm("bo@xx.example", "Bo"), START)
        tx.suppressions.add(entry)
        assert tx.suppressions.has(address)
    assert found(store, ProspectFilter(suppressed=True)) == "A"
    assert found(store, ProspectFilter(suppressed=False)) == "B"
    with store.writing() as tx:
        tx.suppressions.lift(entry.pattern, entry.kind, START)
    assert found(store, ProspectFilter(suppressed=True)) == ""


@pytest.mark.parametrize("sort", list(ProspectSort))
@pytest.mark.parametrize("is_reversed", [False, True])
def test_ids_and_pages_have_one_order(store: Store, sort: ProspectSort, is_reversed: bool) -> None:
    with store.writing() as tx:
        for n in range(60):
            form = ProspectForm(
                f"p{n * 7 % 60:02}@x.example",
                ["Ana", "Bo", "Cy"][n % 3],
                company="" if n % 4 else f"C{n % 5}",
                stage=("lost", "new", "gone long ago")[n % 3],
            )
            one = tx.prospects.add(form, START).id
            at = None if n % 3 else START - (n % 5) * DAY
            sent = Signs(contacted_at=None if n % 2 else START + (n % 4) * DAY)
            standing = KeptStanding(one, n % 4, Level.COLD, None, at, sent)
            tx.standings.keep([standing], START)
    order = ProspectOrder(sort, is_reversed)
    walked: list[int] = []
    key: PageKey | None = None
    with store.reading() as tx:
        ids = tx.prospects.ids(ProspectFilter(), order)
        while True:
            page = tx.prospects.matching(ProspectFilter(), order, key, 7)
            walked += [row.id for row in page.rows]
            key = page.next
            if key is None:
                break
    assert walked == list(ids)
    assert sorted(ids) == list(range(1, 61))


def test_a_filter_of_a_newer_program_is_read_as_far_as_it_is_known() -> None:
    written = {
        "search": "a",
        "levels": ["hot", "boiling"],
        "moon": "full",
        "bounced": "maybe",
        "active_within": -3,
        "active_after": "yesterday",
        "active_before": "2026-01-01T00:00:00",
        "tags": "x",
    }
    assert from_json(written) == ProspectFilter(search="a", levels=(Level.HOT,))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("bakrey", "bakery"),
        ("bakkery", "bakery"),
        ("bkaery", "bakery"),
        ("abkery", "bakery"),
        ("bekery", "bakery"),
        ("bakry ana", "bakery ana"),
        ("mulle", ""),  # nothing is wrong with it
        ("Sohme", "sohne"),
        ("xyzzy", ""),
        ("bo", ""),
        ("bakrey xyzzy", ""),
        ("", ""),
        ('"*%_', ""),
    ],
)
def test_a_slip_of_the_finger_is_understood(
    store: Store, people: list[int], typed: str, meant: str
) -> None:
    with store.reading() as tx:
        assert tx.people.spelling.corrected(typed) == meant
