"""How far each relay account's feed was read, and from where the user was seen."""

from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from outreach_app.domain.feed import Cursor
from outreach_app.storage.schema import feeds, sender_addresses


class FeedRows:
    """The cursors of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def cursor(self, account: str) -> Cursor | None:
        """Where reading goes on, None before the first page."""
        row = self._connection.execute(
            select(feeds).where(feeds.c.account == account)
        ).one_or_none()
        return None if row is None else Cursor(row.feed_id, row.number)

    def move(self, account: str, cursor: Cursor) -> None:
        """Read up to here."""
        values = {"feed_id": cursor.feed_id, "number": cursor.number}
        self._connection.execute(
            insert(feeds)
            .values(account=account, **values)
            .on_conflict_do_update(index_elements=[feeds.c.account], set_=values)
        )

    def note_gap(self, account: str, sentence: str) -> None:
        """Remember that the relay skipped numbers."""
        self._connection.execute(
            feeds.update().where(feeds.c.account == account).values(gap=sentence)
        )

    def gap(self, account: str) -> str | None:
        """The last gap that was seen."""
        return self._connection.execute(
            select(feeds.c.gap).where(feeds.c.account == account)
        ).scalar_one_or_none()

    def forget_gap(self, account: str) -> None:
        """The user knows of the gap."""
        self._connection.execute(feeds.update().where(feeds.c.account == account).values(gap=None))

    def seen_from(self, address: str, now: datetime) -> None:
        """The relay saw this desktop at that IP address."""
        self._connection.execute(
            insert(sender_addresses)
            .values(address=address, seen_at=now)
            .on_conflict_do_update(
                index_elements=[sender_addresses.c.address], set_={"seen_at": now}
            )
        )

    def own_addresses(self) -> dict[str, datetime]:
        """IP addresses that were the user's, and when each was last seen."""
        rows = self._connection.execute(
            select(sender_addresses.c.address, sender_addresses.c.seen_at)
        )
        return {row.address: row.seen_at for row in rows}
