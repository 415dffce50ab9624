"""Columns find their places: by name in eight languages, by preset, by what stands in them."""

import pytest

from outreach_app.domain.lists import columns
from outreach_app.domain.lists.columns import suggestions
from outreach_app.domain.lists.headers import column_names, looks_like_header
from outreach_app.domain.lists.tables import Preset
from outreach_app.system.tables.presets_file import read_presets

PRESETS = read_presets()


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Vorname,Nachname,E-Mail-Adresse,Firma", "first_name,last_name,address,company"),
        ("Prénom,Nom,Courriel,Société,Poste", "first_name,last_name,address,company,job_title"),
        ("Nombre,Apellidos,Correo electrónico,Empresa", "first_name,last_name,address,company"),
        ("Imię,Nazwisko,Adres e-mail,Etap", "first_name,last_name,address,stage"),
        ("FIRST_NAME,last-name,E MAIL,Web Site", "first_name,last_name,address,website"),
        ("Name,Mail,Branche,2nd idea", "name,address,field:Branche,field:field_2nd_idea"),
    ],
)  # fmt: skip
def test_names_in_many_languages(header: str, expected: str) -> None:
    found, _ = suggestions(header.split(","), [], PRESETS)
    assert found == tuple(expected.split(","))


def test_an_address_is_where_the_at_signs_are() -> None:
    rows = [("1 Main Street", "x", "ana@x.example"), ("", "", "bob@x.example")]
    found, _ = suggestions(["Address", "Foo", "Bar"], rows, PRESETS)
    assert found == ("field:Address", "field:Foo", "address")


def test_each_column_of_ours_is_given_once() -> None:
    found, _ = suggestions(["Email", "E-mail", "Phone", "Mobile"], [], PRESETS)
    assert found == ("address", "field:e_mail", "phone", "field:Mobile")


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_a_programs_export_is_recognised(preset: Preset) -> None:
    header = list(dict.fromkeys([*preset.recognised_by, *dict(preset.writes)]))
    found, title = suggestions(header, [], PRESETS)
    assert title == preset.title
    read = {target for target in found if target}
    assert {target for _, target in preset.writes} <= read


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_presets_name_only_what_a_column_can_be(preset: Preset) -> None:
    assert all(target == "" or columns.is_target(target) for target in preset.columns.values())


@pytest.mark.parametrize("name", ["product", "email", "nachname", "größe", "tags_2", "Titel"])
def test_our_headings_are_read_as_what_they_were(name: str) -> None:
    targets = (*columns.TITLES, f"field:{name}2", f"field:{name}_x")
    found, _ = suggestions([columns.heading_of(target) for target in targets], [], PRESETS)
    assert found == targets


def test_a_first_row_of_people_is_no_header() -> None:
    assert not looks_like_header([("Ana", "ana@x.example"), ("Bob", "bob@x.example")])
    assert looks_like_header([("Foo", "Bar"), ("Bob", "bob@x.example")])
    assert looks_like_header([("Vorname", "x"), ("Bob", "")])
    assert not looks_like_header([("Bob", "Miller")])


def test_columns_without_a_name_or_with_the_same_get_one_each() -> None:
    names = column_names(("Email", "", "email"), 5, is_header=True)
    assert names == ("Email", "Column 2", "email (2)", "Column 4", "Column 5")
