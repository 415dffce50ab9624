"""Answers to sent mails, and outages of the relay: facts that explain a silence or end it."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from outreach_app.domain.answers import Answer
from outreach_app.domain.events import EventKind
from outreach_app.domain.outages import Outage
from outreach_app.storage.bulk import among, these
from outreach_app.storage.ledger_schema import answers, outages


class AnswerRows:
    """The answers of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, answer: Answer) -> bool:
        """Keep an answer. False where it is known already."""
        done = self._connection.execute(
            sqlite_insert(answers)
            .values(
                mail_id=answer.mail_id,
                kind=answer.kind.value,
                at=answer.at,
                detail=answer.detail,
                source=answer.source,
                incoming_id=answer.incoming_id,
            )
            .on_conflict_do_nothing()
        )
        return done.rowcount == 1

    def disown(self, incoming_id: int) -> tuple[int, ...]:
        """Forget what this incoming mail was taken for; returns the mails that it answered.

        The incoming mail itself stays known, so that it is not taken in again.
        """
        theirs = answers.c.incoming_id == incoming_id
        mails = self._connection.execute(select(answers.c.mail_id).where(theirs)).scalars().all()
        self._connection.execute(answers.delete().where(theirs))
        return tuple(sorted(set(mails)))

    def of_mail(self, mail_id: int) -> tuple[Answer, ...]:
        """What came back for a mail, oldest first."""
        statement = (
            select(answers).where(answers.c.mail_id == mail_id).order_by(answers.c.at, answers.c.id)
        )
        return tuple(_answer(row) for row in self._connection.execute(statement))

    def of_mails(self, mail_ids: Collection[int]) -> Mapping[int, tuple[Answer, ...]]:
        """The same of many; mails that nothing came back for are left out."""
        found: dict[int, tuple[Answer, ...]] = {}
        for row in self._connection.execute(_OF_MAILS, these(mail_ids)):
            found[row.mail_id] = (*found.get(row.mail_id, ()), _answer(row))
        return found


_OF_MAILS = select(answers).where(among(answers.c.mail_id)).order_by(answers.c.at, answers.c.id)


class OutageRows:
    """The outages of one transaction. At most one is under way."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, now: datetime, reason: str) -> None:
        """The relay can not be reached since now, unless it could not before either."""
        under_way = self._connection.execute(
            select(outages.c.id).where(outages.c.until.is_(None)).limit(1)
        ).scalar_one_or_none()
        if under_way is None:
            self._connection.execute(insert(outages).values(since=now, reason=reason))

    def end(self, now: datetime) -> None:
        """The relay answers again."""
        self._connection.execute(update(outages).where(outages.c.until.is_(None)).values(until=now))

    def since(self, time: datetime) -> tuple[Outage, ...]:
        """Outages that ended after this time, or did not end yet; oldest first."""
        over = outages.c.until.is_(None) | (outages.c.until > time)
        statement = select(outages).where(over).order_by(outages.c.since)
        return tuple(
            Outage(row.since, row.until, row.reason) for row in self._connection.execute(statement)
        )


def _answer(row: Row[tuple[object, ...]]) -> Answer:
    return Answer(row.mail_id, EventKind(row.kind), row.at, row.detail, row.source, row.incoming_id)
