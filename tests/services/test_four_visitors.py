"""A person, a scanner, the sender's own phone and Apple's prefetch touch one mail: one alert."""

from outreach_app.domain.hits import VerdictKind
from tests.services.test_enrolling import HOME, PHONE_MAIL, enrol
from tests.services.world import World

SCANNER = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/103.0.5060.114 Safari/537.36"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"


def test_exactly_the_person_is_told_of(world: World) -> None:
    enrol(world)
    mail = world.send()
    world.relay.touched(mail.pixel_token, user_agent="Mozilla/5.0", address="17.58.1.1")
    world.clock.advance(43)
    for link in mail.links:
        world.relay.touched(link.token, user_agent=SCANNER, address="198.51.100.9")
    world.clock.advance(300)
    world.relay.touched(mail.pixel_token, user_agent=PHONE_MAIL, address=HOME)
    world.clock.advance(300)
    world.services.watching.poll(0)
    world.clock.advance(600)
    assert world.services.watching.poll(0).alerts == ()
    world.relay.touched(mail.links[0].token, user_agent=FIREFOX, address="192.0.2.77")
    world.services.watching.poll(0)
    world.clock.advance(120)
    alerts = world.services.watching.poll(0).alerts
    assert [alert.name for alert in alerts] == ["Ana Diaz"]
    verdicts = {
        line.verdict for line in world.services.timelines.of(mail.prospect_id).lines if line.verdict
    }
    assert verdicts == {VerdictKind.HUMAN, VerdictKind.MACHINE, VerdictKind.SELF}
    world.clock.advance(3600)
    assert world.services.watching.poll(0).alerts == ()
