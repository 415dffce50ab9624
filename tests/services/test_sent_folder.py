"""Sent holds clean copies, once each; what lies there settles doubts; nothing is taken unasked."""

from contextlib import suppress
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.domain.sent_copies import THEIR_COPY, CopyState
from outreach_app.system.lock import ExclusiveLock
from tests.fakes.letters import answer
from tests.fakes.mailbox import FakeFolder
from tests.services.world import ANA, LETTER, World


def copies(world: World) -> list[EmailMessage]:
    """What lies in Sent."""
    return [
        message_from_bytes(raw, policy=policy.default)
        for _, raw in world.mailbox.sent.mails.values()
    ]


def html_of(mail: EmailMessage) -> str:
    part = mail.get_body(("html",))
    assert part is not None
    return str(part.get_content())


def state_of(world: World, mail: Outgoing) -> CopyState | None:
    with world.store.reading() as tx:
        copy = tx.mailbox.copies.of(mail.id)
    return copy.state if copy else None


def look(world: World) -> int:
    return world.services.mailboxes.check.run().copies


def provider_saves(world: World, mail: Outgoing, *, renamed: str = "") -> None:
    """The provider keeps what it was handed, under its own Message-ID perhaps."""
    for recipient, accepted in world.server.accepted:
        if str(accepted["Message-ID"]) == mail.message_id and recipient == mail.recipient:
            raw = accepted.as_bytes(policy=policy.SMTP)
            if renamed:
                raw = raw.replace(mail.message_id.encode(), renamed.encode())
            world.mailbox.sent.put(raw, world.clock.now())


def test_the_copy_is_clean_and_the_same_mail(world: World) -> None:
    mail = world.send()
    assert look(world) == 1
    (copy,) = copies(world)
    sent = world.server.accepted[0][1]
    for name in ("Message-ID", "From", "To", "Subject", "Date"):
        assert str(copy[name]) == str(sent[name])
    assert "https://seller.example/a" in html_of(copy)
    raw = copy.as_bytes()
    assert not any(token.encode() in raw for token in mail.tokens)
    assert b"go.example" not in raw
    assert look(world) == 0
    assert len(copies(world)) == 1
    assert state_of(world, mail) is CopyState.KEPT


def test_one_copy_for_a_mail_with_copies_to_others(world: World) -> None:
    world.send(replace(LETTER, cc=("carl@bakery.example",)))
    assert look(world) == 1
    assert [str(copy["Cc"]) for copy in copies(world)] == ["carl@bakery.example"]


def test_an_untracked_mail_gets_its_copy_too(world: World) -> None:
    world.send(replace(LETTER, track_opens=False, track_clicks=False))
    assert look(world) == 1
    assert look(world) == 0


@pytest.mark.parametrize("step", range(1, 16))
def test_cut_off_at_any_step_there_is_one_copy_in_the_end(world: World, step: int) -> None:
    world.send()
    taken = 0

    def cut(_step: str) -> None:
        nonlocal taken
        taken += 1
        if taken == step:
            raise UserError("imap-away", "The line to the mailbox broke.")

    world.mailbox.on_step = cut
    for _ in range(4):
        with suppress(UserError):
            look(world)
        world.clock.advance(600)
    assert len(copies(world)) == 1


def test_a_providers_own_copy_is_left_alone_until_the_user_allows_it(world: World) -> None:
    world.mailbox.saves_sent = True
    mail = world.send()
    provider_saves(world, mail)
    assert look(world) == 0
    assert len(copies(world)) == 1
    assert state_of(world, mail) is CopyState.THEIRS
    with world.store.reading() as tx:
        copy = tx.mailbox.copies.of(mail.id)
    assert copy is not None
    assert copy.reason == THEIR_COPY
    world.services.mailboxes.sent.allow_replacing(allowed=True)
    assert look(world) == 1
    (clean,) = copies(world)
    assert "https://seller.example/a" in html_of(clean)
    assert str(clean["Message-ID"]) == mail.message_id


@pytest.mark.parametrize("renamed", ["", "<their.own@provider.example>"])
@pytest.mark.parametrize("step", range(1, 16))
def test_cut_off_while_replacing_there_is_a_copy_at_any_moment(
    world: World, step: int, renamed: str
) -> None:
    world.services.mailboxes.sent.allow_replacing(allowed=True)
    mail = world.send()
    provider_saves(world, mail, renamed=renamed)
    taken = 0

    def cut(_step: str) -> None:
        nonlocal taken
        assert world.mailbox.sent.mails
        taken += 1
        if taken == step:
            raise UserError("imap-away", "The line to the mailbox broke.")

    world.mailbox.on_step = cut
    for _ in range(4):
        with suppress(UserError):
            look(world)
        assert copies(world)
        world.clock.advance(600)
    (clean,) = copies(world)
    assert "https://seller.example/a" in html_of(clean)
    assert str(clean["Message-ID"]) == renamed or mail.message_id


def at_gmail(world: World, mail: Outgoing) -> None:
    """Its own copy is kept, and of two with one name only the first."""
    world.mailbox.saves_sent = world.mailbox.merges = True
    world.mailbox.bin = FakeFolder()
    world.services.mailboxes.sent.allow_replacing(allowed=True)
    provider_saves(world, mail)


@pytest.mark.parametrize("renamed", [False, True])
@pytest.mark.parametrize("step", range(1, 30))
def test_killed_while_replacing_at_gmail_the_next_look_finishes(
    world: World, step: int, renamed: bool
) -> None:
    mail = world.send()
    at_gmail(world, mail)
    if renamed:
        world.mailbox.sent.mails.clear()
        provider_saves(world, mail, renamed="<their.own@provider.example>")
    assert world.mailbox.bin is not None
    taken = 0

    def kill(_step: str) -> None:
        nonlocal taken
        assert world.mailbox.sent.mails or (world.mailbox.bin and world.mailbox.bin.mails)
        taken += 1
        if taken == step:
            raise KeyboardInterrupt

    world.mailbox.on_step = kill
    for _ in range(4):
        with suppress(KeyboardInterrupt):
            look(world)
        world.clock.advance(600)
    (clean,) = copies(world)
    assert "https://seller.example/a" in html_of(clean)
    assert state_of(world, mail) is CopyState.KEPT


@pytest.mark.parametrize("merges", [True, False])
def test_a_clean_copy_that_is_refused_leaves_the_providers_own(world: World, merges: bool) -> None:
    mail = world.send()
    at_gmail(world, mail)
    world.mailbox.merges = merges

    def refuse(step: str) -> None:
        if step == "append":
            raise UserError("imap-answer", "The mailbox is full.")

    world.mailbox.on_step = refuse
    for _ in range(5):
        assert look(world) == 0
        assert [str(copy["Message-ID"]) for copy in copies(world)] == [mail.message_id]
        world.clock.advance(86_400)
    world.mailbox.on_step = lambda _step: None


def test_refused_once_the_own_one_is_out_it_comes_back(world: World) -> None:
    mail = world.send()
    at_gmail(world, mail)
    appended = 0

    def refuse(step: str) -> None:
        nonlocal appended
        appended += step == "append"
        if step == "append" and appended == 2:
            raise UserError("imap-answer", "The mailbox is full.")

    world.mailbox.on_step = refuse
    assert look(world) == 0
    (own,) = copies(world)
    assert mail.tokens[0] in html_of(own)
    world.clock.advance(600)
    assert look(world) == 1
    (clean,) = copies(world)
    assert "https://seller.example/a" in html_of(clean)


def test_a_provider_that_keeps_its_own_and_has_no_bin_keeps_it(world: World) -> None:
    mail = world.send()
    at_gmail(world, mail)
    world.mailbox.bin = None
    assert look(world) == 0
    assert len(copies(world)) == 1
    with world.store.reading() as tx:
        copy = tx.mailbox.copies.of(mail.id)
    assert copy is not None
    assert "takes no other in its place" in copy.reason


def test_a_provider_that_saves_late_is_waited_for_and_never_doubled(world: World) -> None:
    world.mailbox.saves_sent = True
    mail = world.send()
    for _ in range(4):
        assert look(world) == 0
        world.clock.advance(3600)
    assert copies(world) == []
    provider_saves(world, mail)
    for _ in range(9):
        assert look(world) == 0
        world.clock.advance(86_400)
    assert len(copies(world)) == 1
    assert state_of(world, mail) is CopyState.THEIRS


def test_a_provider_that_is_said_to_save_and_does_not_gets_a_clean_copy(world: World) -> None:
    world.mailbox.saves_sent = True
    mail = world.send()
    for _ in range(9):
        look(world)
        world.clock.advance(5 * 3600)
    (clean,) = copies(world)
    assert "https://seller.example/a" in html_of(clean)
    assert state_of(world, mail) is CopyState.KEPT


def test_a_copy_that_may_lie_there_under_another_name_is_not_doubled(world: World) -> None:
    world.mailbox.saves_sent = True
    mail = world.send(replace(LETTER, track_opens=False, track_clicks=False))
    for _ in range(9):
        assert look(world) == 0
        world.clock.advance(5 * 3600)
    assert copies(world) == []
    assert state_of(world, mail) is CopyState.THEIRS


def test_every_tracked_copy_of_one_mail_is_replaced_by_one(world: World) -> None:
    world.mailbox.saves_sent = True
    world.services.mailboxes.sent.allow_replacing(allowed=True)
    mail = world.send(replace(LETTER, cc=("carl@bakery.example",)))
    with world.store.reading() as tx:
        rows = [tx.outgoing.get(one.mail_id) for one in tx.mailbox.sent.named([mail.message_id])]
    for row in rows:
        assert row is not None
        provider_saves(world, row)
    assert len(copies(world)) == 2
    assert look(world) == 1
    assert len(copies(world)) == 1
    assert "https://seller.example/a" in html_of(copies(world)[0])


def test_a_message_id_that_the_provider_replaced_is_learned(world: World) -> None:
    world.mailbox.saves_sent = True
    world.services.mailboxes.sent.allow_replacing(allowed=True)
    mail = world.send()
    provider_saves(world, mail, renamed="<their.own@provider.example>")
    assert look(world) == 1
    assert [str(copy["Message-ID"]) for copy in copies(world)] == ["<their.own@provider.example>"]
    raw = answer(ANA.address, "Yes.", subject="Hello", answers="<their.own@provider.example>")
    world.mailbox.inbox.put(raw, world.clock.now())
    assert world.services.mailboxes.check.run().replies == 1


def doubtful(world: World) -> Outgoing:
    world.server.fates[ANA.address] = Delivery(Outcome.UNKNOWN, None, "The line broke.")
    mail = world.send()
    assert mail.state is OutgoingState.UNKNOWN
    return mail


def test_a_copy_in_sent_settles_a_doubtful_mail(world: World) -> None:
    mail = doubtful(world)
    raw = answer("sam@seller.example", "Hi", to=ANA.address).replace(b"Message-ID: <", b"X-Old: <")
    raw = f"Message-ID: {mail.message_id}\r\n".encode() + raw
    world.mailbox.sent.put(raw, world.clock.now())
    report = world.services.mailboxes.check.run()
    assert (report.settled, report.prospects) == ((mail.id,), (mail.prospect_id,))
    assert world.mail(mail.id).state is OutgoingState.SENT
    assert world.kinds(mail.prospect_id) == ["sent"]


def test_a_missing_copy_proves_nothing(world: World) -> None:
    mail = doubtful(world)
    for _ in range(5):
        assert world.services.mailboxes.check.run().settled == ()
        world.clock.advance(86_400)
    assert world.mail(mail.id).state is OutgoingState.UNKNOWN
    assert copies(world) == []


def test_two_that_look_at_once_add_one_copy(world: World) -> None:
    world.send()
    lock = ExclusiveLock(world.folder / "mailbox.lock")
    with lock.held(0) as is_ours:
        assert is_ours
        assert look(world) == 0
    assert copies(world) == []
    assert look(world) == 1
