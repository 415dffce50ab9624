"""What may be said of a prospect, and what a template then knows."""

from datetime import UTC, datetime

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospects import Prospect, ProspectForm, checked, merge_fields

ANA = ProspectForm("ana@bakery.example", "Ana", "Diaz", "Diaz Bakery", fields={"city": "Porto"})
WHEN = datetime(2026, 3, 1, tzinfo=UTC)


def with_fields(**fields: str) -> ProspectForm:
    return ProspectForm("ana@bakery.example", fields=fields)


def test_a_template_knows_the_person_and_their_free_fields() -> None:
    assert merge_fields(Prospect(1, ANA, WHEN)) == {
        "first_name": "Ana",
        "last_name": "Diaz",
        "name": "Ana Diaz",
        "company": "Diaz Bakery",
        "job_title": "",
        "phone": "",
        "website": "",
        "address": "ana@bakery.example",
        "email": "ana@bakery.example",
        "domain": "bakery.example",
        "city": "Porto",
    }


@pytest.mark.parametrize("name", sorted({*merge_fields(Prospect(1, ANA, WHEN))} - {"city"}))
def test_a_free_field_can_not_take_a_known_ones_name(name: str) -> None:
    with pytest.raises(UserError, match=f"“{name}” is known"):
        checked(with_fields(**{f" {name} ": "x"}))


@pytest.mark.parametrize("name", ["", "  ", "a b", "1st", "a-b"])
def test_a_field_needs_a_name_that_a_template_can_say(name: str) -> None:
    with pytest.raises(UserError) as fault:
        checked(with_fields(**{name: "x"}))
    assert fault.value.code == "field-name"


def test_an_empty_line_is_no_field() -> None:
    assert checked(with_fields(**{" ": " ", "city": " Porto "})).fields == {"city": "Porto"}


def test_a_tag_is_kept_once_however_it_is_written() -> None:
    form = checked(ProspectForm("ana@bakery.example", tags=("VIP", " vip ", "a  b", "")))
    assert form.tags == ("a b", "VIP")


@pytest.mark.parametrize("name", ["a, b", "x" * 61])
def test_a_text_is_no_tag(name: str) -> None:
    with pytest.raises(UserError) as fault:
        checked(ProspectForm("ana@bakery.example", tags=(name,)))
    assert fault.value.code == "tag"
