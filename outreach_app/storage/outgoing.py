"""The outbox and what left it: one row a mail and address, moved only along the table of states."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    and_,
    exists,
    func,
    insert,
    null,
    or_,
    select,
    true,
    update,
)
from sqlalchemy import delete as sql_delete

from outreach_app.domain.feed import NewToken, TokenKind
from outreach_app.domain.mails import (
    FOLLOWS,
    Outgoing,
    OutgoingState,
    Role,
)
from outreach_app.domain.reports import OutboxRow
from outreach_app.domain.sending_plan import LONGEST_RETRY
from outreach_app.storage.bulk import among, raw, these
from outreach_app.storage.mail_columns import FIELDS, columns_of, mail_of
from outreach_app.storage.schema import outgoing, prospects, tokens

IN_HAND = (OutgoingState.CLAIMING.value, OutgoingState.SENDING.value)
"""States in which a sender is at work on a mail."""

STOPPABLE = (OutgoingState.QUEUED.value, OutgoingState.CLAIMING.value)
"""States of a mail that may be put off."""

NOT_LEFT = tuple(state.value for state in OutgoingState if state is not OutgoingState.SENT)
"""Named one by one, since SQLite finds no mails by what they are not."""

UNSENT = (OutgoingState.HELD.value, OutgoingState.QUEUED.value)
"""States in which a mail may still be made anew."""

_RAW = raw(outgoing)
_MAILS = select(*(_RAW.c[name] for name in FIELDS))
_MANY = _MAILS.where(among(_RAW.c.id))


class OutgoingRows:
    """The outgoing mails of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, mail: Outgoing) -> Outgoing:
        """A new mail with its tokens in the master map. The id is given here."""
        return self._insert(mail, {})

    def _insert(self, mail: Outgoing, extra: dict[str, int]) -> Outgoing:
        statement = insert(outgoing).values(**columns_of(mail), **extra)
        key = self._connection.execute(statement).inserted_primary_key
        assert key is not None
        stored = replace(mail, id=int(key[0]))
        rows = [
            {"token": one.token, "kind": one.kind.value, "url": one.url, "mail_id": stored.id}
            for one in tokens_of(stored)
        ]
        if rows:
            self._connection.execute(insert(tokens), rows)
        return stored

    def get(self, mail_id: int) -> Outgoing | None:
        """One mail by id."""
        return next(iter(self.many((mail_id,))), None)

    def of_prospect(self, prospect_id: int) -> tuple[Outgoing, ...]:
        """All mails of a prospect, newest first."""
        return self._found(_RAW.c.prospect_id == prospect_id)

    def has_thread(self, prospect_id: int) -> bool:
        """Whether a mail of its own has left for this prospect."""
        is_sent = outgoing.c.state == OutgoingState.SENT.value
        is_own = outgoing.c.role == Role.TO.value
        found = exists().where(outgoing.c.prospect_id == prospect_id, is_sent, is_own)
        return bool(self._connection.execute(select(found)).scalar_one())

    def unsent(self) -> tuple[OutboxRow, ...]:
        """All that has not left, newest first, without the bodies."""
        statement = (
            select(*_OF_ROW, prospects.c.first_name, prospects.c.last_name, prospects.c.address)
            .join(prospects, prospects.c.id == outgoing.c.prospect_id)
            .where(outgoing.c.state.in_(NOT_LEFT))
            .order_by(outgoing.c.id.desc())
        )
        return tuple(_outbox_row(row) for row in self._connection.execute(statement))

    def counts(self) -> Mapping[OutgoingState, int]:
        """How many mails that have not left are in which state; a state without any is left out."""
        statement = (
            select(outgoing.c.state, func.count())
            .where(outgoing.c.state.in_(NOT_LEFT))
            .group_by(outgoing.c.state)
        )
        return {OutgoingState(state): n for state, n in self._connection.execute(statement)}

    def many(self, mail_ids: Sequence[int]) -> tuple[Outgoing, ...]:
        """These mails, in the order of the ids; those that are gone are left out."""
        rows = self._connection.execute(_MANY, these(mail_ids)).all()
        found = {mail.id: mail for mail in map(mail_of, rows)}
        return tuple(found[one] for one in mail_ids if one in found)

    def subjects(self, mail_ids: Collection[int]) -> Mapping[int, str]:
        """The subjects of those that are there."""
        statement = select(outgoing.c.id, outgoing.c.subject).where(among(outgoing.c.id))
        rows = self._connection.execute(statement, these(mail_ids))
        return {row.id: row.subject for row in rows}

    def sending(self) -> tuple[Outgoing, ...]:
        """Mails that a sender has in hand."""
        return self._found(_RAW.c.state.in_(IN_HAND))

    def move(self, mail_id: int, state: OutgoingState, reason: str, **more: object) -> bool:
        """Move a mail to a state that may follow its own. False where it is elsewhere by now.

        `more` are further columns; a time for the next try and a bounce are forgotten unless
        they are given.
        """
        allowed = [before.value for before, after in FOLLOWS.items() if state in after]
        values: dict[str, object] = {
            "state": state.value,
            "reason": reason,
            "next_try_at": None,
            "is_bounced": False,
            **more,
        }
        if state is OutgoingState.QUEUED:
            values.setdefault("accepted_at", None)
        if state is OutgoingState.SENT:
            values["letter"] = null()  # kept only to make the mail anew
        done = self._connection.execute(
            update(outgoing)
            .where(outgoing.c.id == mail_id, outgoing.c.state.in_(allowed))
            .values(**values)
        )
        return done.rowcount == 1

    def postpone_due(
        self,
        now: datetime,
        reason: str,
        next_try_at: datetime,
        *,
        only_tracked: bool = False,
        account_ids: Collection[str] | None = None,
    ) -> None:
        """Let all that is due wait until then, or only what is tracked, or these accounts' mails.

        An empty id is the default account's.
        """
        which = outgoing.c.is_tracked if only_tracked else true()
        whose = true() if account_ids is None else outgoing.c.account_id.in_(account_ids)
        self._connection.execute(
            update(outgoing)
            .where(_is_due(now), which, whose)
            .values(reason=reason, next_try_at=next_try_at)
        )

    def postpone(self, mail_ids: Sequence[int], reason: str, next_try_at: datetime | None) -> None:
        """Tell why queued mails wait, and until when."""
        self._connection.execute(
            update(outgoing)
            .where(outgoing.c.id.in_(mail_ids), outgoing.c.state == OutgoingState.QUEUED.value)
            .values(reason=reason, next_try_at=next_try_at)
        )

    def replace_unsent(self, mail: Outgoing) -> None:
        """Put a newly made mail in the place of a held or queued one of the same id."""
        self._connection.execute(
            sql_delete(outgoing).where(outgoing.c.id == mail.id, outgoing.c.state.in_(UNSENT))
        )
        self._insert(mail, {"id": mail.id})

    def discard(self, mail_id: int) -> bool:
        """Delete a mail that is neither sent nor on its way. False where it is."""
        kept = (OutgoingState.SENT.value, OutgoingState.SENDING.value)
        done = self._connection.execute(
            sql_delete(outgoing).where(outgoing.c.id == mail_id, outgoing.c.state.not_in(kept))
        )
        return done.rowcount == 1

    def wake(self) -> None:
        """What stopped queued mail may be mended: let nothing wait for its time."""
        self._connection.execute(
            update(outgoing)
            .where(outgoing.c.state == OutgoingState.QUEUED.value)
            .values(next_try_at=None)
        )

    def _found(self, where: ColumnElement[bool]) -> tuple[Outgoing, ...]:
        statement = _MAILS.where(where).order_by(_RAW.c.id.desc())
        return tuple(mail_of(row) for row in self._connection.execute(statement))


def _is_due(now: datetime) -> ColumnElement[bool]:
    """As the plan has it: a time too far away was set before the clock was set back."""
    at = outgoing.c.next_try_at
    ready = or_(at.is_(None), at <= now, at > now + LONGEST_RETRY)
    return and_(outgoing.c.state.in_(STOPPABLE), ready)


def tokens_of(mail: Outgoing) -> tuple[NewToken, ...]:
    """What the relay has to know before this mail may leave."""
    found = {
        link.token: NewToken(link.token, TokenKind.LINK, link.url)
        for link in mail.links
        if link.token
    }
    if mail.pixel_token:
        found[mail.pixel_token] = NewToken(mail.pixel_token, TokenKind.PIXEL)
    if mail.unsubscribe_token:
        found[mail.unsubscribe_token] = NewToken(mail.unsubscribe_token, TokenKind.UNSUBSCRIBE)
    return tuple(found.values())


_OF_ROW = tuple(
    outgoing.c[name]
    for name in (
        "id",
        "prospect_id",
        "recipient",
        "subject",
        "state",
        "reason",
        "created_at",
        "next_try_at",
        "account_id",
    )
)


def _outbox_row(row: Row[*tuple[Any, ...]]) -> OutboxRow:
    return OutboxRow(
        id=row.id,
        prospect_id=row.prospect_id,
        prospect_name=f"{row.first_name} {row.last_name}".strip() or row.address,
        recipient=row.recipient,
        subject=row.subject,
        state=OutgoingState(row.state),
        reason=row.reason,
        created_at=row.created_at,
        next_try_at=row.next_try_at,
        account_id=row.account_id,
    )
