"""Who gets no mail is stopped at the last moment, whatever path the mail took."""

from dataclasses import replace

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.suppressions import ReasonCode
from tests.services.world import ANA, LETTER, World


@pytest.mark.parametrize(
    "pattern", ["ana@bakery.example", "ANA+x@BAKERY.example", "@bakery.example"]
)
def test_a_mail_queued_before_is_held_at_the_last_moment(world: World, pattern: str) -> None:
    mail_id = world.services.composing.queue(LETTER, [world.add().id]).mail_ids[0]
    world.services.suppressing.add(pattern, "they rang")
    world.services.outbox.run()
    assert world.mail(mail_id).state is OutgoingState.HELD
    assert "own list" in world.mail(mail_id).reason
    assert world.server.recipients() == []


def test_copies_are_stopped_too(world: World) -> None:
    letter = replace(LETTER, cc=("cy@bank.example",), bcc=("di@bank.example",))
    ids = world.services.composing.queue(letter, [world.add().id]).mail_ids
    world.services.suppressing.add("bank.example")
    world.services.outbox.run()
    assert [world.mail(one).state for one in ids] == [
        OutgoingState.SENT,
        OutgoingState.HELD,
        OutgoingState.HELD,
    ]


def test_after_taking_back_it_leaves_at_the_users_word(world: World) -> None:
    world.services.suppressing.add("bakery.example")
    mail_id = world.services.composing.queue(LETTER, [world.add().id]).mail_ids[0]
    assert world.services.suppressing.remove("bakery.example").reason_code is ReasonCode.ENTERED
    world.services.outbox.retry(mail_id)
    world.services.outbox.run()
    assert world.server.recipients() == [ANA.address]


def test_the_list_says_what_it_holds(world: World) -> None:
    world.services.suppressing.add("bakery.example", "they rang")
    with pytest.raises(UserError, match="on the list already"):
        world.services.suppressing.add("@Bakery.example")
    with pytest.raises(UserError, match="not on the list"):
        world.services.suppressing.remove("ana@bakery.example")
    assert world.services.suppressing.count("rang") == 1


def test_a_list_goes_out_and_in_again(world: World) -> None:
    for n in range(1200):
        world.services.suppressing.add(f"p{n}@x.example", f"number {n}")
    text = world.services.suppressing.export_csv()
    assert text.count("\r\n") == 1201
    report = world.services.suppressing.import_csv(text + "new@x.example,,,,,\r\nno one\r\n", "f")
    assert (report.added, report.known, len(report.faults)) == (1, 1200, 1)
