"""Prospects in the database: their rows and their standing. Lists come from `prospect_lists`."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from operator import attrgetter

from sqlalchemy import ColumnElement, Connection, Row, insert, select, update
from sqlalchemy import delete as sql_delete

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import (
    PageKey,
    ProspectOrder,
    ProspectPage,
    ProspectRow,
    ProspectSort,
)
from outreach_app.domain.prospects import Prospect, ProspectForm, address_key, company_key
from outreach_app.domain.suppressions import other_mailbox
from outreach_app.storage.bulk import among, these
from outreach_app.storage.prospect_lists import ProspectLists
from outreach_app.storage.prospect_tags import TagRows
from outreach_app.storage.schema import prospects

BY_WARMTH = ProspectOrder()


class ProspectRows:
    """The prospects of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lists = ProspectLists(connection)
        self._tags = TagRows(connection)

    def add(self, form: ProspectForm, now: datetime) -> Prospect:
        """A new prospect. UserError `prospect-exists` where the address is there already."""
        self._refuse_double(form.address, but=None)
        statement = insert(prospects).values(created_at=now, **columns_of(form))
        key = self._connection.execute(statement).inserted_primary_key
        assert key is not None
        self._tags.set(int(key[0]), form.tags)
        return Prospect(int(key[0]), form, now)

    def edit(self, prospect_id: int, form: ProspectForm) -> None:
        """Replace what is said of a prospect."""
        self._refuse_double(form.address, but=prospect_id)
        self._connection.execute(
            update(prospects).where(prospects.c.id == prospect_id).values(**columns_of(form))
        )
        self._tags.set(prospect_id, form.tags)

    def delete(self, prospect_id: int) -> None:
        """Remove a prospect with all mails, events and alerts."""
        self._connection.execute(sql_delete(prospects).where(prospects.c.id == prospect_id))

    def get(self, prospect_id: int) -> Prospect | None:
        """One prospect by id."""
        return self._one(prospects.c.id == prospect_id)

    def many(self, prospect_ids: Collection[int]) -> Mapping[int, Prospect]:
        """Those of these that are there."""
        rows = self._connection.execute(
            select(prospects).where(among(prospects.c.id)), these(prospect_ids)
        ).all()
        tags = self._tags.of_many([row.id for row in rows])
        return {row.id: _prospect(row, tags.get(row.id, ())) for row in rows}

    def by_address(self, address: str) -> Prospect | None:
        """One prospect by mail address, however it is written."""
        return self._one(prospects.c.address_key == address_key(address))

    def page(
        self, search: str, sort: ProspectSort, after: PageKey | None, limit: int
    ) -> ProspectPage:
        """The rows after a key. `total` is counted for the first page only, else 0."""
        asked, order = ProspectFilter(search=search), ProspectOrder(sort)
        return self.matching(asked, order, after, limit)

    def matching(
        self, asked: ProspectFilter, order: ProspectOrder, after: PageKey | None, limit: int
    ) -> ProspectPage:
        """The rows of a filter after a key. `total` is counted for the first page only, else 0."""
        return self._lists.page(asked, order, after, limit)

    def ids(self, asked: ProspectFilter, order: ProspectOrder = BY_WARMTH) -> tuple[int, ...]:
        """Everybody who matches, in order."""
        return self._lists.ids(asked, order)

    def rows(self, prospect_ids: Sequence[int]) -> tuple[ProspectRow, ...]:
        """These lines of the list, in the order asked; who is gone is left out."""
        return self._lists.rows(prospect_ids)

    def count(self, asked: ProspectFilter) -> int:
        """How many match."""
        return self._lists.count(asked)

    def stage_counts(self, asked: ProspectFilter) -> Mapping[str, int]:
        """How many of those who match are in which stage."""
        return self._lists.stage_counts(asked)

    def field_names(self) -> tuple[str, ...]:
        """The names of all free fields in use."""
        names: set[str] = set()
        for fields in self._connection.execute(select(prospects.c.fields).distinct()).scalars():
            names.update(fields)
        return tuple(sorted(names))

    def set_unsubscribed(self, prospect_id: int, at: datetime) -> None:
        """Remember that a person wants no more mail; the first time stays."""
        self._connection.execute(
            update(prospects)
            .where(prospects.c.id == prospect_id, prospects.c.unsubscribed_at.is_(None))
            .values(unsubscribed_at=at)
        )

    def _one(self, where: ColumnElement[bool]) -> Prospect | None:
        row = self._connection.execute(select(prospects).where(where)).one_or_none()
        return None if row is None else _prospect(row, self._tags.of(row.id))

    def _refuse_double(self, address: str, but: int | None) -> None:
        there = self.by_address(address)
        if there is not None and there.id != but:
            raise UserError(
                "prospect-exists", f"{address} is there already, as {there.name}: edit that one."
            )


def columns_of(form: ProspectForm) -> Mapping[str, object]:
    """What stands in the row of a prospect with this form; its tags stand beside it."""
    return {**dict(zip(COLUMNS, values_of(form), strict=True)), "fields": dict(form.fields)}


def values_of(form: ProspectForm) -> tuple[object, ...]:
    """The same in the order of COLUMNS, without the free fields."""
    key = address_key(form.address)
    name = f"{form.first_name} {form.last_name}".strip() or form.address
    return (
        *_plain_of(form),
        key,
        key.rpartition("@")[2],
        other_mailbox(key),
        company_key(form.company),
        name.casefold(),
    )


PLAIN = (
    "address",
    "first_name",
    "last_name",
    "company",
    "job_title",
    "phone",
    "website",
    "stage",
    "time_zone",
)
COLUMNS = (*PLAIN, "address_key", "domain", "mailbox_key", "company_key", "name_key")
_plain_of = attrgetter(*PLAIN)


def _prospect(row: Row[tuple[object, ...]], tags: tuple[str, ...]) -> Prospect:
    known = {name: row._mapping[name] for name in (*PLAIN, "fields")}
    return Prospect(row.id, ProspectForm(**known, tags=tags), row.created_at, row.unsubscribed_at)
