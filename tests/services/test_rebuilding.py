"""A new relay gets the old one's tokens, and an invitation becomes a key."""

import pytest

from outreach_app.domain.accounts import RelayAccount
from outreach_app.domain.errors import UserError
from tests.services.world import World

LINK = "outreach://relay?url=https%3A%2F%2Frelay.example&invite=once"


def test_an_empty_relay_knows_every_link_again(world: World) -> None:
    mail = world.send()
    known = dict(world.relay.tokens)
    world.relay.tokens, world.relay.feed_id = {}, "feed-2"
    assert world.services.rebuilding.rebuild() == len(mail.tokens)
    assert world.relay.tokens == known
    assert world.services.rebuilding.rebuild() == len(mail.tokens)


def test_links_outlive_the_prospect_they_were_made_for(world: World) -> None:
    mail = world.send()
    world.services.prospects.delete(mail.prospect_id)
    world.relay.tokens = {}
    assert world.services.rebuilding.rebuild() == len(mail.tokens)


def test_an_account_of_another_tag_is_told_what_to_do(world: World) -> None:
    world.send()
    world.relay.tag = "bcdefg"
    world.services.setup.save(None, "", RelayAccount("https://new.example"), "right-key")
    with pytest.raises(UserError, match="--tag abcdef"):
        world.services.rebuilding.rebuild()


def test_an_invitation_becomes_a_key_once(world: World) -> None:
    relay = RelayAccount("https://relay.example")
    assert world.services.setup.check_relay(relay, LINK).ok
    world.services.setup.save(None, "", relay, LINK)
    assert world.services.setup.current().has_key
    with pytest.raises(UserError, match="does not accept"):
        world.services.setup.save(None, "", relay, LINK)


def test_an_invitation_cut_short_is_said_so(world: World) -> None:
    with pytest.raises(UserError, match="not complete"):
        world.services.setup.save(None, "", RelayAccount("https://x.example"), LINK[:-4])


def test_mail_that_waited_is_due_again_after_a_new_set_up(world: World) -> None:
    world.server.away = True
    mail = world.send()
    world.server.away = False
    account = world.settings.load().mail
    world.services.setup.save(account, "", None, "")
    assert world.services.outbox.run().sent == (mail.id,)
