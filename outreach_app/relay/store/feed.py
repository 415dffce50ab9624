"""Reading an account's numbered hits."""

import json

from sqlalchemy import Connection, select

from outreach_app.relay.store.schema import feeds, hits
from outreach_app.wire.shapes import FeedPage, HitKind, WireHit


def read_feed(db: Connection, account: int, after: int, limit: int, now: int) -> FeedPage:
    """The hits after a number, lowest first."""
    feed = db.execute(
        select(feeds.c.feed_id, feeds.c.newest).where(feeds.c.account == account)
    ).one()
    first = db.execute(
        select(hits.c.number).where(hits.c.account == account).order_by(hits.c.number).limit(1)
    ).scalar()
    oldest = first if first is not None else (feed.newest + 1 if feed.newest else 0)
    rows = db.execute(
        select(hits)
        .where(hits.c.account == account, hits.c.number > after)
        .order_by(hits.c.number)
        .limit(limit)
    )
    return FeedPage(
        feed_id=feed.feed_id,
        oldest=oldest,
        newest=feed.newest,
        now=now,
        hits=tuple(
            WireHit(
                number=row.number,
                token=row.token,
                kind=HitKind(row.kind),
                at=row.at,
                method=row.method,
                address=row.address,
                user_agent=row.user_agent,
                headers=json.loads(row.headers),
                count=row.times,
            )
            for row in rows
        ),
    )
