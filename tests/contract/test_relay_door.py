"""The door to the relay: what services may rely on, from the fake and from the real program."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.feed import FeedHit, NewToken, TokenKind
from outreach_app.domain.hits import HitKind
from outreach_app.services.ports import RelayDoor
from outreach_app.tracking.relay_client import RelayClient
from outreach_app.tracking.tracker import Tracker
from tests.fakes.relay import THUNDERBIRD, FakeRelay
from tests.journeys.fetching import fetch
from tests.relay.program import Program

PREFIX = {TokenKind.PIXEL: "p", TokenKind.LINK: "l", TokenKind.UNSUBSCRIBE: "u"}


@dataclass(frozen=True)
class Relay:
    """A relay to hold against the contract: its door, and somebody who asks for a token."""

    open: Callable[[str], RelayDoor]
    key: str
    touch: Callable[[NewToken], None]


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    running = Program(tmp_path_factory.mktemp("relay")).start()
    yield running
    running.stop()


def fake(_request: pytest.FixtureRequest) -> Relay:
    relay = FakeRelay(now)

    def open_door(key: str) -> RelayDoor:
        relay.offered = key
        return relay

    return Relay(open_door, relay.key, lambda token: _touched(relay, token))


def _touched(relay: FakeRelay, token: NewToken) -> None:
    relay.touched(token.token)


def real(request: pytest.FixtureRequest) -> Relay:
    program: Program = request.getfixturevalue("program")
    account = program.account(request.node.name)
    request.addfinalizer(account.http.close)

    def open_door(key: str) -> RelayDoor:
        client = RelayClient(program.url, key, now)
        request.addfinalizer(client.close)
        return client

    def touch(token: NewToken) -> None:
        fetch(f"{program.url}/{PREFIX[token.kind]}/{token.token}", {"User-Agent": THUNDERBIRD})

    return Relay(open_door, account.key, touch)


@pytest.fixture(params=[fake, real], ids=["fake", "real"])
def relay(request: pytest.FixtureRequest) -> Relay:
    make: Callable[[pytest.FixtureRequest], Relay] = request.param
    return make(request)


@pytest.fixture
def door(relay: Relay) -> RelayDoor:
    return relay.open(relay.key)


def tokens(door: RelayDoor) -> tuple[NewToken, NewToken]:
    """A pixel and a link of this account."""
    tag, tracker = door.identity().tag, Tracker()
    return (
        NewToken(tracker.mint(tag), TokenKind.PIXEL),
        NewToken(tracker.mint(tag), TokenKind.LINK, "https://seller.example/a?b=ç"),
    )


def all_hits(door: RelayDoor) -> list[FeedHit]:
    return list(door.feed(0, 1000, 0).hits)


def test_it_says_whose_key_this_is_and_what_time_it_is(door: RelayDoor) -> None:
    identity = door.identity()
    assert identity.name
    assert identity.tag
    assert identity.public_url.startswith("http")
    assert abs((identity.now - now()).total_seconds()) < 5
    assert abs(door.skew_seconds) < 5


def test_a_wrong_key_is_a_sentence(relay: Relay) -> None:
    door = relay.open("wrong")
    acts: tuple[Callable[[], object], ...] = (
        door.identity,
        lambda: door.feed(0, 10, 0),
        lambda: door.register((NewToken("x", TokenKind.PIXEL),)),
    )
    for act in acts:
        with pytest.raises(UserError, match="key") as fault:
            act()
        assert fault.value.code == "relay-key"


def test_an_empty_feed(door: RelayDoor) -> None:
    page = door.feed(0, 10, 0)
    assert page.hits == ()
    assert page.newest == 0
    assert page.feed_id == door.identity().feed_id


def test_hits_are_numbered_and_paged(relay: Relay, door: RelayDoor) -> None:
    pixel, link = tokens(door)
    door.register((pixel, link))
    for token in (pixel, link, pixel):
        relay.touch(token)
    first = door.feed(0, 2, 0)
    assert [(hit.number, hit.kind) for hit in first.hits] == [
        (1, HitKind.OPEN),
        (2, HitKind.CLICK),
    ]
    assert (first.oldest, first.newest) == (1, 3)
    rest = door.feed(2, 2, 0)
    assert [(hit.number, hit.token) for hit in rest.hits] == [(3, pixel.token)]
    assert door.feed(3, 2, 0).hits == ()
    hit = first.hits[0]
    assert (hit.method, hit.user_agent) == ("GET", THUNDERBIRD)
    assert hit.address
    assert abs((hit.at - now()).total_seconds()) < 5


def test_registering_again_changes_nothing(relay: Relay, door: RelayDoor) -> None:
    pair = tokens(door)
    door.register(pair)
    door.register(pair)
    relay.touch(pair[1])
    assert len(all_hits(door)) == 1


def test_a_token_never_leads_elsewhere(door: RelayDoor) -> None:
    pixel, link = tokens(door)
    door.register((pixel, link))
    _, other = tokens(door)
    moved = NewToken(link.token, TokenKind.LINK, "https://elsewhere.example/")
    with pytest.raises(UserError) as fault:
        door.register((other, moved))
    assert fault.value.code == "relay-refused"
    door.register((other,))  # nothing of the refused request was kept, so this is new


def test_what_is_revoked_is_forgotten(relay: Relay, door: RelayDoor) -> None:
    pixel, link = tokens(door)
    door.register((pixel, link))
    for token in (pixel, link):
        relay.touch(token)
    door.revoke((pixel.token,))
    relay.touch(pixel)
    left = [hit for hit in all_hits(door) if hit.address]
    assert [hit.token for hit in left] == [link.token]
    door.revoke(())


def test_nothing_to_register(door: RelayDoor) -> None:
    door.register(())


def test_many_tokens_at_once(relay: Relay, door: RelayDoor) -> None:
    tag, tracker = door.identity().tag, Tracker()
    many = [NewToken(tracker.mint(tag), TokenKind.PIXEL) for _ in range(1200)]
    door.register(many)
    relay.touch(many[-1])
    assert [hit.token for hit in all_hits(door)] == [many[-1].token]


def test_a_wait_ends_with_the_first_hit(relay: Relay, door: RelayDoor) -> None:
    pixel, _ = tokens(door)
    door.register((pixel,))
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(relay.open(relay.key).feed, 0, 10, 30)
        relay.touch(pixel)
        assert len(waiting.result(timeout=60).hits) == 1


def test_a_wait_can_be_ended_from_outside(relay: Relay) -> None:
    door = relay.open(relay.key)
    door.identity()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(door.feed, 0, 10, 50)
        door.cancel()
        with pytest.raises(UserError) as fault:
            waiting.result(timeout=60)
    assert fault.value.code == "relay-cancelled"
