"""Every command over a profile, as a script uses it: JSON out, exit codes, one sentence."""

import json
from base64 import b64encode
from pathlib import Path

import pytest

from outreach_app.cli.demo.readers import FIREFOX, THUNDERBIRD, links_of, pixel_of
from tests.cli.conftest import Street
from tests.journeys.fetching import fetch
from tests.journeys.mail_sink import PASSWORD, USER
from tests.journeys.outreach import Outreach
from tests.ports import own_port

ANA = "ana@bakery.example"
HTML = '<p>Hi {{ first_name }}, <a href="https://seller.example/a">see</a></p>'
SCANNER = {"User-Agent": "curl/8.5.0", "Accept": "*/*"}


def account(street: Street) -> list[str]:
    """The arguments that set up both accounts, without their secrets."""
    return [
        "account", "set", "--address", USER, "--name", "Sam", "--host", "127.0.0.1",
        "--port", str(street.mail.port), "--security", "none", "--user", USER,
        "--relay", street.relay.url,
    ]  # fmt: skip


@pytest.fixture
def ready(outreach: Outreach, street: Street) -> Outreach:
    """A profile with accounts, its secrets in the environment."""
    outreach.env = {"OUTREACH_MAIL_PASSWORD": PASSWORD, "OUTREACH_RELAY_KEY": street.account.key}
    assert outreach.done(*account(street))["ok"] is True
    return outreach


@pytest.fixture
def letter(tmp_path: Path) -> str:
    path = tmp_path / "letter.html"
    path.write_text(HTML, encoding="utf-8")
    return str(path)


def test_the_main_job(ready: Outreach, street: Street, letter: str) -> None:
    added = ready.done("prospect", "add", ANA, "--first-name", "Ana", "--field", "city=Porto")
    assert (added["address"], added["fields"]) == (ANA, {"city": "Porto"})
    sent = ready.done("send", "--to", ANA, "--subject", "An idea", "--html", letter)
    assert (sent["sent"], sent["left"]) == (1, [])
    html = street.mail.html(ANA)
    street.pass_time(300)
    fetch(pixel_of(html), THUNDERBIRD)
    street.pass_time(20)
    fetch(links_of(html)[0], FIREFOX)
    fetch(links_of(html)[0], SCANNER)
    street.pass_time(120)
    synced = ready.done("sync", "--once")
    assert synced["new_hits"] == 3
    (alert,) = synced["alerts"]
    assert alert["title"] == "Ana opened your mail and followed a link in it"
    assert (alert["address"], alert["name"]) == (ANA, "Ana")
    assert f"<{ANA}>: An idea" in ready.run("alerts", "list").stdout
    told = ready.run("timeline", ANA).stdout
    assert "1. see (https://seller.example/a): followed 1 time by people, 1 by others" in told
    timeline = ready.done("timeline", ANA)
    assert [(line["kind"], line["verdict"]) for line in timeline["lines"]] == [
        ("clicked", "machine"), ("clicked", "human"), ("opened", "human"), ("sent", None),
    ]  # fmt: skip
    assert [
        (link["human_clicks"], link["machine_clicks"]) for link in timeline["mails"][0]["links"]
    ] == [(1, 1)]
    states = [(row["address"], row["state"]) for row in ready.done("alerts", "list")]
    assert states == [(ANA, "decided"), (ANA, "decided")]
    assert ready.done("sync", "--wait", "0.2") == {"new_hits": 0, "alerts": [], "gaps": []}
    assert [row["level"] for row in ready.done("prospect", "list")] == ["warm"]
    assert ready.done("prospect", "show", ANA)["first_name"] == "Ana"
    assert ready.done("outbox", "list") == []
    assert ready.done("outbox", "run")["sent"] == 0
    assert ready.done("account", "test")["mail"]["ok"] is True


def test_secrets_come_line_by_line_and_go_nowhere(
    outreach: Outreach, street: Street, letter: str
) -> None:
    lines = f"{PASSWORD}\n{street.account.key}\n"
    said = outreach.done(*account(street), "--secrets-from-stdin", stdin=lines)
    assert "forgotten when the program ends" in said["sentence"]
    assert "OUTREACH_MAIL_PASSWORD and OUTREACH_RELAY_KEY" in said["sentence"]
    outreach.done("prospect", "add", ANA, "--first-name", "Ana")
    told = outreach.refused("send", "--to", ANA, "--subject", "x", "--html", letter)
    assert "key is not at hand" in told
    assert "OUTREACH_RELAY_KEY" in told
    outreach.run("doctor")
    for_each_file(outreach.profile, street.account.key)


def test_a_wrong_secret_is_said_and_nothing_is_stored(outreach: Outreach, street: Street) -> None:
    for password, key, sentence in (
        ("wrong-pass", street.account.key, "password"),
        (PASSWORD, "wrong-key", "key"),
    ):
        outreach.env = {"OUTREACH_MAIL_PASSWORD": password, "OUTREACH_RELAY_KEY": key}
        assert sentence in outreach.refused(*account(street))
        assert "Nothing is set up" in outreach.refused("account", "test")


def for_each_file(profile: Path, key: str) -> None:
    """No file of the profile holds a secret, in clear or as mail programs encode it."""
    secret = PASSWORD.encode()
    forms = (secret, b64encode(secret), b64encode(b"\0" + USER.encode() + b"\0" + secret))
    for path in profile.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert not [form for form in (*forms, key.encode()) if form in content], path


def test_no_other_process_sees_a_secret(ready: Outreach, street: Street) -> None:
    ready.done("sync")
    with ready.start("sync", "--wait", "20") as waiting:
        seen = b""
        while not seen:  # the kernel fills it in a moment after the program began
            seen = Path(f"/proc/{waiting.pid}/cmdline").read_bytes()
        waiting.kill()
        waiting.communicate()
    assert b"sync" in seen
    assert PASSWORD.encode() not in seen
    assert street.account.key.encode() not in seen
    for_each_file(ready.profile, street.account.key)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("send", "--to", ANA, "--subject", "x", "--html", "none.html"), "none.html can not be"),
        (("prospect", "show", ANA), "no prospect with the address"),
        (("timeline", ANA), "no prospect with the address"),
        (("prospect", "add", "no address"), "address"),
        (("prospect", "add", ANA, "--field", "x"), "NAME=VALUE"),
        (("prospect", "add", ANA, "--time-zone", "Nowhere/No"), "time zone"),
        (("sync",), "No relay is set up"),
        (("account", "test"), "Nothing is set up"),
        (("account", "set"), "Nothing to set"),
        (("account", "set", "--address", "a@b.example"), "--host"),
        (("outbox", "retry", "7"), "no such mail"),
        (("outbox", "discard", "99999"), "no such mail"),
        (("prospect", "add", ANA, "--field", "=v"), "field's name"),
        (("prospect", "add", ANA, "--field", "company=v"), "known of every prospect"),
    ],
)
def test_the_users_fault_is_one_sentence(
    outreach: Outreach, arguments: tuple[str, ...], sentence: str
) -> None:
    assert sentence in outreach.refused(*arguments)


def test_a_broken_profile_is_one_sentence(outreach: Outreach) -> None:
    outreach.done("prospect", "list")
    (outreach.profile / "settings.json").write_bytes(b"{\xff")
    assert "settings.json make no sense" in outreach.refused("prospect", "list")
    (outreach.profile / "settings.json").unlink()
    (outreach.profile / "outreach.db").write_bytes(b"no database, but a longer text" * 99)
    assert "is damaged" in outreach.refused("prospect", "list")


def test_a_profile_folder_that_is_a_file(outreach: Outreach) -> None:
    outreach.profile.write_text("in the way")
    assert "can not be created" in outreach.refused("prospect", "list")


def test_who_was_not_written_to_is_no_prospect(
    outreach: Outreach, street: Street, letter: str, tmp_path: Path
) -> None:
    to = ("send", "--to", "new@x.example", "--subject", "x")
    broken = tmp_path / "broken.html"
    broken.write_text("{% if %}", encoding="utf-8")
    assert "No mail account" in outreach.refused(*to, "--html", letter)
    outreach.env = {"OUTREACH_MAIL_PASSWORD": PASSWORD, "OUTREACH_RELAY_KEY": street.account.key}
    outreach.done(*account(street))
    outreach.refused(*to, "--html", str(broken))
    outreach.done(*to, "--html", letter, "--test")
    assert outreach.done("prospect", "list") == []
    assert outreach.done("outbox", "list") == []


def test_the_worlds_fault_leaves_the_mail_waiting(
    ready: Outreach, street: Street, letter: str
) -> None:
    values = json.loads((ready.profile / "settings.json").read_text())
    values["accounts"][0]["port"] = own_port()
    (ready.profile / "settings.json").write_text(json.dumps(values))
    result = ready.run(
        "send", "--to", "bo@bank.example", "--subject", "x", "--html", letter, "--json"
    )
    assert result.returncode == 1
    assert [one["state"] for one in json.loads(result.stdout)["left"]] == ["held"]
    ready.done("prospect", "add", "cy@bank.example", "--first-name", "Cy")
    result = ready.run("send", "--to", "cy@bank.example", "--subject", "x", "--html", letter)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith("cy@bank.example: queued. The mail server 127.0.0.1")
    assert [row["state"] for row in ready.done("outbox", "list")] == ["queued", "held"]
    values["accounts"][0]["port"] = street.mail.port
    (ready.profile / "settings.json").write_text(json.dumps(values))
    assert ready.run("outbox", "retry", "2").returncode == 0
    assert ready.done("outbox", "run")["sent"] == 1
    assert ready.run("outbox", "discard", "1").returncode == 0
    assert ready.done("outbox", "list") == []


def test_the_doctor_says_what_to_do(ready: Outreach, street: Street) -> None:
    street.clock_offset.write_text("0\n")
    found = ready.done("doctor")
    assert {one["subject"] for one in found} >= {"profile", "keyring", "account", "relay", "clock"}
    street.pass_time(60)
    clock = next(
        one for one in json.loads(ready.run("doctor", "--json").stdout) if one["subject"] == "clock"
    )
    assert (clock["ok"], "clock" in clock["advice"]) == (False, True)
    ready.env.clear()
    result = ready.run("doctor", "--json")
    assert (result.returncode, result.stderr) == (1, "")
    advice = {one["subject"]: one["advice"] for one in json.loads(result.stdout) if not one["ok"]}
    assert "OUTREACH_MAIL_PASSWORD" in advice["keyring"]
    assert "account set" in advice["account"]
