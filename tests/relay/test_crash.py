"""A relay that is killed in mid-load has lost nothing that it answered as recorded."""

import os
import random
import signal
from pathlib import Path

import psycopg
import pytest
import requests

from outreach_app.wire import codec, paths
from outreach_app.wire.shapes import Revocation
from tests.relay.load import Load, check_complete, whole_feed
from tests.relay.postgres import Postgres
from tests.relay.program import Account, Program

KILLS = int(os.environ.get("RELAY_TEST_KILLS", "20"))
RESTARTS = int(os.environ.get("RELAY_TEST_RESTARTS", "4"))


def load_on(account: Account) -> Load:
    """Opens and clicks of this account."""
    asks = ((f"/p/{account.pixel()}", 200), (f"/l/{account.link('https://example.com/')}", 302))
    return Load(account.relay.url, asks)


def wait_until_forwarded(relay: Program) -> None:
    """Return once nothing waits outside the database."""
    waiting = True
    while waiting:
        waiting = requests.get(relay.url + paths.READY, timeout=60).json()["status"] != "ready"


def test_kill_nine_loses_and_doubles_nothing(tmp_path: Path, database: dict[str, str]) -> None:
    relay = Program(tmp_path, database).start()
    account = relay.account(f"Ana {tmp_path}")
    load = load_on(account)
    chance = random.Random(7)
    for kill in range(KILLS):
        load.start(f"k{kill}")
        load.wait_for(chance.randrange(1, 200))
        relay.stop(signal.SIGKILL)
        load.stop()
        relay.start()
    check_complete(whole_feed(account), load)
    assert len(load.answered) >= KILLS
    relay.stop()
    account.http.close()


def test_a_restart_of_postgresql_loses_and_doubles_nothing(
    tmp_path: Path, own_postgres: Postgres
) -> None:
    database = {"RELAY_DATABASE_URL": own_postgres.new_database()}
    relay = Program(tmp_path, database).start()
    account = relay.account("Ana")
    load = load_on(account)
    load.start("r")
    for _ in range(RESTARTS):
        load.wait_for(300)
        own_postgres.restart()
        load.wait_for(300)
    load.stop()
    wait_until_forwarded(relay)
    check_complete(whole_feed(account), load)
    relay.stop()
    account.http.close()


def test_links_and_hits_survive_while_postgresql_is_away(
    tmp_path: Path, own_postgres: Postgres
) -> None:
    database = {"RELAY_DATABASE_URL": own_postgres.new_database()}
    relay = Program(tmp_path, database).start()
    account = relay.account("Ana")
    load = load_on(account)
    load.start("before")
    load.wait_for(100)
    load.stop()
    unseen = account.link("https://example.org/")
    own_postgres.stop()
    load.start("away")
    load.wait_for(200)
    health = requests.get(relay.url + paths.READY, timeout=60)
    assert (health.status_code, health.json()["status"]) == (200, "degraded")
    assert health.json()["spooled"] >= 200
    relay.stop(signal.SIGKILL)
    load.stop()
    relay.start()
    load.start("killed while away")
    load.wait_for(100)
    load.stop()
    registered = requests.get(f"{relay.url}/l/{unseen}", allow_redirects=False, timeout=60)
    assert registered.headers["location"] == "https://example.org/"
    unknown = requests.get(f"{relay.url}/l/{account.token()}", timeout=60)
    assert (unknown.status_code, unknown.headers["retry-after"]) == (503, "30")
    assert account.api("GET", paths.FEED).status_code == 503
    own_postgres.start()
    wait_until_forwarded(relay)
    hits = whole_feed(account)
    check_complete([hit for hit in hits if hit.token != unseen], load, gaps=True)
    assert [hit.number for hit in hits] == list(range(1, len(hits) + 1))
    relay.stop()
    account.http.close()


@pytest.mark.parametrize("killed", [0, 1])
def test_two_nodes_serve_one_postgresql_and_one_is_killed(
    tmp_path: Path, postgres: Postgres, killed: int
) -> None:
    database = {"RELAY_DATABASE_URL": postgres.new_database()}
    nodes = [Program(tmp_path / str(n), database).start() for n in range(2)]
    account = nodes[0].account("Ana")
    first = load_on(account)
    second = Load(nodes[1].url, first.asks)
    for name, load in (("a", first), ("b", second)):
        load.start(name)
    for load in (first, second):
        load.wait_for(300)
    nodes[killed].stop(signal.SIGKILL)
    (first, second)[1 - killed].wait_for(300)
    for load in (first, second):
        load.stop()
    account.relay = nodes[1 - killed]
    both = Load("", (), answered=first.answered | second.answered)
    both.asked = first.asked | second.asked
    check_complete(whole_feed(account), both)
    nodes[1 - killed].stop()
    account.http.close()


def test_what_was_erased_is_blank_when_it_comes_out_of_a_spool(
    tmp_path: Path, own_postgres: Postgres
) -> None:
    database = {"RELAY_DATABASE_URL": own_postgres.new_database()}
    asked, lagging = [Program(tmp_path / str(n), database).start() for n in range(2)]
    account = asked.account("Ana")
    erased, kept = account.pixel(), account.pixel()
    for token in (erased, kept):
        assert requests.get(f"{lagging.url}/p/{token}", timeout=60).status_code == 200
    own_postgres.stop()
    for token in (erased, kept, erased):
        assert requests.get(f"{lagging.url}/p/{token}", timeout=60).status_code == 200
    lagging.stop(signal.SIGKILL)
    own_postgres.start()
    wait_until_forwarded(asked)
    body = codec.revocation_to_json(Revocation((erased,), erase=True))
    assert account.api("DELETE", paths.TOKENS, json=body).json()["erased"] == 1
    lagging.start()
    wait_until_forwarded(lagging)
    hits = whole_feed(account)
    assert [hit.number for hit in hits] == [1, 2, 3, 4, 5]
    assert [hit.token for hit in hits] == ["", kept, "", kept, ""]
    assert [hit.address for hit in hits] == ["", "127.0.0.1", "", "127.0.0.1", ""]
    for node in (asked, lagging):
        node.stop()
    account.http.close()


def test_a_hit_on_one_node_wakes_a_feed_on_another(tmp_path: Path, postgres: Postgres) -> None:
    database = {"RELAY_DATABASE_URL": postgres.new_database()}
    nodes = [Program(tmp_path / str(n), database).start() for n in range(2)]
    account = nodes[0].account("Ana")
    load = load_on(account)
    load.url = nodes[1].url
    load.threads = 1
    load.start("x")
    load.wait_for(1)
    load.stop()
    number = whole_feed(account)[-1].number
    load.start("y")
    assert account.feed(after=number, wait=50).hits
    load.stop()
    for node in nodes:
        node.stop()
    account.http.close()


def test_a_frozen_postgresql_delays_nobody_for_ever(tmp_path: Path, postgres: Postgres) -> None:
    url = postgres.new_database()
    relay = Program(tmp_path, {"RELAY_DATABASE_URL": url}).start()
    account = relay.account("Ana")
    load = load_on(account)
    load.start("f")
    load.wait_for(50)
    with psycopg.connect(url, autocommit=True) as db:
        asked = (
            "select pid from pg_stat_activity where application_name like 'relay writer%'"
            " and datname = current_database()"  # other relays may have a writer too
        )
        (backend,) = db.execute(asked).fetchall()[0]
    if postgres.folder is None:
        pytest.skip("RELAY_TEST_DATABASE_URL names a server that is not ours to freeze")
    os.kill(backend, signal.SIGSTOP)
    try:
        load.wait_for(200)
    finally:
        os.kill(backend, signal.SIGCONT)
    load.stop()
    wait_until_forwarded(relay)
    check_complete(whole_feed(account), load)
    relay.stop()
    account.http.close()


def test_a_revocation_reaches_every_node(tmp_path: Path, postgres: Postgres) -> None:
    database = {"RELAY_DATABASE_URL": postgres.new_database()}
    nodes = [Program(tmp_path / str(n), database).start() for n in range(2)]
    account = nodes[0].account("Ana")
    token = account.pixel()
    for node in nodes:
        requests.get(f"{node.url}/p/{token}", timeout=60)
    body = codec.revocation_to_json(Revocation((token,)))
    assert account.api("DELETE", paths.TOKENS, json=body).status_code == 200
    known = True
    while known:  # until the other node has heard of it
        known = (
            "relay_known_tokens 0.0" not in requests.get(f"{nodes[1].url}/metrics", timeout=60).text
        )
    for node in nodes:
        assert requests.get(f"{node.url}/p/{token}", timeout=60).status_code == 200
    assert account.feed().newest == 2
    for node in nodes:
        node.stop()
    account.http.close()
