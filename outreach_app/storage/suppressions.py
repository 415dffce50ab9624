"""Who gets no more mail, with when and why. The first time stays; taken back is not forgotten."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from outreach_app.domain.suppressions import (
    PatternKind,
    ReasonCode,
    Suppression,
    keys_of,
    pattern_key,
)
from outreach_app.storage.erasures import ErasureRows
from outreach_app.storage.outbox_schema import suppressions

AT_ONCE = 500
"""Keys looked up in one statement."""


class SuppressionRows:
    """The suppressed addresses and domains of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, entry: Suppression) -> bool:
        """No more mail to these. False where that was known already, or taken back since."""
        values = {
            "pattern": entry.pattern,
            "kind": entry.kind.value,
            "reason_code": entry.reason_code.value,
            "sentence": entry.sentence,
            "source": entry.source,
            "at": entry.at,
        }
        statement = insert(suppressions).values(key=entry.key, **values)
        done = self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=[suppressions.c.key],
                set_={**values, "lifted_at": None},
                where=suppressions.c.lifted_at < statement.excluded.at,
            )
        )
        return done.rowcount == 1

    def lift(self, pattern: str, kind: PatternKind, at: datetime) -> bool:
        """Take an entry back: the user's word. False where there is none."""
        done = self._connection.execute(
            update(suppressions)
            .where(suppressions.c.key == pattern_key(pattern, kind), _IS_ON)
            .values(lifted_at=at)
        )
        return done.rowcount == 1

    def entry(self, key: str) -> Suppression | None:
        """The entry of exactly this key."""
        row = self._connection.execute(
            select(suppressions).where(suppressions.c.key == key, _IS_ON)
        ).one_or_none()
        return None if row is None else _entry(row)

    def has(self, address: str) -> bool:
        """Whether this address gets no more mail, however it is written."""
        return self.match(address) is not None

    def match(self, address: str) -> Suppression | None:
        """The entry that stands against this address, the closest one."""
        return self.matches([address]).get(address)

    def matches(self, addresses: Iterable[str]) -> dict[str, Suppression]:
        """The entries against these addresses, by address; those without any are left out."""
        keys = {address: keys_of(address) for address in addresses}
        wanted = sorted({key for theirs in keys.values() for key in theirs})
        found: dict[str, Suppression] = {}
        for start in range(0, len(wanted), AT_ONCE):
            some = suppressions.c.key.in_(wanted[start : start + AT_ONCE])
            rows = self._connection.execute(select(suppressions).where(some, _IS_ON))
            found.update((row.key, _entry(row)) for row in rows)
        closest = {
            address: next((found[key] for key in theirs if key in found), None)
            for address, theirs in keys.items()
        }
        known = {address: entry for address, entry in closest.items() if entry is not None}
        return known | self._erased(closest.keys() - known.keys())

    def _erased(self, addresses: Iterable[str]) -> dict[str, Suppression]:
        """Entries for those who asked to be forgotten: only their hashes are kept."""
        return {
            address: Suppression(address, PatternKind.ADDRESS, ReasonCode.ERASED, at)
            for address, at in ErasureRows(self._connection).among(addresses).items()
        }

    def page(
        self, search: str, after: tuple[datetime, str] | None, limit: int
    ) -> Sequence[Suppression]:
        """Entries whose pattern, sentence or source holds this text, the latest first.

        The next page begins after the time and key of the last entry seen.
        """
        statement = select(suppressions).where(_IS_ON, _holds(search))
        if after is not None:
            at, key = after
            later = and_(suppressions.c.at == at, suppressions.c.key < key)
            statement = statement.where(or_(suppressions.c.at < at, later))
        newest = statement.order_by(suppressions.c.at.desc(), suppressions.c.key.desc())
        return tuple(_entry(row) for row in self._connection.execute(newest.limit(limit)))

    def count(self, search: str = "") -> int:
        """How many entries hold this text."""
        return self._connection.execute(
            select(func.count()).select_from(suppressions).where(_IS_ON, _holds(search))
        ).scalar_one()


_IS_ON = suppressions.c.lifted_at.is_(None)


def _holds(search: str) -> Any:
    text = search.strip()
    columns = (suppressions.c.pattern, suppressions.c.sentence, suppressions.c.source)
    return or_(*(column.icontains(text, autoescape=True) for column in columns))


def _entry(row: Row[tuple[Any, ...]]) -> Suppression:
    return Suppression(
        pattern=row.pattern,
        kind=PatternKind(row.kind),
        reason_code=ReasonCode(row.reason_code),
        at=row.at,
        sentence=row.sentence,
        source=row.source,
    )
