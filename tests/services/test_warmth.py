"""Weights change scores at once; levels are kept with reasons; today's list says what next."""

from dataclasses import replace
from datetime import timedelta

import pytest

from outreach_app.domain.answers import Answer
from outreach_app.domain.errors import UserError
from outreach_app.domain.events import EventKind
from outreach_app.domain.scoring import DEFAULT_WEIGHTS, Level, PointKind, Weight
from tests.services.test_ingest import FIREFOX, read_by_a_person
from tests.services.world import World


def points_of(world: World) -> float:
    return world.services.prospects.page().rows[0].points


def test_weights_and_important_links_count_at_once(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    world.relay.touched(mail.links[0].token, user_agent=FIREFOX)
    world.services.watching.poll(0)
    assert points_of(world) == 40
    warmth = world.services.warmth
    warmth.save_weights({**DEFAULT_WEIGHTS, PointKind.OPEN: Weight(1, timedelta(days=1))})
    assert points_of(world) == 31
    warmth.mark_link("https://seller.example/a")
    assert points_of(world) == 41
    assert warmth.important_links() == ("https://seller.example/a",)
    warmth.mark_link("https://seller.example/a", is_important=False)
    warmth.save_weights(DEFAULT_WEIGHTS)
    assert points_of(world) == 40
    timeline = world.services.timelines.of(mail.prospect_id)
    assert [part.kind for part in timeline.score.parts] == [PointKind.OPEN, PointKind.CLICK]


def test_a_bad_weight_changes_nothing(world: World) -> None:
    with pytest.raises(UserError):
        world.services.warmth.save_weights({PointKind.OPEN: Weight(-1, timedelta(days=1))})
    assert world.services.warmth.weights() == DEFAULT_WEIGHTS


def test_today_says_who_rose_why_and_what_next(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    world.relay.touched(mail.links[0].token, user_agent=FIREFOX)
    world.services.watching.poll(0)
    (line,) = world.services.warmth.today()
    assert (line.before, line.after) == (Level.COLD, Level.WARM)
    assert (line.why, line.next_action) == ("followed a link", "Write a personal follow-up")
    answer = Answer(mail.id, EventKind.REPLIED, world.clock.now(), "Yes!", "<reply@x>")
    world.services.ledger.traces.answered(answer)
    (line,) = world.services.warmth.today()
    assert (line.after, line.next_action) == (Level.HOT, "Answer the reply")
    (row,) = world.services.prospects.page().rows
    assert row.level is Level.HOT
    world.clock.advance(2 * 86_400)
    assert world.services.warmth.today() == ()


def test_points_fade_and_the_level_follows_in_the_list(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    world.services.watching.poll(0)
    assert world.services.prospects.page().rows[0].level is Level.WARMING
    world.clock.advance(9 * 86_400)
    world.services.watching.poll(0)
    (line,) = world.services.warmth.today(24 * 30)[:1] or (None,)
    assert world.services.prospects.page().rows[0].level is Level.COLD
    assert line is None  # up and down again is no news


def test_a_reply_makes_an_alert_and_a_bounce_another(world: World) -> None:
    mail = world.send()
    world.clock.advance(3600)
    answer = Answer(mail.id, EventKind.REPLIED, world.clock.now(), "Yes!", "<reply@x>")
    world.services.ledger.traces.answered(answer)
    (alert,) = world.services.watching.poll(0).alerts
    assert alert.title == "Ana Diaz replied and is hot now"
    bounced = replace(answer, kind=EventKind.BOUNCED, source="<bounce@x>")
    world.services.ledger.traces.answered(bounced)
    (alert,) = world.services.watching.poll(0).alerts
    assert alert.title == "Ana Diaz did not get your mail: it came back"


def test_without_history_nothing_is_proposed(world: World) -> None:
    assert not world.services.warmth.proposal().is_made
    assert world.services.warmth.example(DEFAULT_WEIGHTS) is None
