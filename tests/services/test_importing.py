"""Lists in: tried, imported in one transaction, stopped without a trace, and taken back."""

from dataclasses import replace
from pathlib import Path

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.duplicates import Duplicates
from outreach_app.domain.lists.reports import ImportOrder, ImportReport
from outreach_app.domain.lists.tables import Source
from outreach_app.domain.prospects import ProspectForm
from outreach_app.services.importing.importing import BATCH, Importing, rows_to_mend
from tests.services.world import ANA, World

LIST = """Vorname;Nachname;E-Mail;Firma;Branche;Tags
Ana;Other;ANA@bakery.example;;Food;new
Bob;Stone;bob@stone.example;Stone Ltd;Stone;a, b
;;no address;;;
Bob;Again;Bob@Stone.example;Other;Granite;c
"""


def importing(world: World) -> Importing:
    return world.services.lists.importing


def order_for(world: World, text: str = LIST, **changes: object) -> ImportOrder:
    order = importing(world).order(importing(world).look(Source("list.csv", text=text)))
    return replace(order, **changes)  # type: ignore[arg-type]


def run(world: World, text: str = LIST, **changes: object) -> ImportReport:
    return importing(world).run(order_for(world, text, **changes), _quiet, lambda: False)


def _quiet(_done: int, _total: int) -> None: ...


def form(world: World, address: str) -> ProspectForm:
    return world.services.prospects.by_address(address).form


def total(world: World) -> int:
    return world.services.prospects.page().total


@pytest.mark.parametrize("choice", Duplicates)
def test_the_trial_says_what_the_import_does_and_changes_nothing(
    world: World, choice: Duplicates
) -> None:
    world.add()
    order = order_for(world, duplicates=choice)
    trial = importing(world).check(order, _quiet, lambda: False)
    assert (total(world), importing(world).entries()) == (1, ())
    report = importing(world).run(order, _quiet, lambda: False)
    assert replace(report, import_id=None) == trial
    assert [row.number for row in report.bad] == [4]


@pytest.mark.parametrize("text", ["E-Mail;Name\n", "E-Mail;Name\n\n;\n"])
def test_a_heading_alone_is_no_import(world: World, text: str) -> None:
    order = order_for(world, text)
    for work in (importing(world).check, importing(world).run):
        with pytest.raises(UserError, match="has a heading, but no rows") as caught:
            work(order, _quiet, lambda: False)
        assert caught.value.code == "no-rows"
    assert importing(world).entries() == ()


def test_who_is_there_already_is_left_alone(world: World) -> None:
    world.add()
    report = run(world)
    assert (report.added, report.skipped, report.doubles) == (1, 2, 1)
    assert form(world, ANA.address) == ANA
    assert form(world, "bob@stone.example").company == "Stone Ltd"


def test_empty_fields_are_filled(world: World) -> None:
    world.add()
    report = run(world, duplicates=Duplicates.FILL)
    assert (report.added, report.changed) == (1, 2)
    ana, bob = form(world, ANA.address), form(world, "bob@stone.example")
    assert (ana.last_name, ana.company, ana.tags) == ("Diaz", "Diaz Bakery", ("new",))
    assert ana.fields == {"Branche": "Food"}
    assert (bob.last_name, bob.fields, bob.tags) == ("Stone", {"Branche": "Stone"}, ("a", "b", "c"))


def test_what_is_said_anew_replaces_what_was_known(world: World) -> None:
    world.add()
    run(world, duplicates=Duplicates.REPLACE)
    ana, bob = form(world, ANA.address), form(world, "bob@stone.example")
    assert (ana.address, ana.last_name, ana.company) == (ANA.address, "Other", "Diaz Bakery")
    assert (bob.last_name, bob.company) == ("Again", "Other")


def test_bad_rows_can_be_mended_and_imported(world: World) -> None:
    order = order_for(world)
    report = importing(world).run(order, _quiet, lambda: False)
    file = rows_to_mend(order, report)
    assert "no mail address" in file
    mended = file.replace("no address", "carl@x.example")
    again = order_for(world, mended)
    assert again.targets == (*order.targets, "", "")
    assert importing(world).run(again, _quiet, lambda: False).added == 1


def test_a_row_with_too_many_cells_is_said_and_not_cut(world: World) -> None:
    report = run(world, "Email,Company\na@x.example,Stone, Ltd\nb@x.example\n")
    assert (report.added, len(report.bad)) == (1, 1)
    assert "3 cells" in report.bad[0].reason


def test_characters_that_no_database_should_hold_are_refused(world: World) -> None:
    report = run(world, "Email,Company\na@x.example,St\1one\n")
    assert "NUL" in report.bad[0].reason


def test_a_stopped_import_leaves_nothing(world: World) -> None:
    rows = "\n".join(f"p{n}@x.example" for n in range(3 * BATCH))
    done: list[int] = []
    order = order_for(world, f"Email\n{rows}\n")
    with pytest.raises(UserError) as caught:
        importing(world).run(order, lambda n, _: done.append(n), lambda: len(done) == 2)
    assert (caught.value.code, done) == ("cancelled", [BATCH, 2 * BATCH])
    assert (total(world), importing(world).entries()) == (0, ())


def test_an_import_that_breaks_off_leaves_nothing(world: World) -> None:
    stages = "".join(f"p{n}@x.example;stage {n}\n" for n in range(50))
    with pytest.raises(UserError) as caught:
        run(world, f"Email;Stage\n{stages}")
    assert (caught.value.code, total(world)) == ("stages", 0)


def test_an_import_is_taken_back(world: World) -> None:
    world.add()
    report = run(world, duplicates=Duplicates.REPLACE)
    assert report.import_id is not None
    done = importing(world).undo(report.import_id)
    assert (done.removed, done.restored, done.spared) == (1, 1, 0)
    assert (total(world), form(world, ANA.address)) == (1, ANA)
    with pytest.raises(UserError):
        importing(world).undo(report.import_id)


def test_taking_back_spares_what_was_changed_since(world: World) -> None:
    ana = world.add()
    report = run(world, LIST + "Eve;;eve@x.example;;;\n", duplicates=Duplicates.REPLACE)
    bob = world.services.prospects.by_address("bob@stone.example")
    world.services.prospects.edit(bob.id, replace(bob.form, phone="+49 1"))
    now = form(world, ANA.address)
    world.services.prospects.edit(ana.id, replace(now, last_name="Third", first_name="Anna"))
    assert report.import_id is not None
    done = importing(world).undo(report.import_id)
    assert (done.removed, done.restored, done.spared) == (1, 1, 1)
    assert form(world, "bob@stone.example").phone == "+49 1"
    spared = form(world, ANA.address)
    assert (spared.first_name, spared.last_name, spared.tags) == ("Anna", "Third", ())
    assert spared.fields == {}


def test_taking_back_spares_whom_a_mail_was_sent_to(world: World) -> None:
    report = run(world)
    bob = world.services.prospects.by_address("bob@stone.example")
    from tests.services.world import LETTER

    world.services.composing.queue(LETTER, [bob.id])
    assert report.import_id is not None
    assert importing(world).undo(report.import_id).spared == 1


def test_the_search_finds_who_was_imported_and_who_was_changed(world: World) -> None:
    world.add()
    run(world, duplicates=Duplicates.FILL)
    found = {word: world.services.prospects.page(word).total for word in ("Stone", "c", "new")}
    assert found == {"Stone": 1, "c": 1, "new": 1}
    world.add(ProspectForm("late@x.example", "Late", tags=("after",)))
    assert world.services.prospects.page("after").total == 1


def test_columns_are_remembered_for_the_next_file_of_the_kind(world: World) -> None:
    order = order_for(world)
    targets = tuple("field:firm" if one == "company" else one for one in order.targets)
    importing(world).run(replace(order, targets=targets), _quiet, lambda: False)
    preview = importing(world).look(Source("other.csv", text=LIST))
    assert (preview.targets, preview.recognised) == (targets, "mapped as the last time")


def test_stages_are_found_by_name_and_new_ones_made(world: World) -> None:
    report = run(
        world, "Email;Stage\na@x.example;Won\nb@x.example;Hot lead\nc@x.example;hot LEAD\n"
    )
    assert report.new_stages == ("Hot lead",)
    found = [form(world, f"{name}@x.example").stage for name in "abc"]
    assert found == ["won", "hot-lead", "hot-lead"]


def test_without_an_address_column_nothing_is_imported(world: World) -> None:
    with pytest.raises(UserError) as caught:
        run(world, "First name\nAna\n", targets=("first_name",))
    assert caught.value.code == "no-address-column"


def test_everybody_gets_the_lists_tag(world: World) -> None:
    run(world, tag="Fair 2026")
    assert form(world, "bob@stone.example").tags == ("a", "b", "Fair 2026")


def test_a_file_is_read_from_the_disk(world: World, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("\ufeffE-Mail;Firma\r\nana@x.example;Größe\r\n".encode())
    preview = importing(world).look(Source("list.csv", str(path)))
    order = importing(world).order(preview)
    assert importing(world).run(order, _quiet, lambda: False).added == 1
    assert form(world, "ana@x.example").company == "Größe"
