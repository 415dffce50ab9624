"""What time does to stored hits: addresses are cut, and old hits that were fetched go.

Everything happens in small batches, so that no hit waits long behind it.
"""

import ipaddress
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from outreach_app.relay.store.schema import accounts, feeds, fetch_marks, hits, keys

BATCH = 500
HOUR = 3_600_000
DAY = 24 * HOUR


@dataclass(frozen=True, slots=True)
class Fetched:
    """A key has everything of its account up to this number."""

    account: int
    key_id: str
    number: int


def note_fetched(db: Connection, noted: list[Fetched], now: int) -> None:
    """Write down how far keys have read, and each hour how far the account was read."""
    for fetched in noted:
        newest = select(feeds.c.newest).where(feeds.c.account == fetched.account)
        number = min(fetched.number, db.execute(newest).scalar() or 0)
        these = (keys.c.account == fetched.account) & (keys.c.key_id == fetched.key_id)
        higher = keys.c.fetched.is_(None) | (keys.c.fetched < number)
        db.execute(update(keys).where(these, higher).values(fetched=number, fetched_at=now))
        _mark(db, fetched.account, number, now)


def cut_addresses(db: Connection, account: int, days: int, now: int) -> bool:
    """Cut one batch of addresses that were fetched long enough ago. True when more is left."""
    old = (fetch_marks.c.account == account) & (fetch_marks.c.at <= now - days * DAY)
    due = db.execute(select(func.max(fetch_marks.c.number)).where(old)).scalar()
    feed = db.execute(select(feeds.c.cut_to).where(feeds.c.account == account)).one()
    if due is None or due <= feed.cut_to:
        return False
    rows = db.execute(
        select(hits.c.number, hits.c.address)
        .where(hits.c.account == account, hits.c.number > feed.cut_to, hits.c.number <= due)
        .order_by(hits.c.number)
        .limit(BATCH)
    ).all()
    changed = [{"n": row.number, "a": cut_address(row.address)} for row in rows]
    if changed:
        these = (hits.c.account == account) & (hits.c.number == bindparam("n"))
        db.execute(update(hits).where(these).values(address=bindparam("a")), changed)
    cut_to = rows[-1].number if len(rows) == BATCH else due
    db.execute(update(feeds).where(feeds.c.account == account).values(cut_to=cut_to))
    db.execute(delete(fetch_marks).where(old, fetch_marks.c.number < cut_to))
    return len(rows) == BATCH


def delete_old(db: Connection, account: int, now: int) -> bool:
    """Delete one batch of hits that were fetched and are old. True when more may be left.

    Only a run from the lowest number on goes, so that what is left has no gap. A key counts from
    its first reading until it is revoked.
    """
    fetched = db.execute(
        select(func.min(keys.c.fetched)).where(
            keys.c.account == account, keys.c.revoked_at.is_(None)
        )
    ).scalar()
    if not fetched:
        return False
    days = select(accounts.c.retention_days).where(accounts.c.account == account)
    before = now - db.execute(days).scalar_one() * DAY
    rows = db.execute(
        select(hits.c.number, hits.c.at)
        .where(hits.c.account == account)
        .order_by(hits.c.number)
        .limit(BATCH)
    ).all()
    kept = next((r.number for r in rows if r.number > fetched or r.at >= before), None)
    first_kept = kept if kept is not None else (rows[-1].number + 1 if rows else 0)
    db.execute(delete(hits).where(hits.c.account == account, hits.c.number < first_kept))
    return kept is None and len(rows) == BATCH


def all_accounts(db: Connection) -> list[int]:
    """Every account's number."""
    return list(db.execute(select(accounts.c.account)).scalars())


def cut_address(address: str) -> str:
    """The network of an address: /24 of an IPv4 one, /48 of an IPv6 one."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return ""
    bits = 24 if parsed.version == 4 else 48
    return str(ipaddress.ip_network(f"{address}/{bits}", strict=False).network_address)


def _mark(db: Connection, account: int, number: int, now: int) -> None:
    these = fetch_marks.c.account == account
    last = db.execute(
        select(fetch_marks.c.at, fetch_marks.c.number)
        .where(these)
        .order_by(fetch_marks.c.at.desc())
        .limit(1)
    ).first()
    if last is None or (now - last.at >= HOUR and number > last.number):
        db.execute(insert(fetch_marks).values(account=account, at=now, number=number))
