"""The outbox as a queue: what waits, what left lately, what is claimed. No bodies are read."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import (
    Connection,
    Update,
    and_,
    delete,
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
from outreach_app.domain.timing import NOW, Timing
from outreach_app.storage.bulk import among, these
from outreach_app.storage.mail_columns import timing_of, timing_value
from outreach_app.storage.outbox_schema import sending_watch, turns_ahead
from outreach_app.storage.schema import events, outgoing, prospects

AT_ONCE = 500
"""Ids in one statement: SQLite takes only so many parameters."""

LEFT = (OutgoingState.SENT.value, OutgoingState.UNKNOWN.value, OutgoingState.SENDING.value)
"""States of a mail that left, or may have."""

FATES = (EventKind.SENT.value, EventKind.BOUNCED.value)
"""Events that tell what became of a mail."""

_OF_WAITING = (
    outgoing.c.id,
    outgoing.c.account_id,
    prospects.c.time_zone,
    outgoing.c.created_at,
    outgoing.c.timing,
    outgoing.c.undo_until,
    outgoing.c.next_try_at,
    outgoing.c.reason,
    outgoing.c.is_urgent,
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
_NOT_NEXT = delete(turns_ahead).where(among(turns_ahead.c.mail_id))


class QueueRows:
    """The queue of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def waiting(self) -> tuple[Waiting, ...]:
        """Every queued mail, oldest first."""
        statement = (
            select(*_OF_WAITING)
            .join(prospects, prospects.c.id == outgoing.c.prospect_id)
            .where(outgoing.c.state == OutgoingState.QUEUED.value)
            .order_by(outgoing.c.id)
        )
        return tuple(
            Waiting(
                id=row.id,
                account_id=row.account_id,
                zone=row.time_zone,
                queued_at=row.created_at,
                timing=timing_of(row.timing) if row.timing else NOW,
                undo_until=row.undo_until,
                next_try_at=row.next_try_at,
                reason=row.reason,
                is_urgent=row.is_urgent,
            )
            for row in self._connection.execute(statement)
        )

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
        self._connection.execute(_NOT_NEXT, these(mail_ids))

    def doubtful(self, boot: str) -> frozenset[int]:
        """Mails in hand that were next when the machine went down: what came then may be lost."""
        statement = select(turns_ahead.c.mail_id).where(turns_ahead.c.boot != boot)
        return frozenset(self._connection.execute(statement).scalars())

    def untold(self, since: datetime) -> Sequence[int]:
        """Mails handed over since then whose fate stands on no timeline."""
        statement = _UNTOLD.where(outgoing.c.handed_at >= since).order_by(outgoing.c.id)
        return self._connection.execute(statement).scalars().all()

    def untold_of(self, mail_ids: Sequence[int]) -> Sequence[int]:
        """The same of these mails, whenever they were handed over."""
        return self._connection.execute(_UNTOLD_OF, these(mail_ids)).scalars().all()

    def forget_turns(self) -> None:
        """No mail is next: every one that was has been seen to."""
        self._connection.execute(delete(turns_ahead))

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

    def stay_awake(self, now: datetime) -> None:
        """A sender looks at the queue now."""
        done = self._connection.execute(update(sending_watch).values(awake_at=now))
        if not done.rowcount:
            self._connection.execute(insert(sending_watch).values(id=1, awake_at=now))

    def _change_queued(self, mail_ids: Sequence[int], change: Update) -> int:
        queued = outgoing.c.state == OutgoingState.QUEUED.value
        return sum(
            self._connection.execute(change.where(outgoing.c.id.in_(some), queued)).rowcount
            for some in _slices(mail_ids)
        )


def _slices(mail_ids: Sequence[int]) -> list[Sequence[int]]:
    return [mail_ids[start : start + AT_ONCE] for start in range(0, len(mail_ids), AT_ONCE)]
