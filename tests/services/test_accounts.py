"""Accounts and their grants: added, signed in, refreshed, refused, and removed."""

import json
import threading
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

import pytest

from outreach_app.domain.account_states import MAILBOX, Standing
from outreach_app.domain.accounts import Identity, MailAccount, Security, SignIn
from outreach_app.domain.credentials import BearerToken
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.oauth import Tokens
from outreach_app.domain.secret_names import grant_name, variable_of
from outreach_app.services.troubles import Troubles
from tests.services.world import ACCOUNT, LETTER, World

LOCAL = {
    "name": "Local",
    "smtp": ["smtp.local.example", 587, "starttls"],
    "sign_ins": ["oauth"],
    "oauth": {
        "authorize_url": "https://provider.example/authorize",
        "token_url": "https://provider.example/token",
        "scopes": ["mail"],
    },
}
NEW = MailAccount(
    "Sam",
    "sam@local.example",
    "smtp.local.example",
    587,
    Security.STARTTLS,
    "sam@local.example",
    provider="local",
)


@pytest.fixture(autouse=True)
def provider(world: World) -> None:
    content = json.dumps({"providers": {"local": LOCAL}})
    (world.folder / "providers.json").write_text(content)
    world.services.accounts.set_client("local", "our-client", "our-secret")


def sign_in(world: World, account: MailAccount = NEW) -> MailAccount:
    accounts = world.services.accounts
    accounts.finish_sign_in(account, accounts.begin_sign_in(account))
    return next(row.account for row in accounts.rows() if row.account.address == account.address)


def standings(world: World) -> dict[str, Standing]:
    return {row.account.address: row.standing for row in world.services.accounts.rows()}


def test_a_password_is_tried_before_it_is_stored(world: World) -> None:
    world.server.password = "right"
    with pytest.raises(UserError):
        world.services.accounts.save(NEW, "wrong")
    assert len(world.settings.load().accounts) == 1
    world.services.accounts.save(NEW, "right")
    stored = world.settings.load().accounts[1]
    assert stored.id == "sam-local-example"
    assert world.secrets.get("mail-password.sam-local-example") == "right"


def test_two_accounts_own_no_address_together(world: World) -> None:
    taken = replace(NEW, identities=(Identity(ACCOUNT.address.upper()),))
    with pytest.raises(UserError, match="belongs to another"):
        world.services.accounts.save(taken, "")


def test_the_browser_signs_an_account_in(world: World) -> None:
    account = sign_in(world)
    assert account.sign_in is SignIn.OAUTH
    assert world.oauth.asked == [("our-client", "our-secret")]
    assert standings(world)[account.address] is Standing.WORKS
    mail = world.send(replace(LETTER, sender=account.address))
    assert mail.state is OutgoingState.SENT
    assert world.server.credentials[-1] == BearerToken("access-1")


def test_without_a_client_id_it_says_what_to_do(world: World) -> None:
    world.services.accounts.set_client("local", "")
    with pytest.raises(UserError, match="client id of your own"):
        world.services.accounts.begin_sign_in(NEW)


def test_a_token_is_renewed_before_it_ends_without_the_user(world: World) -> None:
    account = sign_in(world)
    world.clock.advance(3_600 - 200)
    assert world.grants.token(account) == BearerToken("access-2")
    assert world.grants.token(account) == BearerToken("access-2")
    assert world.secrets.get(f"oauth-grant.{account.id}") == "refresh-2"


def test_a_grant_of_the_environment_is_followed_as_often_as_it_rotates(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = sign_in(world)
    monkeypatch.setenv(str(variable_of(grant_name(account.id))), "refresh-1")
    for number in range(2, 6):
        world.clock.advance(7_200)
        assert world.grants.token(account) == BearerToken(f"access-{number}")


def test_who_signs_in_elsewhere_while_an_old_grant_is_refused_stays_signed_in(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program stores its new grant between our question and the provider's no."""
    account = sign_in(world)
    world.clock.advance(7_200)
    name, ask = grant_name(account.id), world.oauth.refresh

    def signed_in_meanwhile(*given: Any) -> Tokens:
        if given[-1] == "refresh-1":
            newer = world.oauth.begin(given[0], "our-client", "", "").finish(1)
            world.secrets.set(name, newer.refresh)
        return ask(*given)

    monkeypatch.setattr(world.oauth, "refresh", signed_in_meanwhile)
    assert world.grants.token(account) == BearerToken("access-3")
    assert world.secrets.get(name) == "refresh-3"


def test_a_grant_that_was_signed_in_elsewhere_outlives_the_answer_to_an_older_one(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = sign_in(world)
    world.clock.advance(7_200)
    name, ask = grant_name(account.id), world.oauth.refresh

    def signed_in_meanwhile(*given: Any) -> Tokens:
        tokens = ask(*given)
        world.secrets.set(name, "from-elsewhere")
        return tokens

    monkeypatch.setattr(world.oauth, "refresh", signed_in_meanwhile)
    assert world.grants.token(account) == BearerToken("access-2")
    assert world.secrets.get(name) == "from-elsewhere"


def test_many_who_ask_at_once_refresh_once(world: World) -> None:
    account = sign_in(world)
    world.clock.advance(7_200)
    found: list[BearerToken] = []
    threads = [
        threading.Thread(target=lambda: found.append(world.grants.token(account))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [BearerToken("access-2")] * 8
    assert world.oauth.refreshes == 1


def test_a_grant_that_was_taken_back_is_never_a_green_light(world: World) -> None:
    account = sign_in(world)
    world.oauth.revoke()
    world.clock.advance(7_200)
    mail = world.send(replace(LETTER, sender=account.address))
    assert mail.state is OutgoingState.QUEUED
    assert "Sign in to sam@local.example again" in mail.reason
    row = world.services.accounts.rows()[1]
    assert (row.standing, row.waiting) == (Standing.SIGN_IN_AGAIN, 1)
    assert "has ended or was taken back" in row.sentence
    sign_in(world, account)
    assert standings(world)[account.address] is Standing.WORKS
    world.services.outbox.run()
    assert world.mail(mail.id).state is OutgoingState.SENT


def test_a_provider_that_is_away_costs_no_grant(world: World) -> None:
    account = sign_in(world)
    world.oauth.away = True
    world.clock.advance(7_200)
    mail = world.send(replace(LETTER, sender=account.address))
    assert standings(world)[account.address] is Standing.TROUBLE
    world.oauth.away = False
    world.clock.advance(600)
    world.services.outbox.run()
    assert world.mail(mail.id).state is OutgoingState.SENT
    assert standings(world)[account.address] is Standing.WORKS


def test_a_refused_token_is_renewed_once(world: World) -> None:
    account = sign_in(world)
    world.server.refused_tokens = {"access-1"}
    mail = world.send(replace(LETTER, sender=account.address))
    assert mail.state is OutgoingState.SENT
    assert world.server.credentials[-1] == BearerToken("access-2")


def test_refused_after_a_refresh_the_user_has_to_sign_in(world: World) -> None:
    account = sign_in(world)
    world.server.refused_tokens = {f"access-{number}" for number in range(1, 10)}
    mail = world.send(replace(LETTER, sender=account.address))
    assert mail.state is OutgoingState.QUEUED
    assert world.oauth.refreshes == 1
    assert standings(world)[account.address] is Standing.SIGN_IN_AGAIN
    world.server.refused_tokens = set()
    world.clock.advance(3_000)
    world.services.outbox.run()
    assert world.mail(mail.id).state is OutgoingState.SENT
    assert standings(world)[account.address] is Standing.WORKS


def test_a_password_that_is_not_at_hand_is_said(world: World) -> None:
    world.services.accounts.save(NEW, "right")
    world.secrets.delete("mail-password.sam-local-example")
    assert standings(world)[NEW.address] is Standing.NO_SECRET
    row = world.services.accounts.rows()[1]
    assert "OUTREACH_MAIL_PASSWORD_SAM_LOCAL_EXAMPLE" in row.sentence


def test_an_account_with_waiting_mails_is_not_simply_removed(world: World) -> None:
    account = sign_in(world)
    world.server.away = True
    mail = world.send(replace(LETTER, sender=account.address))
    with pytest.raises(UserError, match=r"1 mail waits .*ana@bakery\.example"):
        world.services.accounts.remove(account.id)
    heir = world.settings.load().accounts[0]
    world.services.accounts.remove(account.id, move_to=heir.id)
    assert world.secrets.get(f"oauth-grant.{account.id}") is None
    world.server.away = False
    world.clock.advance(600)
    world.services.outbox.run()
    assert world.mail(mail.id).state is OutgoingState.SENT
    assert world.server.accepted[-1][1]["From"] == "Sam <sam@seller.example>"


def test_a_mail_that_is_queued_while_its_account_is_removed_keeps_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = sign_in(world)
    letter = replace(LETTER, sender=account.address)
    writing = world.store.writing

    def somebody_is_faster() -> AbstractContextManager[object]:
        monkeypatch.undo()
        world.services.composing.queue(letter, [world.add().id])
        return writing()

    monkeypatch.setattr(world.store, "writing", somebody_is_faster)
    with pytest.raises(UserError, match="1 mail waits"):
        world.services.accounts.remove(account.id)
    assert account.id in {one.id for one in world.settings.load().accounts}


@pytest.mark.parametrize("has_heir", [False, True])
def test_an_account_is_not_removed_while_its_mails_are_leaving(
    world: World, *, has_heir: bool
) -> None:
    account = sign_in(world)
    heir = world.settings.load().accounts[0].id if has_heir else ""
    refused: list[str] = []

    def remove(_recipient: str) -> None:
        with pytest.raises(UserError) as fault:
            world.services.accounts.remove(account.id, move_to=heir)
        refused.append(fault.value.sentence)

    world.server.before = remove
    mail = world.send(replace(LETTER, sender=account.address))
    assert ["are just leaving" in one for one in refused] == [True]
    assert mail.state is OutgoingState.SENT
    assert mail.account_id == account.id
    world.services.accounts.remove(account.id)


def test_another_default_account(world: World) -> None:
    account = sign_in(world)
    world.services.accounts.make_default(account.id)
    assert [row.account.address for row in world.services.accounts.rows()] == [
        account.address,
        ACCOUNT.address,
    ]
    mail = world.send()
    assert world.server.accepted[-1][1]["From"] == "Sam <sam@local.example>"
    assert mail.account_id == account.id


def test_a_mailbox_that_is_read_hides_no_trouble_of_sending(world: World) -> None:
    account = world.settings.load().accounts[0]
    troubles = Troubles(world.store, world.clock)
    troubles.note(account, UserError("wrong_password", "No such password."))
    troubles.works(account, MAILBOX)
    assert standings(world)[account.address] is Standing.TROUBLE
    troubles.works(account)
    troubles.note(account, UserError("timeout", "The mailbox is away."), MAILBOX)
    troubles.works(account)
    assert world.services.accounts.rows()[0].sentence == "The mailbox is away."
    troubles.works(account, MAILBOX)
    assert standings(world)[account.address] is Standing.WORKS


def test_a_grant_in_a_locked_keyring_is_not_called_gone(world: World) -> None:
    account = sign_in(world)
    world.secrets.delete(f"oauth-grant.{account.id}")
    row = world.services.accounts.rows()[1]
    assert row.standing is Standing.SIGN_IN_AGAIN
    assert "unlock the keyring" in row.sentence


def test_a_browser_account_asks_for_no_password(world: World) -> None:
    account = sign_in(world)
    world.services.accounts.make_default(account.id)
    assert world.services.setup.current().has_password
