"""Alerts over a whole profile: folded, held back, told in one, corrected, remembered."""

from dataclasses import replace
from datetime import timedelta

import pytest

from outreach_app.domain.alerts import AlertState, Attention, Doing
from outreach_app.domain.corrections import Said
from outreach_app.domain.errors import UserError
from outreach_app.domain.hits import VerdictKind
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.reports import IngestReport
from outreach_app.domain.scoring import PointKind, Weight
from tests.services.test_ingest import FIREFOX, OPEN_HOLD, read_by_a_person
from tests.services.world import ANA, LETTER, World


def send_to(world: World, count: int) -> list[Outgoing]:
    names = [f"p{number}" for number in range(count)]
    return [
        world.send(form=replace(ANA, address=f"{name}@{name}.example", company=name))
        for name in names
    ]


def open_all(world: World, mails: list[Outgoing]) -> IngestReport:
    """Everybody opens now, and the evidence comes in."""
    world.clock.advance(600)
    for mail in mails:
        world.relay.touched(mail.pixel_token)
    world.services.watching.poll(0)
    world.clock.advance(OPEN_HOLD)
    return world.services.watching.poll(0)


def states(world: World) -> list[AlertState]:
    return [row.state for row in world.services.alerting.recent(500)]


def test_nine_at_once_are_six_and_a_digest_of_three(world: World) -> None:
    report = open_all(world, send_to(world, 9))
    assert (len(report.alerts), report.digest) == (6, ())
    assert states(world).count(AlertState.WAITING) == 3
    assert report.next_due_in == 3600
    world.clock.advance(3599)
    assert world.services.watching.poll(0).digest == ()
    world.clock.advance(1)
    later = world.services.watching.poll(0)
    assert (later.alerts, len(later.digest)) == ((), 3)
    rows = world.services.alerting.recent(500)
    assert sum(row.doings == (Doing.DIGESTED.value,) for row in rows) == 3
    assert world.services.watching.poll(0).digest == ()


def test_a_backlog_after_a_pause_is_one_summary(world: World) -> None:
    mails = send_to(world, 8)
    world.clock.advance(600)
    for mail in mails:
        world.relay.touched(mail.pixel_token)
    world.clock.advance(5 * 3600)
    report = world.services.watching.poll(0)
    assert (report.alerts, len(report.digest)) == ((), 8)


def test_one_late_alert_is_told_as_it_is(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    world.clock.advance(86_400)
    report = world.services.watching.catch_up()
    assert ([one.title for one in report.alerts], report.digest) == (
        ["Ana Diaz opened your mail"],
        (),
    )


def test_nobody_is_disturbed_while_a_backlog_comes_in(world: World) -> None:
    first, second = send_to(world, 2)
    world.clock.advance(600)
    world.relay.touched(first.pixel_token)
    for _ in range(1000):
        world.relay.touched(second.pixel_token)
    world.clock.advance(300)
    assert world.services.watching.poll(0).alerts == ()
    assert len(world.services.watching.poll(0).alerts) == 2


def test_quiet_hours_keep_it_for_the_morning(world: World) -> None:
    world.services.alert_rules.keep_attention(
        Attention(quiet_from="09:05", quiet_until="18:00", zone="UTC")
    )
    report = open_all(world, [world.send()])  # a little after 9:10
    assert report.alerts == ()
    assert report.next_due_in is not None
    world.clock.advance(report.next_due_in - 1)
    assert world.services.watching.poll(0).alerts == ()
    world.clock.advance(1)
    (alert,) = world.services.watching.poll(0).alerts
    assert alert.why == "First opened 10 minutes after it was sent"
    assert world.clock.now().hour == 18


def test_two_mails_of_one_prospect_are_one_interruption(world: World) -> None:
    first = world.send()
    report = world.services.composing.queue(
        replace(LETTER, subject="Once more"), [first.prospect_id]
    )
    world.services.outbox.run()
    (alert,) = open_all(world, [first, world.mail(report.mail_ids[0])]).alerts
    assert len(alert.ids) == 2


def test_a_restart_loses_no_hold(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    due = world.services.watching.poll(0).next_due_in
    assert due == OPEN_HOLD
    with world.store.reading() as tx:  # all that a new process has
        assert tx.alerts.next_due() == world.clock.now() + timedelta(seconds=OPEN_HOLD)


def test_was_me_corrects_the_request_and_cools_the_prospect(world: World) -> None:
    mail = world.send()
    (alert,) = open_all(world, [mail]).alerts
    assert alert.can_be_me
    world.services.alerting.was_me(alert.id)
    timeline = world.services.timelines.of(mail.prospect_id)
    assert timeline.lines[0].verdict is VerdictKind.SELF
    assert timeline.score.points == 0
    assert world.services.alerting.recent()[0].doings == (Doing.WAS_ME.value,)


def test_a_reminder_comes_back_in_time_and_survives_new_verdicts(world: World) -> None:
    mail = world.send()
    (alert,) = open_all(world, [mail]).alerts
    world.services.alerting.mark_shown(alert.ids)
    now = world.clock.now()
    with pytest.raises(UserError, match="That time is over"):
        world.services.alerting.remind(alert.id, now)
    world.services.alerting.remind(alert.id, now + timedelta(hours=3))
    world.clock.advance(3600)
    world.relay.touched(mail.pixel_token)
    assert world.services.watching.poll(0).alerts == ()
    world.clock.advance(7200)
    (again,) = world.services.watching.poll(0).alerts
    assert "reminded" in again.title
    assert again.why == "Then: opened your mail"


def test_rules_say_what_they_have_earned(world: World) -> None:
    mail = world.send()
    (alert,) = open_all(world, [mail]).alerts
    world.services.alerting.mark_shown(alert.ids)
    world.services.alerting.mark_shown(alert.ids)  # told twice, counted once
    world.services.alerting.note(alert.ids, Doing.CLICKED)
    row = world.services.alert_rules.rows()[0]
    assert row.record.sentence == "Told you once, you followed 1"


def test_a_rule_that_is_switched_off_is_silent_at_once(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    world.services.watching.poll(0)
    world.services.alert_rules.switch(1, is_on=False)
    world.clock.advance(OPEN_HOLD)
    assert world.services.watching.poll(0).alerts == ()
    assert states(world) == [AlertState.CANCELLED]


def test_a_new_rule_is_tried_on_history_and_digs_nothing_up(world: World) -> None:
    mail = world.send()
    for _ in range(3):
        world.clock.advance(600)
        world.relay.touched(mail.pixel_token)
    world.clock.advance(600)
    world.services.watching.poll(0)
    rules = world.services.alert_rules
    often = replace(rules.get(9), id=0)
    assert rules.try_out(often).fired == 1
    stored = rules.save(replace(often, is_on=True))
    assert stored.id > 10
    world.relay.touched(mail.links[0].token, user_agent=FIREFOX)
    world.clock.advance(600)
    world.services.watching.poll(0)
    assert [row.rule for row in world.services.alerting.recent()] == [
        "A person follows any link",
        "A person opens a mail for the first time",
    ]
    rules.delete(stored.id)
    with pytest.raises(UserError):
        rules.switch(stored.id, is_on=True)


def test_what_the_user_brought_about_is_no_news(world: World) -> None:
    mail = world.send()
    world.clock.advance(600)
    world.relay.touched(mail.pixel_token, user_agent="Mozilla/5.0", address="17.58.0.1")
    world.services.watching.poll(0)
    line = world.services.timelines.of(mail.prospect_id).lines[0]
    assert line.verdict is VerdictKind.MACHINE
    assert line.hit_id is not None
    world.services.ledger.teaching.correct(line.hit_id, Said.WAS_REAL)
    assert states(world) == [AlertState.SILENT]
    weights = {PointKind.OPEN: Weight(500, timedelta(days=30))}
    world.services.warmth.save_weights(weights)  # hot by another table
    world.clock.advance(600)
    world.relay.touched(mail.pixel_token)
    world.clock.advance(OPEN_HOLD)
    assert world.services.watching.poll(0).alerts == ()
    assert set(states(world)) == {AlertState.SILENT}


def test_after_was_me_a_real_first_open_is_news(world: World) -> None:
    mail = world.send()
    (mine,) = open_all(world, [mail]).alerts
    world.services.alerting.mark_shown(mine.ids)
    world.services.alerting.was_me(mine.id)
    assert states(world) == [AlertState.CANCELLED]
    world.clock.advance(600)
    world.relay.touched(mail.pixel_token, address="81.2.69.160")
    world.services.watching.poll(0)
    world.clock.advance(OPEN_HOLD)
    (alert,) = world.services.watching.poll(0).alerts
    assert alert.title == "Ana Diaz opened your mail"


def test_several_people_of_one_company_are_told_with_the_second(world: World) -> None:
    ana = world.send(form=replace(ANA, address="ana@bakery.example", company="A"))
    bea = world.send(form=replace(ANA, address="bea@bakery.example", company="B", first_name="Bea"))
    world.send(form=replace(ANA, address="cy@gmail.com", company="C"))
    open_all(world, [ana])
    (alert,) = open_all(world, [bea]).alerts
    assert alert.title == "Bea Diaz opened your mail and is one of several readers at the company"
    rule = world.services.alert_rules.get(7)
    assert world.services.alert_rules.try_out(rule).fired == 1
