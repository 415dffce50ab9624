"""Mails that simply left are told many at once, and nothing comes out otherwise than one by one."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from outreach_app.domain.classify import Evidence
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.sending_rules import Pause, SendingRules
from outreach_app.domain.turns import Untold
from outreach_app.storage.fates import FateRows
from tests.services.world import ANA, LETTER, World, make_world

DERIVED = {
    "events": "prospect_id, mail_id, hit_id, kind, at, count, detail, by",
    "prospects": "id, points, level, scored_at, last_event, last_event_at, opened_at, "
    "answered_at, bounced_at, contacted_at",
    "alerts": "key, prospect_id, mail_id, kind, at, due_at, state, rule_id",
    "level_changes": "prospect_id, at, before, after, points, cause",
    "outgoing": "id, state, marks, accepted_at, handed_at",
}


def derived(world: World) -> dict[str, list[tuple[object, ...]]]:
    """What is reckoned, whatever order it was written in."""
    with world.store._engine.connect() as connection:
        return {
            table: sorted(
                map(tuple, connection.exec_driver_sql(f'select {columns} from "{table}"')), key=repr
            )
            for table, columns in DERIVED.items()
        }


def live(world: World) -> None:
    """First contacts and later mails; copies; who read, was silent, or was asked too early."""
    ids = [world.add(replace(ANA, address=f"p{n}@x.example")).id for n in range(6)]
    world.services.composing.queue(LETTER, ids)
    world.services.outbox.run()
    world.clock.advance(60)
    for prospect_id in ids[:2]:
        world.relay.touched(mails(world, prospect_id)[0].pixel_token)
    world.services.watching.poll(0)
    world.clock.advance(15 * 86_400)
    world.server.away = True
    world.services.composing.queue(replace(LETTER, cc=("cy@bank.example",)), ids[:5])
    world.services.outbox.run()  # the relay knows the tokens, the mails wait
    waiting = next(mail for mail in mails(world, ids[3]) if mail.handed_at is None)
    world.relay.touched(waiting.pixel_token)  # a filter, before the server has answered
    world.services.watching.poll(0)
    world.server.away = False
    world.clock.advance(3600)
    world.services.outbox.run()


def mails(world: World, prospect_id: int) -> tuple[Outgoing, ...]:
    with world.store.reading() as tx:
        return tx.outgoing.of_prospect(prospect_id)


@contextmanager
def one_by_one() -> Iterator[None]:
    """Nothing is taken for a mail that simply left."""
    found = FateRows.untold

    def untold(rows: FateRows, since: datetime, ids: list[int] | None = None) -> list[Untold]:
        return [replace(one, just_left=False) for one in found(rows, since, ids)]

    with patch.object(FateRows, "untold", untold):
        yield


def test_many_at_once_is_the_same_as_one_by_one(
    world: World, tmp_path: Path, evidence: Evidence
) -> None:
    live(world)
    (tmp_path / "other").mkdir()
    other = make_world(tmp_path / "other", evidence)
    with one_by_one():
        live(other)
    assert derived(world) == derived(other)
    assert len(derived(world)["events"]) >= 16
    other.store.close()


def test_a_pause_set_in_mid_run_holds_the_very_next_mail(world: World) -> None:
    ids = [world.add(replace(ANA, address=f"p{n}@x.example")).id for n in range(5)]
    world.services.composing.queue(LETTER, ids)

    def go_on_holiday(_recipient: str) -> None:
        today = world.clock.now().date()
        away = Pause(today - timedelta(days=1), today + timedelta(days=3), "holiday")
        rules = SendingRules(undo_seconds=0, pauses=(away,))
        world.settings.save(replace(world.settings.load(), sending=rules))

    world.server.before = go_on_holiday
    report = world.services.outbox.run()
    assert (len(report.sent), report.waiting) == (1, 4)


def test_who_is_suppressed_in_mid_run_is_not_written_to(world: World) -> None:
    ids = [world.add(replace(ANA, address=f"p{n}@x.example")).id for n in range(4)]
    world.services.composing.queue(LETTER, ids)

    def hear_of_it(recipient: str) -> None:
        if recipient == "p0@x.example":
            world.services.suppressing.add("p1@x.example")
            world.services.suppressing.add("P2+Offers@X.example")

    world.server.before = hear_of_it
    world.services.outbox.run()
    assert world.server.recipients() == ["p0@x.example", "p3@x.example"]
    assert [row.reason for row in world.services.outbox.rows()] == [
        "p2@x.example is on your own list.",
        "p1@x.example is on your own list.",
    ]
