"""The user's word: corrections of single hits, and rules that were taught. Nothing is deleted."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from outreach_app.domain.corrections import Correction, Said
from outreach_app.domain.taught import Lesson, TaughtRule, TaughtScope
from outreach_app.storage.bulk import among, these
from outreach_app.storage.ledger_schema import corrections, taught_rules
from outreach_app.storage.schema import hits, tokens


class CorrectionRows:
    """The corrections of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, hit_id: int, said: Said, now: datetime) -> Correction:
        """Keep the user's word on a hit."""
        key = self._connection.execute(
            insert(corrections).values(hit_id=hit_id, says=said.value, at=now)
        ).inserted_primary_key
        assert key is not None
        return Correction(int(key[0]), hit_id, said, now)

    def take_back(self, hit_id: int, now: datetime) -> None:
        """Whatever was said of this hit no longer counts."""
        self._connection.execute(
            update(corrections)
            .where(corrections.c.hit_id == hit_id, corrections.c.taken_back_at.is_(None))
            .values(taken_back_at=now)
        )

    def get(self, correction_id: int) -> Correction | None:
        """One correction by id."""
        row = self._connection.execute(
            select(corrections).where(corrections.c.id == correction_id)
        ).one_or_none()
        return None if row is None else _correction(row)

    def of_hit(self, hit_id: int) -> tuple[Correction, ...]:
        """Everything that was ever said of a hit, oldest first."""
        return self._many(corrections.c.hit_id == hit_id)

    def of_mails(self, mail_ids: Collection[int]) -> Mapping[int, tuple[Correction, ...]]:
        """Everything that was ever said of these mails' hits, oldest first, by mail."""
        statement = (
            select(corrections, tokens.c.mail_id)
            .join(hits, hits.c.id == corrections.c.hit_id)
            .join(tokens, tokens.c.token == hits.c.token)
            .where(among(tokens.c.mail_id))
            .order_by(corrections.c.id)
        )
        found: dict[int, tuple[Correction, ...]] = {}
        for row in self._connection.execute(statement, these(mail_ids)):
            found[row.mail_id] = (*found.get(row.mail_id, ()), _correction(row))
        return found

    def standing(self) -> tuple[Correction, ...]:
        """Every correction that counts, oldest first."""
        return self._many(corrections.c.taken_back_at.is_(None))

    def _many(self, where: object) -> tuple[Correction, ...]:
        statement = select(corrections).where(where).order_by(corrections.c.id)  # type: ignore[arg-type]
        return tuple(_correction(row) for row in self._connection.execute(statement))


class TaughtRows:
    """The taught rules of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, lesson: Lesson, now: datetime) -> TaughtRule:
        """Keep a lesson; one that stands already stays as it is."""
        for rule in self.all():
            if rule.stands and rule.lesson == lesson:
                return rule
        key = self._connection.execute(
            insert(taught_rules).values(scope=lesson.scope.value, value=lesson.value, at=now)
        ).inserted_primary_key
        assert key is not None
        return TaughtRule(int(key[0]), lesson, now)

    def take_back(self, rule_id: int, now: datetime) -> None:
        """The rule no longer counts."""
        self._connection.execute(
            update(taught_rules)
            .where(taught_rules.c.id == rule_id, taught_rules.c.taken_back_at.is_(None))
            .values(taken_back_at=now)
        )

    def get(self, rule_id: int) -> TaughtRule | None:
        """One taught rule by id."""
        return next((rule for rule in self.all() if rule.id == rule_id), None)

    def all(self) -> tuple[TaughtRule, ...]:
        """Every rule ever taught, oldest first."""
        rows = self._connection.execute(select(taught_rules).order_by(taught_rules.c.id))
        return tuple(_taught(row) for row in rows)

    def standing(self) -> tuple[TaughtRule, ...]:
        """Every rule that counts, oldest first."""
        return _standing(self.all())


def _standing(rules: Iterable[TaughtRule]) -> tuple[TaughtRule, ...]:
    return tuple(rule for rule in rules if rule.stands)


def _correction(row: Row[*tuple[Any, ...]]) -> Correction:
    return Correction(row.id, row.hit_id, Said(row.says), row.at, row.taken_back_at)


def _taught(row: Row[tuple[object, ...]]) -> TaughtRule:
    lesson = Lesson(TaughtScope(row.scope), row.value)
    return TaughtRule(row.id, lesson, row.at, row.taken_back_at)
