"""Imports in the database: what each wrote, and how columns were mapped."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from outreach_app.domain.lists.journal import Change, JournalRow, Value
from outreach_app.domain.lists.reports import ImportEntry
from outreach_app.storage.list_schema import import_rows, import_shapes, imports


class ImportRows:
    """The imports of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, name: str, now: datetime) -> int:
        """A new import's number."""
        key = self._connection.execute(insert(imports).values(name=name, at=now))
        assert key.inserted_primary_key is not None
        return int(key.inserted_primary_key[0])

    def note_added(self, import_id: int, digests: Mapping[int, str]) -> None:
        """Whom it added, and as what."""
        if not digests:
            return
        rows = [(import_id, number, digest) for number, digest in digests.items()]
        self._connection.exec_driver_sql(
            "insert into import_rows (import_id, prospect_id, digest) values (?, ?, ?) "
            "on conflict do update set digest = excluded.digest",
            rows,
        )

    def added_among(self, import_id: int, ids: Sequence[int]) -> frozenset[int]:
        """Those of these whom this import added itself."""
        statement = select(import_rows.c.prospect_id).where(
            import_rows.c.import_id == import_id, import_rows.c.digest != ""
        )
        found = self._connection.execute(statement.where(import_rows.c.prospect_id.in_(ids)))
        return frozenset(found.scalars())

    def note_changed(self, import_id: int, changes: Mapping[int, Sequence[Change]]) -> None:
        """Whom it changed, and how. Who stands twice in the list may have been noted before."""
        for number, found in changes.items():
            values = {"changes": [[one.name, one.before, one.after] for one in found]}
            statement = upsert(import_rows).values(
                import_id=import_id, prospect_id=number, digest="", **values
            )
            self._connection.execute(
                statement.on_conflict_do_update(
                    index_elements=["import_id", "prospect_id"], set_=values
                )
            )

    def finish(self, import_id: int, added: int, changed: int, bad: int) -> None:
        """What it came to."""
        self._connection.execute(
            update(imports)
            .where(imports.c.id == import_id)
            .values(added=added, changed=changed, bad=bad)
        )

    def entries(self) -> tuple[ImportEntry, ...]:
        """Every import, the latest first."""
        found = self._connection.execute(select(imports).order_by(imports.c.id.desc()))
        return tuple(ImportEntry(**row._mapping) for row in found)

    def journal(self, import_id: int, after: int, limit: int) -> tuple[JournalRow, ...]:
        """What it wrote, by prospect, beyond this one."""
        found = self._connection.execute(
            select(import_rows)
            .where(import_rows.c.import_id == import_id, import_rows.c.prospect_id > after)
            .order_by(import_rows.c.prospect_id)
            .limit(limit)
        )
        return tuple(
            JournalRow(
                row.prospect_id,
                row.digest,
                tuple(Change(n, _value(b), _value(a)) for n, b, a in row.changes or ()),
            )
            for row in found
        )

    def mark_undone(self, import_id: int, now: datetime) -> None:
        """It was taken back."""
        self._connection.execute(
            update(imports).where(imports.c.id == import_id).values(undone_at=now)
        )

    def mapping(self, shape: str) -> tuple[str, ...] | None:
        """How the columns of such a file were mapped the last time."""
        found = select(import_shapes.c.targets).where(import_shapes.c.shape == shape)
        targets = self._connection.execute(found).scalar_one_or_none()
        return None if targets is None else tuple(targets)

    def keep_mapping(self, shape: str, targets: Sequence[str], now: datetime) -> None:
        """Remember it for the next file with these columns."""
        values = {"targets": list(targets), "used_at": now}
        self._connection.execute(
            upsert(import_shapes)
            .values(shape=shape, **values)
            .on_conflict_do_update(index_elements=["shape"], set_=values)
        )


def _value(found: object) -> Value:
    """Lists are how JSON has tuples."""
    return tuple(found) if isinstance(found, list) else found  # type: ignore[return-value]
