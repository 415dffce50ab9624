"""Accounts are tested for real and stored together, or nothing is stored at all."""

from dataclasses import replace
from unittest.mock import patch

import pytest

from outreach_app.domain.accounts import MailAccount, RelayAccount
from outreach_app.domain.credentials import Credentials
from outreach_app.domain.errors import UserError
from outreach_app.system.settings_file import SettingsFile
from tests.services.world import ACCOUNT, World

RELAY = RelayAccount("https://other.example")


def test_settings_that_can_not_be_stored_take_their_secrets_back(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.server.password = "new"
    before = world.settings.load()

    def fail(_settings: object) -> None:
        raise UserError("settings-away", "The disk is full.")

    monkeypatch.setattr(world.settings, "save", fail)
    with pytest.raises(UserError, match="full"):
        world.services.setup.save(replace(ACCOUNT, user="sam"), "new", RELAY, "another-key")
    assert world.settings.load() == before
    assert not world.services.setup.current().has_password
    assert world.services.setup.check_relay(RELAY, "").ok


def test_a_wrong_password_stores_nothing(world: World) -> None:
    world.server.password = "right"
    before = world.settings.load()
    with pytest.raises(UserError, match="password"):
        world.services.setup.save(replace(ACCOUNT, user="sam"), "wrong", RELAY, "another-key")
    assert world.settings.load() == before
    assert not world.services.setup.current().has_password


def test_what_another_program_sets_while_an_account_is_tried_is_kept(world: World) -> None:
    check = world.server.check

    def meanwhile(account: MailAccount, credentials: Credentials) -> None:
        other = SettingsFile(world.folder / "settings.json")
        other.change(lambda now: replace(now, sending=replace(now.sending, undo_seconds=77)))
        check(account, credentials)

    with patch.object(world.server, "check", meanwhile):
        world.services.setup.save(replace(ACCOUNT, name="Samuel"), "", None, "")
    stored = world.settings.load()
    assert stored.sending.undo_seconds == 77
    assert [one.name for one in stored.accounts] == ["Samuel"]
