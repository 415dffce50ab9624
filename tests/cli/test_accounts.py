"""Several accounts from the command line: added, listed, chosen, and removed."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Street
from tests.fakes.authorization_server import (
    CLIENT,
    AuthorizationServer,
    authorization_server,
    preset,
)
from tests.journeys.mail_sink import PASSWORD, USER
from tests.journeys.outreach import Outreach

SECOND = "sam@second.example"


@pytest.fixture
def oauth() -> Iterator[AuthorizationServer]:
    with authorization_server() as made:
        yield made


@pytest.fixture
def ready(outreach: Outreach, street: Street, oauth: AuthorizationServer) -> Outreach:
    """A profile whose own presets know both domains, so that nobody else is asked."""
    outreach.profile.mkdir()
    place = ["127.0.0.1", street.mail.port, "none"]
    providers = {
        "sink": {"name": "Sink", "smtp": place, "domains": ["seller.example", "second.example"]},
        "local": preset(oauth, smtp=place, domains=["oauth.example"]),
    }
    path = outreach.profile / "providers.json"
    path.write_text(json.dumps({"providers": providers}), encoding="utf-8")
    outreach.env = {
        "OUTREACH_MAIL_PASSWORD": PASSWORD,
        "OUTREACH_MAIL_PASSWORD_SAM_SECOND_EXAMPLE": PASSWORD,
    }
    added = outreach.done("account", "add", USER, "--name", "Sam")
    assert [row["account"]["id"] for row in added["accounts"]] == ["main"]
    return outreach


def accounts(outreach: Outreach) -> list[tuple[str, bool, str]]:
    result = outreach.run("account", "list", "--json")
    return [
        (row["account"]["id"], row["is_default"], row["standing"])
        for row in json.loads(result.stdout)
    ]


def test_a_second_account_sends_under_its_own_name(
    ready: Outreach, street: Street, tmp_path: Path
) -> None:
    ready.done("account", "add", SECOND, "--name", "Second", "--user", USER)
    assert accounts(ready) == [("main", True, "works"), ("sam-second-example", False, "works")]
    ready.done("account", "sender", SECOND, "hello@second.example", "--name", "The team")
    letter = tmp_path / "letter.html"
    letter.write_text("<p>Hello</p>", encoding="utf-8")
    plain = ("--subject", "x", "--html", str(letter), "--no-opens", "--no-clicks")
    for sender, shown in (
        (SECOND, "Second <sam@second.example>"),
        ("hello@second.example", "The team <hello@second.example>"),
    ):
        ready.done("send", "--to", "ana@bakery.example", "--from", sender, *plain)
        assert street.mail.taken[-1][1]["From"] == shown
    said = ready.refused("send", "--to", "x@y.example", "--from", "eve@other.example", *plain)
    assert "No account sends as eve@other.example" in said
    tested = ready.done("account", "test")
    assert {name: result["ok"] for name, result in tested.items()} == {
        "mail": True,
        "sam-second-example": True,
    }


def test_the_default_can_be_changed_and_an_account_removed(ready: Outreach) -> None:
    ready.done("account", "add", SECOND, "--user", USER)
    ready.done("account", "default", SECOND)
    assert accounts(ready)[0][:2] == ("sam-second-example", True)
    ready.done("account", "remove", "main")
    assert accounts(ready) == [("sam-second-example", True, "works")]
    assert "There is no account main" in ready.refused("account", "remove", "main")


def test_a_wrong_password_stores_nothing(ready: Outreach) -> None:
    ready.env["OUTREACH_MAIL_PASSWORD_SAM_SECOND_EXAMPLE"] = "wrong"
    result = ready.run("account", "add", SECOND, "--user", USER)
    assert result.returncode == 1
    assert "refuses this user and password" in result.stderr
    assert len(accounts(ready)) == 1


def test_a_missing_password_is_never_a_green_light(ready: Outreach) -> None:
    del ready.env["OUTREACH_MAIL_PASSWORD"]
    assert accounts(ready) == [("main", True, "no-secret")]
    listed = ready.run("account", "list")
    assert listed.returncode == 1
    assert "OUTREACH_MAIL_PASSWORD" in listed.stdout


def test_the_browser_needs_a_client_id(ready: Outreach) -> None:
    result = ready.run("account", "add", "sam@oauth.example", "--no-browser")
    assert (result.returncode, "client id of your own" in result.stderr) == (1, True)
    ready.env["OUTREACH_OAUTH_CLIENT_SECRET_LOCAL"] = ""
    assert "stored" in ready.done("account", "client", "local", CLIENT)["sentence"]
    assert "Providers" in ready.refused("account", "client", "sink", CLIENT)


def test_answers_to_an_account_are_tagged_where_the_user_wants_it(
    ready: Outreach, street: Street, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.html"
    letter.write_text("<p>Hello</p>", encoding="utf-8")
    plain = ("--subject", "x", "--html", str(letter), "--no-opens", "--no-clicks")
    ready.done("account", "set", "--tag-replies")
    ready.done("send", "--to", "ana@bakery.example", *plain)
    assert "+o." in street.mail.taken[-1][1]["Reply-To"]
    ready.done("account", "set", "--no-tag-replies")
    ready.done("send", "--to", "ana@bakery.example", *plain)
    assert street.mail.taken[-1][1]["Reply-To"] is None


def test_an_account_has_a_pace_of_its_own(ready: Outreach) -> None:
    young = ("--gap", "60", "--daily", "20", "--warm-up", "5,5,100")
    kept = ready.done("account", "pace", "main", *young)
    assert (kept["own"], kept["daily"], kept["warm_up"]) == (True, 20, "5,5,100")
    rules = ready.done("outbox", "rules", "--daily", "500")
    assert rules["paces"]["main"]["gap_seconds"] == 60
    back = ready.done("account", "pace", "main", "--as-others")
    assert (back["own"], back["daily"], back["gap_seconds"]) == (False, 500, 0)


def test_a_pace_is_ones_own_or_the_others(ready: Outreach) -> None:
    said = ready.refused("account", "pace", "main", "--as-others", "--daily", "3")
    assert "--as-others" in said
    ready.done("account", "pace", "main", "--daily", "7")
    ready.done("account", "remove", "main")
    assert ready.done("outbox", "rules")["paces"] == {}
