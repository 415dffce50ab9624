"""Prospects who may be one person, found in the database."""

from collections.abc import Iterator

from sqlalchemy import Connection, and_, func, select

from outreach_app.domain.merging import DOTLESS, mailbox_of
from outreach_app.storage.schema import prospects


class TwinRows:
    """Looks for doubles in one transaction. Nothing is changed here."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def namesakes(self, limit: int) -> tuple[tuple[int, int], ...]:
        """Pairs with one name at one company, each with the first of its kind."""
        other = prospects.alias("other")
        first = (
            select(
                prospects.c.name_key, prospects.c.company_key, func.min(prospects.c.id).label("id")
            )
            .where(prospects.c.company_key != "", prospects.c.name_key != prospects.c.address)
            .group_by(prospects.c.name_key, prospects.c.company_key)
            .having(func.count() > 1)
            .subquery()
        )
        same = and_(
            other.c.name_key == first.c.name_key, other.c.company_key == first.c.company_key
        )
        pairs = select(first.c.id, other.c.id).join(other, same).where(other.c.id != first.c.id)
        return tuple((one, two) for one, two in self._connection.execute(pairs.limit(limit)))

    def like(self, prospect_id: int) -> tuple[int, ...]:
        """Who has this one's name and company, or an address that begins like theirs."""
        mine = self._connection.execute(
            select(prospects).where(prospects.c.id == prospect_id)
        ).one_or_none()
        if mine is None:
            return ()
        mailbox = mailbox_of(mine.address_key)
        is_named = and_(
            prospects.c.name_key == mine.name_key,
            prospects.c.company_key == mine.company_key,
            prospects.c.company_key != "",
        )
        domains = DOTLESS if mailbox.endswith("@gmail.com") else {mine.domain}
        near = select(prospects.c.id, prospects.c.address_key).where(
            prospects.c.domain.in_(domains)
        )
        rows = self._connection.execute(near)
        found = [row.id for row in rows if mailbox_of(row.address_key) == mailbox]
        named = self._connection.execute(select(prospects.c.id).where(is_named)).scalars()
        return tuple(sorted({*named, *found} - {prospect_id}))

    def addresses(self) -> Iterator[tuple[int, str]]:
        """Everybody's id and address, oldest first."""
        statement = select(prospects.c.id, prospects.c.address_key).order_by(prospects.c.id)
        return ((row.id, row.address_key) for row in self._connection.execute(statement))
