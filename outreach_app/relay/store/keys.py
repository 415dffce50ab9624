"""Keys and invitations. Both are shown once; only their SHA-256 is kept.

They hold 256 random bits, so a slow password hash would add nothing.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from outreach_app.relay.store.accounts import COLUMNS, Account
from outreach_app.relay.store.schema import accounts, feeds, invites, keys
from outreach_app.wire.tokens import make_tag

KEY_PREFIX = "ork"
INVITE_PREFIX = "ori"
_NO_DIGEST = hashlib.sha256(b"").hexdigest()


@dataclass(frozen=True, slots=True)
class Caller:
    """An account, and by which of its keys it was asked for."""

    account: Account
    key_id: str


@dataclass(frozen=True, slots=True)
class Key:
    """What may be told of a key. Times are UTC milliseconds; `fetched` is a hit's number."""

    key_id: str
    label: str
    created_at: int
    revoked_at: int | None
    fetched: int | None
    fetched_at: int | None


def add_key(db: Connection, account: Account, label: str, now: int) -> str:
    """A new key of the account, returned this once."""
    key_id = make_tag(secrets.token_bytes(8))
    key = f"{KEY_PREFIX}_{account.tag}_{key_id}_{secrets.token_urlsafe(32)}"
    row = {"account": account.account, "key_id": key_id, "digest": digest(key)}
    db.execute(insert(keys).values(**row, label=label, created_at=now))
    return key


def list_keys(db: Connection, account: Account) -> list[Key]:
    """The account's keys, oldest first."""
    rows = db.execute(
        select(
            keys.c.key_id,
            keys.c.label,
            keys.c.created_at,
            keys.c.revoked_at,
            keys.c.fetched,
            keys.c.fetched_at,
        )
        .where(keys.c.account == account.account)
        .order_by(keys.c.created_at, keys.c.key_id)
    )
    return [Key(*row) for row in rows]


def revoke_key(db: Connection, account: Account, key_id: str, now: int) -> bool:
    """Accept this key no longer. False when the account has no such key in use."""
    these = (keys.c.account == account.account) & (keys.c.key_id == key_id)
    statement = update(keys).where(these, keys.c.revoked_at.is_(None)).values(revoked_at=now)
    return bool(db.execute(statement).rowcount)


def find_caller(db: Connection, key: str) -> Caller | None:
    """Whose key this is. A wrong key takes the same steps as a right one."""
    tag, key_id = _parts(key)
    row = db.execute(
        select(*COLUMNS, keys.c.digest, keys.c.revoked_at)
        .join(feeds, feeds.c.account == accounts.c.account)
        .join(keys, keys.c.account == accounts.c.account)
        .where(accounts.c.tag == tag, keys.c.key_id == key_id)
    ).first()
    matches = hmac.compare_digest(digest(key), row.digest if row else _NO_DIGEST)
    if row is None or not matches or row.revoked_at is not None:
        return None
    return Caller(Account(row.account, row.name, row.tag, row.feed_id), key_id)


def add_invite(db: Connection, account: Account, label: str, expires_at: int) -> str:
    """A one-time invitation that becomes a key, returned this once."""
    invite_id = make_tag(secrets.token_bytes(8))
    invite = f"{INVITE_PREFIX}_{account.tag}_{invite_id}_{secrets.token_urlsafe(32)}"
    row = {"account": account.account, "invite_id": invite_id, "digest": digest(invite)}
    db.execute(insert(invites).values(**row, label=label, expires_at=expires_at))
    return invite


def redeem_invite(db: Connection, invite: str, now: int) -> tuple[Account, str] | None:
    """Turn an invitation into a key, once. None when it is wrong, used or too old."""
    tag, invite_id = _parts(invite)
    row = db.execute(
        select(*COLUMNS, invites.c.digest, invites.c.label, invites.c.expires_at)
        .join(feeds, feeds.c.account == accounts.c.account)
        .join(invites, invites.c.account == accounts.c.account)
        .where(accounts.c.tag == tag, invites.c.invite_id == invite_id)
    ).first()
    matches = hmac.compare_digest(digest(invite), row.digest if row else _NO_DIGEST)
    if row is None or not matches or row.expires_at < now:
        return None
    these = (invites.c.account == row.account) & (invites.c.invite_id == invite_id)
    unused = update(invites).where(these, invites.c.used_at.is_(None)).values(used_at=now)
    if not db.execute(unused).rowcount:
        return None
    account = Account(row.account, row.name, row.tag, row.feed_id)
    return account, add_key(db, account, row.label, now)


def digest(secret: str) -> str:
    """What is stored of a secret."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _parts(secret: str) -> tuple[str, str]:
    """The tag and the id in a key or invitation; empty when it is none."""
    parts = [*secret.replace("\0", "").split("_", 3), "", "", ""]
    return parts[1], parts[2]
