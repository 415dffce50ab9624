"""Companies from the command line, against a profile of their own."""

from tests.journeys.outreach import Outreach


def furnish(outreach: Outreach) -> None:
    for address, name in (("ana@mill.example", "Ana"), ("bo@mill.example", "Bo")):
        outreach.done("prospect", "add", address, "--first-name", name, "--company", "Weiss Mill")
    outreach.done("prospect", "add", "eve@halden.example", "--company", "Halden")
    assert outreach.run("prospect", "note", "bo@mill.example", "Met at the fair").returncode == 0


def test_companies_are_listed_and_shown(outreach: Outreach) -> None:
    furnish(outreach)
    listed = outreach.done("company", "list", "--by", "people")
    assert [(one["name"], one["people"]) for one in listed] == [("Weiss Mill", 2), ("Halden", 1)]
    (found,) = outreach.done("company", "list", "--search", "eve")
    assert found["name"] == "Halden"
    shown = outreach.done("company", "show", "weiss mill")
    assert {one["name"] for one in shown["prospects"]} == {"Ana", "Bo"}
    assert [(line["who"], line["kind"]) for line in shown["lines"]] == [("Bo", "note")]
    assert "Bo: Note: Met at the fair" in outreach.run("company", "show", "Weiss Mill").stdout
    gone = outreach.run("company", "show", "Nowhere")
    assert (gone.returncode != 0, "Nobody is known" in gone.stderr) == (True, True)


def test_what_is_said_of_one_is_kept_changed_and_taken_back(outreach: Outreach) -> None:
    furnish(outreach)
    said = outreach.done(
        "company", "set", "Weiss Mill", "--phone", "+49 30 1", "--field", "flour=1,200 t"
    )
    assert (said["phone"], said["fields"]) == ("+49 30 1", {"flour": "1,200 t"})
    assert outreach.done("company", "set", "Weiss Mill", "--phone", "")["phone"] == ""
    assert outreach.run("company", "rename", "Weiss Mill", "Weiss & Kern").returncode == 0
    shown = outreach.done("company", "show", "Weiss & Kern")
    assert (shown["people"], shown["said"]["fields"]) == (2, {"flour": "1,200 t"})
    assert outreach.run("undo").returncode == 0
    assert outreach.done("company", "show", "Weiss Mill")["people"] == 2
