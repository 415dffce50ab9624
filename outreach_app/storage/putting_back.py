"""Putting rows back as a step of the journal remembers them, sparing what changed since."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select

from outreach_app.domain.undoing import PutBack
from outreach_app.storage.journal_tables import (
    ADDED,
    AT_ONCE,
    CHANGED,
    REMOVED,
    Values,
    chosen,
    keys_of,
    raw,
    rewritten,
    unpack,
)
from outreach_app.storage.journal_tables import slices as in_slices
from outreach_app.storage.leaving import all_that_leaves
from outreach_app.storage.prospect_schema import undo_rows
from outreach_app.storage.schema import metadata, outgoing


class PuttingBack:
    """One undoing, inside one transaction. It tells what undoes it, in the order of its acts."""

    def __init__(
        self, connection: Connection, note: Callable[[str, str, Sequence[object]], None]
    ) -> None:
        self._connection = connection
        self._note = note
        self._numbers: dict[tuple[str, object], int | None] = {}
        """Rows whose number was taken when they were put back: the new one, None for none."""

    def step(self, step_id: int) -> PutBack:
        """Put back all rows of a step, the last change first."""
        acts: Mapping[str, Callable[[str, list[Values]], tuple[int, int]]] = {
            REMOVED: self._insert,
            ADDED: self._delete,
            CHANGED: self._change_back,
        }
        done = spared = 0
        people: set[int] = set()
        has_mails = False
        kept = select(undo_rows).where(undo_rows.c.step_id == step_id)
        for row in self._connection.execute(kept.order_by(undo_rows.c.id.desc())).all():
            content = unpack(row.content)
            more, less = acts[row.action](row.table_name, content)
            done, spared = done + more, spared + less
            has_mails |= row.action == REMOVED and row.table_name == outgoing.name
            if row.action == CHANGED:
                people.update(_people_of(content))
        return PutBack(done, spared, frozenset(people), bool(self._numbers), has_mails)

    def _insert(self, table: str, rows: list[Values]) -> tuple[int, int]:
        """Rows whose place is free and whose parents are there come back.

        Where only the number is taken by now, a row comes back under a new one.
        """
        statement = insert(raw(table)).prefix_with("OR IGNORE")
        done = 0
        added: list[list[object]] = []
        for row in self._with_parents(table, rows):
            back = self._moved(table, row)
            if self._connection.execute(statement, back).rowcount == 1:
                added.append([back[one] for one in keys_of(table)])
                done += 1
            elif "id" in back:
                bare = {name: value for name, value in back.items() if name != "id"}
                again = self._connection.execute(statement, bare)
                number = again.lastrowid if again.rowcount == 1 else None
                self._numbers[table, row["id"]] = number
                done += number is not None
        if added:
            self._note(table, ADDED, added)
        return done, len(rows) - done

    def _moved(self, table: str, row: Values) -> dict[str, Any]:
        """The row, referring to its parents under the numbers that these have now."""
        found = dict(row)
        for column in metadata.tables[table].columns:
            for link in column.foreign_keys:
                place = (link.column.table.name, found.get(column.name))
                if place in self._numbers:
                    found[column.name] = self._numbers[place]
        return found

    def _with_parents(self, table: str, rows: Sequence[Values]) -> list[Values]:
        """Those of the rows whose parents are there, and no strangers under their numbers."""
        found = list(rows)
        for column in metadata.tables[table].columns:
            for link in column.foreign_keys:
                name, parent = column.name, raw(link.column.table.name)
                own = parent.c[link.column.name]
                wanted = {row.get(name) for row in found} - {None}
                there: set[object] = {None}
                for some in in_slices(list(wanted), AT_ONCE):
                    there.update(
                        self._connection.execute(select(own).where(own.in_(some))).scalars()
                    )
                for (who, number), now in self._numbers.items():
                    if who == parent.name:
                        (there.discard if now is None else there.add)(number)
                found = [row for row in found if row.get(name) in there]
        return found

    def _delete(self, table: str, keys: list[Values]) -> tuple[int, int]:
        """What was added goes again; a prospect to whom mail has gone since stays."""
        rows = raw(table)
        where = chosen(table, [tuple(key) for key in keys])
        if table == "prospects":
            where &= ~exists().where(outgoing.c.prospect_id == rows.c.id)
        found = self._connection.execute(select(rows).where(where)).mappings().all()
        going = [dict(row) for row in found]
        if keys_of(table) == ("id",):
            ids = [row["id"] for row in going]
            for leaving in all_that_leaves(self._connection, table, ids):
                self._note(*leaving)
        elif going:
            self._note(table, REMOVED, going)
        done = self._connection.execute(delete(rows).where(where)).rowcount
        return done, len(keys) - done

    def _change_back(self, table: str, groups: list[Values]) -> tuple[int, int]:
        done = asked = 0
        for group in reversed(groups):
            keys = [tuple(key) for key in group["keys"]]
            asked += len(keys)
            if self._with_parents(table, [group["before"]]):
                before, after = self._moved(table, group["before"]), group["after"]
                changed = [
                    key
                    for some in in_slices(keys, AT_ONCE)
                    for key in rewritten(self._connection, table, some, after, before)
                ]
                if changed:
                    turned = {"keys": changed, "before": dict(after), "after": before}
                    self._note(table, CHANGED, [turned])
                done += len(changed)
        return done, asked - done


def _people_of(groups: Sequence[Values]) -> set[int]:
    """Prospects between whom rows moved."""
    found = {group[side].get("prospect_id") for group in groups for side in ("before", "after")}
    return found - {None}
