"""Derived events. They are replaced a mail at a time, never edited."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    Row,
    Select,
    bindparam,
    exists,
    func,
    insert,
    literal,
    select,
    update,
)

from outreach_app.domain.alerts import SIGNS
from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.hits import Verdict, VerdictKind
from outreach_app.domain.mails import OutgoingState, Role
from outreach_app.domain.marks import BUILT, marks_of_events
from outreach_app.storage.bulk import Series, among, members, milliseconds_of, plain, these, time_of
from outreach_app.storage.ledger_schema import answers
from outreach_app.storage.schema import events, hits, outgoing, tokens, verdicts


class EventRows:
    """The events of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace_for_mails(
        self, found: Mapping[int, Sequence[Event]], revised: Collection[int] = ()
    ) -> frozenset[int]:
        """These are the events of those mails from now on, and their marks follow them.

        `revised` are the mails with other verdicts than before, which show in marks, too. Returns
        these, and the mails that have other events now.
        """
        wanted = {mail_id: [_columns(one) for one in some] for mail_id, some in found.items()}
        changed = _SERIES.rewrite(self._connection, wanted).union(revised)
        rows = [
            {"mail": mail_id, "seen": int(marks_of_events(found[mail_id]))} for mail_id in changed
        ]
        if rows:
            self._connection.execute(_MARK, rows)
        return changed

    def tell_sent(self, mail_ids: Collection[int]) -> Mapping[int, int]:
        """Put those of these mails onto timelines that were sent, and of which that is all.

        Who was sent a copy, who asked for something already, and what came back is left out: there
        is more to tell of these. Returns the prospects of those told, by mail. No mark changes.
        """
        told = self._connection.execute(_TELL_SENT, these(mail_ids)).all()
        return {row.mail_id: row.prospect_id for row in told}

    def of_mail(self, mail_id: int) -> tuple[Event, ...]:
        """All events of a mail, oldest first."""
        return self._found(with_verdicts().where(events.c.mail_id == mail_id))

    def of_prospect(self, prospect_id: int) -> tuple[Event, ...]:
        """All events of a prospect, oldest first, with today's verdicts."""
        return self._found(with_verdicts().where(events.c.prospect_id == prospect_id))

    def by_prospect(self, prospect_ids: Collection[int]) -> Mapping[int, tuple[Event, ...]]:
        """The same of many: all events of each, oldest first, with today's verdicts."""
        found: dict[int, list[Event]] = {prospect_id: [] for prospect_id in prospect_ids}
        for row in self._connection.execute(_OF_THESE, these(prospect_ids)).all():
            found[row[0]].append(_event_of_kept(row))
        return {prospect_id: tuple(some) for prospect_id, some in found.items()}

    def signs_of(
        self, prospect_ids: Collection[int], since: datetime
    ) -> Mapping[int, tuple[Event, ...]]:
        """What these people did out of interest since then; who did nothing is left out.

        It is theirs by its verdict, which is not told along.
        """
        found: dict[int, list[Event]] = {}
        values = {**these(prospect_ids), "since": milliseconds_of(since)}
        rows = self._connection.execute(_SIGNS_OF, values).all() if prospect_ids else ()
        for prospect_id, mail_id, kind, at, hit_id, device in rows:
            sign = Event(
                prospect_id, mail_id, _KINDS[kind], time_of(at), hit_id=hit_id, device=device
            )
            found.setdefault(prospect_id, []).append(sign)
        return {prospect_id: tuple(some) for prospect_id, some in found.items()}

    def all(self) -> tuple[Event, ...]:
        """Every event of everybody, oldest first."""
        return self._found(with_verdicts())

    def _found(self, statement: Select[tuple[object, ...]]) -> tuple[Event, ...]:
        ordered = statement.order_by(*_IN_ORDER)
        return tuple(event_of(row) for row in self._connection.execute(ordered))


_IN_ORDER = events.c.at, events.c.mail_id, events.c.id
"""Times are told apart by mail, so that the order does not depend on which was judged first."""

_EVENTS = plain(events)
_SERIES = Series(events, "mail_id")
_KEPT_MARKS = outgoing.c.marks.op("&")(int(BUILT))
_MARK = update(outgoing).where(outgoing.c.id == bindparam("mail"))
_MARK = _MARK.values(marks=_KEPT_MARKS.op("|")(bindparam("seen", type_=Integer)))


_MAILS = plain(outgoing)
_HAS_MORE = (
    exists().where(events.c.mail_id == _MAILS.c.id),
    exists().where(answers.c.mail_id == _MAILS.c.id),
    exists().where(tokens.c.mail_id == _MAILS.c.id, hits.c.token == tokens.c.token),
)
_SENT = select(
    _MAILS.c.prospect_id,
    _MAILS.c.id,
    literal(EventKind.SENT.value),
    func.coalesce(_MAILS.c.accepted_at, _MAILS.c.created_at),
    literal(1),
    literal(""),
)
_SENT = _SENT.where(
    among(_MAILS.c.id),
    _MAILS.c.state == OutgoingState.SENT.value,
    _MAILS.c.role == Role.TO.value,
    *(~more for more in _HAS_MORE),
)
_TELL_SENT = (
    insert(_EVENTS)
    .from_select(
        ["prospect_id", "mail_id", "kind", "at", "count", "detail"], _SENT.order_by(_MAILS.c.id)
    )
    .returning(_EVENTS.c.mail_id, _EVENTS.c.prospect_id)
)


def with_verdicts() -> Select[tuple[object, ...]]:
    """Events with today's verdicts on them."""
    return select(
        events,
        verdicts.c.kind.label("verdict"),
        verdicts.c.rule,
        verdicts.c.confidence,
        verdicts.c.reason,
    ).join(verdicts, verdicts.c.hit_id == events.c.hit_id, isouter=True)


def _columns(event: Event) -> dict[str, object]:
    return {
        "prospect_id": event.prospect_id,
        "hit_id": event.hit_id,
        "kind": event.kind.value,
        "at": milliseconds_of(event.at),
        "link": event.link,
        "device": event.device,
        "count": event.count,
        "detail": event.detail,
        "by": event.by,
        "incoming_id": event.incoming_id,
    }


def event_of(row: Row[tuple[object, ...]]) -> Event:
    """The event of a row of those."""
    verdict = None
    if row.verdict is not None:
        verdict = Verdict(VerdictKind(row.verdict), row.rule, row.confidence, row.reason)
    return Event(
        prospect_id=row.prospect_id,
        mail_id=row.mail_id,
        kind=EventKind(row.kind),
        at=row.at,
        verdict=verdict,
        hit_id=row.hit_id,
        link=row.link,
        device=row.device,
        count=row._mapping["count"],
        detail=row.detail,
        by=row.by,
        incoming_id=row.incoming_id,
    )


_OF_THESE = (
    select(
        _EVENTS.c.prospect_id,
        _EVENTS.c.mail_id,
        _EVENTS.c.kind,
        _EVENTS.c.at,
        verdicts.c.kind,
        verdicts.c.rule,
        verdicts.c.confidence,
        verdicts.c.reason,
        _EVENTS.c.hit_id,
        _EVENTS.c.link,
        _EVENTS.c.device,
        _EVENTS.c.count,
        _EVENTS.c.detail,
        _EVENTS.c.by,
        _EVENTS.c.incoming_id,
    )
    .select_from(_EVENTS)
    .join(verdicts, verdicts.c.hit_id == _EVENTS.c.hit_id, isouter=True)
    .where(among(_EVENTS.c.prospect_id))
    .order_by(_EVENTS.c.at, _EVENTS.c.mail_id, _EVENTS.c.id)
)
_SIGNS_OF = (
    select(
        _EVENTS.c.prospect_id,
        _EVENTS.c.mail_id,
        _EVENTS.c.kind,
        _EVENTS.c.at,
        _EVENTS.c.hit_id,
        _EVENTS.c.device,
    )
    .join(verdicts, verdicts.c.hit_id == _EVENTS.c.hit_id, isouter=True)
    .where(
        among(_EVENTS.c.prospect_id),
        _EVENTS.c.at >= bindparam("since"),
        _EVENTS.c.kind.in_([kind.value for kind in SIGNS]),
        _EVENTS.c.by == "",
        func.coalesce(verdicts.c.kind, VerdictKind.HUMAN.value) == VerdictKind.HUMAN.value,
    )
    .order_by(_EVENTS.c.at, _EVENTS.c.mail_id, _EVENTS.c.id)
)
_SAID = members(VerdictKind)
_KINDS = members(EventKind)


def _event_of_kept(row: Row[*tuple[Any, ...]]) -> Event:
    prospect_id, mail_id, kind, at, said, rule, confidence, reason, *rest = row
    verdict = Verdict(_SAID[said], rule, confidence, reason) if said is not None else None
    return Event(prospect_id, mail_id, _KINDS[kind], time_of(at), verdict, *rest)
