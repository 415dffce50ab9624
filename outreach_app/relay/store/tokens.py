"""Tokens and their targets: registering and looking up. A target never changes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite

from outreach_app.relay.link_targets import header_form
from outreach_app.relay.store.schema import accounts, tokens
from outreach_app.wire.shapes import TokenRegistration

ROWS_A_STATEMENT = 500

T = TypeVar("T")
_Pointed = tuple[str, str | None]  # kind and url


@dataclass(frozen=True, slots=True)
class Target:
    """What a token stands for; its URL is fit for a header."""

    account: int
    kind: str
    url: str | None
    revoked: bool


class TargetConflictError(Exception):
    """A token is known already, with another kind or target. `index` names it in the request."""

    def __init__(self, index: int) -> None:
        super().__init__("this token is registered with another target")
        self.index = index


def find_target(db: Connection, token: str, tag: str) -> Target | None:
    """What a well-formed token stands for, looked up through its account's tag."""
    row = db.execute(
        select(tokens.c.account, tokens.c.kind, tokens.c.url, tokens.c.revoked_at)
        .join(accounts, accounts.c.account == tokens.c.account)
        .where(accounts.c.tag == tag, tokens.c.token == token)
    ).first()
    if row is None:
        return None
    url = header_form(row.url) if row.url else None
    return Target(row.account, row.kind, url, row.revoked_at is not None)


def register_tokens(db: Connection, account: int, asked: Sequence[TokenRegistration]) -> int:
    """Store the tokens that are new and say how many those were; all of them or none.

    Raises TargetConflictError when one is known with another target, also within the request. The
    insert comes first and skips what is there, so that two nodes can not both be first.
    """
    wanted = _first_targets(asked)
    created = 0
    for rows in _chunks(sorted(wanted.items())):
        values: list[dict[str, object]] = [
            {"account": account, "token": token, "kind": kind, "url": url}
            for token, (kind, url) in rows
        ]
        created += db.execute(_insert(db, values).on_conflict_do_nothing()).rowcount
    stored = _stored_targets(db, account, list(wanted))
    for index, token in enumerate(asked):
        if stored[token.token] != (token.kind.value, token.url):
            raise TargetConflictError(index)
    return created


def _first_targets(asked: Sequence[TokenRegistration]) -> dict[str, _Pointed]:
    wanted: dict[str, _Pointed] = {}
    for token in asked:
        wanted.setdefault(token.token, (token.kind.value, token.url))
    return wanted


def _stored_targets(db: Connection, account: int, names: Sequence[str]) -> dict[str, _Pointed]:
    found: dict[str, _Pointed] = {}
    for some in _chunks(names):
        rows = db.execute(
            select(tokens.c.token, tokens.c.kind, tokens.c.url).where(
                tokens.c.account == account, tokens.c.token.in_(some)
            )
        )
        found.update({row.token: (row.kind, row.url) for row in rows})
    return found


def _chunks(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    return (rows[i : i + ROWS_A_STATEMENT] for i in range(0, len(rows), ROWS_A_STATEMENT))


def _insert(db: Connection, rows: list[dict[str, object]]) -> sqlite.Insert | postgresql.Insert:
    if db.dialect.name == "sqlite":
        return sqlite.insert(tokens).values(rows)
    return postgresql.insert(tokens).values(rows)
