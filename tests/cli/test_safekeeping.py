"""`outreach backup`, `restore`, `prospect record` and `prospect erase`: as a script uses them."""

from pathlib import Path

from tests.journeys.outreach import Outreach


def test_back_up_and_restore_sealed(outreach: Outreach, tmp_path: Path) -> None:
    outreach.done("prospect", "add", "ana@bakery.example")
    path = str(tmp_path / "copy.backup")
    outreach.env["OUTREACH_BACKUP_PASSPHRASE"] = "a long passphrase"
    done = outreach.done("backup", path, "--sealed")
    assert (done["file"], done["sealed"]) == (path, True)
    outreach.done("prospect", "add", "bob@stone.example")
    assert outreach.done("restore", path)["prospects"] == 1
    outreach.env["OUTREACH_BACKUP_PASSPHRASE"] = "another one"
    wrong = outreach.run("restore", path)
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)
    assert outreach.done("backup")["file"].endswith(".outreach-backup")


def test_a_record_and_then_nothing(outreach: Outreach, tmp_path: Path) -> None:
    outreach.done("prospect", "add", "ana@bakery.example")
    files = outreach.done("prospect", "record", "ana@bakery.example", "--to", str(tmp_path))
    assert [Path(one).suffix for one in files["files"]] == [".json", ".html"]
    asked = outreach.run("prospect", "erase", "ana@bakery.example")
    assert (asked.returncode, "--yes" in asked.stderr) == (1, True)
    outreach.done("prospect", "erase", "ana@bakery.example", "--yes", "--receipt", str(tmp_path))
    assert outreach.done("prospect", "list") == []
    assert b"bakery" not in (outreach.profile / "outreach.db").read_bytes()
