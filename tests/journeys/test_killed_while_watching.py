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

MOST_STEPS = 300
STRIDE = int(os.environ.get("JOURNEY_STRIDE", "3"))
"""Every third step by default, for time's sake; 1 takes all of them."""


def test_every_step_may_be_the_last(town: Town) -> None:
    profile = read_by_two_and_scanned(town)
    kills = 0
    with Nursery(town.secrets) as nursery:
        for step in range(1, MOST_STEPS, STRIDE):
            copy = town.folder / f"step-{step}"
            shutil.copytree(profile, copy)
            was_killed = nursery.is_killed("watch", copy, step)
            assert not nursery.is_killed("watch", copy, 0)
            check(copy, town)
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


def check(profile: Path, town: Town) -> None:
    """Every hit once, every alert decided once, told, and told again only in doubt."""
    with closing(sqlite3.connect(profile / "outreach.db")) as database:
        numbers = [n for (n,) in database.execute("SELECT number FROM hits ORDER BY number")]
        alerts = dict(database.execute("SELECT id, key || ' ' || state FROM alerts").fetchall())
    assert numbers == [hit.number for hit in town.account.feed().hits]
    assert len(numbers) == 6
    assert sorted(alerts.values()) == ["1:opened shown", "2:clicked shown", "2:opened shown"]
    told = Counter((profile / SHOWN).read_text(encoding="ascii").split())
    assert set(told) == {str(alert_id) for alert_id in alerts}
    died = (profile / "deaths.txt").read_text(encoding="utf-8").strip()
    assert told.total() == len(alerts) or died.endswith("in doubt"), died
