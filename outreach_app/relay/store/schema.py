"""The relay's tables. Every one is keyed by account first, so that it can be distributed by it.

`nodes` is the one exception: a row for each relay node, which says how far its batches are in.
Times are UTC milliseconds.

On SQLite `hits` is a view (migration 0003): an index of numbers costs a page an account and commit,
most of what a commit would write, so rows are appended as they arrive (`hit_rows`) and their
numbers are indexed for many commits at once (`hit_places`, up to `placing`). The view shows both.
"""

from sqlalchemy import BigInteger, Column, Integer, MetaData, Table, Text

metadata = MetaData()

accounts = Table(
    "accounts",
    metadata,
    Column("account", Integer, primary_key=True),
    Column("tag", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False, unique=True),
    Column("retention_days", Integer, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)

feeds = Table(
    "feeds",
    metadata,
    Column("account", Integer, primary_key=True, autoincrement=False),
    Column("feed_id", Text, nullable=False),
    Column("newest", BigInteger, nullable=False),
    Column("cut_to", BigInteger, nullable=False),
)

keys = Table(
    "keys",
    metadata,
    Column("account", Integer, primary_key=True, autoincrement=False),
    Column("key_id", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("revoked_at", BigInteger),
    Column("fetched", BigInteger),
    Column("fetched_at", BigInteger),
)

invites = Table(
    "invites",
    metadata,
    Column("account", Integer, primary_key=True, autoincrement=False),
    Column("invite_id", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("used_at", BigInteger),
)

tokens = Table(
    "tokens",
    metadata,
    Column("account", Integer, primary_key=True, autoincrement=False),
    Column("token", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("url", Text),
    Column("revoked_at", BigInteger),
    Column("erased_at", BigInteger),
    sqlite_with_rowid=False,
)

hits = Table(
    "hits",
    metadata,
    Column("account", Integer, primary_key=True, autoincrement=False),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("token", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("method", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("user_agent", Text, nullable=False),
    Column("headers", Text, nullable=False),
    Column("times", Integer, nullable=False),
)

fetch_marks = Table(
    "fetch_marks",
    metadata,
    Column("account", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, primary_key=True, autoincrement=False),
    Column("number", BigInteger, nullable=False),
)

nodes = Table(
    "nodes",
    metadata,
    Column("node", Text, primary_key=True),
    Column("sequence", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
)
