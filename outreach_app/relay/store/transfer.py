"""One account as a file: a JSON line that says what it is, then a line for each token and hit.

Keys do not travel: the new relay makes one. The feed gets a new name there, since its numbers may
go on differently.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, Table, insert, select, update

from outreach_app.relay.store.accounts import Account, create_account
from outreach_app.relay.store.schema import accounts, feeds, hits, tokens

FORMAT = "outreach-relay account"
VERSION = 1
ROWS = 500

Write = Callable[[str], object]
Row = dict[str, object]


class TransferError(Exception):
    """The file is no account; the message says where."""


@dataclass(frozen=True, slots=True)
class Count:
    """What a file holds."""

    tokens: int
    hits: int


def export_account(db: Connection, account: Account, write: Write) -> Count:
    """Write the account, line by line."""
    row = db.execute(select(accounts).where(accounts.c.account == account.account)).one()
    newest = select(feeds.c.newest).where(feeds.c.account == account.account)
    head = {
        "format": FORMAT,
        "version": VERSION,
        "name": row.name,
        "tag": row.tag,
        "retention_days": row.retention_days,
        "newest": db.execute(newest).scalar_one(),
    }
    write(json.dumps(head) + "\n")
    return Count(
        tokens=_write_rows(db, "token", tokens, account, write),
        hits=_write_rows(db, "hit", hits, account, write),
    )


def import_account(db: Connection, lines: Iterable[str], now: int) -> tuple[Account, Count]:
    """Read an account into this database. Raises TransferError or AccountExistsError."""
    rows = _read_lines(lines)
    head = next(rows, {})
    if head.get("format") != FORMAT or head.get("version") != VERSION:
        raise TransferError("this is no account that was exported from a relay")
    try:
        account = create_account(
            db, str(head["name"]), now, str(head["tag"]), int(str(head["retention_days"]))
        )
        newest = int(str(head["newest"]))
    except (KeyError, ValueError) as error:
        raise TransferError(f"the first line does not fit: {error}") from error
    these = feeds.c.account == account.account
    db.execute(update(feeds).where(these).values(newest=newest))
    counts = {"token": 0, "hit": 0}
    while some := list(islice(rows, ROWS)):
        for kind, table in (("token", tokens), ("hit", hits)):
            own = [_columns(row, table, account) for row in some if row.get("is") == kind]
            counts[kind] += len(own)
            if own:
                db.execute(insert(table), own)
    return account, Count(counts["token"], counts["hit"])


def _write_rows(db: Connection, kind: str, table: Table, account: Account, write: Write) -> int:
    count = 0
    last = table.primary_key.columns.values()[-1]
    query = select(table).where(table.c.account == account.account).order_by(last)
    for row in db.execution_options(yield_per=ROWS).execute(query).mappings():
        own = {name: value for name, value in row.items() if name != "account"}
        write(json.dumps({"is": kind, **own}) + "\n")
        count += 1
    return count


def _read_lines(lines: Iterable[str]) -> Iterator[Row]:
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise TransferError(f"line {number} is not JSON") from error
        if not isinstance(row, dict):
            raise TransferError(f"line {number} is no object")
        yield row


def _columns(row: Row, table: Table, account: Account) -> Row:
    """A line's values. An older release's line lacks what came since, and all that may be empty."""
    columns = [column for column in table.columns if column.name != "account"]
    for column in columns:
        if column.name not in row and not column.nullable:
            raise TransferError(f"a {row.get('is')} lacks {column.name!r}")
    return {"account": account.account, **{column.name: row.get(column.name) for column in columns}}
