"""The master map: every token there ever was, with where it led and whether the relay knows it.

It outlives its mails, so that links in mail already sent can be restored.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from outreach_app.domain.feed import NewToken, TokenKind
from outreach_app.domain.mails import OutgoingState
from outreach_app.storage.bulk import among, members, milliseconds_of, plain, these
from outreach_app.storage.schema import outgoing, tokens

_KINDS = members(TokenKind)
_UNREGISTERED = select(tokens.c.token, tokens.c.kind, tokens.c.url).where(
    among(tokens.c.mail_id), tokens.c.registered_at.is_(None)
)
_PLAIN = plain(tokens)
_MARK_REGISTERED = update(_PLAIN).where(among(_PLAIN.c.token))
_MARK_REGISTERED = _MARK_REGISTERED.values(registered_at=bindparam("now"))


class TokenRows:
    """The tokens of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def unregistered(self, mail_ids: Iterable[int]) -> tuple[NewToken, ...]:
        """The tokens of these mails that the relay has not confirmed yet."""
        rows = self._connection.execute(_UNREGISTERED, these(mail_ids)).all()
        return tuple([NewToken(token, _KINDS[kind], url) for token, kind, url in rows])

    def mark_registered(self, registered: Iterable[str], now: datetime) -> None:
        """Remember that the relay knows these tokens."""
        values = {**these(registered), "now": milliseconds_of(now)}
        self._connection.execute(_MARK_REGISTERED, values)

    def master_map(self, after: str, limit: int) -> tuple[NewToken, ...]:
        """Every token there ever was, in order, a page after the last one seen."""
        statement = (
            select(tokens).where(tokens.c.token > after).order_by(tokens.c.token).limit(limit)
        )
        return tuple(
            NewToken(row.token, TokenKind(row.kind), row.url)
            for row in self._connection.execute(statement)
        )

    def forget_registrations(self) -> None:
        """The relay was rebuilt: the tokens of mail that may yet leave must be told again."""
        unsent = select(outgoing.c.id).where(outgoing.c.state != OutgoingState.SENT.value)
        self._connection.execute(
            update(tokens).where(tokens.c.mail_id.in_(unsent)).values(registered_at=None)
        )

    def target_of(self, token: str) -> str | None:
        """Where a link's token leads, None for any other token."""
        return self._connection.execute(
            select(tokens.c.url).where(tokens.c.token == token)
        ).scalar_one_or_none()

    def mails_of(self, found: Iterable[str]) -> dict[str, int]:
        """Which mail each token belongs to; tokens of no mail are left out."""
        statement = select(tokens.c.token, tokens.c.mail_id).where(
            tokens.c.token.in_(list(found)), tokens.c.mail_id.is_not(None)
        )
        return {row.token: row.mail_id for row in self._connection.execute(statement)}
