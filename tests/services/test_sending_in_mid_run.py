"""What the user, or a prospect, decides while mails are leaving counts for the very next one."""

from dataclasses import replace
from datetime import timedelta

from outreach_app.domain.sending_rules import Pause, SendingRules
from tests.services.world import ANA, LETTER, World


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
