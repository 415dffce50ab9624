"""Accounts and their keys. A key is shown once; only its SHA-256 is kept.

A key holds 256 random bits, so a slow password hash would add nothing.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from outreach_app.relay.store.schema import accounts, feeds, keys
from outreach_app.wire.tokens import make_tag

RETENTION_DAYS = 30
KEY_PREFIX = "ork"
_NO_DIGEST = hashlib.sha256(b"").hexdigest()


class AccountExistsError(Exception):
    """Another account has this name or this tag."""


@dataclass(frozen=True, slots=True)
class Account:
    """Whose tokens and hits these are."""

    account: int
    name: str
    tag: str
    feed_id: str


@dataclass(frozen=True, slots=True)
class Caller:
    """An account, and by which of its keys it was asked for."""

    account: Account
    key_id: str


def create_account(db: Connection, name: str, now: int, tag: str | None = None) -> Account:
    """A new account with an empty feed. Raises AccountExistsError when name or tag is taken."""
    tag = tag or make_tag(secrets.token_bytes(8))
    taken = select(accounts.c.account).where((accounts.c.name == name) | (accounts.c.tag == tag))
    if db.execute(taken).first():
        raise AccountExistsError(f"another account has the name {name!r} or the tag {tag}")
    row = {"name": name, "tag": tag, "retention_days": RETENTION_DAYS, "created_at": now}
    number = db.execute(insert(accounts).returning(accounts.c.account), row).scalar_one()
    feed_id = new_feed_id()
    db.execute(insert(feeds).values(account=number, feed_id=feed_id, newest=0, cut_to=0))
    return Account(number, name, tag, feed_id)


def add_key(db: Connection, account: Account, label: str, now: int) -> str:
    """A new key of the account, returned this once."""
    key_id = make_tag(secrets.token_bytes(8))
    key = f"{KEY_PREFIX}_{account.tag}_{key_id}_{secrets.token_urlsafe(32)}"
    row = {"account": account.account, "key_id": key_id, "digest": digest(key)}
    db.execute(insert(keys).values(**row, label=label, created_at=now))
    return key


def find_caller(db: Connection, key: str) -> Caller | None:
    """Whose key this is. A wrong key takes the same steps as a right one."""
    parts = [*key.split("_", 3), "", ""]
    row = db.execute(
        select(*_ACCOUNT, keys.c.digest, keys.c.revoked_at)
        .join(feeds, feeds.c.account == accounts.c.account)
        .join(keys, keys.c.account == accounts.c.account)
        .where(accounts.c.tag == parts[1], keys.c.key_id == parts[2])
    ).first()
    matches = hmac.compare_digest(digest(key), row.digest if row else _NO_DIGEST)
    if row is None or not matches or row.revoked_at is not None:
        return None
    return Caller(Account(row.account, row.name, row.tag, row.feed_id), parts[2])


def digest(secret: str) -> str:
    """What is stored of a secret."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def new_feed_id() -> str:
    """A name for a feed that no other feed ever had."""
    return secrets.token_hex(8)


_ACCOUNT = (accounts.c.account, accounts.c.name, accounts.c.tag, feeds.c.feed_id)
