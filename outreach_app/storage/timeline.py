"""What a timeline is read from: a page of events, and no body of any mail.

Nothing here is written.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from itertools import islice

from sqlalchemy import ColumnElement, Connection, Row, Select, exists, func, or_, select

from outreach_app.domain.changes import VerdictChange
from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.hits import Verdict, VerdictKind
from outreach_app.domain.incoming_mails import IncomingMail
from outreach_app.domain.mails import MailHead, OutgoingState
from outreach_app.domain.scoring import Level
from outreach_app.storage.changes import change_of
from outreach_app.storage.events import event_of, with_verdicts
from outreach_app.storage.incoming import incoming_mail_of
from outreach_app.storage.incoming_schema import incoming
from outreach_app.storage.ledger_schema import verdict_changes
from outreach_app.storage.schema import events, hits, outgoing, prospects, verdicts

_MOST_NAMED = 10_000
_HUMAN = VerdictKind.HUMAN.value

_HEAD = (
    outgoing.c.id,
    outgoing.c.subject,
    outgoing.c.recipient,
    outgoing.c.state,
    outgoing.c.created_at,
    outgoing.c.accepted_at,
    outgoing.c.pixel_token,
)


class TimelineRows:
    """The timelines of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def head(self, prospect_id: int) -> tuple[Level, bool]:
        """How warm somebody was when last reckoned, and whether there is any mail to them."""
        has_mails = exists().where(outgoing.c.prospect_id == prospects.c.id)
        asked = select(prospects.c.level, has_mails).where(prospects.c.id == prospect_id)
        level, found = self._connection.execute(asked).one()
        return Level(level), bool(found)

    def newest(self, prospect_id: int, before: datetime | None, most: int) -> tuple[Event, ...]:
        """At most so many events before that time, the newest of them, oldest first."""
        asked = _with_verdicts_of(prospect_id, before)
        ordered = asked.order_by(events.c.at.desc(), events.c.id.desc()).limit(most)
        found = [event_of(row) for row in self._connection.execute(ordered)]
        return tuple(reversed(found))

    def count_since(self, prospect_id: int, since: datetime) -> int:
        """How many events there are from that time on."""
        asked = select(func.count()).where(
            events.c.prospect_id == prospect_id, events.c.at >= since
        )
        return self._connection.execute(asked).scalar_one()

    def of_mails(self, mail_ids: Collection[int]) -> Mapping[int, tuple[Event, ...]]:
        """All events of these mails, oldest first."""
        found: dict[int, list[Event]] = {}
        for some in _portions(mail_ids):
            asked = with_verdicts().where(events.c.mail_id.in_(some))
            for row in self._connection.execute(asked.order_by(events.c.at, events.c.id)):
                found.setdefault(row.mail_id, []).append(event_of(row))
        return {mail_id: tuple(theirs) for mail_id, theirs in found.items()}

    def acts(self, prospect_id: int) -> tuple[Event, ...]:
        """What somebody did and was sent, oldest first: all that a score is made of."""
        is_human = or_(verdicts.c.kind.is_(None), verdicts.c.kind == _HUMAN)
        asked = (
            select(
                events.c.prospect_id,
                events.c.mail_id,
                events.c.kind,
                events.c.at,
                verdicts.c.kind,
                events.c.hit_id,
                events.c.link,
                events.c.device,
            )
            .join(verdicts, verdicts.c.hit_id == events.c.hit_id, isouter=True)
            .where(events.c.prospect_id == prospect_id, is_human, events.c.by == "")
            .order_by(events.c.at, events.c.id)
        )
        return tuple(_act(*row) for row in self._connection.execute(asked))

    def heads(self, mail_ids: Collection[int]) -> Mapping[int, MailHead]:
        """What these mails are, by id."""
        portions = (self._heads(outgoing.c.id.in_(some)) for some in _portions(mail_ids))
        return {one.id: one for some in portions for one in some}

    def heads_of_prospect(self, prospect_id: int) -> tuple[MailHead, ...]:
        """All mails to somebody, newest first."""
        return self._heads(outgoing.c.prospect_id == prospect_id)

    def clicks_of_mail(self, mail_id: int) -> Mapping[tuple[str, bool], int]:
        """How often each link, by its token, was followed by people (True) and by others."""
        is_human = (verdicts.c.kind == _HUMAN).label("is_human")
        asked = (
            select(hits.c.token, is_human, func.sum(events.c.count))
            .select_from(events)
            .join(hits, hits.c.id == events.c.hit_id)
            .join(verdicts, verdicts.c.hit_id == hits.c.id)
            .where(events.c.mail_id == mail_id, events.c.kind == EventKind.CLICKED.value)
            .group_by(hits.c.token, is_human)
        )
        return {(token, bool(by)): n for token, by, n in self._connection.execute(asked)}

    def changes(self, hit_ids: Collection[int]) -> Mapping[int, VerdictChange]:
        """The last change of each of these hits' verdicts, by hit."""
        found: dict[int, VerdictChange] = {}
        for some in _portions(hit_ids):
            asked = select(verdict_changes).where(verdict_changes.c.hit_id.in_(some))
            rows = self._connection.execute(asked.order_by(verdict_changes.c.id))
            found.update((row.hit_id, change_of(row)) for row in rows)
        return found

    def incoming(self, incoming_ids: Collection[int]) -> Mapping[int, IncomingMail]:
        """These mails that came in, by id."""
        found: dict[int, IncomingMail] = {}
        for some in _portions(incoming_ids):
            asked = select(incoming).where(incoming.c.id.in_(some))
            found.update((row.id, incoming_mail_of(row)) for row in self._connection.execute(asked))
        return found

    def prefetchers(self, prospect_id: int) -> tuple[str, ...]:
        """Why opens of mails to somebody were taken for pictures that were loaded ahead."""
        asked = (
            select(verdicts.c.reason)
            .join(events, events.c.hit_id == verdicts.c.hit_id)
            .where(events.c.prospect_id == prospect_id, verdicts.c.rule == "prefetcher")
            .distinct()
        )
        return tuple(self._connection.execute(asked).scalars())

    def _heads(self, where: ColumnElement[bool]) -> tuple[MailHead, ...]:
        asked = select(*_HEAD).where(where).order_by(outgoing.c.id.desc())
        return tuple(_head(row) for row in self._connection.execute(asked))


def _portions(ids: Collection[int]) -> Iterator[list[int]]:
    """Ids in portions that one statement may name."""
    left = iter(sorted(ids))
    while some := list(islice(left, _MOST_NAMED)):
        yield some


def _with_verdicts_of(prospect_id: int, before: datetime | None) -> Select[tuple[object, ...]]:
    asked = with_verdicts().where(events.c.prospect_id == prospect_id)
    return asked if before is None else asked.where(events.c.at < before)


def _act(
    prospect_id: int,
    mail_id: int,
    kind: str,
    at: datetime,
    verdict: str | None,
    hit_id: int | None,
    link: str | None,
    device: str | None,
) -> Event:
    by = None if verdict is None else _A_PERSON
    return Event(prospect_id, mail_id, EventKind(kind), at, by, hit_id, link, device)


_A_PERSON = Verdict(VerdictKind.HUMAN, "", 1.0, "")
"""The verdict on every act: why it is a person's is no matter to a score."""


def _head(row: Row[*tuple[object, ...]]) -> MailHead:
    return MailHead(
        row.id,
        row.subject,
        row.recipient,
        OutgoingState(row.state),
        row.created_at,
        row.accepted_at,
        row.pixel_token,
    )
