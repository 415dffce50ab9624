"""What the user, or a prospect, decides while mails are leaving counts for the very next one."""

import threading
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from types import SimpleNamespace
from typing import cast
from unittest.mock import patch

import pytest

from outreach_app.domain.classify import Evidence
from outreach_app.domain.errors import UserError
from outreach_app.domain.events import EventKind
from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.domain.sending_rules import Pause, SendingRules
from outreach_app.services.account_run import SLICES, slices_of
from outreach_app.services.building import Ready
from outreach_app.services.next_few import Stride, together
from outreach_app.services.registering import Registering
from outreach_app.storage.events import EventRows
from outreach_app.storage.queue import QueueRows
from outreach_app.storage.turns import Turns
from tests.services.world import ANA, LETTER, World, make_world

FIRST = SLICES[0]


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


@pytest.mark.parametrize("spoken_of", [1, 2])
def test_who_is_suppressed_once_the_dialogue_began_gets_no_mail(
    world: World, spoken_of: int
) -> None:
    ids = [world.add(replace(ANA, address=f"p{n}@x.example")).id for n in range(4)]
    world.services.composing.queue(LETTER, ids)

    def hear_of_it(recipient: str) -> None:
        if recipient == f"p{spoken_of}@x.example":
            world.services.suppressing.add(recipient)

    world.server.opened = hear_of_it
    report = world.services.outbox.run()
    others = [f"p{n}@x.example" for n in range(4) if n != spoken_of]
    assert (world.server.recipients(), len(report.sent)) == (others, 3)
    (row,) = world.services.outbox.rows()
    assert row.state is OutgoingState.HELD
    assert row.reason == f"p{spoken_of}@x.example is on your own list."


def test_a_mail_is_taken_back_until_its_own_dialogue_begins(world: World) -> None:
    ids = [world.add(replace(ANA, address=f"p{n}@x.example")).id for n in range(4)]
    mail_ids = world.services.composing.queue(LETTER, ids).mail_ids
    answers: list[str] = []

    def take_back(recipient: str) -> None:
        if recipient == "p1@x.example":
            for mail_id in mail_ids[:3]:
                try:
                    world.services.outbox.undo([mail_id])
                    answers.append("taken back")
                except UserError as fault:
                    answers.append(fault.code)
        world.clock.advance(1)  # a slow line

    world.server.opened = take_back
    assert len(world.services.outbox.run().sent) == 3
    assert answers == ["too-late", "too-late", "taken back"]
    assert world.server.recipients() == [f"p{n}@x.example" for n in (0, 1, 3)]


def test_a_slow_line_claims_one_mail_ahead_and_a_fast_one_a_few() -> None:
    now = [datetime(2026, 3, 1, tzinfo=UTC)]
    mails = [Ready(cast("Outgoing", SimpleNamespace(attachments=())))] * 100
    for seconds, sizes in (
        (0.001, [1, 2, 4, 8, 16, 16]),
        (1, [1] * 6),
        (0.02, [1, 2, 4, 2, 4, 2]),
    ):
        stride = Stride(lambda: now[0])
        stride.step()
        found: list[int] = []
        for few in islice(together(mails, stride), 6):
            found.append(len(few))
            now[0] += timedelta(seconds=seconds * len(few))
            stride.step()
        assert found == sizes


def test_slices_grow_and_hold_every_mail_once() -> None:
    for count in (0, 1, 20, 21, 59, 500, 1_000):
        slices = list(slices_of(range(count)))
        assert [one for some in slices for one in some] == list(range(count))
        sizes = [len(some) for some in slices]
        assert sizes[:-1] == [*SLICES, *[SLICES[-1]] * len(sizes)][: max(0, len(sizes) - 1)]


def interrupted(world: World) -> dict[str, OutgoingState]:
    """Ten mails, of which the sixth one's sender dies on the line; what their states are then."""
    ids = [world.add(replace(ANA, address=f"p{n}@x.example")).id for n in range(10)]
    world.services.composing.queue(LETTER, ids)
    dead = ExitStack()

    def die_at_the_sixth(recipient: str) -> None:
        if recipient == "p5@x.example":  # as a kill: nothing is kept or tidied up
            for room, act in ((QueueRows, "give_back"), (Turns, "take"), (Turns, "finish")):
                dead.enter_context(patch.object(room, act, side_effect=KeyboardInterrupt))
            raise KeyboardInterrupt

    world.server.before = die_at_the_sixth
    with dead, pytest.raises(KeyboardInterrupt):
        world.services.outbox.run()
    world.server.before = lambda _recipient: None
    return {row.recipient: row.state for row in world.services.outbox.rows()}


def test_a_sender_that_dies_leaves_one_question(world: World) -> None:
    states = interrupted(world)
    claimed = sorted(name for name, one in states.items() if one is OutgoingState.SENDING)
    # Two that were taken, the one on the line, and three behind it: which is which, is only noted.
    assert claimed == [f"p{n}@x.example" for n in range(3, 9)]
    report = world.services.outbox.run()
    assert (report.unknown, len(report.sent)) == (1, 4)
    (question,) = world.services.outbox.rows()
    assert question.recipient == "p5@x.example"
    assert sorted(world.server.recipients()) == [f"p{n}@x.example" for n in range(10) if n != 5]


def test_what_a_dead_sender_had_noted_as_taken_is_sent_and_told(world: World) -> None:
    interrupted(world)
    world.services.outbox.run()
    with world.store.reading() as tx:
        told = [tx.events.of_mail(mail.id) for mail in tx.outgoing.many(range(1, 11))]
    kinds = [[one.kind for one in events] for events in told]
    assert kinds == [[EventKind.SENT] if n != 5 else [] for n in range(10)]


def test_a_machine_that_goes_down_leaves_a_few_questions_and_sends_nothing_twice(
    world: World, evidence: Evidence
) -> None:
    states = interrupted(world)
    claimed = list(states.values()).count(OutgoingState.SENDING)
    died_at = world.clock.now()
    again = make_world(world.folder, evidence, boot="the next run of the machine")
    again.clock.advance(3600)
    report = again.services.outbox.run()
    assert (report.unknown, len(report.sent)) == (claimed, len(states) - claimed)
    assert claimed == 6
    unknown = again.services.outbox.rows()
    for row in unknown:  # limits count them, and verdicts and answers know from when on
        mail = again.mail(row.id)
        assert mail.handed_at == mail.first_try_at == mail.accepted_at == died_at
        assert mail.attempts
    for row in unknown:  # the user's word is taken as for any other question
        again.services.outbox.retry(row.id)
    assert len(again.services.outbox.run().sent) == len(unknown)
    again.store.close()


class Killed(BaseException):
    """The program ends here, and does nothing more."""


def test_what_a_dead_sender_left_out_is_told_after_any_absence(world: World) -> None:
    report = world.services.composing.queue(LETTER, [world.add().id])

    def dies(*_given: object) -> None:
        raise Killed

    with patch.object(EventRows, "tell_sent", dies), pytest.raises(Killed):
        world.services.outbox.run()
    assert world.mail(report.mail_ids[0]).state is OutgoingState.SENT
    world.clock.advance(21 * 86_400)
    world.services.outbox.run()
    with world.store.reading() as tx:
        assert [one.kind for one in tx.events.of_mail(report.mail_ids[0])] == [EventKind.SENT]


def test_what_a_busy_profile_left_out_is_told_by_the_next_run(world: World) -> None:
    report = world.services.composing.queue(LETTER, [world.add().id])
    busy = UserError("profile-busy", "The profile is held by another program.")
    with patch.object(EventRows, "tell_sent", side_effect=busy):
        world.services.outbox.run()
    assert world.mail(report.mail_ids[0]).state is OutgoingState.SENT
    world.services.outbox.run()
    with world.store.reading() as tx:
        assert [one.kind for one in tx.events.of_mail(report.mail_ids[0])] == [EventKind.SENT]


def test_while_the_relay_is_slow_no_mail_that_was_taken_stands_as_being_sent(world: World) -> None:
    ids = [world.add(replace(ANA, address=f"p{n}@x{n}.example")).id for n in range(FIRST + 5)]
    world.services.composing.queue(LETTER, ids)
    all_that_can_leave = FIRST
    in_doubt: list[Outgoing] = []
    register, has_left, calls = Registering.register, threading.Event(), []

    def count(_recipient: str) -> None:
        if len(world.server.accepted) == all_that_can_leave - 1:
            has_left.set()

    def slow(self: Registering, mail_ids: Sequence[int]) -> frozenset[int]:
        calls.append(mail_ids)
        if len(calls) == 2:
            assert has_left.wait(60)
            deadline = time.monotonic() + 60
            while time.monotonic() < deadline:
                with world.store.reading() as tx:
                    begun = [one for one in tx.outgoing.sending() if one.handed_at]
                if not begun:
                    break
            in_doubt.extend(begun)
        return register(self, mail_ids)

    world.server.before = count
    with patch.object(Registering, "register", slow):
        report = world.services.outbox.run()
    assert (len(report.sent), in_doubt) == (FIRST + 5, [])


def test_the_next_sender_knows_whether_the_last_one_came_to_its_end(world: World) -> None:
    def ended_well() -> bool:
        with world.store.reading() as tx:
            return tx.queue.ended_well()

    assert not ended_well()  # nobody ever sent: what an older version left is looked for
    world.services.outbox.run()
    assert ended_well()
    interrupted(world)
    assert not ended_well()
    world.services.outbox.run()
    assert ended_well()
