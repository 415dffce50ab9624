"""Addresses that want no more mail, with when and why. The first time stays."""

from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from outreach_app.domain.prospects import address_key
from outreach_app.storage.schema import suppressions


class SuppressionRows:
    """The suppressed addresses of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, address: str, at: datetime, reason: str) -> None:
        """No more mail to this address."""
        self._connection.execute(
            insert(suppressions)
            .values(address_key=address_key(address), address=address, at=at, reason=reason)
            .on_conflict_do_nothing()
        )

    def has(self, address: str) -> bool:
        """Whether this address wants no more mail, however it is written."""
        found = select(suppressions.c.at).where(suppressions.c.address_key == address_key(address))
        return self._connection.execute(found).first() is not None
