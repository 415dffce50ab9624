"""What left stands on timelines: the short way there says what the long one says."""

import random
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from sqlalchemy import event

from outreach_app.domain.answers import Answer
from outreach_app.domain.events import EventKind
from outreach_app.domain.mails import Letter, Outgoing
from outreach_app.services.connections import Connections
from outreach_app.services.ingest import Ingest
from outreach_app.services.settling import Settling
from outreach_app.services.troubles import Troubles
from outreach_app.storage.database import copy_file
from outreach_app.storage.events import EventRows
from outreach_app.storage.standings import StandingRows
from outreach_app.storage.store import Store
from tests.fakes.relay import TAG
from tests.services.test_page_at_once import Row, derived, furnished, happened, pages_of
from tests.services.world import ANA, LETTER, World


def settling(world: World, store: Store) -> Settling:
    """Settling in a profile of this world's."""
    parts = (world.settings, world.secrets, lambda *_account: world.relay, world.grants)
    connections = Connections(*parts, Troubles(store, world.clock))
    return Settling(store, connections, world.reckoning, world.clock)


LETTER_WITH_COPY = replace(LETTER, cc=("boss@steel.example",))


def written_to(world: World, count: int, letter: Letter = LETTER, *, first: int = 0) -> list[int]:
    """Letters to so many people who are new, queued."""
    people = [
        world.add(replace(ANA, address=f"p{first + number}@x{number % 3}.example")).id
        for number in range(count)
    ]
    return list(world.services.composing.queue(letter, people).mail_ids)


def lived(world: World, dice: random.Random) -> list[Outgoing]:
    """Mails of which some were asked for, some answered, some bounced, and most did nothing."""
    mails = furnished(world)
    world.server.before = lambda _recipient: world.clock.advance(1)
    quiet = written_to(world, 12, LETTER_WITH_COPY)
    world.services.outbox.run()
    now = world.clock.now()
    ingest = Ingest(world.store, world.reckoning, world.services.ledger.memory)
    ingest.page(TAG, pages_of(happened(dice, dice.sample(mails, 5), now), 1000, now)[0])
    for mail in dice.sample(mails, 3):
        kind = dice.choice((EventKind.REPLIED, EventKind.AUTO_REPLIED, EventKind.BOUNCED))
        answer = Answer(mail.id, kind, now, "so they say", f"<{mail.id}@their.example>")
        world.services.ledger.traces.answered(answer)
    return [*mails, *map(world.mail, quiet)]


STALE = (
    "update prospects set points = 3 where id = ?",
    "update prospects set level = 'warm' where id = ?",
    "update prospects set bounced_at = 1 where id = ?",
    "insert into level_changes (prospect_id, at, before, after, points) "
    "values (?, 1, 'cold', 'warm', 9)",
    "insert into alerts (key, prospect_id, mail_id, kind, at, due_at, reason, state) "
    "select 'old' || id, prospect_id, id, 'opened', 1, 1, '', 'held' from outgoing "
    "where prospect_id = ? limit 1",
)
"""What is not as the events have it, such as by the rules of a version before."""


def forget(store: Store, mails: list[Outgoing], dice: random.Random) -> None:
    """What a sender that died left: some mails met their fate and stand on no timeline."""
    with store.writing() as tx:
        run = tx.outgoing._connection.exec_driver_sql
        for mail in mails:
            which = dice.choice(("kind = 'sent'", "true", "false"))
            run(f"delete from events where mail_id = ? and {which}", (mail.id,))
            run("update prospects set contacted_at = null where id = ?", (mail.prospect_id,))
        for mail in dice.sample(mails, 3):
            state = dice.choice(("failed", "queued"))
            run("update outgoing set state = ?, is_bounced = 1 where id = ?", (state, mail.id))
        for mail in dice.sample(mails[-12:], 6):
            run(dice.choice(STALE), (mail.prospect_id,))


def settled(world: World, place: Path, mail_ids: list[int] | None) -> dict[str, list[Row]]:
    """What settling leads to, in a copy of the profile."""
    copy_file(world.folder / "outreach.db", place)
    store = Store(place)
    settling(world, store).settle(mail_ids)
    store.close()
    return derived(place)


@pytest.mark.parametrize("days", [0, 13, 15])
@pytest.mark.parametrize("seed", range(4))
def test_the_short_way_says_what_the_long_way_says(
    world: World, tmp_path: Path, seed: int, days: int
) -> None:
    dice = random.Random(seed)
    mails = lived(world, dice)
    world.clock.advance(timedelta(days=days).total_seconds())
    forget(world.store, mails, dice)
    wanted = dice.choice((None, [mail.id for mail in mails]))
    short = settled(world, tmp_path / "short.db", wanted)
    with ExitStack() as stack:
        stack.enter_context(patch.object(EventRows, "tell_sent", return_value={}))
        stack.enter_context(patch.object(StandingRows, "keep_still", return_value=frozenset()))
        long = settled(world, tmp_path / "long.db", wanted)
    assert [row for row in short["events"] if row[3] == "sent"]
    assert short == long


def test_settled_twice_nothing_is_told_twice(world: World) -> None:
    ids = written_to(world, 5)
    world.services.outbox.run()
    place = world.folder / "outreach.db"
    before = derived(place)
    settling(world, world.store).settle(ids)
    settling(world, world.store).settle()
    assert derived(place) == before
    assert len(before["events"]) == 5


def test_more_mails_need_no_more_statements(world: World) -> None:
    statements: list[str] = []
    event.listen(
        world.store._engine,
        "before_cursor_execute",
        lambda _connection, _cursor, statement, *_more: statements.append(statement),
    )
    counts = []
    for first, count in ((0, 3), (3, 30)):
        ids = written_to(world, count, first=first)
        with patch.object(Settling, "settle"):
            world.services.outbox.run()  # and then it died
        statements.clear()
        settling(world, world.store).settle(ids)
        counts.append(len(statements))
        assert len(derived(world.folder / "outreach.db")["events"]) == first + count
    assert counts[0] == counts[1]
