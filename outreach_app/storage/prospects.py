"""Prospects in the database: their rows, their standing, and the list a page at a time."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    and_,
    false,
    func,
    insert,
    or_,
    select,
    true,
    update,
)
from sqlalchemy import delete as sql_delete

from outreach_app.domain.errors import UserError
from outreach_app.domain.events import EventKind
from outreach_app.domain.prospect_pages import PageKey, ProspectPage, ProspectRow, ProspectSort
from outreach_app.domain.prospects import Prospect, ProspectForm, address_key
from outreach_app.domain.scoring import Level
from outreach_app.storage.schema import outgoing, prospects


class ProspectRows:
    """The prospects of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, form: ProspectForm, now: datetime) -> Prospect:
        """A new prospect. UserError `prospect-exists` where the address is there already."""
        self._refuse_double(form.address, but=None)
        statement = insert(prospects).values(created_at=now, **_columns(form))
        key = self._connection.execute(statement).inserted_primary_key
        assert key is not None
        return Prospect(int(key[0]), form, now)

    def edit(self, prospect_id: int, form: ProspectForm) -> None:
        """Replace what is said of a prospect."""
        self._refuse_double(form.address, but=prospect_id)
        self._connection.execute(
            update(prospects).where(prospects.c.id == prospect_id).values(**_columns(form))
        )

    def delete(self, prospect_id: int) -> None:
        """Remove a prospect with all mails, events and alerts."""
        self._connection.execute(sql_delete(prospects).where(prospects.c.id == prospect_id))

    def get(self, prospect_id: int) -> Prospect | None:
        """One prospect by id."""
        return self._one(prospects.c.id == prospect_id)

    def by_address(self, address: str) -> Prospect | None:
        """One prospect by mail address, however it is written."""
        return self._one(prospects.c.address_key == address_key(address))

    def page(
        self, search: str, sort: ProspectSort, after: PageKey | None, limit: int
    ) -> ProspectPage:
        """The rows after a key. `total` is counted for the first page only, else 0."""
        matches = _matches(search)
        where = matches if after is None else and_(matches, _beyond(sort, after))
        found = self._connection.execute(
            select(prospects).where(where).order_by(*_order(sort)).limit(limit + 1)
        ).all()
        rows = found[:limit]
        next_key = _key(sort, rows[-1]) if len(found) > limit else None
        total = 0 if after is not None else self._count(matches)
        return ProspectPage(tuple(_list_row(row) for row in rows), next_key, total)

    def field_names(self) -> tuple[str, ...]:
        """The names of all free fields in use."""
        names: set[str] = set()
        for fields in self._connection.execute(select(prospects.c.fields).distinct()).scalars():
            names.update(fields)
        return tuple(sorted(names))

    def set_standing(
        self,
        prospect_id: int,
        points: float,
        level: Level,
        now: datetime,
        last_event: EventKind | None,
        last_event_at: datetime | None,
    ) -> None:
        """Keep a prospect's score and last sign of life, for sorting."""
        self._connection.execute(
            update(prospects)
            .where(prospects.c.id == prospect_id)
            .values(
                points=round(points, 3),
                level=level.value,
                scored_at=now,
                last_event=last_event.value if last_event else None,
                last_event_at=last_event_at,
            )
        )

    def scored_before(self, time: datetime, limit: int) -> tuple[int, ...]:
        """Prospects whose points have faded unseen since then, oldest score first.

        Who has none can only lose some by a long silence, and is looked at once a day.
        """
        is_due = (prospects.c.points != 0) | (prospects.c.scored_at < time - timedelta(days=1))
        statement = (
            select(prospects.c.id)
            .where(prospects.c.scored_at < time, is_due)
            .order_by(prospects.c.scored_at)
            .limit(limit)
        )
        return tuple(self._connection.execute(statement).scalars())

    def colleagues(self, prospect_id: int, domain: str) -> tuple[int, ...]:
        """Prospects of the same company by name, or by a mail domain unless that is empty."""
        company = select(prospects.c.company).where(prospects.c.id == prospect_id).scalar_subquery()
        written_to = select(outgoing.c.prospect_id).where(outgoing.c.recipient_domain == domain)
        is_named = and_(prospects.c.company != "", prospects.c.company == company)
        is_near = prospects.c.id.in_(written_to) if domain else false()
        statement = select(prospects.c.id).where(or_(is_named, is_near))
        return tuple(self._connection.execute(statement).scalars())

    def set_unsubscribed(self, prospect_id: int, at: datetime) -> None:
        """Remember that a person wants no more mail; the first time stays."""
        self._connection.execute(
            update(prospects)
            .where(prospects.c.id == prospect_id, prospects.c.unsubscribed_at.is_(None))
            .values(unsubscribed_at=at)
        )

    def _one(self, where: ColumnElement[bool]) -> Prospect | None:
        row = self._connection.execute(select(prospects).where(where)).one_or_none()
        return None if row is None else _prospect(row)

    def _count(self, where: ColumnElement[bool]) -> int:
        return self._connection.execute(
            select(func.count()).select_from(prospects).where(where)
        ).scalar_one()

    def _refuse_double(self, address: str, but: int | None) -> None:
        there = self.by_address(address)
        if there is not None and there.id != but:
            raise UserError(
                "prospect-exists", f"{address} is there already, as {there.name}: edit that one."
            )


def _columns(form: ProspectForm) -> Mapping[str, object]:
    name = " ".join(part for part in (form.first_name, form.last_name) if part) or form.address
    words = (name, form.company, form.address, *form.fields.values())
    return {
        "address": form.address,
        "address_key": address_key(form.address),
        "first_name": form.first_name,
        "last_name": form.last_name,
        "company": form.company,
        "time_zone": form.time_zone,
        "fields": dict(form.fields),
        "name_key": name.casefold(),
        "search_text": "\n".join(words).casefold(),
    }


def _prospect(row: Row[tuple[object, ...]]) -> Prospect:
    names = ("address", "first_name", "last_name", "company", "time_zone", "fields")
    form = ProspectForm(**{name: row._mapping[name] for name in names})
    return Prospect(row.id, form, row.created_at, row.unsubscribed_at)


def _list_row(row: Row[tuple[object, ...]]) -> ProspectRow:
    prospect = _prospect(row)
    return ProspectRow(
        id=row.id,
        name=prospect.name,
        company=row.company,
        address=row.address,
        points=row.points,
        level=Level(row.level),
        last_event=EventKind(row.last_event) if row.last_event else None,
        last_event_at=row.last_event_at,
        unsubscribed=row.unsubscribed_at is not None,
    )


def _matches(search: str) -> ColumnElement[bool]:
    words = search.casefold().split()
    if not words:
        return true()
    return and_(*(prospects.c.search_text.contains(word, autoescape=True) for word in words))


def _order(sort: ProspectSort) -> tuple[ColumnElement[object], ...]:
    if sort is ProspectSort.NAME:
        return prospects.c.name_key.asc(), prospects.c.id.asc()
    return prospects.c.points.desc(), prospects.c.id.desc()


def _beyond(sort: ProspectSort, after: PageKey) -> ColumnElement[bool]:
    column, row_id = prospects.c.id, after.id
    if sort is ProspectSort.NAME:
        name = prospects.c.name_key
        return or_(name > after.value, and_(name == after.value, column > row_id))
    points = prospects.c.points
    return or_(points < after.value, and_(points == after.value, column < row_id))


def _key(sort: ProspectSort, row: Row[tuple[object, ...]]) -> PageKey:
    return PageKey(row.name_key if sort is ProspectSort.NAME else row.points, row.id)
