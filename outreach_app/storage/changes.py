"""Verdicts that changed their kind, each change once. They are only ever added."""

from collections.abc import Iterable

from sqlalchemy import Connection, Row, insert, select

from outreach_app.domain.changes import Cause, VerdictChange
from outreach_app.domain.hits import VerdictKind
from outreach_app.storage.ledger_schema import verdict_changes


class ChangeRows:
    """The changes of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, changes: Iterable[VerdictChange]) -> None:
        """Keep these."""
        rows = [_columns(change) for change in changes]
        if rows:
            self._connection.execute(insert(verdict_changes), rows)

    def of_hit(self, hit_id: int) -> tuple[VerdictChange, ...]:
        """How the verdict on a hit changed, oldest first."""
        statement = (
            select(verdict_changes)
            .where(verdict_changes.c.hit_id == hit_id)
            .order_by(verdict_changes.c.id)
        )
        return tuple(change_of(row) for row in self._connection.execute(statement))


def _columns(change: VerdictChange) -> dict[str, object]:
    return {
        "hit_id": change.hit_id,
        "at": change.at,
        "before": change.before.value,
        "after": change.after.value,
        "cause": change.cause.value,
        "reason": change.reason,
    }


def change_of(row: Row[tuple[object, ...]]) -> VerdictChange:
    """The change of a row."""
    return VerdictChange(
        hit_id=row.hit_id,
        at=row.at,
        before=VerdictKind(row.before),
        after=VerdictKind(row.after),
        cause=Cause(row.cause),
        reason=row.reason,
    )
