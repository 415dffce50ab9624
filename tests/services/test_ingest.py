"""The feed is taken in at least once and takes effect exactly once."""

from dataclasses import replace

import pytest

from outreach_app.domain.alerts import HOLDS, AlertState
from outreach_app.domain.classify import Evidence
from outreach_app.domain.events import EventKind
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.scoring import Level
from outreach_app.services import ingest
from outreach_app.services.reckoning import MOST_JUDGED
from tests.services.world import ANA, World, make_world

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"
OPEN_HOLD = HOLDS[EventKind.OPENED].total_seconds()


def read_by_a_person(world: World, mail: Outgoing) -> None:
    """An open minutes after acceptance."""
    world.clock.advance(600)
    world.relay.touched(mail.pixel_token)


def test_a_person_opens_and_clicks(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    world.clock.advance(30)
    world.relay.touched(mail.links[1].token, user_agent=FIREFOX)
    report = world.services.watching.poll(0)
    assert report.new_hits == 2
    assert report.prospects == (mail.prospect_id,)
    assert world.kinds(mail.prospect_id) == ["clicked human", "opened human", "sent"]
    timeline = world.services.timelines.of(mail.prospect_id)
    assert [link.human_clicks for link in timeline.mails[0].links] == [0, 1]
    assert timeline.score.level is Level.WARM
    assert sum(part.points for part in timeline.score.parts) == timeline.score.points


def test_a_sweep_is_folded_and_scores_nothing(world: World) -> None:
    mail = world.send()
    world.clock.advance(41)
    for token in (mail.pixel_token, *(link.token for link in mail.links)):
        world.relay.touched(token, user_agent="Mozilla/5.0 (Windows NT 10.0) Chrome/103.0")
    world.clock.advance(600)
    report = world.services.watching.poll(0)
    assert report.alerts == ()
    timeline = world.services.timelines.of(mail.prospect_id)
    assert timeline.score.points == 0
    assert len(timeline.lines) == 2
    assert len(timeline.lines[0].folded) == 3


def test_a_page_that_comes_twice_changes_nothing(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    world.clock.advance(OPEN_HOLD)
    first = world.services.watching.poll(0)
    with world.store.writing() as tx:
        tx.feeds.move(world.relay.tag, replace(_cursor(world), number=0))
    again = world.services.watching.poll(0)
    assert (first.new_hits, len(first.alerts)) == (1, 1)
    assert (again.new_hits, again.alerts) == (0, ())
    assert world.kinds(mail.prospect_id) == ["opened human", "sent"]


def test_an_alert_waits_for_the_evidence_and_is_decided_once(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    assert world.services.watching.poll(0).alerts == ()
    world.clock.advance(OPEN_HOLD - 1)
    assert world.services.watching.poll(0).alerts == ()
    world.clock.advance(1)
    (alert,) = world.services.watching.poll(0).alerts
    assert alert.title == "Ana Diaz opened your mail"
    assert world.services.watching.poll(0).alerts == ()
    assert world.services.alerting.unshown() == (alert,)
    world.services.alerting.mark_shown(alert.ids)
    assert world.services.alerting.unshown() == ()


def test_an_open_and_a_click_make_one_alert(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    world.relay.touched(mail.links[0].token, user_agent=FIREFOX)
    world.clock.advance(OPEN_HOLD)
    (alert,) = world.services.watching.poll(0).alerts
    assert alert.title == "Ana Diaz opened your mail and followed a link in it"
    assert len(alert.ids) == 2


def test_later_evidence_cancels_a_held_alert(world: World) -> None:
    mail = world.send()
    scanner = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/103.0.5060.114 Safari/537.36"
    world.clock.advance(70)
    world.relay.touched(mail.pixel_token, user_agent=scanner, address="198.51.100.9")
    world.services.watching.poll(0)
    world.clock.advance(20)
    for link in mail.links:
        world.relay.touched(link.token, user_agent=scanner, address="198.51.100.9")
    world.clock.advance(OPEN_HOLD)
    report = world.services.watching.poll(0)
    assert report.alerts == ()
    assert {row.state for row in world.services.alerting.recent()} <= {AlertState.CANCELLED}
    assert world.kinds(mail.prospect_id)[0] == "opened machine"


def test_missing_numbers_are_told(world: World) -> None:
    mail = world.send()
    for _ in range(3):
        read_by_a_person(world, mail)
    del world.relay.hits[1]
    report = world.services.watching.poll(0)
    assert report.gap is not None
    assert "2 to 2" in report.gap
    findings = {finding.subject: finding for finding in world.services.doctor.examine()}
    assert not findings["feed"].ok


def test_numbers_below_the_oldest_are_no_gap(world: World) -> None:
    mail = world.send()
    for _ in range(3):
        read_by_a_person(world, mail)
    del world.relay.hits[:2]
    world.relay.oldest = 3
    assert world.services.watching.poll(0).gap is None


def test_a_new_feed_starts_the_cursor_again_and_doubles_nothing(world: World) -> None:
    mail = world.send()
    for _ in range(2):
        read_by_a_person(world, mail)
    world.services.watching.poll(0)
    world.relay.feed_id = "feed-2"
    read_by_a_person(world, mail)
    report = world.services.watching.poll(0)
    assert report.new_hits == 1
    assert report.gap is None
    assert world.kinds(mail.prospect_id).count("opened human") == 3


def test_a_backlog_says_when_it_is_caught_up(world: World) -> None:
    mail = world.send()
    world.clock.advance(600)
    for _ in range(1001):
        world.relay.touched(mail.pixel_token)
    first = world.services.watching.poll(0)
    assert (first.new_hits, first.caught_up) == (1000, False)
    second = world.services.watching.poll(0)
    assert (second.new_hits, second.caught_up) == (1, True)


def test_looking_at_the_unsubscribe_page_is_not_asking(world: World) -> None:
    mail = world.send()
    world.clock.advance(600)
    world.relay.touched(mail.unsubscribe_token, user_agent=FIREFOX)
    world.services.watching.poll(0)
    assert world.services.prospects.get(mail.prospect_id).unsubscribed_at is None
    world.relay.touched(mail.unsubscribe_token, method="POST", user_agent=FIREFOX)
    world.services.watching.poll(0)
    assert world.services.prospects.get(mail.prospect_id).unsubscribed_at is not None
    assert world.kinds(mail.prospect_id) == ["unsubscribed human", "sent"]


def test_hits_of_a_deleted_prospect_are_kept_raw_and_harm_nothing(world: World) -> None:
    mail = world.send()
    world.services.prospects.delete(mail.prospect_id)
    read_by_a_person(world, mail)
    report = world.services.watching.poll(0)
    assert (report.new_hits, report.prospects) == (1, ())


def test_a_score_fades_where_it_is_stored(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    world.services.watching.poll(0)
    before = world.services.prospects.page().rows[0].points
    world.clock.advance(4 * 86_400)
    world.services.watching.poll(0)
    after = world.services.prospects.page().rows[0].points
    assert before == 10
    assert abs(after - 5) < 0.01


def test_a_full_page_leaves_what_has_faded_to_the_next(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingest, "FADE_AT_ONCE", 1)
    quiet, loud = world.send(), world.send(form=replace(ANA, address="bo@other.example"))
    for mail in (quiet, loud):
        read_by_a_person(world, mail)
    world.services.watching.poll(0)
    world.clock.advance(4 * 86_400)
    world.relay.touched(loud.pixel_token)
    world.services.watching.poll(0)
    assert points(world)[quiet.prospect_id] == 10
    world.services.watching.poll(0)
    assert points(world)[quiet.prospect_id] < 6


def points(world: World) -> dict[int, float]:
    return {row.id: row.points for row in world.services.prospects.page().rows}


def _cursor(world: World):  # type: ignore[no-untyped-def]
    with world.store.reading() as tx:
        return tx.feeds.cursor(world.relay.tag)


def test_a_flood_is_kept_but_judged_only_so_far(world: World) -> None:
    mail = world.send()
    read_by_a_person(world, mail)
    world.services.watching.poll(0)
    world.clock.advance(60)
    for number in range(MOST_JUDGED + 500):
        if number == MOST_JUDGED - 2:  # the last that is judged stands alone in time
            world.clock.advance(120)
        world.relay.touched(mail.links[0].token, user_agent="curl/8.5.0", address="198.51.100.9")
    world.clock.advance(60)
    world.relay.touched(mail.unsubscribe_token, method="POST")
    report = world.services.watching.catch_up()
    assert report.new_hits == MOST_JUDGED + 501
    lines = world.services.timelines.of(mail.prospect_id).lines
    told = [one.reason for line in lines for one in (line, *line.folded)]
    assert any("flood" in reason for reason in told)
    assert world.kinds(mail.prospect_id).count("opened human") == 1
    assert world.services.prospects.get(mail.prospect_id).unsubscribed_at is not None


def test_what_another_program_on_the_profile_decided_is_told_here_too(
    world: World, evidence: Evidence
) -> None:
    mail = world.send()
    world.services.watching.poll(0)
    other = make_world(world.folder, evidence)
    other.relay.hits, other.relay.tokens = world.relay.hits, world.relay.tokens
    read_by_a_person(world, mail)
    other.clock.advance(600 + OPEN_HOLD)
    assert len(other.services.watching.poll(0).alerts) == 1
    other.store.close()
    world.clock.advance(OPEN_HOLD)
    assert len(world.services.watching.poll(0).alerts) == 1
    assert world.services.watching.poll(0).alerts == ()
