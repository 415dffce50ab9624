"""Several accounts and identities: each mail leaves through its own, under its own address."""

from dataclasses import replace

import pytest

from outreach_app.domain.accounts import Identity, MailAccount, Security
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.sending_rules import Pace, SendingRules
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


def test_an_address_that_was_taken_off_its_account_sends_nothing(world: World) -> None:
    """Its mail would leave under another name than the user chose."""
    pid = world.add(replace(ANA, address="q@x.example")).id
    letter = replace(LETTER, sender=ALIAS.address)
    (mail_id,) = world.services.composing.queue(letter, [pid]).mail_ids
    set_identities(world, ())
    world.clock.advance(60)
    assert world.services.outbox.run().sent == ()
    mail = world.mail(mail_id)
    assert mail.state is OutgoingState.HELD
    assert ALIAS.address in mail.reason


def test_an_address_that_is_added_while_mails_leave_sends_its_own(world: World) -> None:
    set_identities(world, ())
    pace = Pace(gap_seconds=20, jitter=0)
    rules = SendingRules(undo_seconds=0, pace=pace)
    world.settings.save(replace(world.settings.load(), sending=rules))
    ids = [world.add(replace(ANA, address=f"p{n}@x.example")).id for n in range(2)]
    world.services.composing.queue(LETTER, ids[:1])

    def add(_recipient: str) -> None:
        world.server.before = lambda _recipient: None
        set_identities(world, (ALIAS,))
        world.services.composing.queue(replace(LETTER, sender=ALIAS.address), ids[1:])

    world.server.before = add
    assert len(world.services.outbox.run().sent) == 2
    senders = [str(message["From"]) for _, message in world.server.accepted]
    assert ALIAS.address not in senders[0]
    assert ALIAS.address in senders[1]


def set_identities(world: World, identities: tuple[Identity, ...]) -> None:
    settings = world.settings.load()
    first, *others = settings.accounts
    changed = (replace(first, identities=identities), *others)
    world.settings.save(replace(settings, accounts=changed))
