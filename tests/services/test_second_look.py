"""What is due is judged again where something may be otherwise by now, and told exactly once."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from outreach_app.domain.alerts import AlertState
from outreach_app.domain.hits import Hit, MailContext, Verdict
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.reports import IngestReport
from outreach_app.services.ingest import Ingest
from outreach_app.services.judging import Judging
from outreach_app.storage.alerts import AlertRows
from tests.fakes.relay import TAG
from tests.services.test_attention import states
from tests.services.test_ingest import OPEN_HOLD
from tests.services.test_page_at_once import contents
from tests.services.world import ANA, World

READER = "203.0.113.7"


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many hits were judged together, each time."""
    counts: list[int] = []
    judge = Judging.judge

    def counting(self: Judging, hits: Sequence[Hit], mail: MailContext) -> tuple[Verdict, ...]:
        counts.append(len(hits))
        return judge(self, hits, mail)

    monkeypatch.setattr(Judging, "judge", counting)
    return counts


def opened(world: World, address: str = READER) -> Outgoing:
    """Somebody opened a mail there, and the desk has heard of it: the alert is held."""
    mail = world.send()
    world.clock.advance(600)
    world.relay.touched(mail.pixel_token, address=address)
    assert world.services.watching.poll(0).alerts == ()
    world.clock.advance(OPEN_HOLD)
    return mail


def next_start(world: World, your_address: str = "") -> IngestReport:
    """The first page of a desk that starts now, without anything new in it."""
    page = replace(world.relay.feed(1, 1000, 0), your_address=your_address)
    ingest = Ingest(world.store, world.reckoning, world.services.ledger.memory)
    return ingest.page(TAG, page)


def seen_from(world: World, address: str) -> None:
    """Another program on this profile learned that the user is there."""
    with world.store.writing() as tx:
        tx.feeds.seen_from(address, world.clock.now())


def test_what_nothing_speaks_against_is_told_as_it_was_judged(
    world: World, judged: list[int]
) -> None:
    mail = opened(world)
    judged.clear()
    (alert,) = next_start(world, your_address="198.51.100.77").alerts
    assert (alert.prospect_id, judged) == (mail.prospect_id, [])
    assert next_start(world).alerts == ()


@pytest.mark.parametrize(
    ("reader", "own"),
    [
        (READER, READER),
        ("2001:db8:1:2::7", "2001:db8:1:2:ffff::9"),
        (READER, f"::ffff:{READER}"),
    ],
)
def test_a_connection_that_proved_ones_own_meanwhile_voids_it(
    world: World, reader: str, own: str
) -> None:
    mail = opened(world, reader)
    seen_from(world, own)
    report = next_start(world)
    assert (report.alerts, report.digest) == ((), ())
    assert states(world) == [AlertState.CANCELLED]
    assert world.kinds(mail.prospect_id) == ["opened self", "sent"]


def test_so_does_the_page_that_tells_of_the_connection(world: World) -> None:
    mail = opened(world)
    report = next_start(world, your_address=READER)
    assert (report.alerts, report.digest) == ((), ())
    assert world.kinds(mail.prospect_id) == ["opened self", "sent"]


def test_a_connection_voids_only_what_came_from_it(world: World, judged: list[int]) -> None:
    own, other = "198.51.100.7", replace(ANA, address="bo@other.example", company="Other")
    world.send()
    mails = [world.mail(1), world.send(form=other)]
    world.clock.advance(600)
    for mail, address in zip(mails, (own, READER), strict=True):
        world.relay.touched(mail.pixel_token, address=address)
    world.services.watching.poll(0)
    world.clock.advance(OPEN_HOLD)
    seen_from(world, own)
    judged.clear()
    (alert,) = next_start(world).alerts
    assert (alert.prospect_id, judged) == (mails[1].prospect_id, [1])


def test_newer_rules_have_their_say_before_anybody_is_disturbed(
    world: World, judged: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(world)
    monkeypatch.setattr(Judging, "rules_version", Judging.rules_version + 1)
    judged.clear()
    assert len(next_start(world).alerts) == 1
    assert judged == [1]


@pytest.mark.parametrize("broken", ["due", "decide", "next_due"])
def test_an_alert_that_is_due_is_told_once_though_the_desk_dies_over_it(
    world: World, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    opened(world)
    before, whole = contents(world.folder / "outreach.db"), getattr(AlertRows, broken)

    def dies(*given: object) -> None:
        whole(*given)
        raise RuntimeError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(AlertRows, broken, dies)
        with pytest.raises(RuntimeError, match="killed"):
            next_start(world)
    assert contents(world.folder / "outreach.db") == before
    assert len(next_start(world).alerts) == 1
    assert next_start(world).alerts == ()
    assert states(world) == [AlertState.DECIDED]
