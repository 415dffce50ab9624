"""Bounces, warnings and complaints: whose they are, what they stop, and what they leave alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes.letters import MAILBOX_FULL, bounce, complaint
from tests.services.test_mailbox import again, came, is_suppressed, line
from tests.services.world import ANA, LETTER, World


def test_a_hard_bounce_is_told_and_stops_further_mail(world: World) -> None:
    mail = world.send()
    report = came(world, bounce(ANA.address, mail.message_id))
    assert report.bounces == 1
    assert world.kinds(mail.prospect_id)[0] == "bounced"
    assert "There is no such mailbox." in line(world, mail).reason
    assert "550 5.1.1" in line(world, mail).reason
    assert any("came back" in alert.title for alert in report.alerts)
    assert is_suppressed(world, ANA.address)


def test_a_full_mailbox_does_not_stop_further_mail_until_it_lasts(world: World) -> None:
    mail = world.send()
    came(world, bounce(ANA.address, mail.message_id, words=MAILBOX_FULL))
    assert "The mailbox is full." in line(world, mail).reason
    for _ in range(2):
        assert not is_suppressed(world, ANA.address)
        world.clock.advance(timedelta(days=6).total_seconds())
        mail = again(world, mail)
        came(world, bounce(ANA.address, mail.message_id, words=MAILBOX_FULL))
    assert is_suppressed(world, ANA.address)


def test_a_delay_is_no_bounce(world: World) -> None:
    mail = world.send()
    came(world, bounce(ANA.address, mail.message_id, action="delayed", words=MAILBOX_FULL))
    assert world.kinds(mail.prospect_id) == ["delayed", "sent"]
    assert not is_suppressed(world, ANA.address)


def test_a_bounce_without_a_name_finds_the_mail_by_its_address(world: World) -> None:
    mail = world.send()
    came(world, bounce(ANA.address))
    assert world.kinds(mail.prospect_id)[0] == "bounced"
    assert "Probably" in line(world, mail).reason


def test_a_failure_where_it_was_passed_on_does_not_stop_mail_to_the_prospect(
    world: World,
) -> None:
    mail = world.send()
    came(world, bounce("ana@home.example", mail.message_id))
    assert "ana@home.example" in line(world, mail).reason
    assert not is_suppressed(world, ANA.address)


def test_a_failure_where_it_was_passed_on_takes_no_open_from_the_prospect(world: World) -> None:
    mail = world.send()
    world.clock.advance(700)
    world.relay.touched(mail.pixel_token)
    world.clock.advance(700)
    world.services.watching.poll(0)
    report = came(world, bounce("ana@home.example", mail.message_id))
    assert report.bounces == 1
    assert world.kinds(mail.prospect_id) == ["forward-failed", "opened human", "sent"]


def test_a_bounce_that_names_a_mail_of_another_program_is_not_ours(world: World) -> None:
    mail = world.send()
    came(world, bounce(ANA.address, "<from-thunderbird@seller.example>"))
    assert world.kinds(mail.prospect_id) == ["sent"]
    assert not is_suppressed(world, ANA.address)


def test_a_bounce_that_names_what_a_service_made_of_our_name_is_probably_ours(
    world: World,
) -> None:
    mail = world.send()
    came(world, bounce(ANA.address, "<0102-1@eu-west-1.amazonses.com>"))
    assert world.kinds(mail.prospect_id)[0] == "bounced"
    assert "Probably" in line(world, mail).reason


def test_a_bounce_of_a_copy_is_the_copys(world: World) -> None:
    mail = world.send(replace(LETTER, cc=("carl@bakery.example",)))
    came(world, bounce("carl@bakery.example", mail.message_id))
    newest = line(world, mail)
    assert newest.what.endswith("by carl@bakery.example (Cc)")
    assert is_suppressed(world, "carl@bakery.example")
    assert not is_suppressed(world, ANA.address)


def test_a_strangers_bounce_is_nothing(world: World) -> None:
    mail = world.send()
    assert came(world, bounce("zoe@else.example", "<1@else.example>")).bounces == 0
    assert world.kinds(mail.prospect_id) == ["sent"]


@pytest.mark.parametrize("kind", ["auth-failure", "not-spam"])
def test_feedback_in_which_nobody_complains_stops_nothing(world: World, kind: str) -> None:
    mail = world.send()
    assert came(world, complaint(ANA.address, mail.message_id, kind=kind)).complaints == 0
    assert world.kinds(mail.prospect_id) == ["sent"]
    assert not is_suppressed(world, ANA.address)


def test_a_complaint_stops_further_mail(world: World) -> None:
    mail = world.send()
    report = came(world, complaint(ANA.address, mail.message_id))
    assert report.complaints == 1
    assert world.kinds(mail.prospect_id)[0] == "complained"
    assert is_suppressed(world, ANA.address)
