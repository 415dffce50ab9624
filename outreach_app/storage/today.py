"""What the page of today shows, by a few bounded reads over indexes. It writes nothing."""

from datetime import datetime

from sqlalchemy import Connection, exists, func, select

from outreach_app.domain.events import EventKind
from outreach_app.domain.hits import VerdictKind
from outreach_app.domain.scoring import Level
from outreach_app.domain.today import FeedLine, FollowUp
from outreach_app.storage.schema import IS_SENT, events, outgoing, prospects, verdicts

_NOBODYS = {EventKind.SENT, EventKind.AUTO_REPLIED, EventKind.FORWARD_FAILED}
_ACTS = tuple(kind.value for kind in EventKind if kind not in _NOBODYS)
_ENDS = (EventKind.REPLIED.value, EventKind.BOUNCED.value, EventKind.UNSUBSCRIBED.value)
_WARM = (Level.WARM.value, Level.HOT.value)


class TodayRows:
    """The reads of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def acts(self, since: datetime, limit: int) -> tuple[FeedLine, ...]:
        """What people did since then, newest first, one line an event."""
        statement = (
            select(events, prospects.c.first_name, prospects.c.last_name, prospects.c.address)
            .add_columns(outgoing.c.subject)
            .join(prospects, prospects.c.id == events.c.prospect_id)
            .join(outgoing, outgoing.c.id == events.c.mail_id)
            .join(verdicts, verdicts.c.hit_id == events.c.hit_id, isouter=True)
            .where(events.c.at >= since, events.c.kind.in_(_ACTS), events.c.by == "")
            .where(func.coalesce(verdicts.c.kind, "human") == VerdictKind.HUMAN.value)
            .order_by(events.c.at.desc())
            .limit(limit)
        )
        return tuple(
            FeedLine(
                prospect_id=row.prospect_id,
                name=_name(row.first_name, row.last_name, row.address),
                mail_id=row.mail_id,
                subject=row.subject,
                kind=EventKind(row.kind),
                times=1,
                at=row.at,
            )
            for row in self._connection.execute(statement)
        )

    def warmest(self, limit: int) -> tuple[int, ...]:
        """Who has the most points of those that are warm or hot."""
        statement = (
            select(prospects.c.id)
            .where(prospects.c.points > 0, prospects.c.level.in_(_WARM))
            .order_by(prospects.c.points.desc(), prospects.c.id)
            .limit(limit)
        )
        return tuple(self._connection.execute(statement).scalars())

    def unanswered(self, after: datetime, before: datetime, limit: int) -> tuple[FollowUp, ...]:
        """Mails of that time to people who are no longer cold, and nothing was said since."""
        later = outgoing.alias("later")
        was_written = exists().where(
            later.c.prospect_id == outgoing.c.prospect_id, later.c.id > outgoing.c.id
        )
        has_ended = exists().where(
            events.c.prospect_id == outgoing.c.prospect_id,
            events.c.kind.in_(_ENDS),
            events.c.at >= outgoing.c.accepted_at,
        )
        statement = (
            select(outgoing.c.prospect_id, outgoing.c.subject, outgoing.c.accepted_at)
            .add_columns(prospects.c.first_name, prospects.c.last_name, prospects.c.address)
            .add_columns(prospects.c.level)
            .join(prospects, prospects.c.id == outgoing.c.prospect_id)
            .where(outgoing.c.accepted_at >= after, outgoing.c.accepted_at < before)
            .where(IS_SENT, outgoing.c.role == "to")
            .where(prospects.c.level != Level.COLD.value, prospects.c.unsubscribed_at.is_(None))
            .where(~was_written, ~has_ended)
            .order_by(outgoing.c.accepted_at)
            .limit(limit)
        )
        return tuple(
            FollowUp(
                prospect_id=row.prospect_id,
                name=_name(row.first_name, row.last_name, row.address),
                subject=row.subject,
                sent_at=row.accepted_at,
                level=Level(row.level),
            )
            for row in self._connection.execute(statement)
        )

    def has_prospects(self) -> bool:
        """Whether there is anybody at all."""
        return self._connection.execute(select(prospects.c.id).limit(1)).first() is not None


def _name(first: str, last: str, address: str) -> str:
    return f"{first} {last}".strip() or address
