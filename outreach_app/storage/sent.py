"""Sent mails as a list, newest first, a page at a time. No body is read for it."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    case,
    func,
    literal,
    or_,
    select,
    true,
    tuple_,
)

from outreach_app.domain.mails import Role
from outreach_app.domain.marks import SIGNS, Fate, Mark
from outreach_app.domain.sent_mails import SentCounts, SentFilter, SentKey, SentPage, SentRow
from outreach_app.storage.columns import Instant
from outreach_app.storage.prospect_matching import ids_of, match_of
from outreach_app.storage.schema import IS_SENT, outgoing, prospects

_OF_ROW = (
    *(outgoing.c[name] for name in ("id", "prospect_id", "recipient", "role", "subject")),
    outgoing.c.accepted_at,
    outgoing.c.marks,
    prospects.c.first_name,
    prospects.c.last_name,
    prospects.c.address,
)


class SentRows:
    """The sent mails of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(self, wanted: SentFilter, after: SentKey | None, limit: int) -> SentPage:
        """Up to `limit` mails after that one."""
        picked = (
            select(outgoing.c.id)
            .where(_asked_for(wanted), _of_fate(wanted.fate), _after(after))
            .order_by(outgoing.c.accepted_at.desc(), outgoing.c.id.desc())
            .limit(limit + 1)
            .subquery()
        )
        statement = _rows().join(picked, picked.c.id == outgoing.c.id)
        ordered = statement.order_by(outgoing.c.accepted_at.desc(), outgoing.c.id.desc())
        rows = tuple(_sent_row(row) for row in self._connection.execute(ordered))
        shown = rows[:limit]
        more = SentKey(shown[-1].accepted_at, shown[-1].id) if len(rows) > limit else None
        return SentPage(shown, more)

    def counts(self, wanted: SentFilter) -> SentCounts:
        """How many there are in all, and how many bear each fate; `wanted.fate` is ignored."""
        sums = [func.coalesce(func.sum(case((_of_fate(fate), 1), else_=0)), 0) for fate in Fate]
        row = self._connection.execute(select(func.count(), *sums).where(_asked_for(wanted))).one()
        return SentCounts(int(row[0]), dict(zip(Fate, map(int, row[1:]), strict=True)))

    def get(self, mail_id: int) -> SentRow | None:
        """One sent mail's row."""
        row = self._connection.execute(
            _rows().where(outgoing.c.id == mail_id, IS_SENT)
        ).one_or_none()
        return None if row is None else _sent_row(row)


def _rows() -> Select[*tuple[Any, ...]]:
    return select(*_OF_ROW).join(prospects, prospects.c.id == outgoing.c.prospect_id)


def _asked_for(wanted: SentFilter) -> ColumnElement[bool]:
    made = [IS_SENT, outgoing.c.accepted_at.is_not(None)]
    if wanted.template_id is not None:
        made.append(outgoing.c.template_id == wanted.template_id)
    for word in wanted.search.split():
        places = [
            outgoing.c.subject.icontains(word, autoescape=True),
            outgoing.c.recipient.icontains(word, autoescape=True),
        ]
        if question := match_of(word):
            places.append(outgoing.c.prospect_id.in_(ids_of(question)))
        made.append(or_(*places))
    return and_(*made)


def _of_fate(fate: Fate | None) -> ColumnElement[bool]:
    if fate is None:
        return true()
    wanted, unwanted = SIGNS[fate]
    has_one = outgoing.c.marks.op("&")(int(wanted)) != 0 if wanted else true()
    return and_(has_one, outgoing.c.marks.op("&")(int(unwanted)) == 0)


def _after(key: SentKey | None) -> ColumnElement[bool]:
    if key is None:
        return true()
    here = tuple_(literal(key.accepted_at, Instant), literal(key.id))
    return tuple_(outgoing.c.accepted_at, outgoing.c.id) < here


def _sent_row(row: Row[*tuple[Any, ...]]) -> SentRow:
    return SentRow(
        id=row.id,
        prospect_id=row.prospect_id,
        prospect_name=f"{row.first_name} {row.last_name}".strip() or row.address,
        recipient=row.recipient,
        role=Role(row.role),
        subject=row.subject,
        accepted_at=row.accepted_at,
        marks=Mark(row.marks),
    )
