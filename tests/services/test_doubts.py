"""Concrete ways to send twice, to lose a mail without a word, or to hammer a server: none works."""

from dataclasses import replace
from typing import NoReturn

import pytest

from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.domain.feed import RelayIdentity
from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.domain.prospects import ProspectForm
from tests.fakes.letters import answer, bounce
from tests.fakes.relay import FakeRelay
from tests.services.world import ANA, LETTER, World

CARL = "carl@bakery.example"
BROKE = Delivery(Outcome.UNKNOWN, None, "The line broke.")
HOUR = 3600


@pytest.mark.parametrize("deed", ["retry", "mark_sent"])
def test_no_word_of_the_user_moves_a_mail_that_is_being_handed_over(
    world: World, deed: str
) -> None:
    mail_id = world.services.composing.queue(LETTER, [world.add().id]).mail_ids[0]
    refused: list[str] = []

    def press(_recipient: str) -> None:
        with pytest.raises(UserError) as fault:
            getattr(world.services.outbox, deed)(mail_id)
        refused.append(fault.value.code)

    world.server.before = press
    world.services.outbox.run()
    world.services.outbox.run()
    assert refused == ["mail-moved"]
    assert world.server.recipients() == [ANA.address]
    assert world.mail(mail_id).state is OutgoingState.SENT


@pytest.mark.parametrize("who", ["server", "relay"])
def test_a_clock_set_back_does_not_make_us_knock_without_end(world: World, who: str) -> None:
    getattr(world, who).away = True
    mail = world.send()
    world.clock.advance(-30 * 24 * HOUR)
    knocks = 0

    def knock() -> NoReturn:
        nonlocal knocks
        knocks += 1
        assert knocks < 10, "it knocks without end"
        raise UserError("away", "Nobody is there.")

    world.server.check = lambda *_: knock()  # type: ignore[method-assign]
    world.relay.identity = knock  # type: ignore[method-assign]
    world.services.outbox.run()
    assert world.mail(mail.id).state is OutgoingState.QUEUED
    assert knocks == 1


def came(world: World, raw: bytes) -> None:
    world.clock.advance(HOUR)
    world.mailbox.inbox.put(raw, world.clock.now())
    world.services.mailboxes.check.run()


def one_more(world: World, mail: Outgoing) -> Outgoing:
    world.clock.advance(HOUR)
    report = world.services.composing.queue(LETTER, [mail.prospect_id])
    world.services.outbox.run()
    return world.mail(report.mail_ids[0])


@pytest.mark.parametrize(
    "raw",
    [
        answer(ANA.address, "Yes."),
        answer(ANA.address, "I am away.", headers={"Auto-Submitted": "auto-replied"}),
        bounce(ANA.address),
        answer(ANA.address, "stop", subject="unsubscribe"),
    ],
    ids=["reply", "absence", "bounce", "wish"],
)
def test_what_may_be_about_another_mail_settles_no_doubt(world: World, raw: bytes) -> None:
    first = world.send()
    world.server.fates[ANA.address] = BROKE
    second = one_more(world, first)
    assert second.state is OutgoingState.UNKNOWN
    came(world, raw)
    assert world.mail(second.id).state is OutgoingState.UNKNOWN


def with_doubtful_copy(world: World) -> tuple[Outgoing, Outgoing]:
    """A mail that left, and its copy to Carl of which nobody knows whether it did."""
    world.server.fates[CARL] = BROKE
    letter = replace(LETTER, cc=(CARL,))
    mail, copy = world.services.composing.queue(letter, [world.add().id]).mail_ids
    world.services.outbox.run()
    return world.mail(mail), world.mail(copy)


def test_our_own_clean_copy_does_not_prove_that_a_copy_to_another_left(world: World) -> None:
    mail, copy = with_doubtful_copy(world)
    assert (mail.state, copy.state) == (OutgoingState.SENT, OutgoingState.UNKNOWN)
    for _ in range(3):
        world.clock.advance(HOUR)
        world.services.mailboxes.check.run()
    assert len(world.mailbox.sent.mails) == 1
    assert world.mail(copy.id).state is OutgoingState.UNKNOWN


def test_who_got_one_copy_does_not_prove_that_another_left(world: World) -> None:
    world.server.fates[ANA.address] = BROKE
    letter = replace(LETTER, cc=(CARL,))
    ids = world.services.composing.queue(letter, [world.add().id]).mail_ids
    world.services.outbox.run()
    doubtful = world.mail(ids[0])
    came(world, answer("zoe@home.example", "Carl passed it on.", answers=doubtful.message_id))
    assert world.mail(doubtful.id).state is OutgoingState.UNKNOWN
    came(world, answer(ANA.address, "Got it.", answers=doubtful.message_id))
    assert world.mail(doubtful.id).state is OutgoingState.SENT


def test_a_relay_rebuilt_in_mid_run_is_told_the_tokens_again(world: World) -> None:
    world.services.watching.poll(0)
    ids = [world.add(ProspectForm(f"p{n}@x.example", "P", "Q", "R")).id for n in range(3)]
    queued = world.services.composing.queue(replace(LETTER, subject="Hi"), ids).mail_ids

    def rebuilt(_recipient: str) -> None:
        if world.relay.feed_id == "feed-1":
            world.relay.tokens, world.relay.feed_id = {}, "feed-2"
            world.services.watching.poll(0)
            return
        assert known(), "a mail leaves with tokens that the relay does not know"

    def known() -> bool:
        sending = [world.mail(one) for one in queued]
        mails = [one for one in sending if one.state is OutgoingState.SENDING]
        return all(set(one.tokens) <= set(world.relay.tokens) for one in mails)

    world.server.before = rebuilt
    world.services.outbox.run()
    assert [world.mail(one).state for one in queued] == [OutgoingState.SENT] * 3


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.UNKNOWN])
def test_a_rebuilt_relay_is_told_the_tokens_of_a_mail_that_is_sent_again(
    world: World, outcome: Outcome
) -> None:
    world.services.watching.poll(0)
    world.server.fates[ANA.address] = Delivery(outcome, None, "No.")
    mail = world.send()
    world.relay.tokens, world.relay.feed_id = {}, "feed-2"
    world.services.watching.poll(0)
    world.server.fates.clear()
    world.services.outbox.retry(mail.id)
    world.services.outbox.run()
    assert world.mail(mail.id).state is OutgoingState.SENT
    assert set(world.relay.tokens) == set(mail.tokens)


class MovedRelay(FakeRelay):
    """Its links lead elsewhere from now on."""

    def identity(self) -> RelayIdentity:
        return replace(super().identity(), public_url="https://moved.example")


def test_a_relay_that_moved_is_heard_of_before_the_first_mail_leaves(world: World) -> None:
    mail_id = world.services.composing.queue(LETTER, [world.add().id]).mail_ids[0]
    world.relay.__class__ = MovedRelay
    world.services.outbox.run()
    assert world.mail(mail_id).state is OutgoingState.SENT
    html = world.server.accepted[0][1].get_body(("html",))
    assert html is not None
    assert "https://moved.example" in html.get_content()
    assert "https://go.example" not in html.get_content()
    assert set(world.mail(mail_id).tokens) <= set(world.relay.tokens)


def test_a_mail_that_the_server_can_not_tell_does_not_stop_the_reading(world: World) -> None:
    mail = world.send()
    raw = answer(ANA.address, "Broken.", answers=mail.message_id)
    broken = world.mailbox.inbox.put(raw, world.clock.now())
    tell = world.mailbox.mail

    def refuse(uid: int) -> bytes:
        if uid == broken:
            raise UserError("imap-answer", "The mailbox server does not do as asked.")
        return tell(uid)

    world.mailbox.mail = refuse  # type: ignore[method-assign]
    came(world, answer(ANA.address, "Yes.", answers=mail.message_id))
    assert world.kinds(mail.prospect_id) == ["replied", "sent"]


def test_the_users_own_copy_carries_nothing_that_could_be_opened(world: World) -> None:
    letter = replace(LETTER, bcc=("Sam@seller.example",))
    ids = world.services.composing.queue(letter, [world.add().id]).mail_ids
    world.services.outbox.run()
    theirs, own = (world.mail(one) for one in ids)
    assert (theirs.state, own.state) == (OutgoingState.SENT, OutgoingState.SENT)
    assert theirs.tokens
    assert own.tokens == ()
    assert b"go.example" not in world.server.accepted[1][1].as_bytes()


@pytest.mark.parametrize("outcome", [Outcome.ACCEPTED, Outcome.REFUSED])
def test_a_filter_that_asks_before_the_server_answers_hides_nothing(
    world: World, outcome: Outcome
) -> None:
    world.server.fates[ANA.address] = Delivery(outcome, 550, "No.", is_about_recipient=True)
    mail_id = world.services.composing.queue(LETTER, [world.add().id]).mail_ids[0]

    def ask(_recipient: str) -> None:
        world.relay.touched(world.mail(mail_id).pixel_token)
        world.services.watching.poll(0)

    world.server.before = ask
    world.services.outbox.run()
    kinds = world.kinds(world.mail(mail_id).prospect_id)
    assert ("sent" if outcome is Outcome.ACCEPTED else "bounced") in kinds


def test_bounces_without_a_name_of_their_own_are_not_one(world: World) -> None:
    ids = [world.send(form=ProspectForm(f"p{n}@x.example", "P", "Q", "R")).id for n in range(2)]
    for number, mail_id in enumerate(ids):
        raw = bounce(f"p{number}@x.example", world.mail(mail_id).message_id)
        lines = raw.split(b"\r\n")
        came(world, b"\r\n".join(one for one in lines if b"mx.example>" not in one))
    assert ["bounced" in world.kinds(world.mail(one).prospect_id) for one in ids] == [True, True]
