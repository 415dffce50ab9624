"""Verdicts that changed their kind, each change once. They are only ever added."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, Row, insert, select

from outreach_app.domain.changes import Cause, VerdictChange
from outreach_app.domain.hits import VerdictKind
from outreach_app.storage.ledger_schema import verdict_changes
from outreach_app.storage.schema import hits, outgoing, tokens


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
        return tuple(_change(row) for row in self._connection.execute(statement))

    def latest_of_prospect(self, prospect_id: int) -> Mapping[int, VerdictChange]:
        """The last change of each hit of a prospect's mails, by hit."""
        statement = (
            select(verdict_changes)
            .join(hits, hits.c.id == verdict_changes.c.hit_id)
            .join(tokens, tokens.c.token == hits.c.token)
            .join(outgoing, outgoing.c.id == tokens.c.mail_id)
            .where(outgoing.c.prospect_id == prospect_id)
            .order_by(verdict_changes.c.id)
        )
        return {row.hit_id: _change(row) for row in self._connection.execute(statement)}


def _columns(change: VerdictChange) -> dict[str, object]:
    return {
        "hit_id": change.hit_id,
        "at": change.at,
        "before": change.before.value,
        "after": change.after.value,
        "cause": change.cause.value,
        "reason": change.reason,
    }


def _change(row: Row[tuple[object, ...]]) -> VerdictChange:
    return VerdictChange(
        hit_id=row.hit_id,
        at=row.at,
        before=VerdictKind(row.before),
        after=VerdictKind(row.after),
        cause=Cause(row.cause),
        reason=row.reason,
    )
