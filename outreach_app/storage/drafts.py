"""Drafts by id. A discarded one is kept for a while, so that discarding can be undone."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from outreach_app.domain.drafts import Draft, DraftRow, beginning_of
from outreach_app.domain.mails import Letter
from outreach_app.storage.mail_columns import letter_json, letter_of
from outreach_app.storage.schema import prospects
from outreach_app.storage.writing_schema import drafts

_NAMED = 3
_AT_ONCE = 500
"""Ids in one statement: SQLite takes only so many parameters."""


class DraftRows:
    """The drafts of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(
        self, draft_id: int | None, letter: Letter, recipients: Sequence[int], now: datetime
    ) -> int:
        """Store a draft as it stands now; a new one where that one is gone. Returns its id."""
        values = {
            "letter": letter_json(letter),
            "recipients": list(recipients),
            "updated_at": now,
            "discarded_at": None,
        }
        if draft_id is not None:
            done = self._connection.execute(
                update(drafts).where(drafts.c.id == draft_id).values(**values)
            )
            if done.rowcount:
                return draft_id
        key = self._connection.execute(insert(drafts).values(**values)).inserted_primary_key
        assert key is not None
        return int(key[0])

    def get(self, draft_id: int) -> Draft | None:
        """One draft, discarded or not."""
        row = self._connection.execute(select(drafts).where(drafts.c.id == draft_id)).one_or_none()
        if row is None:
            return None
        return Draft(row.id, letter_of(row.letter), row.updated_at, self._names(row.recipients))

    def all(self) -> tuple[DraftRow, ...]:
        """Every draft that is not discarded, the latest first."""
        rows = self._connection.execute(
            select(drafts)
            .where(drafts.c.discarded_at.is_(None))
            .order_by(drafts.c.updated_at.desc(), drafts.c.id.desc())
        ).all()
        named = self._names([one for row in rows for one in row.recipients[:_NAMED]])
        return tuple(
            DraftRow(
                id=row.id,
                subject=letter.subject,
                beginning=beginning_of(letter.html or letter.text or ""),
                names=tuple(named[one] for one in row.recipients[:_NAMED] if one in named),
                recipients=len(row.recipients),
                updated_at=row.updated_at,
            )
            for row in rows
            for letter in [letter_of(row.letter)]
        )

    def discard(self, draft_id: int, now: datetime) -> None:
        """Put a draft aside."""
        self._mark(draft_id, now)

    def restore(self, draft_id: int) -> None:
        """Take a discarded draft back."""
        self._mark(draft_id, None)

    def forget_discarded(self, before: datetime) -> None:
        """Delete for good what was put aside before then."""
        self._connection.execute(delete(drafts).where(drafts.c.discarded_at < before))

    def delete(self, draft_id: int) -> None:
        """Delete a draft: it is in the outbox now."""
        self._connection.execute(delete(drafts).where(drafts.c.id == draft_id))

    def _mark(self, draft_id: int, discarded_at: datetime | None) -> None:
        self._connection.execute(
            update(drafts).where(drafts.c.id == draft_id).values(discarded_at=discarded_at)
        )

    def _names(self, ids: Sequence[int]) -> Mapping[int, str]:
        """Who of these are prospects still, in their order."""
        found: dict[int, str] = {}
        columns = (
            prospects.c.id,
            prospects.c.first_name,
            prospects.c.last_name,
            prospects.c.address,
        )
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            for row in self._connection.execute(select(*columns).where(prospects.c.id.in_(some))):
                found[row.id] = f"{row.first_name} {row.last_name}".strip() or row.address
        return {one: found[one] for one in ids if one in found}
