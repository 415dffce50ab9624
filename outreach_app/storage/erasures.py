"""Erasures in the database: hashes instead of addresses."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select, update
from sqlalchemy import delete as sql_delete
from sqlalchemy.dialects.sqlite import insert as upsert

from outreach_app.domain.erasures import Erasure, ErasureList, digest_of
from outreach_app.storage.erasure_schema import erasure_salt, erasures


class ErasureRows:
    """The erasures of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def salt(self) -> str:
        """The profile's salt, empty where nobody was ever erased."""
        return self._connection.execute(select(erasure_salt.c.salt)).scalar_one_or_none() or ""

    def set_salt(self, salt: str) -> None:
        """The salt from now on; hashes made with another one are worth nothing."""
        self._connection.execute(sql_delete(erasure_salt))
        self._connection.execute(insert(erasure_salt).values(salt=salt))

    def add(self, erasure: Erasure) -> None:
        """Remember an erasure; one that is known keeps its tokens until the relay has them."""
        values = {"at": erasure.at, "revoked_at": erasure.revoked_at}
        self._connection.execute(
            upsert(erasures)
            .values(digest=erasure.digest, tokens=list(erasure.tokens), **values)
            .on_conflict_do_update(
                index_elements=["digest"], set_={**values, "tokens": list(erasure.tokens)}
            )
        )

    def all(self) -> ErasureList:
        """Every erasure, the oldest first."""
        found = self._connection.execute(select(erasures).order_by(erasures.c.id))
        return ErasureList(
            self.salt(),
            tuple(Erasure(row.digest, row.at, tuple(row.tokens), row.revoked_at) for row in found),
        )

    def mark_revoked(self, digests: Sequence[str], now: datetime) -> None:
        """The relay has forgotten these: their tokens are needed no more."""
        self._connection.execute(
            update(erasures).where(erasures.c.digest.in_(digests)).values(revoked_at=now, tokens=[])
        )

    def forget(self, digest: str) -> None:
        """The person may be written to again: they asked for it themselves."""
        self._connection.execute(sql_delete(erasures).where(erasures.c.digest == digest))

    def among(self, keys: Iterable[str]) -> frozenset[str]:
        """Those of these addresses whose owners were erased."""
        known = frozenset(self._connection.execute(select(erasures.c.digest)).scalars())
        if not known:
            return frozenset()
        salt = self.salt()
        return frozenset(key for key in keys if digest_of(salt, key) in known)
