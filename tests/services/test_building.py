"""What is built before its turn: not what may be large, of which many would lie in memory."""

from dataclasses import replace

import pytest

from outreach_app.services.building import LARGE
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
