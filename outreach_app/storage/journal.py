"""The journal of what the user did to their data: enough to put back every row, whatever table.

It knows no table by name: which rows go when one is deleted follows from the foreign keys. Values
are kept as the database has them. What changed again since is left alone when a step is undone.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, or_, select

from outreach_app.domain.undoing import PutBack, UndoStep
from outreach_app.storage.journal_tables import (
    ADDED,
    AT_ONCE,
    CHANGED,
    REMOVED,
    Key,
    Keys,
    Values,
    chosen,
    keys_of,
    pack,
    raw,
    rewritten,
)
from outreach_app.storage.journal_tables import slices as in_slices
from outreach_app.storage.leaving import all_that_leaves, references
from outreach_app.storage.prospect_schema import undo_rows, undo_steps
from outreach_app.storage.putting_back import PuttingBack
from outreach_app.storage.schema import metadata


class JournalRows:
    """The journal of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, sentence: str, now: datetime, kept: timedelta) -> int:
        """Open a step; what is older than `kept` can not be taken back any more.

        After something new, what was taken back before can not be done again.
        """
        old = or_(undo_steps.c.at < now - kept, undo_steps.c.is_undone)
        self._connection.execute(delete(undo_steps).where(old))
        return self._open(sentence, now, is_undone=False)

    def remove(self, step_id: int, table: str, keys: Sequence[int]) -> int:
        """Delete rows with all that goes with them, remembering every row. How many there were."""
        for name, action, content in all_that_leaves(self._connection, table, keys):
            self._keep(step_id, name, action, content)
        gone = 0
        rows = raw(table)
        for some in in_slices(keys, AT_ONCE):
            done = self._connection.execute(delete(rows).where(rows.c.id.in_(some)))
            gone += done.rowcount
        return gone

    def change(self, step_id: int, table: str, keys: Keys, before: Values, after: Values) -> int:
        """Set columns of rows that have `before` in them to `after`. How many there were."""
        changed = [
            key
            for some in in_slices(keys, AT_ONCE)
            for key in rewritten(self._connection, table, some, before, after)
        ]
        if changed:
            content = [{"keys": changed, "before": dict(before), "after": dict(after)}]
            self._keep(step_id, table, CHANGED, content)
        return len(changed)

    def note_added(self, step_id: int, table: str, keys: Keys) -> None:
        """Remember that these rows are new. Taking back deletes them."""
        if keys:
            self._keep(step_id, table, ADDED, [list(key) for key in keys])

    def note_removed(self, step_id: int, table: str, rows: Sequence[Values]) -> None:
        """Remember rows that somebody else's statement deletes."""
        if rows:
            self._keep(step_id, table, REMOVED, [dict(row) for row in rows])

    def move(self, step_id: int, table: str, from_id: int, to_id: int, stay: Sequence[str]) -> None:
        """Let all that refers to one row refer to another, but for the tables that stay.

        What each row has once (it is part of a key) stays too.
        """
        for child, link, _own in references(metadata.tables[table]):
            if child.name in stay or link.primary_key or link.unique:
                continue
            moved = list(self.referring(child.name, link.name, from_id))
            self.change(step_id, child.name, moved, {link.name: from_id}, {link.name: to_id})

    def note_changed(
        self, step_id: int, table: str, key: Key, before: Values, after: Values
    ) -> None:
        """Remember that a row was changed by somebody else's statement."""
        differ = [name for name in after if before[name] != after[name]]
        if differ:
            content = [
                {
                    "keys": [list(key)],
                    "before": {name: before[name] for name in differ},
                    "after": {name: after[name] for name in differ},
                }
            ]
            self._keep(step_id, table, CHANGED, content)

    def referring(self, table: str, column: str, value: int) -> frozenset[Key]:
        """The keys of a table's rows that have this number in a column."""
        rows = raw(table)
        mine = select(*(rows.c[one] for one in keys_of(table))).where(rows.c[column] == value)
        return frozenset(tuple(row) for row in self._connection.execute(mine))

    def values(self, table: str, key: Key) -> Values:
        """A row as it stands, {} where there is none."""
        rows = raw(table)
        found = self._connection.execute(select(rows).where(chosen(table, [key]))).first()
        return {} if found is None else dict(found._mapping)

    def last(self, since: datetime) -> UndoStep | None:
        """The latest step that can be taken back."""
        return self._newest(since, is_undone=False)

    def last_undone(self, since: datetime) -> UndoStep | None:
        """The latest taking back that can be taken back itself."""
        return self._newest(since, is_undone=True)

    def step(self, step_id: int) -> UndoStep | None:
        """One step."""
        found = select(undo_steps).where(undo_steps.c.id == step_id)
        return _step(self._connection.execute(found).one_or_none())

    def drop(self, step_id: int) -> None:
        """Forget a step: it can not be taken back any more."""
        self._connection.execute(delete(undo_steps).where(undo_steps.c.id == step_id))

    def forget_all(self) -> None:
        """Forget everything: what was erased must not come back, nor lie about."""
        self._connection.execute(delete(undo_steps))

    def put_back(self, step: UndoStep, now: datetime) -> PutBack:
        """Undo a step, the last change first, and forget it. A step of its own undoes that."""
        turned = self._open(step.sentence, now, is_undone=not step.is_undone)
        found = PuttingBack(self._connection, partial(self._keep, turned)).step(step.id)
        self.drop(step.id)
        if not found.rows:
            self.drop(turned)
        if found.is_renumbered:
            self.forget_all()  # older steps speak of numbers that others have by now
        return found

    def _open(self, sentence: str, now: datetime, *, is_undone: bool) -> int:
        statement = insert(undo_steps).values(at=now, sentence=sentence, is_undone=is_undone)
        key = self._connection.execute(statement).inserted_primary_key
        assert key is not None
        return int(key[0])

    def _newest(self, since: datetime, *, is_undone: bool) -> UndoStep | None:
        asked = undo_steps.c.at >= since, undo_steps.c.is_undone == is_undone
        newest = select(undo_steps).where(*asked).order_by(undo_steps.c.id.desc())
        return _step(self._connection.execute(newest.limit(1)).one_or_none())

    def _keep(self, step_id: int, table: str, action: str, content: Sequence[object]) -> None:
        self._connection.execute(
            insert(undo_rows).values(
                step_id=step_id, table_name=table, action=action, content=pack(content)
            )
        )


def _step(row: Row[Any] | None) -> UndoStep | None:
    return None if row is None else UndoStep(row.id, row.at, row.sentence, row.is_undone)
