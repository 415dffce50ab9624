"""The outbox and the list of who gets no mail, as scripts and timers use them."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Street
from tests.cli.test_scripting import ANA, account
from tests.journeys.mail_sink import PASSWORD
from tests.journeys.outreach import Outreach

WHEN = "2099-03-02T09:30Z"
UNITS = Path(__file__).parents[2] / "packaging" / "desktop"


@pytest.fixture
def ready(outreach: Outreach, street: Street) -> Outreach:
    """A profile with accounts, its secrets in the environment, as a timer has them."""
    outreach.env = {"OUTREACH_MAIL_PASSWORD": PASSWORD, "OUTREACH_RELAY_KEY": street.account.key}
    assert outreach.done(*account(street))["ok"] is True
    return outreach


@pytest.fixture
def letter(tmp_path: Path) -> str:
    path = tmp_path / "letter.html"
    path.write_text("<p>Hi</p>", encoding="utf-8")
    return str(path)


def schedule(ready: Outreach, letter: str) -> int:
    """A mail that waits for its time. Returns its id."""
    run = ready.run(
        "send", "--to", ANA, "--subject", "Later", "--html", letter, "--at", WHEN, "--json"
    )
    assert run.returncode == 1
    (row,) = ready.done("outbox", "list")
    return int(row["id"])


def test_a_scheduled_mail_has_a_plan_and_can_be_steered(
    ready: Outreach, street: Street, letter: str
) -> None:
    before = len(street.mail.taken)
    mail_id = schedule(ready, letter)
    (planned,) = ready.done("outbox", "plan")
    assert (planned["leaves_at"], planned["why"]) == ("2099-03-02T09:30:00.000Z", "chosen")
    assert "You chose this time." in ready.run("outbox", "plan").stdout
    assert ready.done("outbox", "run")["sent"] == 0
    later = ready.run("outbox", "later", str(mail_id), "--at", "2099-05-01T10:00Z")
    assert later.returncode == 0
    assert ready.done("outbox", "plan")[0]["leaves_at"] == "2099-05-01T10:00:00.000Z"
    assert ready.run("outbox", "now", str(mail_id)).returncode == 0
    assert street.mail.recipients()[before:] == [ANA]
    assert ready.done("outbox", "plan") == []


def test_taking_back_prints_the_letter(ready: Outreach, street: Street, letter: str) -> None:
    before = len(street.mail.taken)
    mail_id = schedule(ready, letter)
    run = ready.run("outbox", "undo", str(mail_id))
    assert (run.returncode, run.stdout.strip()) == (0, "<p>Hi</p>")
    assert "1 mail taken back." in run.stderr
    assert ready.run("outbox", "undo", str(mail_id)).returncode == 1
    assert len(street.mail.taken) == before


def test_an_attachment_goes_along(
    ready: Outreach, street: Street, letter: str, tmp_path: Path
) -> None:
    path = tmp_path / "Preisübersicht.pdf"
    path.write_bytes(b"%PDF-1.7")
    sent = ready.done(
        "send", "--to", ANA, "--subject", "x", "--html", letter, "--attach", str(path)
    )
    assert sent["sent"] == 1
    (found,) = street.mail.taken[-1][1].iter_attachments()
    assert found.get_filename() == "Preisübersicht.pdf"
    gone = ready.run("send", "--to", ANA, "--subject", "x", "--html", letter, "--attach", "/none")
    assert "can not be read" in gone.stderr


def test_who_gets_no_mail_is_kept_by_commands(
    ready: Outreach, street: Street, letter: str, tmp_path: Path
) -> None:
    before = len(street.mail.taken)
    assert ready.done("suppress", "add", "Bakery.example", "--why", "they rang")["kind"] == "domain"
    refused = ready.run("send", "--to", ANA, "--subject", "x", "--html", letter)
    assert "own list" in refused.stderr
    assert len(street.mail.taken) == before
    assert [row["sentence"] for row in ready.done("suppress", "list", "rang")] == ["they rang"]
    path = tmp_path / "list.csv"
    assert ready.run("suppress", "export", str(path)).returncode == 0
    assert ready.done("suppress", "remove", "bakery.example")["pattern"] == "bakery.example"
    assert ready.done("suppress", "list") == []
    path.write_text(path.read_text() + "bo@bank.example,,,,2099-01-01T00:00Z,\nnonsense x\n")
    taken = ready.run("suppress", "import", str(path))
    assert taken.returncode == 1
    assert "Line 4" in taken.stderr
    assert ready.run("suppress", "add", "no one").returncode == 1


def test_the_timers_units_are_sound(tmp_path: Path) -> None:
    try:
        done = subprocess.run(
            ["systemd-analyze", "--user", "verify", str(UNITS / "outreach-outbox.timer")],
            capture_output=True,
            text=True,
            check=False,
            env={"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "PATH": "/usr/bin:/bin"},
        )
    except FileNotFoundError:
        pytest.skip("systemd-analyze is not installed")
    assert "Unknown" not in done.stderr
