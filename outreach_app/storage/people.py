"""Many prospects at once, as imports need them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from json.encoder import encode_basestring_ascii as _quoted
from typing import TypeVar

from sqlalchemy import Connection, bindparam, delete, exists, func, insert, select, update

from outreach_app.domain.prospects import FIRST_STAGE, ProspectForm, tag_key
from outreach_app.storage.columns import Instant
from outreach_app.storage.erasures import ErasureRows
from outreach_app.storage.indexes import IndexesAtOnce
from outreach_app.storage.prospect_schema import notes, prospect_tags, stages, tags, tasks
from outreach_app.storage.prospect_tags import TagRows
from outreach_app.storage.prospect_words import WordsAtOnce
from outreach_app.storage.prospects import COLUMNS, PLAIN, columns_of, values_of
from outreach_app.storage.schema import outgoing, prospects

T = TypeVar("T")

_TAGGING = "insert into prospect_tags (prospect_id, tag_id) values (?, ?)"

CACHE_KIB = 64 * 1024
"""Room for the indexes while many rows are added: else each page goes to the disk many times."""

AT_ONCE = 900
"""Values in one statement: SQLite takes 999 at the least."""


class PeopleRows:
    """Prospects of one transaction, by the hundred."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._tags = TagRows(connection)
        self._known_tags: dict[str, int] = {}
        self._edited: set[int] = set()
        self._indexes = IndexesAtOnce(connection)

    def keys(self) -> dict[str, int]:
        """Everybody's id by the key of the address."""
        found = self._connection.exec_driver_sql("select address_key, id from prospects")
        return {row[0]: row[1] for row in found}

    def forms(self, ids: Sequence[int]) -> dict[int, ProspectForm]:
        """What is known of these."""
        found: dict[int, ProspectForm] = {}
        columns = [prospects.c[name] for name in ("id", "fields", *PLAIN)]
        for some in _parts(ids):
            marks = self._tags_of(some)
            for row in self._connection.execute(select(*columns).where(prospects.c.id.in_(some))):
                known = {name: row._mapping[name] for name in ("fields", *PLAIN)}
                found[row.id] = ProspectForm(**known, tags=marks.get(row.id, ()))
        return found

    def add_many(self, forms: Sequence[ProspectForm], now: datetime) -> range:
        """New prospects, whose addresses must be new. Returns their ids, in the same order."""
        if not forms:
            return range(0)
        highest = self._connection.execute(select(func.max(prospects.c.id))).scalar_one() or 0
        ids = range(highest + 1, highest + 1 + len(forms))
        at = Instant().process_bind_param(now, self._connection.dialect)
        rows = [
            (number, at, _json(form.fields), *values_of(form))
            for number, form in zip(ids, forms, strict=True)
        ]
        self._connection.exec_driver_sql(_INSERTION, rows)
        self._indexes.grew(len(rows), highest)
        self._tag(dict(zip(ids, forms, strict=True)))
        return ids

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Many will be added: their words for the search are written at the end of the block."""
        words = WordsAtOnce(self._connection)
        self._edited.clear()
        usual = self._connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
        self._connection.exec_driver_sql(f"PRAGMA cache_size = {-CACHE_KIB}")
        try:
            with self._indexes.put_away():
                yield
            words.catch_up(self._edited)
        finally:
            self._connection.exec_driver_sql(f"PRAGMA cache_size = {usual}")

    def edit_many(self, forms: Mapping[int, ProspectForm]) -> None:
        """Replace what is said of these; their addresses must stay as they are."""
        if not forms:
            return
        rows = [{"this": number, **columns_of(form)} for number, form in forms.items()]
        these = prospects.c.id == bindparam("this")
        names: dict[str, object] = {name: bindparam(name) for name in rows[0] if name != "this"}
        self._connection.execute(update(prospects).where(these).values(**names), rows)
        for number, form in forms.items():
            self._tags.set(number, form.tags)
        self._edited.update(forms)

    def remove_untouched(self, ids: Sequence[int]) -> int:
        """Delete those to whom nothing was sent or noted, and return how many."""
        gone = 0
        for some in _parts(ids):
            without = (
                ~exists().where(table.c.prospect_id == prospects.c.id)
                for table in (outgoing, notes, tasks)
            )
            these = (prospects.c.id.in_(some), prospects.c.unsubscribed_at.is_(None), *without)
            gone += self._connection.execute(delete(prospects).where(*these)).rowcount
        return gone

    def stages(self) -> dict[str, str]:
        """The stages' keys by their names and keys, without case."""
        found = self._connection.execute(select(stages.c.key, stages.c.name)).all()
        return {key.casefold(): key for key, _ in found} | {
            name.casefold(): key for key, name in found
        }

    def add_stage(self, name: str) -> str:
        """A new stage at the end of the list. Returns its key."""
        key = "-".join(name.casefold().split()) or FIRST_STAGE
        last = self._connection.execute(select(func.max(stages.c.position))).scalar_one()
        self._connection.execute(
            insert(stages).values(key=key, name=name, position=(last or 0) + 1)
        )
        return key

    def erased(self, keys: Iterable[str]) -> frozenset[str]:
        """Those of these addresses whose owners asked to be forgotten."""
        return frozenset(ErasureRows(self._connection).among(keys))

    def _tag(self, forms: Mapping[int, ProspectForm]) -> None:
        """Tags for prospects who have none yet."""
        names = {tag for form in forms.values() for tag in form.tags} - self._known_tags.keys()
        for some in _parts(sorted(names)):
            ids = self._tags.ids(some)
            self._known_tags.update({tag: ids[tag_key(tag)] for tag in some})
        known = self._known_tags
        rows = [(number, known[tag]) for number, form in forms.items() for tag in form.tags]
        if rows:
            self._connection.exec_driver_sql(_TAGGING, rows)

    def _tags_of(self, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
        found = self._connection.execute(
            select(prospect_tags.c.prospect_id, tags.c.name)
            .join(tags, tags.c.id == prospect_tags.c.tag_id)
            .where(prospect_tags.c.prospect_id.in_(ids))
            .order_by(tags.c.name_key)
        )
        marks: dict[int, tuple[str, ...]] = {}
        for number, name in found:
            marks[number] = (*marks.get(number, ()), name)
        return marks


_NAMES = ("id", "created_at", "fields", *COLUMNS)
_INSERTION = (
    f"insert into prospects ({', '.join(_NAMES)})"  # noqa: S608 - our own names
    f" values ({', '.join('?' * len(_NAMES))})"
)


def _json(fields: Mapping[str, str]) -> str:
    """The same as json.dumps writes, without making an encoder for each of them."""
    said = ", ".join(f"{_quoted(name)}: {_quoted(value)}" for name, value in fields.items())
    return f"{{{said}}}"


def _parts(values: Sequence[T]) -> Iterator[list[T]]:
    for start in range(0, len(values), AT_ONCE):
        yield list(values[start : start + AT_ONCE])
