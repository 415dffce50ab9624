"""A scanner, Apple's prefetch, the sender's own phone and a person touch one mail: one alert.

The real relay program behind a proxy that it trusts, a real mail server, real services.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach_app.bootstrap import Program as Desktop
from outreach_app.cli.demo.readers import (
    FIREFOX,
    SCANNER,
    THUNDERBIRD,
    links_of,
    pixel_of,
)
from outreach_app.domain.alerts import AlertState
from outreach_app.domain.hits import VerdictKind
from outreach_app.domain.reports import ShownAlert
from outreach_app.storage.store import Store
from outreach_app.system.clock import OffsetClock
from tests.journeys.conftest import Town, address_of, queue
from tests.journeys.fetching import fetch
from tests.journeys.mail_sink import mail_sink
from tests.relay.program import Program

GATEWAY, APPLE, OFFICE, HOME = "198.51.100.9", "172.224.1.5", "81.2.69.160", "203.0.113.7"
APPLE_PREFETCH = {"User-Agent": "Mozilla/5.0", "Accept": "*/*"}
OWN_PHONE = {
    "User-Agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Mobile/15E148",
    "Accept": "image/webp,image/png,*/*;q=0.8",
}


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    offset = tmp_path / "clock-offset"
    (tmp_path / "relay").mkdir()
    relay = Program(
        tmp_path / "relay",
        env={"RELAY_TRUSTED_PROXIES": "127.0.0.1/32"},
        options=("--clock-offset-file", str(offset)),
    ).start()
    account = relay.account("Sam")
    with mail_sink() as mail, account.http:
        yield Town(tmp_path, relay, account, mail, OffsetClock(offset))
    relay.stop()


def visit(url: str, program: dict[str, str], address: str) -> None:
    assert fetch(url, {**program, "X-Forwarded-For": address}) in {200, 302, 303, 307}


def known_at_the_office(town: Town, desktop: Desktop) -> None:
    """The relay saw this desktop at the office's address some time ago."""
    store = Store(desktop.profile.database)
    with store.writing() as tx:
        tx.feeds.seen_from(OFFICE, town.clock.now())
    store.close()


def looked(town: Town, desktop: Desktop, after: float) -> list[ShownAlert]:
    """What the desktop tells once so much time has passed."""
    town.clock.advance(after)
    report = desktop.services.watching.catch_up()
    return [*report.alerts, *report.digest]


def test_four_touch_a_mail_and_one_alert_appears(town: Town) -> None:
    desktop = town.desktop()
    queue(desktop, ["Ana"])
    desktop.services.outbox.run()
    known_at_the_office(town, desktop)
    html = town.mail.html(address_of("Ana"))
    told: list[ShownAlert] = []

    town.clock.advance(41)
    visit(pixel_of(html), dict(SCANNER), GATEWAY)
    told += looked(town, desktop, 1)
    for link in links_of(html):
        visit(link, dict(SCANNER), GATEWAY)
    told += looked(town, desktop, 20)
    visit(pixel_of(html), APPLE_PREFETCH, APPLE)
    told += looked(town, desktop, 240)
    visit(pixel_of(html), OWN_PHONE, OFFICE)
    told += looked(town, desktop, 200)
    assert told == []

    visit(pixel_of(html), dict(THUNDERBIRD), HOME)
    told += looked(town, desktop, 30)
    visit(links_of(html)[1], dict(FIREFOX), HOME)
    told += looked(town, desktop, 90)
    told += looked(town, desktop, 3600)

    assert [alert.title for alert in told] == ["Ana opened your mail and followed a link in it"]
    ana = desktop.services.prospects.by_address(address_of("Ana"))
    lines = desktop.services.timelines.of(ana.id).lines
    people = [line for line in lines if line.verdict is VerdictKind.HUMAN]
    assert [line.kind.value for line in people] == ["clicked", "opened"]
    assert VerdictKind.SELF in {line.verdict for line in lines}
    decided = {AlertState.DECIDED, AlertState.SHOWN, AlertState.WAITING}
    rows = [row for row in desktop.services.alerting.recent() if row.state in decided]
    assert sorted(row.id for row in rows) == sorted(told[0].ids)
    desktop.close()


def test_without_the_person_nobody_is_told_of(town: Town) -> None:
    desktop = town.desktop()
    queue(desktop, ["Ana"])
    desktop.services.outbox.run()
    known_at_the_office(town, desktop)
    html = town.mail.html(address_of("Ana"))
    town.clock.advance(41)
    for link in (pixel_of(html), *links_of(html)):
        visit(link, dict(SCANNER), GATEWAY)
    visit(pixel_of(html), APPLE_PREFETCH, APPLE)
    town.clock.advance(300)
    visit(pixel_of(html), OWN_PHONE, OFFICE)
    told = [alert for _ in range(3) for alert in looked(town, desktop, 120)]
    assert told == []
    assert desktop.services.warmth.today() == ()
    desktop.close()
