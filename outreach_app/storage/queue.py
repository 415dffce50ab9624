"""The outbox as a queue: what waits, what left lately, what is claimed. No bodies are read."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Update,
    and_,
    exists,
    insert,
    null,
    or_,
    select,
    update,
)

from outreach_app.domain.events import EventKind
from outreach_app.domain.mails import FOLLOWS, OutgoingState
from outreach_app.domain.sending_pace import Departure
from outreach_app.domain.sending_plan import Waiting
from outreach_app.domain.timing import Timing
from outreach_app.storage.bulk import among, raw, these, time_of
from outreach_app.storage.mail_columns import stored_json, stored_time, timing_of, timing_value
from outreach_app.storage.outbox_schema import sending_watch
from outreach_app.storage.schema import events, outgoing, prospects
from outreach_app.storage.turns import RELEASE

AT_ONCE = 500
"""Ids in one statement: SQLite takes only so many parameters."""

LEFT = (OutgoingState.SENT.value, OutgoingState.UNKNOWN.value, OutgoingState.SENDING.value)
"""States of a mail that left, or may have."""

FATES = (EventKind.SENT.value, EventKind.BOUNCED.value)
"""Events that tell what became of a mail."""

_RAW = raw(outgoing)
_WAITING = (
    select(
        _RAW.c.id,
        _RAW.c.account_id,
        prospects.c.time_zone,
        _RAW.c.created_at,
        _RAW.c.timing,
        _RAW.c.undo_until,
        _RAW.c.next_try_at,
        _RAW.c.reason,
        _RAW.c.is_urgent,
    )
    .join(prospects, prospects.c.id == _RAW.c.prospect_id)
    .where(_RAW.c.state == OutgoingState.QUEUED.value)
    .order_by(_RAW.c.id)
)
_IS_BOUNCE = and_(outgoing.c.state == OutgoingState.FAILED.value, outgoing.c.is_bounced.is_(True))
# A filter may ask for the mail before the server has answered: that tells no fate.
_IS_TOLD = exists().where(events.c.mail_id == outgoing.c.id, events.c.kind.in_(FATES))
_UNTOLD = select(outgoing.c.id).where(
    or_(outgoing.c.state == OutgoingState.SENT.value, _IS_BOUNCE), ~_IS_TOLD
)
_UNTOLD_OF = _UNTOLD.where(among(outgoing.c.id)).order_by(outgoing.c.id)

_CLAIM = update(outgoing).where(
    among(outgoing.c.id),
    outgoing.c.state.in_(
        sorted(before for before, after in FOLLOWS.items() if OutgoingState.CLAIMING in after)
    ),
)
_CLAIM = _CLAIM.values(state=OutgoingState.CLAIMING.value)
_GIVE_BACK = update(outgoing).where(
    among(outgoing.c.id), outgoing.c.state == OutgoingState.CLAIMING.value
)
_GIVE_BACK = _GIVE_BACK.values(state=OutgoingState.QUEUED.value)


class QueueRows:
    """The queue of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def waiting(self) -> tuple[Waiting, ...]:
        """Every queued mail, oldest first."""
        rows = self._connection.execute(_WAITING).all()
        return tuple([_waiting(*row) for row in rows])

    def accounts(self) -> frozenset[str]:
        """The accounts that queued mails leave through; empty for the default one."""
        queued = outgoing.c.state == OutgoingState.QUEUED.value
        statement = select(outgoing.c.account_id).where(queued).distinct()
        return frozenset(self._connection.execute(statement).scalars())

    def departed(self, since: datetime) -> Mapping[str, Sequence[Departure]]:
        """What left, or may have, since then, by account."""
        statement = (
            select(outgoing.c.account_id, outgoing.c.handed_at, outgoing.c.id)
            .where(outgoing.c.handed_at >= since, outgoing.c.state.in_(LEFT))
            .order_by(outgoing.c.handed_at, outgoing.c.id)
        )
        found: dict[str, list[Departure]] = {}
        for account_id, handed_at, mail_id in self._connection.execute(statement):
            found.setdefault(account_id, []).append(Departure(handed_at, mail_id))
        return found

    def claim(self, mail_ids: Sequence[int]) -> None:
        """Take these in hand, where they are still queued."""
        self._connection.execute(_CLAIM, these(mail_ids))

    def give_back(self, mail_ids: Sequence[int]) -> None:
        """Let go of these where nothing was begun with them."""
        self._connection.execute(_GIVE_BACK, these(mail_ids))

    def release(self, mail_id: int) -> None:
        """Take the claim back from a mail of which nothing was said to any server."""
        self._connection.exec_driver_sql(RELEASE, {"mail_id": mail_id})

    def untold(self, since: datetime) -> Sequence[int]:
        """Mails handed over since then whose fate stands on no timeline."""
        statement = _UNTOLD.where(outgoing.c.handed_at >= since).order_by(outgoing.c.id)
        return self._connection.execute(statement).scalars().all()

    def untold_of(self, mail_ids: Sequence[int]) -> Sequence[int]:
        """The same of these mails, whenever they were handed over."""
        return self._connection.execute(_UNTOLD_OF, these(mail_ids)).scalars().all()

    def hurry(self, mail_ids: Sequence[int]) -> int:
        """The user's “send now” for queued mails. Returns how many were."""
        values = {"is_urgent": True, "next_try_at": None, "undo_until": None}
        return self._change_queued(mail_ids, update(outgoing).values(**values))

    def put_off(self, mail_ids: Sequence[int], timing: Timing) -> int:
        """Another time for queued mails. Returns how many were."""
        stored = timing_value(timing)
        values = {
            "timing": null() if stored is None else stored,
            "is_urgent": False,
            "next_try_at": None,
            "undo_until": None,
        }
        return self._change_queued(mail_ids, update(outgoing).values(**values))

    def awake_at(self) -> datetime | None:
        """When a sender last looked at the queue."""
        return self._connection.execute(select(sending_watch.c.awake_at)).scalar_one_or_none()

    def ended_well(self) -> bool:
        """Whether the last sender came to the end of its work."""
        statement = select(sending_watch.c.is_at_work)
        return self._connection.execute(statement).scalar_one_or_none() is False

    def stay_awake(self, now: datetime) -> None:
        """A sender looks at the queue now, and begins to work."""
        values = {"awake_at": now, "is_at_work": True}
        done = self._connection.execute(update(sending_watch).values(**values))
        if not done.rowcount:
            self._connection.execute(insert(sending_watch).values(id=1, **values))

    def rest(self, now: datetime | None) -> None:
        """The sender has done its work, and looked at the queue until now, unless it overslept."""
        values = {"is_at_work": False} | ({"awake_at": now} if now is not None else {})
        self._connection.execute(update(sending_watch).values(**values))

    def _change_queued(self, mail_ids: Sequence[int], change: Update) -> int:
        queued = outgoing.c.state == OutgoingState.QUEUED.value
        return sum(
            self._connection.execute(change.where(outgoing.c.id.in_(some), queued)).rowcount
            for some in _slices(mail_ids)
        )


def _slices(mail_ids: Sequence[int]) -> list[Sequence[int]]:
    return [mail_ids[start : start + AT_ONCE] for start in range(0, len(mail_ids), AT_ONCE)]


def _waiting(
    mail_id: int,
    account_id: str,
    zone: str,
    created_at: int,
    timing: str | None,
    undo_until: int | None,
    next_try_at: int | None,
    *rest: Any,
) -> Waiting:
    times = (stored_time(undo_until), stored_time(next_try_at))
    when = timing_of(stored_json(timing))
    return Waiting(mail_id, account_id, zone, time_of(created_at), when, *times, *rest)
