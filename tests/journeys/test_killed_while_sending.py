"""SIGKILL at random steps of sending: no mail is lost, none is sent twice, doubt is shown."""

import random
from collections import Counter

from tests.journeys.conftest import Town, address_of, queue
from tests.journeys.killing import Nursery

KILLS = 40
PEOPLE = 60
LONGEST_LIFE = 60
"""Steps; one mail takes about twenty-five."""


def test_every_mail_arrives_once_or_is_shown_as_unknown(town: Town) -> None:
    desktop = town.desktop()
    names = [f"P{number:02}" for number in range(PEOPLE)]
    queue(desktop, names)
    chance, kills = random.Random(11), 0
    with Nursery(town.secrets) as nursery:
        for _ in range(KILLS):
            step = chance.randrange(1, LONGEST_LIFE)
            kills += nursery.is_killed("send", desktop.profile.folder, step)
        assert not nursery.is_killed("send", desktop.profile.folder, 0)
    rows = desktop.services.outbox.rows()
    arrived = Counter(town.mail.recipients())
    unknown = {row.recipient for row in rows}
    assert {row.state.value for row in rows} <= {"unknown"}
    assert kills >= 15
    assert len(unknown) <= kills
    assert set(arrived.values()) == {1}, "a mail was sent twice"
    lost = {address_of(name) for name in names} - set(arrived) - unknown
    assert lost == set()
    sent = [name for name in names if address_of(name) not in unknown]
    for name in sent:
        person = desktop.services.prospects.by_address(address_of(name))
        lines = desktop.services.timelines.of(person.id).lines
        assert [line.kind.value for line in lines] == ["sent"]
    assert len(sent) >= PEOPLE // 3
    desktop.close()
