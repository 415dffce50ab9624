"""Accounts: whose tokens and hits these are."""

import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from outreach_app.relay.store.schema import accounts, feeds, keys
from outreach_app.wire.tokens import make_tag

RETENTION_DAYS = 30


class AccountExistsError(Exception):
    """Another account has this name or this tag."""


@dataclass(frozen=True, slots=True)
class Account:
    """Whose tokens and hits these are."""

    account: int
    name: str
    tag: str
    feed_id: str


COLUMNS = (accounts.c.account, accounts.c.name, accounts.c.tag, feeds.c.feed_id)
"""What a query selects, from accounts joined with feeds, to make an Account."""


def create_account(
    db: Connection,
    name: str,
    now: int,
    tag: str | None = None,
    retention_days: int = RETENTION_DAYS,
) -> Account:
    """A new account with an empty feed. Raises AccountExistsError when name or tag is taken."""
    tag = tag or make_tag(secrets.token_bytes(8))
    taken = select(accounts.c.account).where((accounts.c.name == name) | (accounts.c.tag == tag))
    if db.execute(taken).first():
        raise AccountExistsError(f"another account has the name {name!r} or the tag {tag}")
    row = {"name": name, "tag": tag, "retention_days": retention_days, "created_at": now}
    number = db.execute(insert(accounts).returning(accounts.c.account), row).scalar_one()
    feed_id = new_feed_id()
    db.execute(insert(feeds).values(account=number, feed_id=feed_id, newest=0, cut_to=0))
    return Account(number, name, tag, feed_id)


def find_account(db: Connection, name: str) -> Account | None:
    """The account of this name or tag."""
    row = db.execute(
        select(*COLUMNS)
        .join(feeds, feeds.c.account == accounts.c.account)
        .where((accounts.c.name == name) | (accounts.c.tag == name))
    ).first()
    return Account(*row) if row else None


def list_accounts(db: Connection) -> list[Account]:
    """Every account, by name."""
    rows = db.execute(
        select(*COLUMNS)
        .join(feeds, feeds.c.account == accounts.c.account)
        .order_by(accounts.c.name)
    )
    return [Account(*row) for row in rows]


def renew_feeds(db: Connection) -> int:
    """Give every feed a new name, since an older copy of the database is back in its place."""
    everyone = list_accounts(db)
    for account in everyone:
        these = feeds.c.account == account.account
        db.execute(update(feeds).where(these).values(feed_id=new_feed_id()))
    db.execute(update(keys).values(fetched=None, fetched_at=None))
    return len(everyone)


def new_feed_id() -> str:
    """A name for a feed that no other feed ever had."""
    return secrets.token_hex(8)
