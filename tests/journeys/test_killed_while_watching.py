"""SIGKILL at every step between the feed and the shown alert loses and doubles nothing."""

import os
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from outreach_app.cli.demo.readers import (
    links_of,
    person_clicks,
    person_opens,
    pixel_of,
    scanner_sweeps,
)
from tests.journeys.conftest import Town, address_of, queue
from tests.journeys.killing import Nursery
from tests.journeys.nursery import SHOWN

MOST_STEPS = 1000
STRIDE = int(os.environ.get("JOURNEY_STRIDE", "7"))
"""Every seventh step by default, for time's sake; 1 takes all of them."""


def test_every_step_may_be_the_last(town: Town) -> None:
    profile = read_by_two_and_scanned(town)
    kills = 0
    with Nursery(town.secrets) as nursery:
        expected = undisturbed(nursery, profile, town)
        for step in range(1, MOST_STEPS, STRIDE):
            copy = town.folder / f"step-{step}"
            shutil.copytree(profile, copy)
            was_killed = nursery.is_killed("watch", copy, step)
            assert not nursery.is_killed("watch", copy, 0)
            check(copy, expected)
            shutil.rmtree(copy)
            if not was_killed:
                break
            kills += 1
    assert 60 <= kills * STRIDE < MOST_STEPS - STRIDE


def read_by_two_and_scanned(town: Town) -> Path:
    """A profile whose mails were read while it was away."""
    desktop = town.desktop()
    queue(desktop, ["Ana", "Bo", "Cy"])
    desktop.services.outbox.run()
    htmls = {name: town.mail.html(address_of(name)) for name in ("Ana", "Bo", "Cy")}
    town.clock.advance(41)
    scanner_sweeps(htmls["Cy"])
    town.clock.advance(300)
    person_opens(htmls["Ana"])
    person_opens(htmls["Bo"])
    town.clock.advance(20)
    person_clicks(htmls["Bo"], link=0)
    town.clock.advance(300)
    assert pixel_of(htmls["Cy"])
    assert len(links_of(htmls["Cy"])) == 2
    desktop.close()
    return desktop.profile.folder


def undisturbed(nursery: Nursery, profile: Path, town: Town) -> tuple[list[int], set[str]]:
    """The hits and the alerts of a program that lives."""
    copy = town.folder / "undisturbed"
    shutil.copytree(profile, copy)
    assert not nursery.is_killed("watch", copy, 0)
    numbers, alerts = kept(copy)
    assert numbers == [hit.number for hit in town.account.feed().hits]
    assert len(numbers) == 6
    assert len(alerts) >= 3
    assert all(key.endswith(" shown") for key in alerts.values())
    return numbers, set(alerts.values())


def kept(profile: Path) -> tuple[list[int], dict[int, str]]:
    """The numbers of all hits, and each alert's key and state."""
    with closing(sqlite3.connect(profile / "outreach.db")) as database:
        numbers = [n for (n,) in database.execute("SELECT number FROM hits ORDER BY number")]
        alerts = database.execute("SELECT id, key || ' ' || state FROM alerts").fetchall()
    return numbers, dict(alerts)


def check(profile: Path, expected: tuple[list[int], set[str]]) -> None:
    """Every hit once, every alert decided once, told, and told again only in doubt."""
    numbers, alerts = kept(profile)
    assert (numbers, set(alerts.values())) == expected
    assert len(alerts) == len(expected[1])
    told = Counter((profile / SHOWN).read_text(encoding="ascii").split())
    assert set(told) == {str(alert_id) for alert_id in alerts}
    died = (profile / "deaths.txt").read_text(encoding="utf-8").strip()
    assert told.total() == len(alerts) or died.endswith("in doubt"), died
