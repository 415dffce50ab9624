"""Lists of prospects: by pages, by ids, and counted. Every order is walked along an index."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    func,
    literal,
    select,
    text,
    true,
    tuple_,
)

from outreach_app.domain.events import EventKind
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import (
    PageKey,
    ProspectOrder,
    ProspectPage,
    ProspectRow,
    ProspectSort,
)
from outreach_app.domain.scoring import Level
from outreach_app.storage.prospect_matching import condition, match_of
from outreach_app.storage.prospect_schema import prospect_tags, stages, tags
from outreach_app.storage.schema import prospects

AT_ONCE = 500
"""How many ids stand in one statement."""

_FOUND = "select count(*) from prospect_words where prospect_words match :question"

COLUMNS: dict[ProspectSort, ColumnElement[object]] = {
    ProspectSort.NAME: prospects.c.name_key,
    ProspectSort.WARMTH: prospects.c.points,
    ProspectSort.COMPANY: prospects.c.company_key,
    ProspectSort.ADDRESS: prospects.c.address_key,
    ProspectSort.ACTIVITY: prospects.c.last_event_at,
    ProspectSort.CONTACTED: prospects.c.contacted_at,
}
"""What is compared. Stages have an order of their own, and who came when is told by the id."""


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of the list: sorted by the column, or all with the same value and sorted by id."""

    where: ColumnElement[bool]
    column: ColumnElement[object] | None = None
    value: str | None = None

    def holds(self, key: PageKey) -> bool:
        return key.value == self.value if self.column is None else key.value is not None


class ProspectLists:
    """The lists of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(
        self, asked: ProspectFilter, order: ProspectOrder, after: PageKey | None, limit: int
    ) -> ProspectPage:
        """The rows after a key. `total` is counted for the first page only, else 0."""
        found = list(islice(self._walk(asked, order, after, limit + 1), limit + 1))
        rows = self._with_tags(found[:limit])
        next_key = _key(order.sort, found[limit - 1]) if len(found) > limit else None
        return ProspectPage(rows, next_key, 0 if after is not None else self.count(asked))

    def ids(self, asked: ProspectFilter, order: ProspectOrder) -> tuple[int, ...]:
        """Everybody who matches, in order."""
        found: list[int] = []
        for run in self._runs(order):
            statement = select(prospects.c.id).where(condition(asked), run.where)
            ordered = statement.order_by(*_order_of(run, order)).subquery()
            # One text instead of 100,000 rows: nobody else has to wait while SQLite makes it.
            # The order within holds, as SQLite keeps it for what depends on it.
            text_of_ids = select(func.group_concat(ordered.c.id))
            ids = self._connection.execute(text_of_ids).scalar_one()
            found.extend(json.loads(f"[{ids or ''}]"))  # no words in between, which take most room
        return tuple(found)

    def rows(self, prospect_ids: Sequence[int]) -> tuple[ProspectRow, ...]:
        """These lines, in the order asked; who is gone is left out."""
        found: dict[int, ProspectRow] = {}
        for some in _slices(prospect_ids):
            statement = select(*_OF_ROW).where(prospects.c.id.in_(some))
            for row in self._with_tags(self._connection.execute(statement).all()):
                found[row.id] = row
        return tuple(found[one] for one in prospect_ids if one in found)

    def count(self, asked: ProspectFilter) -> int:
        """How many match."""
        question = match_of(asked.search)
        if question and asked.is_search_only:
            found = self._connection.execute(text(_FOUND), {"question": question})
            return int(found.scalar_one())
        statement = select(func.count()).select_from(prospects)
        return self._connection.execute(statement.where(condition(asked))).scalar_one()

    def stage_counts(self, asked: ProspectFilter) -> dict[str, int]:
        """How many of those who match are in which stage; a stage without any is left out."""
        statement = select(prospects.c.stage, func.count()).where(condition(asked))
        found = self._connection.execute(statement.group_by(prospects.c.stage))
        return {row.stage: row[1] for row in found}

    def _walk(
        self, asked: ProspectFilter, order: ProspectOrder, after: PageKey | None, limit: int
    ) -> Iterator[Row[tuple[object, ...]]]:
        """At least so many rows after the key, one run after the other."""
        for run in self._runs(order):
            if after is not None and not run.holds(after):
                continue
            beyond = true() if after is None else _beyond(run, order, after)
            after = None
            statement = select(*_OF_ROW).where(condition(asked), run.where, beyond)
            ordered: Select[tuple[object, ...]] = statement.order_by(*_order_of(run, order))
            yield from self._connection.execute(ordered.limit(limit))

    def _runs(self, order: ProspectOrder) -> list[_Run]:
        if order.sort is ProspectSort.STAGE:
            runs = [_Run(prospects.c.stage == key, value=key) for key in self._stage_keys()]
            return runs[::-1] if order.is_descending else runs
        if order.sort not in COLUMNS:
            return [_Run(true())]
        column = COLUMNS[order.sort]
        if order.sort not in (ProspectSort.ACTIVITY, ProspectSort.CONTACTED):
            return [_Run(true(), column)]
        return [_Run(column.is_not(None), column), _Run(column.is_(None))]

    def _stage_keys(self) -> list[str]:
        known = list(
            self._connection.execute(
                select(stages.c.key).order_by(stages.c.position, stages.c.key)
            ).scalars()
        )
        used = self._connection.execute(select(prospects.c.stage).distinct()).scalars()
        return [*known, *sorted(set(used) - set(known))]

    def _with_tags(self, found: Sequence[Row[tuple[object, ...]]]) -> tuple[ProspectRow, ...]:
        theirs: dict[int, list[str]] = {}
        for some in _slices([row.id for row in found]):
            statement = (
                select(prospect_tags.c.prospect_id, tags.c.name)
                .join(tags, tags.c.id == prospect_tags.c.tag_id)
                .where(prospect_tags.c.prospect_id.in_(some))
                .order_by(tags.c.name_key)
            )
            for prospect_id, name in self._connection.execute(statement):
                theirs.setdefault(prospect_id, []).append(name)
        return tuple(_list_row(row, tuple(theirs.get(row.id, ()))) for row in found)


def _beyond(run: _Run, order: ProspectOrder, after: PageKey) -> ColumnElement[bool]:
    row_id = prospects.c.id
    if run.column is None:
        return row_id < after.id if order.is_descending else row_id > after.id
    here = tuple_(run.column, row_id)
    there = tuple_(literal(after.value, run.column.type), literal(after.id))
    return here < there if order.is_descending else here > there


def _order_of(run: _Run, order: ProspectOrder) -> tuple[ColumnElement[object], ...]:
    columns = [prospects.c.id] if run.column is None else [run.column, prospects.c.id]
    return tuple(one.desc() if order.is_descending else one.asc() for one in columns)


def _key(sort: ProspectSort, row: Row[tuple[object, ...]]) -> PageKey:
    if sort is ProspectSort.STAGE:
        return PageKey(row.stage, row.id)
    column = COLUMNS.get(sort)
    value: str | float | datetime | None = None if column is None else row._mapping[column]
    return PageKey(value, row.id)


_OF_ROW = tuple(
    prospects.c[name]
    for name in (
        "id",
        "address",
        "address_key",
        "first_name",
        "last_name",
        "name_key",
        "company",
        "company_key",
        "stage",
        "job_title",
        "phone",
        "points",
        "level",
        "last_event",
        "last_event_at",
        "contacted_at",
        "created_at",
        "bounced_at",
        "unsubscribed_at",
    )
)


def _list_row(row: Row[tuple[object, ...]], tagged: tuple[str, ...]) -> ProspectRow:
    return ProspectRow(
        id=row.id,
        name=f"{row.first_name} {row.last_name}".strip() or row.address,
        company=row.company,
        address=row.address,
        points=row.points,
        level=Level(row.level),
        last_event=EventKind(row.last_event) if row.last_event else None,
        last_event_at=row.last_event_at,
        unsubscribed=row.unsubscribed_at is not None,
        stage=row.stage,
        tags=tagged,
        job_title=row.job_title,
        phone=row.phone,
        contacted_at=row.contacted_at,
        created_at=row.created_at,
        bounced=row.bounced_at is not None,
    )


def _slices(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[first : first + AT_ONCE] for first in range(0, len(ids), AT_ONCE))
