"""Revoking, erasing, cutting addresses, deleting: what the relay forgets, and what it may not."""

import time
from collections.abc import Iterator

import pytest
import requests
from sqlalchemy import Connection, Engine, select

from outreach_app.relay.store import accounts, keys, tokens, upkeep
from outreach_app.relay.store.access import write_now
from outreach_app.relay.store.append_postgres import Batch, PostgresAppender
from outreach_app.relay.store.append_sqlite import SqliteAppender
from outreach_app.relay.store.database import database_url, migrate, open_engine
from outreach_app.relay.store.feed import read_feed
from outreach_app.relay.store.hit import Hit
from outreach_app.relay.store.schema import hits
from outreach_app.relay.store.watchdog import Watchdog
from outreach_app.wire import codec, paths
from outreach_app.wire.shapes import Revocation, TokenKind, TokenRegistration
from tests.relay.program import BROWSER, Account

DAY = upkeep.DAY
TARGET = "https://example.com/"


def revoke(account: Account, *names: str, erase: bool = False) -> requests.Response:
    body = codec.revocation_to_json(Revocation(names, erase))
    return account.api("DELETE", paths.TOKENS, json=body)


def get(account: Account, path: str) -> requests.Response:
    url = account.relay.url + path
    return requests.get(url, headers=BROWSER, allow_redirects=False, timeout=60)


def test_revoked_tokens_go_on_working_unrecorded(account: Account) -> None:
    pixel, link, other = account.pixel(), account.link(TARGET), account.pixel()
    for path in (f"/p/{pixel}", f"/l/{link}"):
        get(account, path)
    answer = codec.revocation_answer_from_json(
        revoke(account, pixel.upper(), link, account.token()).json()
    )
    assert (answer.revoked, answer.unknown, answer.erased) == (2, 1, 0)
    assert get(account, f"/p/{pixel}").content.startswith(b"GIF89a")
    assert get(account, f"/l/{link}").headers["location"] == TARGET
    get(account, f"/p/{other}")
    assert [hit.token for hit in account.feed().hits] == [pixel, link, other]


def test_erasing_blanks_hits_and_keeps_their_numbers(account: Account) -> None:
    pixel, other = account.pixel(), account.pixel()
    for token in (pixel, other, pixel):
        get(account, f"/p/{token}")
    answer = codec.revocation_answer_from_json(revoke(account, pixel, erase=True).json())
    assert answer.erased == 2
    page = account.feed()
    assert [hit.number for hit in page.hits] == [1, 2, 3]
    assert [hit.token for hit in page.hits] == ["", other, ""]
    for hit in (page.hits[0], page.hits[2]):
        assert (hit.address, hit.user_agent, hit.headers, hit.at) == ("", "", {}, 0)


def test_unsubscribing_survives_revocation_with_its_time_only(account: Account) -> None:
    token = account.unsubscribe()
    revoke(account, token, erase=True)
    assert requests.post(f"{account.relay.url}/u/{token}", timeout=60).status_code == 200
    (hit,) = account.feed().hits
    assert (hit.kind, hit.token) == ("unsubscribe", token)
    assert abs(hit.at - time.time() * 1000) < 60_000
    assert (hit.address, hit.user_agent, hit.headers) == ("", "", {})


def test_a_rebuilt_relay_learns_what_was_revoked(account: Account) -> None:
    token = account.token()
    account.register(TokenRegistration(token, TokenKind.PIXEL, revoked=True))
    assert get(account, f"/p/{token}").status_code == 200
    assert account.feed().newest == 0


def test_nobody_revokes_another_account_s_tokens(account: Account) -> None:
    other = account.relay.account(f"not {account.tag}")
    token = account.pixel()
    answer = revoke(other, token)
    assert (answer.status_code, answer.json()["field"]) == (403, "tokens[0]")
    get(account, f"/p/{token}")
    assert account.feed().newest == 1
    other.http.close()


@pytest.fixture
def engine(tmp_path_factory: pytest.TempPathFactory, database: dict[str, str]) -> Iterator[Engine]:
    url = database.get("RELAY_DATABASE_URL", "")
    engine = open_engine(database_url(url, tmp_path_factory.mktemp("upkeep")))
    migrate(engine)
    yield engine
    engine.dispose()


def store(engine: Engine, *stored: Hit) -> None:
    if engine.dialect.name == "sqlite":
        sqlite = SqliteAppender(engine)
        sqlite.append(stored)
        return sqlite.close()
    watchdog = Watchdog()
    postgres = PostgresAppender(engine, "test", watchdog)
    postgres.connect()
    postgres.append([Batch(time.monotonic_ns(), stored)])
    postgres.close()
    watchdog.stop()
    return None


def new_account(db: Connection) -> tuple[int, str]:
    name = f"Kept {time.monotonic_ns()}"
    account = accounts.create_account(db, name, 0)
    key = keys.add_key(db, account, "one", 0)
    caller = keys.find_caller(db, key)
    assert caller is not None
    return account.account, caller.key_id


def test_addresses_are_cut_a_week_after_fetching(engine: Engine) -> None:
    account, key = write_now(engine, new_account)
    addresses = ("203.0.113.77", "2001:db8:1:2::3", "", "198.51.100.9")
    store(engine, *(Hit(account, "t", "open", 5, "GET", a, "", "{}", 1) for a in addresses))
    write_now(engine, lambda db: upkeep.note_fetched(db, [upkeep.Fetched(account, key, 3)], DAY))

    def after(days: int) -> list[str]:
        write_now(engine, lambda db: upkeep.cut_addresses(db, account, 7, days * DAY))
        with engine.connect() as db:
            page = read_feed(db, account, 0, 10, 0)
        return [hit.address for hit in page.hits]

    assert after(7) == list(addresses)
    assert after(8) == ["203.0.113.0", "2001:db8:1::", "", "198.51.100.9"]


def test_old_hits_go_once_every_desktop_has_them(engine: Engine) -> None:
    account, key = write_now(engine, new_account)
    times = (1, 2, 40 * DAY, 3)
    store(engine, *(Hit(account, "t", "open", at, "GET", "", "", "{}", 1) for at in times))

    def left(now: int) -> list[int]:
        write_now(engine, lambda db: upkeep.delete_old(db, account, now))
        with engine.connect() as db:
            found = db.execute(select(hits.c.number).where(hits.c.account == account))
            return sorted(found.scalars())

    assert left(99 * DAY) == [1, 2, 3, 4], "nobody has fetched them"
    write_now(engine, lambda db: upkeep.note_fetched(db, [upkeep.Fetched(account, key, 4)], 0))
    assert left(30 * DAY) == [1, 2, 3, 4], "they are not old enough"
    assert left(31 * DAY) == [3, 4], "a number after one that stays must stay too"
    assert left(71 * DAY) == []
    with engine.connect() as db:
        page = read_feed(db, account, 0, 10, 0)
    assert (page.oldest, page.newest) == (5, 4)


def test_erasing_leaves_other_accounts_alone(engine: Engine) -> None:
    first, _ = write_now(engine, new_account)
    second, _ = write_now(engine, new_account)
    for account in (first, second):
        store(engine, Hit(account, "same", "open", 1, "GET", "a", "u", "{}", 1))
    assert write_now(engine, lambda db: tokens.erase_hits(db, first, ["same"], 1)) == 1
    with engine.connect() as db:
        assert read_feed(db, second, 0, 10, 0).hits[0].user_agent == "u"
