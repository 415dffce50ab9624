"""Taken back, hurried, put off, paced, missed: the outbox does what its plan says."""

from dataclasses import replace
from datetime import timedelta
from unittest.mock import patch

import pytest

from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.sending_rules import Missed, Pace, SendingRules
from outreach_app.domain.timing import NOW, at
from outreach_app.domain.why_then import Why
from outreach_app.services.handing_over import GIVEN_UP
from tests.fakes.crew import FakePause
from tests.services.world import ACCOUNT, ANA, LETTER, World

HOUR = 3600
FREE = SendingRules(undo_seconds=0)


def set_rules(world: World, rules: SendingRules) -> None:
    world.settings.save(replace(world.settings.load(), sending=rules))


def queue(world: World, many: int = 1, letter: object = LETTER) -> tuple[int, ...]:
    ids = [world.add(replace(ANA, address=f"p{n}@x.example")).id for n in range(many)]
    return world.services.composing.queue(letter, ids).mail_ids  # type: ignore[arg-type]


def test_a_mail_does_not_leave_while_it_can_be_taken_back(world: World) -> None:
    set_rules(world, SendingRules(undo_seconds=10))
    (mail_id,) = queue(world)
    report = world.services.outbox.run()
    assert (report.sent, report.waiting) == ((), 1)
    assert report.next_try_at == world.clock.now() + timedelta(seconds=10)
    world.clock.advance(10)
    assert world.services.outbox.run().sent == (mail_id,)


def test_taking_back_hands_the_letter_back(world: World) -> None:
    set_rules(world, SendingRules(undo_seconds=10))
    letter = replace(LETTER, cc=("cy@bank.example",))
    ids = queue(world, 3, letter)
    undone = world.services.outbox.undo(ids)
    assert (undone.letter, undone.taken, undone.gone) == (letter, 6, 0)
    assert len(undone.prospect_ids) == 3
    world.clock.advance(60)
    assert world.services.outbox.run().sent == ()
    assert world.services.outbox.rows() == ()


def test_what_has_left_can_not_be_taken_back(world: World) -> None:
    mail = world.send()
    with pytest.raises(UserError, match="too late"):
        world.services.outbox.undo([mail.id])
    assert world.mail(mail.id).state is OutgoingState.SENT


def test_taking_back_in_mid_run_stops_what_has_not_begun(world: World) -> None:
    ids = queue(world, 5)
    undone = []

    def take_back(recipient: str) -> None:
        if recipient == "p1@x.example":
            undone.append(world.services.outbox.undo(ids))

    world.server.before = take_back
    report = world.services.outbox.run()
    assert (undone[0].taken, undone[0].gone) == (3, 2)
    assert report.sent == ids[:2]
    assert world.server.recipients() == ["p0@x.example", "p1@x.example"]


def test_a_script_sends_at_once(world: World) -> None:
    set_rules(world, SendingRules(undo_seconds=10))
    report = world.services.composing.queue(LETTER, [world.add().id], can_undo=False)
    assert world.services.outbox.run().sent == report.mail_ids


def test_a_chosen_time_is_kept_and_can_be_changed(world: World) -> None:
    later = world.clock.now() + timedelta(hours=3)
    (mail_id,) = queue(world, 1, replace(LETTER, timing=at(later)))
    (row,) = world.services.outbox.rows()
    assert (row.leaves_at, row.why) == (later, Why.CHOSEN)
    world.services.outbox.put_off([mail_id], at(later + timedelta(hours=1)))
    world.clock.advance(3 * HOUR)
    assert world.services.outbox.run().sent == ()
    world.services.outbox.put_off([mail_id], NOW)
    assert world.services.outbox.run().sent == (mail_id,)


def test_send_now_beats_hours_but_not_the_accounts_limits(world: World) -> None:
    closed = replace(FREE, opens=0, closes=1, pace=Pace(hourly=2))
    set_rules(world, closed)
    ids = queue(world, 3)
    assert world.services.outbox.run().sent == ()
    world.services.outbox.hurry(ids)
    assert world.services.outbox.run().sent == ids[:2]
    assert [row.why for row in world.services.outbox.rows()] == [Why.HOURLY]
    world.clock.advance(HOUR)
    assert world.services.outbox.run().sent == ids[2:]


def test_the_plan_shown_is_the_plan_carried_out(world: World) -> None:
    set_rules(world, replace(FREE, pace=Pace(gap_seconds=20, jitter=0.5, hourly=4)))
    ids = queue(world, 10)
    shown = {one.mail_id: one.at for one in world.services.outbox.plan()}
    left: list[int] = []
    for _ in ids:
        report = world.services.outbox.run()
        left += report.sent
        if report.next_try_at is not None:
            world.clock.advance((report.next_try_at - world.clock.now()).total_seconds())
    assert sorted(left) == sorted(ids)
    for mail_id, planned in shown.items():
        handed = world.mail(mail_id).handed_at
        assert handed is not None
        assert planned is not None
        assert abs(handed - planned) < timedelta(seconds=1)


def test_one_line_serves_mails_with_short_gaps(world: World) -> None:
    set_rules(world, replace(FREE, pace=Pace(gap_seconds=40, jitter=0)))
    queue(world, 3)
    report = world.services.outbox.run(wait_seconds=100)
    assert (len(report.sent), world.server.sessions, world.server.stays) == (3, 1, 2)


def test_an_account_that_is_away_stops_no_other(world: World) -> None:
    second = replace(ACCOUNT, id="second", address="sales@other.example", user="u")
    settings = world.settings.load()
    world.settings.save(replace(settings, accounts=(*settings.accounts, second)))
    away = world.services.composing.queue(
        replace(LETTER, sender="sales@other.example"), [world.add().id]
    )
    fine = queue(world, 2)
    report = world.services.outbox.run()
    assert report.sent == fine
    assert world.mail(away.mail_ids[0]).state is OutgoingState.QUEUED
    assert "password" in report.reason


def test_what_was_due_while_nobody_was_there_is_told(world: World) -> None:
    world.services.outbox.run()
    (mail_id,) = queue(world, 1, replace(LETTER, timing=at(world.clock.now() + timedelta(hours=1))))
    world.services.outbox.run()
    world.clock.advance(5 * HOUR)
    report = world.services.outbox.run()
    assert [one.id for one in report.missed] == [mail_id]
    assert report.sent == (mail_id,)


def test_or_it_is_asked_about(world: World) -> None:
    set_rules(world, replace(FREE, missed=Missed.ASK))
    (mail_id,) = queue(world, 1, replace(LETTER, timing=at(world.clock.now() + timedelta(hours=1))))
    world.server.away = True
    world.services.outbox.run()
    world.server.away = False
    world.clock.advance(5 * HOUR)
    report = world.services.outbox.run()
    assert (len(report.missed), report.sent) == (1, ())
    assert world.mail(mail_id).state is OutgoingState.HELD
    assert "nobody was there" in world.mail(mail_id).reason
    world.services.outbox.hurry([mail_id])
    assert world.services.outbox.run().sent == (mail_id,)


def test_while_a_program_is_there_nothing_is_missed(world: World) -> None:
    set_rules(world, replace(FREE, missed=Missed.ASK))
    queue(world, 1, replace(LETTER, timing=at(world.clock.now() + timedelta(hours=1))))
    for _ in range(13):
        report = world.services.outbox.run()
        assert report.missed == ()
        world.clock.advance(600)
    assert len(world.server.recipients()) == 1


def test_a_mail_is_not_tried_for_ever(world: World) -> None:
    world.server.fates["p0@x.example"] = Delivery(Outcome.DEFERRED, 451, "Come back later.")
    (mail_id,) = queue(world)
    for _ in range(int(GIVEN_UP / timedelta(hours=4)) + 2):
        world.services.outbox.run()
        world.clock.advance(4 * HOUR)
    mail = world.mail(mail_id)
    assert mail.state is OutgoingState.FAILED
    assert mail.reason == "Tried for 5 days, without success. Come back later."


def test_a_clock_set_back_holds_nothing_for_ever(world: World) -> None:
    set_rules(world, SendingRules(undo_seconds=10, pace=Pace(gap_seconds=30, jitter=0)))
    queue(world, 2)
    world.clock.advance(-30 * 24 * HOUR)
    sent = 0
    for _ in range(30):
        sent += len(world.services.outbox.run().sent)
        world.clock.advance(60)
    assert sent == 2


@pytest.mark.parametrize(
    "pace", [Pace(gap_seconds=600), Pace(hourly=1), Pace(daily=1)], ids=["gap", "hour", "day"]
)
def test_mails_that_left_in_what_is_now_the_future_hold_none_for_ever(
    world: World, pace: Pace
) -> None:
    set_rules(world, SendingRules(undo_seconds=0, pace=pace))
    ids = queue(world, 2)
    assert world.services.outbox.run().sent == ids[:1]
    world.clock.advance(-3 * HOUR)
    assert world.services.outbox.run().sent == ids[1:]


FEW = Pace(gap_seconds=40, jitter=0)


def test_a_laptop_that_slept_in_mid_run_asks_about_what_was_due_meanwhile(world: World) -> None:
    """The lid is closed while the second of four mails waits for its gap."""
    set_rules(world, SendingRules(undo_seconds=0, pace=FEW, missed=Missed.ASK))
    ids = queue(world, 4)

    def sleep_for_days(_pause: FakePause, _seconds: float) -> bool:
        world.clock.advance(72 * HOUR)
        return True

    with patch.object(FakePause, "__call__", sleep_for_days):
        report = world.services.outbox.run(wait_seconds=300)
    assert report.sent == tuple(ids[:1])
    report = world.services.outbox.run(wait_seconds=300)
    assert (len(report.missed), report.sent) == (3, ())


def test_a_laptop_that_slept_amid_a_round_looks_at_the_hours_again(world: World) -> None:
    """The lid is closed on Friday evening, and opened on Sunday."""
    now = world.clock.now()
    world.clock.advance((4 - now.weekday()) % 7 * 24 * HOUR)
    set_rules(world, SendingRules(undo_seconds=0, days=frozenset(range(5)), zone="UTC"))
    ids = queue(world, 4)
    world.server.before = lambda _recipient: world.clock.advance(48 * HOUR)
    report = world.services.outbox.run()
    assert (report.sent, report.waiting) == (tuple(ids[:1]), 3)


def test_a_claim_whose_sender_died_before_smtp_is_no_question(world: World) -> None:
    (mail_id,) = queue(world)
    with world.store.writing() as tx:
        tx.queue.claim([mail_id])
    assert world.mail(mail_id).state is OutgoingState.CLAIMING
    assert world.services.outbox.run().sent == (mail_id,)


def test_an_end_in_mid_run_begins_with_no_further_mail(world: World) -> None:
    ids = queue(world, 4)
    world.server.before = lambda _recipient: world.services.outbox.stop()
    report = world.services.outbox.run()
    assert report.sent == ids[:1]
    assert report.waiting == 3
