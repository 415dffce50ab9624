"""What is too old is forgotten for good; what the user must still know stays."""

from sqlalchemy import func, select

from outreach_app.storage import schema
from tests.services.test_ingest import FIREFOX, read_by_a_person
from tests.services.world import World


def _hits(world: World) -> int:
    with world.store._engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(schema.hits)).scalar_one()


def _read(world: World) -> int:
    mail = world.send()
    read_by_a_person(world, mail)
    world.relay.touched(mail.links[0].token, user_agent=FIREFOX)
    world.relay.touched(mail.unsubscribe_token, method="POST")
    world.services.watching.poll(0)
    return mail.prospect_id


def test_old_requests_go_with_what_they_led_to(world: World) -> None:
    prospect = _read(world)
    world.clock.advance(91 * 86_400)
    assert world.services.comforts.retention.forget(3) == 2
    assert _hits(world) == 1  # unsubscribing is remembered
    assert world.kinds(prospect) == ["unsubscribed human", "sent"]
    world.services.watching.poll(0)
    assert world.services.comforts.retention.forget(3) == 0


def test_what_is_young_stays_and_nothing_is_forgotten_unasked(world: World) -> None:
    _read(world)
    world.clock.advance(80 * 86_400)
    assert world.services.comforts.retention.forget(3) == 0
    world.clock.advance(3000 * 86_400)
    assert world.services.comforts.retention.forget(0) == 0
    assert _hits(world) == 3


def test_it_can_be_stopped_between_two_steps(world: World) -> None:
    _read(world)
    world.clock.advance(91 * 86_400)
    assert world.services.comforts.retention.forget(3, is_cancelled=lambda: True) == 0
    assert _hits(world) == 3
