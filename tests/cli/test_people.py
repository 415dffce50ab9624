"""People on the command line: narrowed, tagged, moved, noted, merged, and taken back."""

import pytest

from tests.journeys.outreach import Outreach

ANA, BO, CARL = "ana@bakery.example", "bo@bakery.example", "carl@other.example"


@pytest.fixture
def people(outreach: Outreach) -> Outreach:
    outreach.done(
        "prospect", "add", ANA, "--first-name", "Ana", "--company", "Bakery", "--tag", "vip"
    )
    outreach.done(
        "prospect", "add", BO, "--first-name", "Ana", "--company", "Bakery", "--phone", "1"
    )
    outreach.done("prospect", "add", CARL, "--stage", "won", "--job-title", "CTO")
    return outreach


def listed(outreach: Outreach, *whom: str) -> list[str]:
    rows = outreach.done("prospect", "list", *whom)
    return [row["address"] for row in rows]


def test_lists_are_narrowed_sorted_and_turned(people: Outreach) -> None:
    assert listed(people, "--tag", "VIP") == [ANA]
    assert listed(people, "--stage", "won", "--search", "cto") == [CARL]
    assert listed(people, "--by", "address", "--reversed") == [CARL, BO, ANA]
    assert listed(people, "--company", "bakery", "--contacted", "yes") == []


def test_what_is_done_to_many_is_taken_back(people: Outreach) -> None:
    done = people.done("prospect", "tag", "fair", "--company", "bakery")
    assert done == {"done": "Tagged 2 prospects “fair”.", "count": 2}
    people.done("prospect", "stage", "talking", "--to", ANA)
    assert listed(people, "--tag", "fair", "--stage", "talking") == [ANA]
    assert people.done("undo", "--show") == {"last": "Moved 1 prospect to “Talking”."}
    people.done("undo")
    people.done("undo")
    assert listed(people, "--tag", "fair") == []
    people.done("prospect", "delete", "--everybody")
    assert listed(people) == []
    people.done("undo")
    assert sorted(listed(people)) == [ANA, BO, CARL]


def test_nobody_is_meant_by_silence(people: Outreach) -> None:
    for words in (("delete",), ("tag", "x"), ("stage", "won")):
        refused = people.run("prospect", *words)
        assert refused.returncode != 0
        assert "Say whom" in refused.stderr
    assert len(listed(people)) == 3


def test_notes_tasks_and_a_merge(people: Outreach) -> None:
    people.done("prospect", "note", BO, "Likes tea")
    task = people.done("prospect", "task", BO, "Call", "--due", "2020-01-01T09:00+00:00")
    (due,) = people.done("tasks")
    assert (due["id"], due["name"], due["text"]) == (task["id"], "Ana", "Call")
    people.done("prospect", "merge", ANA, BO)
    shown = people.done("prospect", "show", ANA)
    assert (shown["phone"], shown["tags"]) == ("1", ["vip"])
    assert shown["fields"] == {"other_address": BO}
    book = people.done("prospect", "notes", ANA)
    assert [note["text"] for note in book["notes"]] == ["Likes tea"]
    people.done("tasks", "--done", str(task["id"]))
    assert people.done("tasks") == []
    edited = people.done(
        "prospect", "edit", ANA, "--website", "x.example", "--new-address", CARL[1:]
    )
    assert (edited["address"], edited["website"]) == (CARL[1:], "x.example")
