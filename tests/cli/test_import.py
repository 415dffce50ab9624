"""`outreach import`: as a script uses it."""

from pathlib import Path

from tests.journeys.outreach import Outreach

LIST = "Vorname;E-Mail;Firma\nAna;ana@bakery.example;Größe\n;nobody;\n"


def test_import_say_and_take_back(outreach: Outreach, tmp_path: Path) -> None:
    file, bad = tmp_path / "list.csv", tmp_path / "bad.csv"
    file.write_bytes(LIST.encode("cp1252"))
    trial = outreach.done("import", str(file), "--dry-run")
    assert (trial["added"], trial["import"], trial["encoding"]) == (1, None, "cp1252")
    done = outreach.done(
        "import", str(file), "--mapping", "Firma=field:firm", "--bad-rows", str(bad)
    )
    assert (done["added"], done["mapping"]["Firma"], done["import"]) == (1, "field:firm", 1)
    assert [row["line"] for row in done["bad"]] == [3]
    assert "no mail address" in bad.read_text("utf-8-sig")
    shown = outreach.done("prospect", "show", "ana@bakery.example")
    assert shown["fields"] == {"firm": "Größe"}
    assert outreach.done("imports")[0]["file"] == "list.csv"
    assert outreach.done("import", "undo", "1")["removed"] == 1
    assert outreach.done("prospect", "list") == []
    assert outreach.done("imports")[0]["undone_at"] is not None


def test_what_is_no_list_is_said_in_a_sentence(outreach: Outreach, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(b"")
    for name in (str(file), str(tmp_path / "none.csv"), str(tmp_path)):
        result = outreach.run("import", name)
        assert (result.returncode, result.stdout) == (1, "")
        assert result.stderr.count("\n") == 1
    wrong = outreach.run("import", "-", "--mapping", "Foo=company", stdin="E-Mail\na@x.example\n")
    assert wrong.returncode == 1
    assert "The file has: E-Mail." in wrong.stderr
