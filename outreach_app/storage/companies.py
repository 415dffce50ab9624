"""Companies in the database: groups of prospects, and what was said of each."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, case, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from outreach_app.domain.company_groups import Company, CompanyGroup, CompanySort
from outreach_app.domain.events import Event
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospects import company_key
from outreach_app.domain.scoring import Level, rank
from outreach_app.storage.events import event_of, with_verdicts
from outreach_app.storage.prospect_matching import condition
from outreach_app.storage.prospect_schema import companies
from outreach_app.storage.schema import events, prospects

WARM = (Level.WARM.value, Level.HOT.value)

_PEOPLE = func.count()
_WARMEST = func.max(prospects.c.points)
_LEVELS = tuple(Level)
_LEVEL = func.max(case({one.value: rank(one) for one in _LEVELS}, value=prospects.c.level))
_LATEST = func.max(prospects.c.last_event_at)

ORDERS: Mapping[CompanySort, tuple[ColumnElement[Any], ...]] = {
    CompanySort.WARMTH: (_WARMEST.desc(), _PEOPLE.desc()),
    CompanySort.NAME: (),
    CompanySort.PEOPLE: (_PEOPLE.desc(), _WARMEST.desc()),
    CompanySort.ACTIVITY: (_LATEST.desc(),),
}
"""The name decides between equals."""


class CompanyRows:
    """The companies of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def groups(self, asked: ProspectFilter, sort: CompanySort) -> tuple[CompanyGroup, ...]:
        """Companies of those who match, in this order."""
        statement = _grouped().where(condition(asked), prospects.c.company_key != "")
        ordered = statement.order_by(*ORDERS[sort], prospects.c.company_key)
        said = {row.key: row for row in self._connection.execute(select(companies))}
        return tuple(
            _group(row, _company(row.name, said.get(row.company_key)))
            for row in self._connection.execute(ordered)
        )

    def group(self, name: str) -> CompanyGroup | None:
        """One company's people in numbers, None where nobody is known there."""
        statement = _grouped().where(_theirs(name))
        row = self._connection.execute(statement).one_or_none()
        return None if row is None else _group(row)

    def get(self, name: str) -> Company:
        """What was said of a company, nothing where nothing was."""
        found = select(companies).where(companies.c.key == company_key(name))
        row = self._connection.execute(found).one_or_none()
        return _company(name, row) or Company(name)

    def field_names(self) -> tuple[str, ...]:
        """The user's own fields that any company has."""
        rows = self._connection.execute(select(companies.c.fields)).scalars()
        return tuple(sorted({name for own in rows for name in own}))

    def save(self, company: Company) -> None:
        """Keep this in the place of what was said before."""
        values = {
            "website": company.website,
            "phone": company.phone,
            "about": company.about,
            "domain": company.domain,
            "address": company.address,
            "size": company.size,
            "fields": dict(company.fields),
        }
        self._connection.execute(
            insert(companies)
            .values(key=company_key(company.name), **values)
            .on_conflict_do_update(index_elements=["key"], set_=values)
        )

    def forget(self, name: str) -> None:
        """Nothing is said of this company any more."""
        self._connection.execute(delete(companies).where(companies.c.key == company_key(name)))

    def spellings(self, name: str) -> tuple[str, ...]:
        """How the company is written by its people, the most usual first."""
        return self._ranked(prospects.c.company, name)

    def domains(self, name: str) -> tuple[str, ...]:
        """Where its people read mail, most of them first."""
        return self._ranked(prospects.c.domain, name)

    def ids(self, name: str) -> tuple[int, ...]:
        """Everybody there."""
        found = select(prospects.c.id).where(_theirs(name)).order_by(prospects.c.id)
        return tuple(self._connection.execute(found).scalars())

    def newest(self, name: str, before: datetime | None, most: int) -> tuple[Event, ...]:
        """At most so many events of its people before that time, the newest, oldest first."""
        people = select(prospects.c.id).where(_theirs(name))
        asked = with_verdicts().where(events.c.prospect_id.in_(people))
        if before is not None:
            asked = asked.where(events.c.at < before)
        ordered = asked.order_by(events.c.at.desc(), events.c.id.desc()).limit(most)
        return tuple(reversed([event_of(row) for row in self._connection.execute(ordered)]))

    def _ranked(self, column: ColumnElement[str], name: str) -> tuple[str, ...]:
        found = select(column).where(_theirs(name)).group_by(column)
        return tuple(
            self._connection.execute(found.order_by(func.count().desc(), column)).scalars()
        )


def _theirs(name: str) -> ColumnElement[bool]:
    return prospects.c.company_key == company_key(name)


def _grouped() -> Select[Any, *tuple[Any, ...]]:
    return select(
        prospects.c.company_key,
        func.max(prospects.c.company).label("name"),
        _PEOPLE.label("people"),
        func.count().filter(prospects.c.level.in_(WARM)).label("warm"),
        _WARMEST.label("points"),
        _LEVEL.label("rank"),
        _LATEST.label("last_event_at"),
    ).group_by(prospects.c.company_key)


def _group(row: Row[tuple[Any, ...]], said: Company | None = None) -> CompanyGroup:
    return CompanyGroup(
        row.name, row.people, row.warm, row.points, row.last_event_at, _LEVELS[row.rank], said
    )


def _company(name: str, row: Row[tuple[Any, ...]] | None) -> Company | None:
    if row is None:
        return None
    plain = row.website, row.phone, row.about, row.domain, row.address, row.size
    return Company(name, *plain, dict(row.fields))
