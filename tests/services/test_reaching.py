"""What can be known of a recipient is said and remembered, and asked for only where allowed."""

from dataclasses import replace

import pytest

from outreach_app.domain.answers import Answer
from outreach_app.domain.events import EventKind
from outreach_app.domain.reachability import Sight
from outreach_app.domain.silence import SilenceKind
from tests.services.world import ANA, LETTER, World

WEEK = 7 * 86_400


@pytest.mark.parametrize(
    ("servers", "sight", "sentence"),
    [
        (
            ("mx1-us1.ppe-hosted.com",),
            Sight.CLICKS,
            "Diaz Bakery is behind Proofpoint: opens mean little, clicks after half an hour do.",
        ),
        (
            ("aspmx.l.google.com", "alt1.aspmx.l.google.com"),
            Sight.FIRST_OPEN,
            "Gmail: first open reliable, later ones may stay hidden.",
        ),
        (("mx01.mail.icloud.com",), Sight.DARK, "iCloud: opens can not be seen, clicks can."),
        (("mail.diaz-bakery.com",), Sight.UNKNOWN, ""),
        ((), Sight.UNKNOWN, "diaz-bakery.com names no mail server: a mail may not arrive."),
        (("notgoogle.com",), Sight.UNKNOWN, ""),
    ],
)
def test_what_can_be_known(
    world: World, servers: tuple[str, ...], sight: Sight, sentence: str
) -> None:
    world.add(replace(ANA, address="ana@diaz-bakery.com"))
    world.names.answers["diaz-bakery.com"] = servers
    reach = world.services.ledger.reaching.look_up("ana@diaz-bakery.com")
    assert (reach.sight, reach.sentence) == (sight, sentence)


def test_an_answer_is_remembered_for_a_week(world: World) -> None:
    world.names.answers["diaz-bakery.com"] = ("aspmx.l.google.com",)
    reaching = world.services.ledger.reaching
    assert not reaching.known("ana@diaz-bakery.com").is_fresh
    for _ in range(3):
        reaching.look_up("ana@diaz-bakery.com")
    assert reaching.known("bo@DIAZ-BAKERY.com").provider == "Gmail"
    world.clock.advance(WEEK)
    reaching.look_up("ana@diaz-bakery.com")
    assert world.names.asked == ["diaz-bakery.com"] * 2


def test_no_answer_is_asked_again_in_an_hour_and_forgets_nothing(world: World) -> None:
    reaching = world.services.ledger.reaching
    world.names.answers["diaz-bakery.com"] = ("aspmx.l.google.com",)
    reaching.look_up("ana@diaz-bakery.com")
    world.clock.advance(WEEK)
    world.names.answers["diaz-bakery.com"] = None
    for _ in range(2):
        assert reaching.look_up("ana@diaz-bakery.com").provider == "Gmail"
    assert len(world.names.asked) == 2
    world.clock.advance(3600)
    reaching.look_up("ana@diaz-bakery.com")
    assert len(world.names.asked) == 3


def test_switched_off_nobody_is_asked(world: World) -> None:
    world.settings.save(replace(world.settings.load(), asks_name_servers=False))
    assert not world.settings.load().asks_name_servers
    world.services.ledger.reaching.look_up("ana@diaz-bakery.com")
    assert world.names.asked == []


@pytest.mark.parametrize(
    "domain", ["shop.test", "a.b.example", "intranet", "[192.0.2.1]", "printer.local", "x.INVALID"]
)
def test_what_nobody_can_know_is_not_asked(world: World, domain: str) -> None:
    world.services.ledger.reaching.look_up(f"ana@{domain}")
    assert world.names.asked == []


def test_a_letter_to_many_is_summed_up(world: World) -> None:
    servers = {
        "a.com": ("x.pphosted.com",),
        "b.com": ("x.pphosted.com",),
        "c.com": ("smtp.google.com",),
    }
    world.names.answers.update(servers)
    people = [world.add(replace(ANA, address=f"x@{domain}")).id for domain in servers]
    said = world.services.ledger.reaching.look_up_all(people)
    assert said.startswith("2 × behind a mail filter: only clicks after half an hour")
    assert said.endswith("; 1 × first open reliable")
    assert "Proofpoint" in world.services.ledger.reaching.look_up_all(people[:1])


def test_apple_mail_is_recognised_by_its_prefetch(world: World) -> None:
    mail = world.send()
    world.clock.advance(600)
    world.relay.touched(mail.pixel_token, user_agent="Mozilla/5.0", address="17.58.1.1")
    world.services.watching.poll(0)
    timeline = world.services.timelines.of(mail.prospect_id)
    assert timeline.reach is not None
    assert timeline.reach.sentence.startswith("Apple Mail likely: opens can not be seen")
    assert _silence(world, mail.prospect_id) is SilenceKind.CAN_NOT_KNOW


def test_silence_is_not_opened(world: World) -> None:
    mail = world.send()
    assert _silence(world, mail.prospect_id) is SilenceKind.NOT_OPENED


def test_silence_of_an_untracked_mail_can_not_be_known(world: World) -> None:
    mail = world.send(replace(LETTER, track_opens=False))
    assert _silence(world, mail.prospect_id) is SilenceKind.CAN_NOT_KNOW


def test_silence_of_a_bounced_mail_is_not_delivered(world: World) -> None:
    mail = world.send()
    now = world.clock.now()
    world.services.ledger.traces.answered(Answer(mail.id, EventKind.BOUNCED, now, "Full.", "<b>"))
    assert _silence(world, mail.prospect_id) is SilenceKind.NOT_DELIVERED


def test_an_automatic_reply_ends_no_silence(world: World) -> None:
    mail = world.send()
    now = world.clock.now()
    answer = Answer(mail.id, EventKind.AUTO_REPLIED, now, "Away.", "<a>")
    world.services.ledger.traces.answered(answer)
    assert _silence(world, mail.prospect_id) is SilenceKind.NOT_OPENED


@pytest.mark.parametrize(
    ("away_for", "kind"), [(7200, SilenceKind.TRACKING_DOWN), (60, SilenceKind.NOT_OPENED)]
)
def test_silence_during_an_outage_is_said_to_be_one(
    world: World, away_for: float, kind: SilenceKind
) -> None:
    mail = world.send()
    world.services.watching.poll(0)
    world.relay.away = True
    for _ in range(2):
        with pytest.raises(Exception, match="reached"):
            world.services.watching.poll(0)
        world.clock.advance(away_for / 2)
    world.relay.away = False
    world.services.watching.poll(0)
    world.clock.advance(3600)
    assert _silence(world, mail.prospect_id) is kind


def test_a_mail_that_was_read_is_not_silent(world: World) -> None:
    mail = world.send()
    world.clock.advance(600)
    world.relay.touched(mail.pixel_token)
    world.services.watching.poll(0)
    assert world.services.timelines.of(mail.prospect_id).mails[0].silence is None


def _silence(world: World, prospect_id: int) -> SilenceKind | None:
    silence = world.services.timelines.of(prospect_id).mails[0].silence
    return silence.kind if silence else None
