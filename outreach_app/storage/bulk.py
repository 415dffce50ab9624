"""What statements that read or write thousands of rows have in common.

They are built once, take any number of keys as one value, and leave times as they are kept: with
so many rows, building and converting would cost more than SQLite does.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    Connection,
    Table,
    TableClause,
    Text,
    bindparam,
    column,
    delete,
    func,
    insert,
    select,
    table,
)

from outreach_app.storage.columns import Instant

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)

Member = TypeVar("Member", bound=StrEnum)

Values = Mapping[str, Any]
"""The columns of a new row by name; times as they are kept."""


def plain(of: Table) -> TableClause:
    """The same table for statements that read and write its times as milliseconds."""
    return table(
        of.name,
        *(
            column(one.name, BigInteger() if isinstance(one.type, Instant) else one.type)
            for one in of.c
        ),
    )


def raw(of: Table) -> TableClause:
    """The same table for statements that read its JSON as text, too."""
    return table(
        of.name,
        *(
            column(one.name, Text() if isinstance(one.type, JSON) else one.type)
            for one in plain(of).c
        ),
    )


def time_of(milliseconds: int) -> datetime:
    """The aware UTC time that is kept so."""
    return _EPOCH + milliseconds * _MILLISECOND


def milliseconds_of(time: datetime) -> int:
    """How an aware time is kept. ValueError for a naive one, which is a bug."""
    if time.tzinfo is None:
        raise ValueError("times are stored with their zone only")
    return (time - _EPOCH) // _MILLISECOND


def members(of: type[Member]) -> Mapping[str, Member]:
    """The members of a vocabulary by the value that is kept: looked up faster than called."""
    return {one.value: one for one in of}


def among(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether a column is one of the values that `these` hands over with the statement."""
    values = func.json_each(bindparam("these")).table_valued("value")
    return column.in_(select(values.c.value))


def these(values: Iterable[int | str]) -> dict[str, Any]:
    """The values for a statement made with `among`: however many, it stays one and the same."""
    return {"these": json.dumps(list(values))}


class Series:
    """Derived rows that stand in an order below their owner, such as a mail's events.

    They are written anew from where they differ, so that reckoning again what has not changed
    writes nothing.
    """

    def __init__(self, of: Table, owner: str) -> None:
        rows = plain(of)
        key, self._owner = rows.c[owner], owner
        columns = [one for one in rows.c if one.name not in {"id", owner}]
        self._names = tuple(one.name for one in columns)
        self._read = select(rows.c.id, key, *columns).where(among(key)).order_by(rows.c.id)
        self._delete = delete(rows).where(among(rows.c.id))
        self._insert = insert(rows)

    def rewrite(
        self, connection: Connection, wanted: Mapping[int, Sequence[Values]]
    ) -> frozenset[int]:
        """These stand below each of these owners from now on. Returns whose rows changed."""
        stored: dict[int, list[tuple[Any, ...]]] = {owner: [] for owner in wanted}
        for row in connection.execute(self._read, these(wanted)).all():
            stored[row[1]].append(tuple(row))
        gone: list[int] = []
        new: list[dict[str, Any]] = []
        changed: set[int] = set()
        for owner, rows in wanted.items():
            before = stored[owner]
            same = self._alike(before, rows)
            if same < max(len(before), len(rows)):
                changed.add(owner)
                gone += (row[0] for row in before[same:])
                new += ({**row, self._owner: owner} for row in rows[same:])
        if gone:
            connection.execute(self._delete, these(gone))
        if new:
            connection.execute(self._insert, new)
        return frozenset(changed)

    def _alike(self, before: Sequence[tuple[Any, ...]], rows: Sequence[Values]) -> int:
        """How many of the first rows are as they should be."""
        for place, (one, other) in enumerate(zip(before, rows, strict=False)):
            if one[2:] != tuple(other[name] for name in self._names):
                return place
        return min(len(before), len(rows))
