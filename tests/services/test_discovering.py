"""From an address to an account: who is asked, in which order, and what is proposed."""

from dataclasses import replace

import pytest

from outreach_app.domain.accounts import Security, ServerPlace, SignIn
from outreach_app.domain.discovery import SrvRecord
from outreach_app.domain.errors import UserError
from tests.services.world import World


def test_a_providers_own_domain_asks_nobody(world: World) -> None:
    proposal = world.services.accounts.propose(" Ana@GMAIL.com ", "Ana")
    account = proposal.account
    assert (account.host, account.port, account.security) == ("smtp.gmail.com", 465, Security.TLS)
    assert account.imap == ServerPlace("imap.gmail.com", 993, Security.TLS)
    assert (account.provider, account.sign_in) == ("gmail", SignIn.PASSWORD)
    assert "app password" in proposal.note
    assert world.names.asked == []


def test_with_a_client_id_the_browser_comes_first(world: World) -> None:
    world.services.accounts.set_client("gmail", "our-client")
    assert world.services.accounts.propose("ana@gmail.com").account.sign_in is SignIn.OAUTH
    assert world.services.accounts.propose("a@outlook.com").account.sign_in is SignIn.OAUTH


def test_a_domain_whose_mail_a_provider_takes(world: World) -> None:
    world.names.answers["acme.test"] = ("acme-test.mail.protection.outlook.com", "other.example")
    proposal = world.services.accounts.propose("ana@acme.test")
    assert proposal.account.provider == "microsoft-365"
    assert proposal.source == "Microsoft 365 takes the mail of acme.test."


def test_name_servers_say_where_services_are(world: World) -> None:
    world.names.records = {
        "_submissions._tcp.acme.test": (SrvRecord(0, 0, ".", 0),),
        "_submission._tcp.acme.test": (
            SrvRecord(20, 0, "late.acme.test.", 587),
            SrvRecord(10, 5, "smtp.Stranger.test.", 587),
        ),
        "_imaps._tcp.acme.test": (SrvRecord(0, 0, "imap.acme.test.", 993),),
    }
    proposal = world.services.accounts.propose("ana@acme.test")
    account = proposal.account
    assert (account.host, account.port) == ("smtp.stranger.test", 587)
    assert account.security is Security.STARTTLS
    assert account.imap == ServerPlace("imap.acme.test", 993, Security.TLS)
    assert proposal.note == "Make sure that you know smtp.stranger.test."


def test_where_nobody_knows_the_user_fills_it_in(world: World) -> None:
    proposal = world.services.accounts.propose("ana@acme.test")
    assert not proposal.is_complete
    assert proposal.account.user == "ana@acme.test"
    assert "Ask your provider" in proposal.note


def test_nobody_is_asked_where_the_settings_forbid_it(world: World) -> None:
    world.settings.save(replace(world.settings.load(), asks_name_servers=False))
    assert not world.services.accounts.propose("ana@acme.test").is_complete
    assert world.names.asked == []


def test_name_servers_that_are_away_are_asked_once(world: World) -> None:
    world.names.answers["acme.test"] = None
    assert not world.services.accounts.propose("ana@acme.test").is_complete
    assert world.names.asked == ["acme.test"]


def test_no_address_is_no_account(world: World) -> None:
    with pytest.raises(UserError):
        world.services.accounts.propose("ana")


def test_a_users_own_presets_replace_and_add(world: World) -> None:
    path = world.folder / "providers.json"
    path.write_text(
        '{"providers": {"gmail": {"name": "Ours", "smtp": ["smtp.ours.test", 465, "tls"], '
        '"domains": ["gmail.com", "ours.test"]}}}'
    )
    for address in ("ana@gmail.com", "ana@ours.test"):
        assert world.services.accounts.propose(address).account.host == "smtp.ours.test"
    path.write_text('{"providers": {"x": {"name": "X"}}}')
    with pytest.raises(UserError, match="makes no sense"):
        world.services.accounts.propose("ana@gmail.com")


def test_a_provider_that_wants_a_short_user_gets_it(world: World) -> None:
    assert world.services.accounts.propose("ana.diaz@free.fr").account.user == "ana.diaz"
