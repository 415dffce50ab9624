"""What is built before its turn, and built anew where it is no longer what would leave now."""

from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.utils import parsedate_to_datetime

import pytest

from outreach_app.services.building import FRESH, LARGE, Built
from tests.services.world import ACCOUNT, ANA, LETTER, World


@pytest.mark.parametrize(("size", "is_built"), [(0, True), (LARGE, False)])
def test_a_large_letter_is_built_in_its_turn(world: World, size: int, is_built: bool) -> None:
    letter = replace(LETTER, html=f"{LETTER.html}<p>{'word ' * (size // 5)}</p>")
    (mail_id,) = world.services.composing.queue(letter, [world.add(ANA).id]).mail_ids
    building = world.services.outbox._sending._parts.building
    ready = building.ahead(world.mail(mail_id), ACCOUNT)
    assert (ready.built is not None) is is_built
    assert building.fresh(ready, ACCOUNT, None).message
    assert len(world.services.outbox.run().sent) == 1


def test_what_was_built_ahead_leaves_as_it_would_be_built_now(world: World) -> None:
    (mail_id,) = world.services.composing.queue(LETTER, [world.add(ANA).id]).mail_ids
    building = world.services.outbox._sending._parts.building
    ready = building.ahead(world.mail(mail_id), ACCOUNT)
    assert ready.built is not None
    world.clock.advance(FRESH.total_seconds())
    assert building.fresh(ready, ACCOUNT, None) is ready.built

    renamed = replace(ACCOUNT, name="Maya of Today")
    assert b"Maya of Today" not in ready.built.message
    assert b"Maya of Today" in building.fresh(ready, renamed, None).message

    world.clock.advance(1)
    later = building.fresh(ready, ACCOUNT, None)
    assert dated(later) - dated(ready.built) == FRESH + timedelta(seconds=1)


def test_what_is_larger_than_the_server_takes_is_told_in_its_turn(world: World) -> None:
    (mail_id,) = world.services.composing.queue(LETTER, [world.add(ANA).id]).mail_ids
    building = world.services.outbox._sending._parts.building
    ready = building.ahead(world.mail(mail_id), ACCOUNT)
    refused = building.fresh(ready, ACCOUNT, 100)
    assert (refused.message, "takes at most" in refused.fault) == (b"", True)


def dated(built: Built) -> datetime:
    return parsedate_to_datetime(message_from_bytes(built.message)["Date"])
