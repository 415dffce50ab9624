"""Keys come and go by command, and a one-time invitation becomes one."""

import json
from pathlib import Path

import pytest
import requests

from outreach_app.wire import codec, paths
from tests.relay.program import Account, command


def run(account: Account, *words: str) -> dict[str, str]:
    done = command(*words, "--json", data=account.relay.data, env=account.relay.env)
    assert done.returncode == 0, done.stderr
    said: dict[str, str] = json.loads(done.stdout)
    return said


def accepted(account: Account) -> bool:
    return account.api("GET", paths.ACCOUNT).status_code == 200


def test_a_revoked_key_is_refused_at_once(account: Account) -> None:
    first = account.key
    second = run(account, "key", "add", account.tag)["key"]
    run(account, "key", "revoke", account.tag, first.split("_")[2])
    assert not accepted(account)
    account.key = second
    assert accepted(account)


def test_rotating_replaces_a_key(account: Account) -> None:
    old = account.key
    account.key = run(account, "key", "rotate", account.tag, old.split("_")[2])["key"]
    assert accepted(account)
    account.key = old
    assert not accepted(account)


def test_listing_tells_no_key(account: Account) -> None:
    done = command("key", "list", account.tag, data=account.relay.data, env=account.relay.env)
    assert account.key.split("_")[2] in done.stdout
    assert account.key.split("_", 3)[3] not in done.stdout


def test_an_invitation_becomes_a_key_once(account: Account) -> None:
    said = run(account, "invite", account.tag, "--public-url", "https://links.example.com")
    assert said["link"].startswith("outreach://relay?url=https%3A%2F%2Flinks.example.com&invite=")
    answers = [
        requests.post(
            account.relay.url + paths.INVITES,
            json=codec.invite_to_json(said["invite"]),
            timeout=60,
        )
        for _ in range(2)
    ]
    assert [answer.status_code for answer in answers] == [200, 403]
    made = codec.invite_answer_from_json(answers[0].json())
    assert made.tag == account.tag
    account.key = made.key
    assert accepted(account)


@pytest.mark.parametrize("invite", ["", "ori_a_b_c", "\x00", "x" * 5000])
def test_a_wrong_invitation_is_refused(account: Account, invite: str) -> None:
    answer = requests.post(account.relay.url + paths.INVITES, json={"invite": invite}, timeout=60)
    assert (answer.status_code, answer.json()["field"]) == (403, "invite")


def test_unknown_names_are_said(tmp_path: Path) -> None:
    for words in (("key", "add", "Nobody"), ("key", "revoke", "Nobody", "x")):
        done = command(*words, data=tmp_path)
        assert done.returncode == 1
        assert "Nobody" in done.stderr
