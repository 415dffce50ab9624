"""The relay's machine is gone: a new one, an invitation and one command, and old links work."""

import json

import pytest
import requests

from tests.journeys.conftest import Town, address_of, queue
from tests.journeys.outreach import Outreach
from tests.relay.program import Program, command


def test_links_in_sent_mail_work_again_on_an_empty_relay(
    town: Town, tmp_path_factory: pytest.TempPathFactory
) -> None:
    desktop = town.desktop()
    queue(desktop, ["Ana"])
    desktop.services.outbox.run()
    desktop.close()
    html = town.mail.html(address_of("Ana"))
    links = [part.split('"')[0] for part in html.split('href="')[1:]]
    town.relay.stop(9)

    data = tmp_path_factory.mktemp("new-relay")
    made = command("account", "create", "again", "--tag", town.account.tag, "--json", data=data)
    assert made.returncode == 0, made.stderr
    new = Program(data, port=town.relay.port).start()
    try:
        asked = command("invite", town.account.tag, "--public-url", new.url, "--json", data=data)
        invitation = json.loads(asked.stdout)["link"]
        assert [_status(link) for link in links] == [404, 404]
        outreach = Outreach(town.folder / "profile")
        assert (
            "no keyring"
            in outreach.done("relay", "join", "--invitation-from-stdin", stdin=invitation + "\n")[
                "sentence"
            ]
        )
        assert "does not accept" in outreach.refused(
            "relay", "join", "--invitation-from-stdin", stdin=invitation + "\n"
        )
        key = json.loads(made.stdout)["key"]
        outreach.env = {"OUTREACH_RELAY_KEY": key}
        assert outreach.done("relay", "rebuild") == {"tokens": 4}
        assert [_status(link) for link in links] == [302, 302]
        assert outreach.done("sync")["new_hits"] == 2
    finally:
        new.stop()


def _status(url: str) -> int:
    return requests.get(url, allow_redirects=False, timeout=60).status_code
