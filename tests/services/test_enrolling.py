"""A device enrols itself by a page that works once; what comes from it is the user's own."""

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing
from tests.services.world import World

PHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"
)
PHONE_MAIL = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Mobile/15E148"
)
HOME = "203.0.113.50"


def enrol(world: World, *, presses: int = 1, method: str = "POST", agent: str = PHONE) -> None:
    url = world.services.ledger.enrolling.begin()
    assert url.startswith("https://go.example/e/")
    token = url.rpartition("/")[2]
    for _ in range(presses):
        world.clock.advance(20)
        world.relay.touched(token, method=method, user_agent=agent, address=HOME)
    world.services.watching.poll(0)


def seen_on_the_phone(world: World, mail: Outgoing, address: str = HOME) -> str:
    world.clock.advance(600)
    world.relay.touched(mail.pixel_token, user_agent=PHONE_MAIL, address=address)
    world.services.watching.poll(0)
    return world.kinds(mail.prospect_id)[0]


def test_ones_own_phone_is_oneself_for_seven_days(world: World) -> None:
    mail = world.send()
    assert seen_on_the_phone(world, mail) == "opened human"
    enrol(world)
    (device,) = world.services.ledger.listing.page().devices
    assert (device.address, device.system) == (HOME, "iOS")
    assert seen_on_the_phone(world, mail) == "opened self"
    assert seen_on_the_phone(world, mail, "198.51.100.9") == "opened human"
    world.clock.advance(7 * 86_400)
    assert seen_on_the_phone(world, mail) == "opened human"


def test_a_page_works_once(world: World) -> None:
    enrol(world, presses=3)
    assert len(world.services.ledger.listing.page().devices) == 1


@pytest.mark.parametrize(
    ("method", "agent"), [("GET", PHONE), ("HEAD", PHONE), ("POST", ""), ("POST", "curl/8.1")]
)
def test_looking_is_not_pressing_and_a_device_has_a_system(
    world: World, method: str, agent: str
) -> None:
    enrol(world, method=method, agent=agent)
    assert world.services.ledger.listing.page().devices == ()


def test_a_button_pressed_too_late_does_nothing(world: World) -> None:
    token = world.services.ledger.enrolling.begin().rpartition("/")[2]
    world.clock.advance(3601)
    world.relay.touched(token, method="POST", user_agent=PHONE, address=HOME)
    world.services.watching.poll(0)
    assert world.services.ledger.listing.page().devices == ()


def test_a_forgotten_device_is_judged_by_the_rules_again(world: World) -> None:
    mail = world.send()
    enrol(world)
    assert seen_on_the_phone(world, mail) == "opened self"
    (device,) = world.services.ledger.listing.page().devices
    world.services.ledger.traces.forget_device(device)
    assert world.services.ledger.listing.page().devices == ()
    assert world.kinds(mail.prospect_id)[0] == "opened human"


def test_without_the_relay_there_is_no_page(world: World) -> None:
    world.relay.away = True
    with pytest.raises(UserError, match="reached"):
        world.services.ledger.enrolling.begin()
