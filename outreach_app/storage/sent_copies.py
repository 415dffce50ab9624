"""What became of sent mails' copies in Sent, and which mails still need one."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, or_, select
from sqlalchemy.dialects.sqlite import insert

from outreach_app.domain.mails import OutgoingState, Role
from outreach_app.domain.sent_copies import CopyState, SentCopy
from outreach_app.storage.incoming_schema import sent_copies
from outreach_app.storage.schema import IS_SENT, outgoing


class CopyRows:
    """The copies of one transaction. A mail without a row needs its copy."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def due(
        self, account_ids: Collection[str], since: datetime, now: datetime, limit: int
    ) -> tuple[SentCopy, ...]:
        """Mails of these accounts, sent since then, whose copy is to be seen to; oldest first."""
        is_due = or_(
            sent_copies.c.mail_id.is_(None),
            (sent_copies.c.state == CopyState.LATER.value) & (sent_copies.c.next_try_at <= now),
        )
        statement = (
            select(outgoing.c.id, sent_copies.c.attempts)
            .join(sent_copies, sent_copies.c.mail_id == outgoing.c.id, isouter=True)
            .where(
                outgoing.c.accepted_at >= since,
                IS_SENT,
                outgoing.c.role == Role.TO.value,
                outgoing.c.account_id.in_(account_ids),
                is_due,
            )
            .order_by(outgoing.c.id)
            .limit(limit)
        )
        return tuple(
            SentCopy(row.id, CopyState.LATER, row.attempts or 0)
            for row in self._connection.execute(statement)
        )

    def keep(self, copy: SentCopy) -> None:
        """Keep what is so now."""
        values = {
            "state": copy.state.value,
            "attempts": copy.attempts,
            "next_try_at": copy.next_try_at,
            "reason": copy.reason,
        }
        self._connection.execute(
            insert(sent_copies)
            .values(mail_id=copy.mail_id, **values)
            .on_conflict_do_update(index_elements=["mail_id"], set_=values)
        )

    def of(self, mail_id: int) -> SentCopy | None:
        """What is known of this mail's copy."""
        row = self._connection.execute(
            select(sent_copies).where(sent_copies.c.mail_id == mail_id)
        ).one_or_none()
        if row is None:
            return None
        return SentCopy(mail_id, CopyState(row.state), row.attempts, row.next_try_at, row.reason)

    def forget_theirs(self) -> None:
        """The provider's own copies may be replaced from now on: see to them again."""
        self._connection.execute(
            sent_copies.delete().where(sent_copies.c.state == CopyState.THEIRS.value)
        )

    def doubtful(self, account_ids: Collection[str], since: datetime) -> tuple[int, ...]:
        """Mails of these accounts of which nobody knows whether they left."""
        statement = select(outgoing.c.id).where(
            outgoing.c.state == OutgoingState.UNKNOWN.value,
            outgoing.c.account_id.in_(account_ids),
            outgoing.c.created_at >= since,
        )
        return tuple(self._connection.execute(statement).scalars())
