"""Rows for the lists that we write: cells, ready as text, without an object for each person."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from outreach_app.domain.lists.columns import TITLES, company_fact_of, field_of
from outreach_app.domain.lists.tags import joined

AT_ONCE = 500

_OF_COMPANY = ("website", "phone", "about", "domain", "address", "size")

_SPECIAL = {
    "stage": "coalesce((select name from stages where key = prospects.stage), prospects.stage)",
    "tags": "''",  # they are read apart, many people's at once
}

_ACTIVITY = """
    select events.prospect_id, prospects.address, prospects.first_name, prospects.last_name,
        events.kind, outgoing.subject, events.link, events.at, events.count, verdicts.kind,
        coalesce(nullif(verdicts.reason, ''), events.detail), verdicts.confidence, events.device
    from events join prospects on prospects.id = events.prospect_id
    left join outgoing on outgoing.id = events.mail_id
    left join verdicts on verdicts.hit_id = events.hit_id
    where events.prospect_id in ({marks}) order by events.prospect_id, events.at, events.id
"""


class CellRows:
    """The cells of one transaction's prospects."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def cells(
        self, ids: Sequence[int], targets: Sequence[str]
    ) -> Iterator[tuple[int, tuple[str, ...]]]:
        """What stands in these columns of these people, in this order; who is gone is left out."""
        plain = [target for target in targets if target in TITLES]
        first = ("id", "fields", "company_key")
        wanted = ", ".join((*first, *(_expression(target) for target in plain)))
        said = self._said_of_companies() if any(map(company_fact_of, targets)) else {}
        shaped, has_tags = _Shape(targets, plain, said), "tags" in targets
        for start in range(0, len(ids), AT_ONCE):
            some = tuple(ids[start : start + AT_ONCE])
            sql = f"select {wanted} from prospects where id in ({_marks(some)})"  # noqa: S608
            rows = {row[0]: row for row in self._connection.exec_driver_sql(sql, some)}
            marks = self._tags(some) if has_tags else {}
            for number in some:
                row = rows.get(number)
                if row is not None:
                    yield number, shaped.cells(row, marks.get(number))

    def _tags(self, ids: Sequence[int]) -> dict[int, list[str]]:
        sql = (
            "select prospect_tags.prospect_id, tags.name from prospect_tags "  # noqa: S608
            "join tags on tags.id = prospect_tags.tag_id "
            f"where prospect_tags.prospect_id in ({_marks(ids)}) order by tags.name_key"
        )
        found: dict[int, list[str]] = {}
        for number, name in self._connection.exec_driver_sql(sql, tuple(ids)):
            found.setdefault(number, []).append(name)
        return found

    def _said_of_companies(self) -> dict[str, Mapping[str, str]]:
        """By company key. Only few companies have any row."""
        sql = "select key, website, phone, about, domain, address, size, fields from companies"
        return {
            key: {**json.loads(own), **dict(zip(_OF_COMPANY, plain, strict=True))}
            for key, *plain, own in self._connection.exec_driver_sql(sql)
        }

    def activity(self, ids: Sequence[int]) -> Iterator[tuple[str, ...]]:
        """What became of the mails to these people, person by person, the oldest first."""
        for start in range(0, len(ids), AT_ONCE):
            some = tuple(ids[start : start + AT_ONCE])
            sql = _ACTIVITY.format(marks=_marks(some))
            for row in self._connection.exec_driver_sql(sql, some):
                yield _activity_cells(tuple(row))


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


class _Shape:
    """Puts the cells of a row where they belong. SQLite finds no key that JSON had to escape, so
    free fields are read here.
    """

    def __init__(
        self,
        targets: Sequence[str],
        plain: Sequence[str],
        said: Mapping[str, Mapping[str, str]],
    ) -> None:
        self._said = said
        self._facts = [
            (place, name)
            for place, target in enumerate(targets)
            if (name := company_fact_of(target)) is not None
        ]
        self._places = [
            (field_of(target), plain.index(target) + 3 if target in plain else 0)
            for target in targets
        ]
        self._tags = targets.index("tags") if "tags" in targets else -1
        self._has_own = any(name for name, _ in self._places)

    def cells(self, row: Sequence[Any], marks: Sequence[str] | None) -> tuple[str, ...]:
        own = json.loads(row[1]) if self._has_own and row[1] != "{}" else {}
        cells = [row[place] if place else own.get(name, "") for name, place in self._places]
        if marks:
            cells[self._tags] = joined(marks)
        if self._facts and (said := self._said.get(row[2])):
            for place, name in self._facts:
                cells[place] = said.get(name, "")
        return tuple(cells)


def _expression(target: str) -> str:
    """The column in SQL."""
    assert target in TITLES
    return _SPECIAL.get(target, f"prospects.{target}")


def _activity_cells(row: tuple[object, ...]) -> tuple[str, ...]:
    _, address, first, last, kind, subject, link, at, count, verdict, why, sure, device = row
    assert isinstance(at, int)
    moment = datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="seconds")
    name = " ".join(str(part) for part in (first, last) if part)
    cells = (address, name, kind, subject, link, moment.replace("+00:00", "Z"), count, verdict, why)
    share = "" if sure is None else f"{sure:.2f}"
    return tuple("" if cell is None else str(cell) for cell in (*cells, share, device))
