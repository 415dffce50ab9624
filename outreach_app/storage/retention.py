"""Raw requests that are older than the user wants to keep them: found and removed in steps."""

from datetime import datetime

from sqlalchemy import Connection, delete, select

from outreach_app.domain.hits import HitKind
from outreach_app.storage.schema import hits


class RetentionRows:
    """Old hits of one transaction. Unsubscribing is no request to forget: it stays."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def remove_hits(self, before: datetime, after_id: int, limit: int) -> tuple[int, int | None]:
        """Look at so many hits after that one and remove the old ones among them.

        Verdicts and events that rest on them go along. Returns how many were removed, and the
        last hit looked at, None where there was none left.
        """
        looked = (
            select(hits.c.id, hits.c.at, hits.c.kind)
            .where(hits.c.id > after_id)
            .order_by(hits.c.id)
            .limit(limit)
        )
        rows = self._connection.execute(looked).all()
        if not rows:
            return 0, None
        old = [row.id for row in rows if row.at < before and row.kind != HitKind.UNSUBSCRIBE.value]
        if old:
            self._connection.execute(delete(hits).where(hits.c.id.in_(old)))
        return len(old), rows[-1].id
