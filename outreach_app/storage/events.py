"""Derived events. They are replaced a mail at a time, never edited."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.hits import Verdict, VerdictKind
from outreach_app.domain.marks import BUILT, marks_of_events
from outreach_app.storage.schema import events, hits, outgoing, verdicts


class EventRows:
    """The events of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace_for_mail(self, mail_id: int, found: Sequence[Event]) -> None:
        """These are the events of that mail from now on, and its marks follow them."""
        self._connection.execute(delete(events).where(events.c.mail_id == mail_id))
        if found:
            self._connection.execute(insert(events), [_columns(event) for event in found])
        kept = outgoing.c.marks.op("&")(int(BUILT))
        self._connection.execute(
            update(outgoing)
            .where(outgoing.c.id == mail_id)
            .values(marks=kept.op("|")(int(marks_of_events(found))))
        )

    def of_mail(self, mail_id: int) -> tuple[Event, ...]:
        """All events of a mail, oldest first."""
        return self._found(_with_verdicts().where(events.c.mail_id == mail_id))

    def of_prospect(self, prospect_id: int) -> tuple[Event, ...]:
        """All events of a prospect, oldest first, with today's verdicts."""
        return self._found(_with_verdicts().where(events.c.prospect_id == prospect_id))

    def of_prospects(self, prospect_ids: Sequence[int], since: datetime) -> tuple[Event, ...]:
        """What several prospects may have done since then, oldest first."""
        theirs = events.c.prospect_id.in_(prospect_ids)
        is_act = events.c.kind != EventKind.SENT.value
        return self._found(_with_verdicts().where(theirs, events.c.at >= since, is_act))

    def clicks_of_prospect(self, prospect_id: int) -> Mapping[tuple[str, bool], int]:
        """How often each link, by its token, was followed by people (True) and by others."""
        is_human = (verdicts.c.kind == VerdictKind.HUMAN.value).label("is_human")
        statement = (
            select(hits.c.token, is_human, func.sum(events.c.count).label("clicks"))
            .select_from(events)
            .join(hits, hits.c.id == events.c.hit_id)
            .join(verdicts, verdicts.c.hit_id == hits.c.id)
            .where(events.c.prospect_id == prospect_id, events.c.kind == EventKind.CLICKED.value)
            .group_by(hits.c.token, is_human)
        )
        found = self._connection.execute(statement)
        return {(row.token, bool(row.is_human)): row.clicks for row in found}

    def all(self) -> tuple[Event, ...]:
        """Every event of everybody, oldest first."""
        return self._found(_with_verdicts())

    def _found(self, statement: Select[tuple[object, ...]]) -> tuple[Event, ...]:
        ordered = statement.order_by(events.c.at, events.c.id)
        return tuple(_event(row) for row in self._connection.execute(ordered))


def _with_verdicts() -> Select[tuple[object, ...]]:
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
        "mail_id": event.mail_id,
        "hit_id": event.hit_id,
        "kind": event.kind.value,
        "at": event.at,
        "link": event.link,
        "device": event.device,
        "count": event.count,
        "detail": event.detail,
        "by": event.by,
        "incoming_id": event.incoming_id,
    }


def _event(row: Row[tuple[object, ...]]) -> Event:
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
