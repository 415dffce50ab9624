"""What leaves with a row: everything that refers to it, as the foreign keys say."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Column, Connection, Table, select

from outreach_app.storage.journal_tables import AT_ONCE, Values, keys_of, raw, slices
from outreach_app.storage.schema import metadata

Found = dict[str, dict[tuple[object, ...], Values]]
"""Rows by table and key."""


def all_that_leaves(
    connection: Connection, table: str, ids: Sequence[int]
) -> Iterator[tuple[str, str, list[Values]]]:
    """Rows that go, and rows that lose a reference: table, action, content, children first.

    So that who puts them back in the opposite order finds each row's parents there.
    """
    gone: Found = {}
    loosened: list[tuple[str, Values]] = []
    _collect(connection, metadata.tables[table], "id", list(ids), gone, loosened)
    for name, group in loosened:
        yield name, "changed", [group]
    for one in reversed(metadata.sorted_tables):
        rows = list(gone.get(one.name, {}).values())
        for some in slices(rows, AT_ONCE):
            yield one.name, "removed", list(some)


def _collect(
    connection: Connection,
    table: Table,
    column: str,
    values: list[object],
    gone: Found,
    loosened: list[tuple[str, Values]],
) -> None:
    rows = raw(table.name)
    new: list[Values] = []
    there = gone.setdefault(table.name, {})
    for some in slices(values, AT_ONCE):
        for row in connection.execute(select(rows).where(rows.c[column].in_(some))):
            found = dict(row._mapping)
            key = tuple(found[one] for one in keys_of(table.name))
            if key not in there:
                there[key] = found
                new.append(found)
    if not new:
        return
    for child, link, own in references(table):
        theirs = [row[own] for row in new]
        if _rule(link) == "CASCADE":
            _collect(connection, child, link.name, theirs, gone, loosened)
        elif _rule(link) == "SET NULL":
            loosened.extend(_losing(connection, child, link, theirs))


def _losing(
    connection: Connection, child: Table, link: Column[object], values: list[object]
) -> Iterator[tuple[str, Values]]:
    rows = raw(child.name)
    columns = [rows.c[one] for one in keys_of(child.name)]
    by_value: dict[object, list[list[object]]] = {}
    for some in slices(values, AT_ONCE):
        statement = select(rows.c[link.name], *columns).where(rows.c[link.name].in_(some))
        for value, *key in connection.execute(statement):
            by_value.setdefault(value, []).append(key)
    for value, keys in by_value.items():
        yield child.name, {"keys": keys, "before": {link.name: value}, "after": {link.name: None}}


def references(table: Table) -> list[tuple[Table, Column[object], str]]:
    """Tables that refer to this one, with their column and ours."""
    return [
        (child, one, link.column.name)
        for child in metadata.sorted_tables
        for one in child.columns
        for link in one.foreign_keys
        if link.column.table is table
    ]


def _rule(link: Column[object]) -> str:
    return next(iter(link.foreign_keys)).ondelete or ""
