"""Tokens and their targets: registering and looking up. A target never changes."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection, func, select, text, update

from outreach_app.relay.link_targets import header_form
from outreach_app.relay.store.schema import hits, tokens
from outreach_app.wire.shapes import HitKind, TokenRegistration
from outreach_app.wire.tokens import TAG_LENGTH

ROWS_A_STATEMENT = 500

T = TypeVar("T")

_LIST = {
    "sqlite": "json_each(:names) as asked",
    "postgresql": "json_array_elements_text(cast(:names as json)) as asked(value)",
}
_FIND = {
    dialect: text(
        f"select t.account, t.token, t.kind, t.url, t.revoked_at from {asked} "  # noqa: S608
        "join accounts a on a.tag = substr(asked.value, 1, :tag) "
        "join tokens t on t.account = a.account and t.token = asked.value"
    )
    for dialect, asked in _LIST.items()
}
_ROWS = {
    "sqlite": "select :account, json_extract(value, '$[0]'), json_extract(value, '$[1]'), "
    "json_extract(value, '$[2]') from json_each(:rows) where true",
    "postgresql": "select :account, one->>0, one->>1, one->>2 "
    "from json_array_elements(cast(:rows as json)) as given(one)",
}
_INSERT = {
    dialect: text(
        f"insert into tokens (account, token, kind, url) {rows} order by 2 "
        "on conflict do nothing returning token"
    )
    for dialect, rows in _ROWS.items()
}
_STORED = {
    dialect: text(
        f"select token, kind, url from tokens where token in (select value from {asked}) "  # noqa: S608
        "and account = :account"
    )
    for dialect, asked in _LIST.items()
}
"""One statement with its rows as JSON, whatever their number: to write and to read one with a
parameter for each value took the database's door twenty times as long as the database itself.
"""

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


def find_targets(db: Connection, names: Sequence[str]) -> dict[str, Target]:
    """What these well-formed tokens stand for; each look-up starts with the account's tag."""
    rows = db.execute(_FIND[db.dialect.name], {"names": json.dumps(names), "tag": TAG_LENGTH})
    return {
        row.token: Target(
            account=row.account,
            kind=row.kind,
            url=header_form(row.url) if row.url else None,
            revoked=row.revoked_at is not None,
        )
        for row in rows
    }


def as_targets(account: int, asked: Sequence[TokenRegistration]) -> dict[str, Target]:
    """What tokens that were just registered stand for."""
    return {
        token.token: Target(
            account, token.kind.value, header_form(token.url) if token.url else None, token.revoked
        )
        for token in asked
    }


def register_tokens(
    db: Connection, account: int, asked: Sequence[TokenRegistration], now: int
) -> int:
    """Store the tokens that are new and say how many those were; all of them or none.

    Raises TargetConflictError when one is known with another target, also within the request.
    The insert comes first and skips what is there, so that two nodes can not both be first. Where
    all were new, which is nearly always, none can contradict another.
    """
    wanted = _first_targets(asked)
    rows = json.dumps([(token, kind, url) for token, (kind, url) in wanted.items()])
    created = len(db.execute(_INSERT[db.dialect.name], {"account": account, "rows": rows}).all())
    if created < len(asked):
        _check_targets(asked, _stored_targets(db, account, list(wanted)))
    if revoked := [token.token for token in asked if token.revoked]:
        revoke_tokens(db, account, revoked, now)
    return created


def _check_targets(asked: Sequence[TokenRegistration], stored: Mapping[str, _Pointed]) -> None:
    for index, token in enumerate(asked):
        if stored[token.token] != (token.kind.value, token.url):
            raise TargetConflictError(index)


def revoke_tokens(db: Connection, account: int, names: Sequence[str], now: int) -> int:
    """Record these no longer. How many of them are known, whether revoked before or not."""
    known = 0
    for some in _chunks(names):
        these = (tokens.c.account == account) & tokens.c.token.in_(some)
        known += db.execute(select(func.count()).where(these)).scalar_one()
        db.execute(
            update(tokens).where(these, tokens.c.revoked_at.is_(None)).values(revoked_at=now)
        )
    return known


def erase_hits(db: Connection, account: int, names: Sequence[str], now: int) -> int:
    """Blank the stored hits of these tokens; they keep their numbers. How many those were.

    Of an unsubscribing its time and token stay: the sender must go on to honour it. The tokens
    are marked first, so that hits still in a node's spool are blanked when they come in.
    """
    erased = 0
    for some in _chunks(names):
        known = (tokens.c.account == account) & tokens.c.token.in_(some)
        db.execute(update(tokens).where(known).values(erased_at=now))
        these = (hits.c.account == account) & hits.c.token.in_(some)
        erased += db.execute(select(func.count()).select_from(hits).where(these)).scalar_one()
        db.execute(update(hits).where(these).values(address="", user_agent="", headers="{}"))
        tracked = hits.c.kind != HitKind.UNSUBSCRIBE.value
        db.execute(update(hits).where(these, tracked).values(token="", at=0, method=""))
    return erased


def _first_targets(asked: Sequence[TokenRegistration]) -> dict[str, _Pointed]:
    wanted: dict[str, _Pointed] = {}
    for token in asked:
        wanted.setdefault(token.token, (token.kind.value, token.url))
    return wanted


def _stored_targets(db: Connection, account: int, names: Sequence[str]) -> dict[str, _Pointed]:
    asked = {"account": account, "names": json.dumps(names)}
    rows = db.execute(_STORED[db.dialect.name], asked)
    return {token: (kind, url) for token, kind, url in rows}


def _chunks(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    return (rows[i : i + ROWS_A_STATEMENT] for i in range(0, len(rows), ROWS_A_STATEMENT))
