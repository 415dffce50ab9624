"""Lists out: every format reads back as it was, formulas are harmless, files appear whole."""

import csv
import io
import json
import os
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from outreach_app.domain.company_groups import Company
from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.exports import ExportKind, ExportOrder, kind_of
from outreach_app.domain.lists.reports import ExportReport
from outreach_app.domain.lists.tables import Reading, Source
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospects import KNOWN, ProspectForm, checked
from outreach_app.system.tables.reader import TableReader
from tests.services.world import ANA, World

BOB = ProspectForm(
    "bob@stone.example",
    "Bob",
    phone="+49 (30) 123-4",
    company="=cmd|' /C calc'!A0",
    website="-2+3",
    stage="won",
    tags=("a;b", "Hot", 'say "x"'),
    fields={"product": "@SUM(1)\nnext", "email_2": "'=x", "größe": "Ö"},
)


def run(world: World, path: Path, **more: object) -> ExportReport:
    order = ExportOrder(str(path), kind_of(str(path)))
    changed = replace(order, **more)  # type: ignore[arg-type]
    return world.services.lists.exporting.run(changed, _quiet, lambda: False)


def _quiet(_done: int, _total: int) -> None: ...


def lines(path: Path) -> io.StringIO:
    return io.StringIO(path.read_bytes().decode(), newline="")


def take_in(world: World, path: Path, **reading: str) -> int:
    importing = world.services.lists.importing
    preview = importing.look(Source(path.name, str(path)), Reading(**reading))  # type: ignore[arg-type]
    report = importing.run(importing.order(preview), _quiet, lambda: False)
    assert report.bad == ()
    return report.added


def everybody(world: World) -> dict[str, ProspectForm]:
    with world.store.reading() as tx:
        ids = tuple(tx.lists.people.keys().values())
        return {form.address: form for form in tx.lists.people.forms(ids).values()}


def empty(world: World) -> None:
    with world.store.writing() as tx:
        for number in tx.lists.people.keys().values():
            tx.prospects.delete(number)


@pytest.mark.parametrize("kind", ExportKind)
def test_each_format_reads_back_as_it_was(world: World, tmp_path: Path, kind: ExportKind) -> None:
    world.add(ANA)
    world.add(checked(BOB))
    before = everybody(world)
    path = tmp_path / f"list.{kind.value}"
    assert run(world, path).rows == 2
    empty(world)
    assert take_in(world, path) == 2
    assert everybody(world) == before


WORD = st.text(
    st.one_of(
        st.sampled_from("=+-@'\",;:|\\\t\n ÄßŁ張🙂\u202eاÿ_x000D_"),
        st.characters(exclude_categories=["Cs", "Cc"]),
    ),
    max_size=12,
)
NAME = st.from_regex(r"[a-zA-Zé_][a-z0-9_]{0,8}", fullmatch=True).filter(lambda x: x not in KNOWN)
TAG = WORD.map(lambda text: " ".join(text.replace(",", " ").split())).filter(bool)
PEOPLE = st.dictionaries(
    st.integers(0, 99),
    st.builds(
        ProspectForm,
        address=st.just(""),
        first_name=WORD,
        last_name=WORD,
        company=WORD,
        job_title=WORD,
        phone=st.one_of(WORD, st.from_regex(r"\+[0-9]{2} [0-9]{3,9}", fullmatch=True)),
        website=WORD,
        time_zone=st.sampled_from(["", "Europe/Berlin", "Asia/Tokyo"]),
        stage=st.sampled_from(["new", "won", "lost"]),
        tags=st.lists(TAG, max_size=3).map(tuple),
        fields=st.dictionaries(NAME, WORD.map(str.strip).filter(bool), max_size=3),
    ),
    min_size=1,
    max_size=4,
)


@pytest.mark.parametrize("kind", ExportKind)
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(people=PEOPLE)
@example(people={1: ProspectForm("", "'=1", "''+1", tags=(":::", "x ::: y"))})
def test_whatever_is_known_survives_the_way_out_and_in(
    world: World, kind: ExportKind, people: dict[int, ProspectForm]
) -> None:
    empty(world)
    for number, form in people.items():
        world.add(checked(replace(form, address=f"p{number}@x.example")))
    before = everybody(world)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"list.{kind.value}"
        run(world, path)
        empty(world)
        take_in(world, path)
    assert everybody(world) == before


def test_a_cell_never_begins_a_formula_but_a_telephone_number_stays(
    world: World, tmp_path: Path
) -> None:
    world.add(checked(BOB))
    run(world, tmp_path / "list.csv")
    (row,) = csv.DictReader(lines(tmp_path / "list.csv"))
    assert row["Company"] == "'=cmd|' /C calc'!A0"
    assert row["product"].startswith("'@SUM")
    assert row["Phone"] == "+49 (30) 123-4"


def test_a_preset_has_that_programs_columns_as_they_are(world: World, tmp_path: Path) -> None:
    world.add(checked(BOB))
    run(world, tmp_path / "list.csv", preset="hubspot")
    (row,) = csv.DictReader(lines(tmp_path / "list.csv"))
    assert (row["Email"], row["Lead Status"], row["Website URL"]) == (BOB.address, "Won", "-2+3")


def test_excels_mark_by_choice(world: World, tmp_path: Path) -> None:
    world.add()
    path = tmp_path / "list.csv"
    run(world, path, has_mark=True)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfAddress,")
    run(world, path)
    assert path.read_bytes().startswith(b"Address,")


def test_a_workbook_holds_text_and_no_formula(world: World, tmp_path: Path) -> None:
    import zipfile

    world.add(checked(BOB))
    run(world, tmp_path / "list.xlsx")
    with zipfile.ZipFile(tmp_path / "list.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "=cmd|" in sheet


def test_chosen_people_in_chosen_columns(world: World, tmp_path: Path) -> None:
    world.add()
    bob = world.add(checked(BOB))
    path = tmp_path / "list.csv"
    run(world, path, ids=(bob.id, 999), targets=("address", "field:product"))
    assert list(csv.reader(lines(path))) == [
        ["Address", "product"],
        ["bob@stone.example", "'@SUM(1)\nnext"],
    ]
    assert run(world, path, asked=ProspectFilter(search="diaz")).rows == 1
    with pytest.raises(UserError):
        run(world, path, targets=("nonsense",))


def test_what_is_said_of_companies_goes_out_and_is_not_read_in(
    world: World, tmp_path: Path
) -> None:
    world.add()
    world.add(checked(BOB))
    said = Company(ANA.company, domain="bakery.example", fields={"fleet": "Two vans"})
    world.services.people.companies.save(said)
    assert world.services.lists.exporting.company_facts()[0] == "domain"
    assert "fleet" in world.services.lists.exporting.company_facts()
    path = tmp_path / "list.csv"
    targets = ("address", "company:domain", "company:fleet", "company:nothing")
    run(world, path, targets=targets)
    header, *rows = csv.reader(lines(path))
    assert header == ["Address", "company:domain", "company:fleet", "company:nothing"]
    assert sorted(rows) == [
        [ANA.address, "bakery.example", "Two vans", ""],
        ["bob@stone.example", "", "", ""],
    ]
    preview = world.services.lists.importing.look(Source(path.name, str(path)), Reading())
    assert preview.targets == ("address", "", "", "")
    for kind in ExportKind:
        assert run(world, tmp_path / f"all.{kind.value}", targets=targets).rows == 2


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json", "vcf"])
def test_who_opened_what_when_and_how_sure(world: World, tmp_path: Path, ending: str) -> None:
    mail = world.send()
    world.clock.advance(3600)
    world.relay.touched(mail.pixel_token)
    world.services.watching.poll(0)
    path = tmp_path / f"list.{ending}"
    report = run(world, path, has_activity=True)
    assert report.lines_of_activity == 2
    if ending == "json":
        doings = json.loads(path.read_text())["activity"]
        assert (doings[1]["what"], doings[1]["judged_as"]) == ("opened", "human")
        assert doings[1]["why"]
        return
    second = Path(report.paths[-1])
    reading = Reading(sheet="Opens and clicks") if ending == "xlsx" else Reading()
    source = Source(second.name, str(second))
    reader = TableReader()
    found = list(reader.lines(source, reader.look(source, reading)))
    opened = dict(zip(found[0].cells, [*found[2].cells, ""], strict=False))
    assert (opened["What"], opened["Mail"]) == ("opened", "An idea for Diaz Bakery")
    assert opened["Judged as"] == "human"
    assert float(opened["How sure"]) > 0


def test_a_stopped_export_leaves_what_was_there(world: World, tmp_path: Path) -> None:
    world.add()
    path = tmp_path / "list.csv"
    path.write_text("before")
    order = ExportOrder(str(path), ExportKind.CSV)
    with pytest.raises(UserError) as caught:
        world.services.lists.exporting.run(order, _quiet, lambda: True)
    assert (caught.value.code, path.read_text()) == ("cancelled", "before")
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".new"] == []


@pytest.mark.parametrize("kind", ExportKind)
def test_a_full_disk_is_a_sentence_and_leaves_nothing(
    world: World, small_disk: Path, kind: ExportKind
) -> None:
    for number in range(20):
        world.add(ProspectForm(f"p{number}@x.example", fields={"x": os.urandom(100_00).hex()}))
    path = small_disk / f"list.{kind.value}"
    (small_disk / "filling").write_bytes(b"x" * 1_450_000)
    path.write_text("before")
    with pytest.raises(UserError, match="untouched"):
        run(world, path)
    assert path.read_text() == "before"
    assert [one.name for one in small_disk.iterdir() if "new" in one.name] == []
