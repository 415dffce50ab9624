"""Everything that is stored about one person, found by following the foreign keys.

A table that a later version adds is followed like the others: nothing has to be listed here.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Table, func, or_, select

from outreach_app.domain.mentions import Mention
from outreach_app.domain.suppressions import keys_of
from outreach_app.storage.company_mentions import CompanyMentions
from outreach_app.storage.list_schema import import_rows
from outreach_app.storage.outbox_schema import suppressions
from outreach_app.storage.prospect_schema import tags
from outreach_app.storage.schema import hits, metadata, outgoing, prospects, tokens

Rows = Sequence[Mapping[str, object]]

AT_ONCE = 500
_LEFT_OUT = frozenset({import_rows.name})
"""What only serves to take something back."""


class PersonRows:
    """The rows about people, of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def everything(self, prospect_id: int, address: str) -> Mapping[str, Rows]:
        """The rows of each table that has any, by the table's name."""
        found: dict[str, Rows] = {}
        found["prospects"] = self._where(prospects, prospects.c.id == prospect_id)
        low = func.lower(outgoing.c.recipient) == address.casefold()
        mails = self._where(outgoing, or_(outgoing.c.prospect_id == prospect_id, low))
        mail_ids = [row["id"] for row in mails]
        asked = self._in(tokens, "mail_id", mail_ids)
        requests = self._in(hits, "token", [row["token"] for row in asked])
        keys: dict[str, Sequence[object]] = {
            prospects.name: [prospect_id],
            outgoing.name: mail_ids,
            hits.name: [row["id"] for row in requests],
        }
        found |= {"outgoing": mails, "tokens": asked, "hits": requests}
        for table in metadata.sorted_tables:
            if table.name not in found and table.name not in _LEFT_OUT:
                found[table.name] = self._that_refer(table, keys)
        wanted = [row["tag_id"] for row in found["prospect_tags"]]
        found["tags"] = self._in(tags, "id", wanted)
        me = found["prospects"][0] if found["prospects"] else {}
        names = str(me.get("first_name", "")), str(me.get("last_name", ""))
        found["companies"] = CompanyMentions(self._connection, Mention(address, *names)).found()
        found["suppressions"] = self._in(suppressions, "key", list(keys_of(address)))
        return {name: rows for name, rows in found.items() if rows}

    def _that_refer(self, table: Table, keys: Mapping[str, Sequence[object]]) -> Rows:
        rows: dict[str, Mapping[str, object]] = {}
        for column in table.columns:
            for key in column.foreign_keys:
                for row in self._in(table, column.name, keys.get(key.column.table.name, ())):
                    rows.setdefault(repr(row), row)
        return list(rows.values())

    def _in(self, table: Table, column: str, values: Sequence[object]) -> Rows:
        return [
            row for some in _parts(values) for row in self._where(table, table.c[column].in_(some))
        ]

    def _where(self, table: Table, condition: object) -> Rows:
        found = self._connection.execute(select(table).where(condition))  # type: ignore[arg-type]
        return [{name: _plain(value) for name, value in row.items()} for row in found.mappings()]


def _plain(value: object) -> object:
    """As JSON may hold it."""
    if isinstance(value, datetime):
        return value.isoformat()
    return f"{len(value)} bytes" if isinstance(value, bytes) else value


def _parts(values: Sequence[object]) -> Iterator[Sequence[object]]:
    for start in range(0, len(values), AT_ONCE):
        yield values[start : start + AT_ONCE]
