"""Mails that have met their fate and stand on no timeline yet, and the lines of those that simply
left, written for many at once. No bodies are read.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    bindparam,
    exists,
    insert,
    not_,
    or_,
    select,
    true,
    update,
)

from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.mails import OutgoingState, Role
from outreach_app.domain.turns import Standing, Untold
from outreach_app.storage.ledger_schema import answers
from outreach_app.storage.schema import alerts, events, hits, outgoing, prospects, tokens
from outreach_app.storage.warmth_schema import level_changes

AT_ONCE = 500
"""Ids in one statement: SQLite takes only so many parameters."""

FATES = (EventKind.SENT.value, EventKind.BOUNCED.value)
"""Events that tell what became of a mail."""


class FateRows:
    """The fates of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def untold(self, since: datetime, mail_ids: Sequence[int] | None = None) -> tuple[Untold, ...]:
        """Mails handed over since then, or these of them, whose fate is known and not told."""
        slices = (
            [true()]
            if mail_ids is None
            else [
                outgoing.c.id.in_(mail_ids[start : start + AT_ONCE])
                for start in range(0, len(mail_ids), AT_ONCE)
            ]
        )
        return tuple(
            _untold(row) for one in slices for row in self._connection.execute(_asked(since, one))
        )

    def sent_to(self, prospect_ids: Sequence[int]) -> Mapping[int, tuple[Event, ...]]:
        """The lines of these prospects that say that a mail left, oldest first."""
        found: dict[int, list[Event]] = {}
        for start in range(0, len(prospect_ids), AT_ONCE):
            rows = self._connection.execute(
                select(events.c.prospect_id, events.c.mail_id, events.c.at, events.c.by)
                .where(
                    events.c.prospect_id.in_(prospect_ids[start : start + AT_ONCE]),
                    events.c.kind == EventKind.SENT.value,
                )
                .order_by(events.c.at, events.c.id)
            )
            for prospect_id, mail_id, at, by in rows:
                line = Event(prospect_id, mail_id, EventKind.SENT, at, by=by)
                found.setdefault(prospect_id, []).append(line)
        return {prospect_id: tuple(lines) for prospect_id, lines in found.items()}

    def tell(self, mails: Sequence[Untold]) -> None:
        """These left: a line for each. What a mail was made with stays its only mark."""
        rows = [
            {
                "prospect_id": one.prospect_id,
                "mail_id": one.mail_id,
                "kind": EventKind.SENT.value,
                "at": one.at,
                "count": 1,
                "detail": "",
            }
            for one in mails
        ]
        if rows:
            self._connection.execute(insert(events), rows)

    def stand(self, standings: Sequence[Standing], now: datetime) -> None:
        """Keep where these prospects stand, who have done nothing yet."""
        rows = [
            {
                "_id": one.prospect_id,
                "points": round(one.points, 3),
                "level": one.level.value,
                "contacted_at": one.contacted_at,
                "scored_at": now,
            }
            for one in standings
        ]
        if rows:
            self._connection.execute(_STAND, rows)


_STAND = (
    update(prospects)
    .where(prospects.c.id == bindparam("_id"))
    .values(
        points=bindparam("points"),
        level=bindparam("level"),
        contacted_at=bindparam("contacted_at"),
        scored_at=bindparam("scored_at"),
        last_event=None,
        last_event_at=None,
        opened_at=None,
        answered_at=None,
        bounced_at=None,
    )
)


def _asked(since: datetime, which: ColumnElement[bool]) -> Select[tuple[Any, ...]]:
    is_bounce = and_(
        outgoing.c.state == OutgoingState.FAILED.value, outgoing.c.is_bounced.is_(True)
    )
    has_fate = or_(outgoing.c.state == OutgoingState.SENT.value, is_bounce)
    # A filter may ask for the mail before the server has answered: that tells no fate.
    told = exists().where(events.c.mail_id == outgoing.c.id, events.c.kind.in_(FATES))
    return (
        select(
            outgoing.c.id,
            outgoing.c.prospect_id,
            outgoing.c.accepted_at,
            _just_left().label("just_left"),
        )
        .where(which, outgoing.c.handed_at >= since, has_fate, not_(told))
        .order_by(outgoing.c.id)
    )


def _just_left() -> ColumnElement[bool]:
    """Nothing is known but that we wrote: nobody asked, answered, or ever did anything."""
    theirs = outgoing.c.prospect_id
    asked = exists().where(tokens.c.mail_id == outgoing.c.id, hits.c.token == tokens.c.token)
    return and_(
        outgoing.c.state == OutgoingState.SENT.value,
        outgoing.c.role == Role.TO.value,
        outgoing.c.accepted_at.is_not(None),
        not_(asked),
        not_(exists().where(answers.c.mail_id == outgoing.c.id)),
        not_(exists().where(events.c.mail_id == outgoing.c.id)),
        not_(exists().where(events.c.prospect_id == theirs, events.c.kind != EventKind.SENT.value)),
        not_(exists().where(alerts.c.prospect_id == theirs)),
        not_(exists().where(level_changes.c.prospect_id == theirs)),
    )


def _untold(row: Row[tuple[Any, ...]]) -> Untold:
    return Untold(row.id, row.prospect_id, row.accepted_at, bool(row.just_left))
