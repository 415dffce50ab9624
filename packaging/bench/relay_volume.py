"""Fills a SQLite relay with many hits and tokens, as years of use would."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from relay_wrk import HEADERS, USER_AGENT

CHUNK = 500_000

_COUNTED = "with recursive n(i) as (select :first union all select i + 1 from n where i < :last) "
_HITS = (
    "insert into hit_rows (account, number, token, kind, at, method, address, user_agent, headers, "
    "times) select 1 + i % 100, f.newest + 1 + i / 100, "
    "(select tag from accounts where account = 1 + i % 100) || printf('%026d', i), 'open', "
    "1700000000000 + i, 'GET', '203.0.113.7', :agent, :headers, 1 "
    "from n join feeds f on f.account = 1 + i % 100"
)
_TOKENS = (
    "insert into tokens (account, token, kind) select 1 + i % 100, "
    "(select tag from accounts where account = 1 + i % 100) || printf('%026d', i), 'pixel' from n"
)


def fill(folder: Path, hits: int, tokens: int) -> None:
    """Add so many hits and tokens, spread over the hundred accounts."""
    kept = json.dumps({"accept": HEADERS["Accept"], "accept-language": HEADERS["Accept-Language"]})
    with closing(sqlite3.connect(folder / "relay.sqlite3", isolation_level=None)) as db:
        db.execute("pragma synchronous=off")  # only while filling
        for statement, count in ((_HITS, hits), (_TOKENS, tokens)):
            for first in range(0, count, CHUNK):
                last = min(first + CHUNK, count) - 1
                named = {"first": first, "last": last, "agent": USER_AGENT, "headers": kept}
                db.execute(_COUNTED + statement, named)
            print(f"filled {count:,}")
        db.execute(
            "insert into hit_places select account, number, id from hit_rows "
            "where id > (select up_to from placing) order by account, number"
        )
        db.execute("update placing set up_to = (select max(id) from hit_rows)")
        db.execute(
            "update feeds set newest = (select max(number) from hit_places h "
            "where h.account = feeds.account)"
        )
        db.execute("pragma wal_checkpoint(truncate)")
