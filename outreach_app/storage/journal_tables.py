"""Tables as the journal sees them: bare columns, whose values pass as the database has them."""

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, TableClause, column, table, tuple_

from outreach_app.storage.schema import metadata

AT_ONCE = 400
"""How many rows one statement names."""

REMOVED, ADDED, CHANGED = "removed", "added", "changed"

Key = tuple[Any, ...]
Keys = Sequence[Key]
Values = Mapping[str, Any]
T = TypeVar("T")


@cache
def raw(name: str) -> TableClause:
    """A table without its types."""
    return table(name, *(column(one.name) for one in metadata.tables[name].columns))


def keys_of(name: str) -> tuple[str, ...]:
    """The columns that tell a table's rows apart."""
    return tuple(one.name for one in metadata.tables[name].primary_key.columns)


def chosen(name: str, keys: Keys) -> ColumnElement[bool]:
    """The rows with these keys."""
    rows = raw(name)
    columns = [rows.c[one] for one in keys_of(name)]
    if len(columns) == 1:
        return columns[0].in_([key[0] for key in keys])
    return tuple_(*columns).in_([tuple(key) for key in keys])


def slices(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """The same, a few at a time."""
    return (items[first : first + size] for first in range(0, len(items), size))


def rewritten(
    connection: Connection, table: str, keys: Keys, before: Values, after: Values
) -> list[list[object]]:
    """Set columns of rows that have `before` in them to `after`. Returns the keys of those."""
    rows = raw(table)
    as_before = [rows.c[name].is_not_distinct_from(value) for name, value in before.items()]
    statement = rows.update().where(chosen(table, keys), *as_before).values(dict(after))
    found = connection.execute(statement.returning(*(rows.c[one] for one in keys_of(table))))
    return [list(row) for row in found]


def pack(content: Sequence[object]) -> bytes:
    """Rows as bytes; bodies of mails shrink to a fifth."""
    return zlib.compress(json.dumps(content, default=_bytes, ensure_ascii=False).encode(), 1)


def unpack(content: bytes) -> list[Any]:
    """The rows that were packed."""
    found: list[Any] = json.loads(zlib.decompress(content), object_hook=_plain)
    return found


def _bytes(value: object) -> dict[str, str]:
    assert isinstance(value, bytes)
    return {"base64": b64encode(value).decode()}


def _plain(value: dict[str, Any]) -> Any:
    return b64decode(value["base64"]) if list(value) == ["base64"] else value
