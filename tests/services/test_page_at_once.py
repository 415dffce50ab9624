"""A page means the same at once as hit by hit, and a failure in its middle leaves nothing of it."""

import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from outreach_app.domain.alerts import AlertState
from outreach_app.domain.feed import FeedHit, FeedPage
from outreach_app.domain.hits import HitKind
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.prospects import ProspectForm
from outreach_app.services.ingest import Ingest
from outreach_app.storage.database import copy_file
from outreach_app.storage.store import Store
from tests.fakes.relay import TAG, THUNDERBIRD
from tests.services.world import LETTER, World

AGENTS = (
    THUNDERBIRD,
    "Mozilla/5.0",
    "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
    "Mozilla/5.0 (Windows NT 10.0) Chrome/103.0",
    "curl/8.5.0",
)
PLACES = ("192.0.2.9", "198.51.100.7", "203.0.113.200", "2001:db8::7")
PEOPLE = (
    *(ProspectForm(f"{name}@bakery.example", name, "Diaz", "Diaz Bakery") for name in "abc"),
    ProspectForm("d@steel.example", "Dee", "", "Steel"),
    ProspectForm("e@gmail.com", "Eve", "", "Diaz Bakery"),
)
DERIVED = {
    "verdicts": "SELECT * FROM verdicts ORDER BY hit_id",
    "events": "SELECT mail_id, prospect_id, hit_id, kind, at, link, device, count, detail, `by` "
    "FROM events ORDER BY at, mail_id, id",
    "alerts": "SELECT key, prospect_id, mail_id, kind, at, due_at, reason, state, rule_id, why, "
    f"hit_id FROM alerts WHERE state != '{AlertState.CANCELLED.value}' ORDER BY key",
    "levels": "SELECT prospect_id, at, `before`, after, points, cause FROM level_changes "
    "ORDER BY prospect_id, at, id",
    "standings": "SELECT id, points, level, last_event, last_event_at, opened_at, answered_at, "
    "bounced_at, contacted_at, unsubscribed_at FROM prospects ORDER BY id",
    "marks": "SELECT id, marks FROM outgoing ORDER BY id",
    "habits": "SELECT domain, network, earliest, latest, mails FROM gateway_habits ORDER BY 1, 2",
    "cursor": "SELECT * FROM feeds",
}


Row = tuple[object, ...]


def derived(place: Path) -> dict[str, list[Row]]:
    """Everything that hits lead to, as it is stored."""
    with closing(sqlite3.connect(place)) as connection:
        return {name: connection.execute(query).fetchall() for name, query in DERIVED.items()}


def contents(place: Path) -> list[str]:
    """Every row of every table, its key included."""
    with closing(sqlite3.connect(place)) as connection:
        return sorted(connection.iterdump())


def furnished(world: World) -> list[Outgoing]:
    """People of two companies and one at a shared domain, each written to three times."""
    people = [world.add(form).id for form in PEOPLE]
    mails: list[int] = []
    for number in range(3):
        letter = replace(LETTER, subject=f"Number {number}", cc=("boss@steel.example",))
        mails += world.services.composing.queue(letter, people).mail_ids
        world.services.outbox.run()
        world.clock.advance(3 * 86_400)
    return [world.mail(one) for one in mails]


def happened(dice: random.Random, mails: Sequence[Outgoing], now: datetime) -> list[FeedHit]:
    """Readers, scanners soon after delivery, a gateway's sweeps, and somebody who had enough."""
    found: list[tuple[datetime, str, HitKind, str, str, str]] = []
    for _ in range(dice.randrange(20, 70)):
        mail = dice.choice(mails)
        assert mail.accepted_at is not None
        spans = (90, 3600, (now - mail.accepted_at).total_seconds())
        at = mail.accepted_at + timedelta(
            milliseconds=dice.randrange(int(dice.choice(spans) * 1e3))
        )
        link = dice.choice(mail.links).token
        token, kind = dice.choice(((mail.pixel_token, HitKind.OPEN), (link, HitKind.CLICK)))
        found.append((at, token or "", kind, "GET", dice.choice(PLACES), dice.choice(AGENTS)))
    for mail in dice.sample(mails, dice.randrange(len(mails))):
        assert mail.accepted_at is not None
        sweep = mail.accepted_at + timedelta(seconds=40)
        for place, one in enumerate(mail.links):
            at = sweep + timedelta(milliseconds=300 * place)
            found.append((at, one.token or "", HitKind.CLICK, "GET", "198.51.100.99", AGENTS[3]))
    enough = dice.choice(mails).unsubscribe_token or ""
    found.append((now, enough, HitKind.UNSUBSCRIBE, "POST", PLACES[0], AGENTS[2]))
    dice.shuffle(found)
    return [
        FeedHit(number, token, kind, at, method, address, agent, {})
        for number, (at, token, kind, method, address, agent) in enumerate(found, 1)
    ]


def pages_of(hits: Sequence[FeedHit], size: int, now: datetime) -> list[FeedPage]:
    """The same hits in pages of so many."""
    newest = hits[-1].number
    return [
        FeedPage("feed-1", 1, newest, now, tuple(hits[start : start + size]))
        for start in range(0, len(hits), size)
    ]


def taken_in(world: World, pages: Sequence[FeedPage], place: Path) -> dict[str, list[Row]]:
    """What these pages lead to, in a copy of the profile."""
    copy_file(world.folder / "outreach.db", place)
    store = Store(place)
    ingest = Ingest(store, world.reckoning, world.services.ledger.memory)
    for page in pages:
        ingest.page(TAG, page)
    store.close()
    return derived(place)


@pytest.mark.parametrize("seed", range(6))
def test_a_page_at_once_is_what_it_is_hit_by_hit(world: World, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    mails = furnished(world)
    hits, now = happened(dice, mails, world.clock.now()), world.clock.now()
    at_once = taken_in(world, pages_of(hits, len(hits), now), tmp_path / "at-once.db")
    one_by_one = taken_in(world, pages_of(hits, 1, now), tmp_path / "one-by-one.db")
    assert len(at_once["verdicts"]) == len(hits)
    assert {row[1] for row in at_once["verdicts"]} >= {"human", "machine"}
    assert any(row[7] == "decided" or row[7] == "waiting" for row in at_once["alerts"])
    assert at_once == one_by_one


def test_judged_again_nothing_is_written(world: World, tmp_path: Path) -> None:
    mails = furnished(world)
    now = world.clock.now()
    ingest = Ingest(world.store, world.reckoning, world.services.ledger.memory)
    ingest.page(TAG, pages_of(happened(random.Random(1), mails, now), 1000, now)[0])
    before = contents(world.folder / "outreach.db")
    with world.store.writing() as tx:
        world.reckoning.mails(tx, tx.outgoing.many([mail.id for mail in mails]), now)
        world.reckoning.standings(tx, {mail.prospect_id for mail in mails}, now)
    assert contents(world.folder / "outreach.db") == before


@pytest.mark.parametrize("broken", ["hits.store", "events.replace_for_mails", "alerts.hold"])
def test_a_failure_in_the_middle_leaves_nothing_of_a_page(
    world: World, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    mails = furnished(world)
    now, before = world.clock.now(), contents(world.folder / "outreach.db")
    page = pages_of(happened(random.Random(2), mails, now), 1000, now)[0]
    ingest = Ingest(world.store, world.reckoning, world.services.ledger.memory)
    room, _, act = broken.partition(".")
    with world.store.reading() as tx:
        rows = type(getattr(tx, room))
    whole = getattr(rows, act)

    def dies(*given: object) -> None:
        whole(*given)
        raise RuntimeError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(rows, act, dies)
        with pytest.raises(RuntimeError, match="killed"):
            ingest.page(TAG, page)
    assert contents(world.folder / "outreach.db") == before
    assert ingest.page(TAG, page).new_hits == len(page.hits)
