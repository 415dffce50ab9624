"""One mailbox has one entry, however it is written; a domain stands for what is below it."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain import suppression_csv
from outreach_app.domain.errors import UserError
from outreach_app.domain.suppressions import (
    PatternKind,
    ReasonCode,
    keys_of,
    mailbox_key,
    suppression,
)

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana@Bakery.Example", "ana@bakery.example"),
        (" ana@bakery.example ", "ana@bakery.example"),
        ("ana+offers@bakery.example", "ana@bakery.example"),
        ("ana@bücher.example", "ana@xn--bcher-kva.example"),
        ("ana@BÜCHER.example", "ana@bücher.example"),
        ("JOSÉ@x.example", "jose\u0301@x.example"),
        ("a.na@gmail.com", "ana@googlemail.com"),
        ("ana@bakery.example.", "ana@bakery.example"),
    ],
)
def test_these_are_one_mailbox(one: str, other: str) -> None:
    assert mailbox_key(one) == mailbox_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a.na@bakery.example", "ana@bakery.example"),
        ("ana@straße.example", "ana@strasse.example"),
        ("+ana@x.example", "@x.example"),
        ("ana@bakery.example", "ana@mail.bakery.example"),
    ],
)
def test_these_are_two(one: str, other: str) -> None:
    assert mailbox_key(one) != mailbox_key(other)


@pytest.mark.parametrize("text", ["bakery.example", "@bakery.example", "*.bakery.example"])
def test_a_domain_stands_for_itself_and_what_is_below(text: str) -> None:
    entry = suppression(text, ReasonCode.ENTERED, NOW)
    assert (entry.pattern, entry.kind) == ("bakery.example", PatternKind.DOMAIN)
    for address in ("ana@bakery.example", "ana@Mail.Bakery.example", "a@x.y.bakery.example"):
        assert entry.key in keys_of(address)
    for address in ("ana@otherbakery.example", "ana@example", "bakery.example@x.example"):
        assert entry.key not in keys_of(address)


def test_the_last_part_of_a_domain_stands_for_itself_alone() -> None:
    entry = suppression("@intranet", ReasonCode.ENTERED, NOW)
    assert entry.key in keys_of("ana@intranet")
    assert entry.key not in keys_of("ana@mail.intranet")


@pytest.mark.parametrize("text", ["", "  ", "@", "a b", "a@b@c", "x@", "exa mple.com", "*.", "-.-"])
def test_what_is_neither_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        suppression(text, ReasonCode.ENTERED, NOW)


@given(st.text(max_size=60))
def test_any_text_has_keys(text: str) -> None:
    assert keys_of(text)


def test_a_list_survives_its_csv() -> None:
    entries = (
        suppression(
            "ana@bakery.example",
            ReasonCode.BOUNCED,
            NOW,
            sentence="550 no such user",
            source="bounce",
        ),
        suppression("bank.example", ReasonCode.ENTERED, NOW, sentence="=1+1", source="you"),
        suppression(
            "bo@x.example", ReasonCode.COMPLAINED, NOW, sentence='says "no",\nthrice', source="ISP"
        ),
    )
    text = suppression_csv.written(entries)
    assert ",=1+1" not in text
    assert suppression_csv.read(text, NOW, "file").entries == entries


@pytest.mark.parametrize(
    "text",
    [
        "ana@x.example\nbo@y.example\n",
        "\ufeffEmail;Name\r\nana@x.example;Ana\r\nbo@y.example;Bo\r\n",
        "name\temail address\nAna\tana@x.example\nBo\tbo@y.example",
        "email\n\n ana@x.example \nbo@y.example\n\n",
    ],
)
def test_lists_of_other_programs_are_read(text: str) -> None:
    found = suppression_csv.read(text, NOW, "list.csv")
    assert [one.pattern for one in found.entries] == ["ana@x.example", "bo@y.example"]
    assert {one.source for one in found.entries} == {"list.csv"}
    assert {one.at for one in found.entries} == {NOW}


def test_a_bad_line_is_named_and_stops_no_other() -> None:
    text = "pattern,at\nana@x.example,\nnot one,\nbo@y.example,yesterday\ncy@z.example,\n"
    found = suppression_csv.read(text, NOW, "f")
    assert [one.pattern for one in found.entries] == ["ana@x.example", "cy@z.example"]
    assert [fault[:7] for fault in found.faults] == ["Line 3:", "Line 4:"]


def test_a_thousand_bad_lines_are_counted() -> None:
    found = suppression_csv.read("pattern\n" + "x y\n" * 1000, NOW, "f")
    assert len(found.faults) == suppression_csv.MOST_FAULTS
    assert found.more_faults == 1000 - suppression_csv.MOST_FAULTS


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    with suppress(UserError):
        suppression_csv.read(text, NOW, "f")


@pytest.mark.parametrize("at", ["0001-01-01", "9999-12-31T23:59:00-12:00"])
def test_a_time_at_the_ends_of_the_calendar_is_none(at: str) -> None:
    """Stored, it kept the list from ever being read again."""
    read = suppression_csv.read(f"address,at\nana@x.example,{at}\n", NOW, "test")
    assert [entry.at for entry in read.entries] == [NOW]
