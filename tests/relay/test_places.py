"""On SQLite, hits whose numbers are not yet indexed are read, changed and deleted like the others.

The appender's clock is held in the hand, so that a test says which commits index and which do not.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis.strategies as st
from alembic import command
from alembic.config import Config
from hypothesis import given, settings
from sqlalchemy import Connection, Engine, delete, text

from outreach_app.relay.store import accounts, tokens
from outreach_app.relay.store.access import write_now
from outreach_app.relay.store.append_sqlite import PLACED_EVERY, SqliteAppender
from outreach_app.relay.store.database import MIGRATIONS, database_url, migrate, open_engine
from outreach_app.relay.store.feed import read_feed
from outreach_app.relay.store.hit import Hit
from outreach_app.relay.store.schema import hits
from outreach_app.wire.shapes import HitKind, WireHit

TOKENS = ("one", "two", "three")
ACCOUNTS = (1, 2)


class Relay:
    """Two accounts on SQLite, and what their feeds must say."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        write_now(engine, lambda db: [accounts.create_account(db, name, 0) for name in "AB"])
        self.now = 0.0
        self.appender = SqliteAppender(engine, lambda: self.now)
        self.expected: dict[int, list[WireHit]] = {account: [] for account in ACCOUNTS}
        self.newest = Counter[int]()

    def append(self, *wanted: tuple[int, str]) -> None:
        stored = [Hit(a, t, "open", 5, "GET", "203.0.113.7", "UA", "{}", 1) for a, t in wanted]
        self.appender.append(stored)
        for hit in stored:
            self.newest[hit.account] += 1
            self.expected[hit.account].append(seen(self.newest[hit.account], hit.token))

    def wait(self) -> None:
        self.now += PLACED_EVERY

    def erase(self, account: int, token: str) -> None:
        erased = write_now(self.engine, lambda db: tokens.erase_hits(db, account, [token], 0))
        own = self.expected[account]
        assert erased == sum(hit.token == token for hit in own)
        self.expected[account] = [hit if hit.token != token else blank(hit) for hit in own]

    def delete(self, account: int, before: int) -> None:
        these = (hits.c.account == account) & (hits.c.number < before)
        write_now(self.engine, lambda db: db.execute(delete(hits).where(these)))
        self.expected[account] = [h for h in self.expected[account] if h.number >= before]

    def check(self) -> None:
        with self.engine.connect() as db:
            for account, own in self.expected.items():
                page = read_feed(db, account, 0, 1000, 0)
                assert list(page.hits) == own
                assert page.newest == self.newest[account]
                nothing = self.newest[account] and self.newest[account] + 1
                assert page.oldest == (own[0].number if own else nothing)
                if len(own) > 2:  # a page from the middle, which ends before the end
                    part = read_feed(db, account, own[0].number, len(own) - 2, 0)
                    assert list(part.hits) == own[1:-1]


def seen(number: int, token: str) -> WireHit:
    return WireHit(number, token, HitKind.OPEN, 5, "GET", "203.0.113.7", "UA", {}, 1)


def blank(hit: WireHit) -> WireHit:
    return replace(hit, token="", at=0, method="", address="", user_agent="", headers={})


@contextmanager
def relay() -> Iterator[Relay]:
    with TemporaryDirectory() as folder:
        engine = open_engine(database_url("", Path(folder)))
        migrate(engine)
        found = Relay(engine)
        with closing(found.appender):
            yield found
        engine.dispose()


def places(db: Connection) -> tuple[int, int]:
    """How many hits are indexed, and how many there are."""
    placed = db.execute(text("select count(*) from hit_places")).scalar_one()
    return placed, db.execute(text("select count(*) from hit_rows")).scalar_one()


def test_many_commits_are_indexed_at_once() -> None:
    with relay() as own:
        own.append((1, "one"))
        for _ in range(5):
            own.append((1, "one"), (2, "two"))
        with own.engine.connect() as db:
            assert places(db) == (1, 11)
        own.check()
        own.wait()
        own.append((2, "one"))
        with own.engine.connect() as db:
            assert places(db) == (12, 12)
        own.check()


def test_numbers_go_on_when_the_last_hit_was_deleted() -> None:
    # SQLite gives a deleted highest row id again: such a row must not count as indexed.
    with relay() as own:
        own.append((1, "one"), (1, "two"))
        own.delete(1, 3)
        own.append((1, "three"))
        own.check()


def test_hits_of_an_account_that_is_gone_cost_the_others_nothing() -> None:
    with relay() as own:
        gone = Hit(9, "one", "open", 5, "GET", "", "", "{}", 1)
        own.appender.append([gone])
        own.appender.append([gone, Hit(1, "one", "open", 5, "GET", "203.0.113.7", "UA", "{}", 1)])
        own.expected[1], own.newest[1] = [seen(1, "one")], 1
        own.check()


_steps = st.one_of(
    st.tuples(
        st.just("append"),
        st.lists(st.tuples(st.sampled_from(ACCOUNTS), st.sampled_from(TOKENS)), max_size=5),
    ),
    st.tuples(st.just("wait"), st.none()),
    st.tuples(st.just("erase"), st.tuples(st.sampled_from(ACCOUNTS), st.sampled_from(TOKENS))),
    st.tuples(st.just("delete"), st.tuples(st.sampled_from(ACCOUNTS), st.integers(1, 12))),
)


@given(st.lists(_steps, max_size=14))
@settings(max_examples=60, deadline=None)
def test_a_feed_is_the_same_whatever_is_indexed(steps: list[tuple[str, object]]) -> None:
    with relay() as own:
        for name, what in steps:
            arguments = what if isinstance(what, (tuple, list)) else ()
            getattr(own, name)(*arguments)
            own.check()


def test_the_hits_of_an_older_release_stay(tmp_path: Path) -> None:
    engine = open_engine(database_url("", tmp_path))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    with engine.begin() as db:
        config.attributes["connection"] = db
        command.upgrade(config, "0002")
        account = accounts.create_account(db, "A", 0).account
        for number in (3, 4):
            row = (account, number, "one", "open", 5, "GET", "", "", "{}", 1)
            db.exec_driver_sql(f"insert into hits values ({','.join('?' * len(row))})", row)
        db.execute(text("update feeds set newest = 4"))
    migrate(engine)
    with closing(SqliteAppender(engine)) as appender:
        appender.append([Hit(account, "two", "open", 5, "GET", "", "", "{}", 1)])
    with engine.connect() as db:
        page = read_feed(db, account, 0, 9, 0)
    engine.dispose()
    assert [(hit.number, hit.token) for hit in page.hits] == [(3, "one"), (4, "one"), (5, "two")]
