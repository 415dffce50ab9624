"""Accounts are tested for real and stored together, or nothing is stored at all."""

from dataclasses import replace

import pytest

from outreach_app.domain.accounts import RelayAccount
from outreach_app.domain.errors import UserError
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
