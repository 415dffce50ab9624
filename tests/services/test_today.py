"""The page of today: folded acts of people, the warm with reasons, mails read and not answered."""

from datetime import UTC, datetime, timedelta

from outreach_app.domain.answers import Answer
from outreach_app.domain.events import EventKind
from outreach_app.domain.scoring import Level, PointKind
from outreach_app.domain.today import Board, FeedLine, folded
from tests.services.test_ingest import FIREFOX, read_by_a_person
from tests.services.world import World

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


def _act(mail_id: int, minutes_ago: int, kind: EventKind = EventKind.OPENED) -> FeedLine:
    return FeedLine(1, "Ana", mail_id, "Offer", kind, 1, NOW - timedelta(minutes=minutes_ago))


def test_the_same_act_on_one_mail_is_one_line_with_its_last_time() -> None:
    acts = (_act(7, 30), _act(7, 5), _act(7, 50), _act(8, 1), _act(7, 3, EventKind.CLICKED))
    lines = folded(acts)
    assert [(one.mail_id, one.kind, one.times) for one in lines] == [
        (8, EventKind.OPENED, 1),
        (7, EventKind.CLICKED, 1),
        (7, EventKind.OPENED, 3),
    ]
    assert lines[2].at == NOW - timedelta(minutes=5)


def test_a_new_profile_has_nothing_to_tell(world: World) -> None:
    assert world.services.today.board() == Board()


def test_who_read_and_clicked_is_told_with_reasons(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    world.relay.touched(mail.links[0].token, user_agent=FIREFOX)
    world.services.watching.poll(0)
    board = world.services.today.board()
    assert [(one.kind, one.times, one.name) for one in board.feed] == [
        (EventKind.CLICKED, 1, "Ana Diaz"),
        (EventKind.OPENED, 1, "Ana Diaz"),
    ]
    assert board.feed[0].subject == "An idea for Diaz Bakery"
    assert [one.after for one in board.changes] == [Level.WARM]
    assert board.warm == ()  # named among the changes already
    world.clock.advance(25 * 3600)
    world.services.watching.poll(0)
    (warm,) = world.services.today.board().warm
    assert warm.reasons == ((PointKind.CLICK, 1), (PointKind.OPEN, 1))


def test_a_mail_read_and_not_answered_asks_for_a_follow_up(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    world.services.watching.poll(0)
    assert world.services.today.board().follow_ups == ()
    world.clock.advance(3 * 86_400 + 60)
    (line,) = world.services.today.board().follow_ups
    assert (line.name, line.subject) == ("Ana Diaz", "An idea for Diaz Bakery")
    answer = Answer(mail.id, EventKind.REPLIED, world.clock.now(), "Yes!", "<reply@x>")
    world.services.ledger.traces.answered(answer)
    assert world.services.today.board().follow_ups == ()


def test_an_alert_stands_until_it_is_answered(world: World) -> None:
    mail = world.send()
    answer = Answer(mail.id, EventKind.REPLIED, world.clock.now(), "Yes!", "<reply@x>")
    world.services.ledger.traces.answered(answer)
    (alert,) = world.services.watching.poll(0).alerts
    world.services.alerting.mark_shown(alert.ids)
    (shown,) = world.services.today.board().alerts
    assert shown.id == alert.id
    world.services.alerting.remind_next_day(alert.id)
    assert world.services.today.board().alerts == ()


def test_a_task_stands_there_on_its_day_and_goes_when_done(world: World) -> None:
    ana = world.add()
    notes = world.services.people.notes
    notes.add_task(ana.id, "Call Ana", world.clock.now() + timedelta(hours=5))
    notes.add_task(ana.id, "Next month", world.clock.now() + timedelta(days=30))
    (due,) = world.services.today.board().tasks
    assert (due.task.text, due.name) == ("Call Ana", "Ana Diaz")
    notes.finish_task(due.task.id)
    assert world.services.today.board().tasks == ()
