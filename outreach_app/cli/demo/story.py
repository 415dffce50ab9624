"""The demo's story, played through the same services and the same window as by hand.

Three mails are sent. One is read by a person, one only by a scanner, one by nobody. Time passes
by the clock that relay and desktop share; no verdict is put into anybody's mouth.
"""

from pathlib import Path

from outreach_app.cli.demo import cast, readers
from outreach_app.cli.demo.world import DemoWorld
from outreach_app.cli.timeline import in_lines
from outreach_app.domain.reports import ShownAlert
from outreach_app.ui.app import Desk, build_desk

SCAN_AFTER = 41
"""Seconds from acceptance to the sweep: the median that was measured is 43."""

READ_AFTER = 300
CLICK_AFTER = 20
BACK_AFTER = 120
"""The person comes back to the mail when the evidence for the first look is in."""

PATIENCE_MS = 12_000


def play(world: DemoWorld, screenshot: Path) -> int:
    """Play it, print it, keep a picture of it. 0 only if exactly the human was alerted."""
    desk = build_desk(world.services, notifications=False)
    desk.start()
    desk.show()
    try:
        _send(world)
        _read(world)
        told = desk.run_until(desk.alert_shown, PATIENCE_MS)
        alerts = _settled(desk, world)
        _show(desk, world, screenshot)
    finally:
        desk.quit()
    _tell(world, alerts, screenshot)
    reader = world.services.prospects.by_address(cast.READER.address)
    return 0 if told and [alert.prospect_id for alert in alerts] == [reader.id] else 1


def _send(world: DemoWorld) -> None:
    people = [world.services.prospects.by_address(form.address) for form in cast.PROSPECTS]
    ids = [person.id for person in people]
    world.services.composing.queue(cast.LETTER, ids, can_undo=False)
    world.services.outbox.run(lock_seconds=PATIENCE_MS / 1000)


def _read(world: DemoWorld) -> None:
    guarded = world.smtp.of(cast.GUARDED.address).html
    read = world.smtp.of(cast.READER.address).html
    world.clock.advance(SCAN_AFTER)
    readers.scanner_sweeps(guarded)
    world.clock.advance(READ_AFTER)
    readers.person_opens(read)
    world.clock.advance(CLICK_AFTER)
    readers.person_clicks(read, link=1)
    world.clock.advance(BACK_AFTER)
    readers.person_opens(read)


def _settled(desk: Desk, world: DemoWorld) -> tuple[ShownAlert, ...]:
    """All alerts, once everything that the relay saw has been taken in."""
    world.services.watching.catch_up()
    return (*desk.shown_alerts, *world.services.alerting.unshown())


def _show(desk: Desk, world: DemoWorld, screenshot: Path) -> None:
    reader = world.services.prospects.by_address(cast.READER.address)
    desk.open_prospect(reader.id)
    desk.run_until(desk.timeline_shown, PATIENCE_MS)
    desk.grab(screenshot)


def _tell(world: DemoWorld, alerts: tuple[ShownAlert, ...], screenshot: Path) -> None:
    for form in cast.PROSPECTS:
        prospect = world.services.prospects.by_address(form.address)
        print("\n".join(in_lines(world.services.timelines.of(prospect.id))), end="\n\n")
    for alert in alerts:
        print(f"Warm lead: {alert.title} ({alert.sentence})")
    print(f"The window is in {screenshot.name}")
