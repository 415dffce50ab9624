"""Several accounts and identities: each mail leaves through its own, under its own address."""

from dataclasses import replace

import pytest

from outreach_app.domain.accounts import Identity, MailAccount, Security
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import OutgoingState
from tests.services.world import ACCOUNT, ANA, LETTER, World

OTHER = MailAccount(
    "Sam", "sam@other.example", "smtp.other.example", 587, Security.STARTTLS, "sam", id="other"
)
ALIAS = Identity("hello@seller.example", "The team")


@pytest.fixture(autouse=True)
def accounts(world: World) -> None:
    accounts = (replace(ACCOUNT, id="main", identities=(ALIAS,)), OTHER)
    world.settings.save(replace(world.settings.load(), accounts=accounts))


def test_a_mail_leaves_through_the_account_that_owns_its_sender(world: World) -> None:
    mail = world.send(replace(LETTER, sender=OTHER.address))
    assert mail.state is OutgoingState.QUEUED
    assert "sam@other.example" in mail.reason  # whose password is missing
    assert mail.account_id == "other"


def test_an_account_that_can_not_send_stops_no_other(world: World) -> None:
    stopped = world.send(replace(LETTER, sender=OTHER.address))
    sent = world.send(LETTER, replace(ANA, address="bob@bakery.example"))
    assert world.mail(stopped.id).state is OutgoingState.QUEUED
    assert sent.state is OutgoingState.SENT


def test_an_alias_stands_in_the_mail(world: World) -> None:
    mail = world.send(replace(LETTER, sender=ALIAS.address.upper()))
    assert mail.state is OutgoingState.SENT
    ((_, message),) = world.server.accepted
    assert message["From"] == "The team <hello@seller.example>"


def test_nobody_sends_as_somebody_else(world: World) -> None:
    with pytest.raises(UserError, match="No account sends as"):
        world.send(replace(LETTER, sender="eve@elsewhere.example"))


def test_a_mail_of_an_account_that_is_gone_waits_and_says_so(world: World) -> None:
    mail = world.send(replace(LETTER, sender=OTHER.address))
    settings = world.settings.load()
    world.settings.save(replace(settings, accounts=settings.accounts[:1]))
    world.clock.advance(86_400)
    assert "is gone" in world.services.outbox.run().reason
    assert world.mail(mail.id).state is OutgoingState.QUEUED


def test_a_mail_made_anew_keeps_its_account_and_sender(world: World) -> None:
    mail = world.send(replace(LETTER, html="<p>Hi {{ nickname }}</p>", sender=ALIAS.address))
    assert mail.state is OutgoingState.HELD
    world.services.outbox.retry(mail.id)
    again = world.mail(mail.id)
    assert (again.account_id, again.sender) == ("main", ALIAS.address)
