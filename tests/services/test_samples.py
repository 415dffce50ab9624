"""The sample is judged like everybody's mail, never written to, and removed without a trace."""

from sqlalchemy import func, select

from outreach_app.domain.samples import NEVER_WRITTEN, PEOPLE, is_sample
from outreach_app.domain.scoring import Level
from outreach_app.storage import schema
from tests.services.world import LETTER, World

TABLES = (
    schema.prospects,
    schema.outgoing,
    schema.hits,
    schema.verdicts,
    schema.events,
    schema.tokens,
    schema.alerts,
)


def _rows(world: World) -> dict[str, int]:
    with world.store._engine.connect() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in TABLES
        }


def test_every_sample_address_is_marked() -> None:
    assert all(is_sample(person.form.address) for person in PEOPLE)
    assert len({person.form.address for person in PEOPLE}) == len(PEOPLE)
    assert not is_sample("ana@invalid.example")


def test_its_levels_come_from_the_rules(world: World) -> None:
    world.services.comforts.samples.add()
    levels = {row.name: row.level for row in world.services.prospects.page().rows}
    assert levels["Ana Díaz"] is Level.HOT
    assert levels["Felix Braun"] is Level.COLD  # only his mail filter came
    board = world.services.today.board()
    assert board.changes
    assert board.feed
    assert {line.name for line in board.follow_ups} == {"Dag Lindqvist", "Grace Ito"}


def test_it_interrupts_nobody(world: World) -> None:
    world.services.comforts.samples.add()
    world.clock.advance(3600)
    report = world.services.watching.poll(0)
    assert (report.alerts, report.digest) == ((), ())


def test_nobody_of_it_is_written_to(world: World) -> None:
    world.services.comforts.samples.add()
    ids = [row.id for row in world.services.prospects.page().rows]
    report = world.services.composing.queue(LETTER, ids)
    assert report.queued == 0
    assert {one.reason for one in report.held} == {NEVER_WRITTEN}
    world.services.outbox.run()
    assert world.server.accepted == []


def test_one_click_removes_all_of_it_and_nothing_else(world: World) -> None:
    mail = world.send()
    world.relay.touched(mail.pixel_token)
    world.services.watching.poll(0)
    before = _rows(world)
    world.services.comforts.samples.add()
    world.services.comforts.samples.add()  # again: in place of the one before
    assert world.services.comforts.samples.count() == len(PEOPLE)
    assert world.services.comforts.samples.remove() == len(PEOPLE)
    assert _rows(world) == before
    assert world.services.comforts.samples.remove() == 0


def test_a_rebuilt_relay_hears_nothing_of_it(world: World) -> None:
    mail = world.send()
    world.services.comforts.samples.add()
    assert world.services.rebuilding.rebuild() == len(mail.tokens)
