"""Finds the sent mails that an incoming one may belong to: by Message-ID, address or tag."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Row, and_, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from outreach_app.domain.bouncing import Fate
from outreach_app.domain.events import EventKind
from outreach_app.domain.mails import OutgoingState, Role
from outreach_app.domain.matching import Candidate
from outreach_app.domain.prospects import address_key
from outreach_app.storage.incoming_schema import message_names
from outreach_app.storage.ledger_schema import answers
from outreach_app.storage.schema import outgoing, prospects

ANSWERABLE = tuple(
    state.value for state in (OutgoingState.SENT, OutgoingState.UNKNOWN, OutgoingState.SENDING)
)
"""Mails that somebody may have got."""

MOST = 200
"""Candidates of one kind for one incoming mail: the latest."""


class SentLookup:
    """Reads of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def named(self, message_ids: Collection[str]) -> tuple[Candidate, ...]:
        """Mails with one of these Message-IDs, ours or a provider's in its place."""
        aliases = select(message_names.c.mail_id).where(message_names.c.message_id.in_(message_ids))
        return self._found(or_(outgoing.c.message_id.in_(message_ids), outgoing.c.id.in_(aliases)))

    def known_names(self, message_ids: Collection[str]) -> frozenset[str]:
        """Which of these Message-IDs are our mails'."""
        own = select(outgoing.c.message_id).where(outgoing.c.message_id.in_(message_ids))
        given = select(message_names.c.message_id).where(
            message_names.c.message_id.in_(message_ids)
        )
        return frozenset(self._connection.execute(own.union(given)).scalars())

    def tagged(self, tag: str) -> tuple[Candidate, ...]:
        """Mails whose Message-ID begins with this tag."""
        return self._found(outgoing.c.message_id.between(f"<{tag}", f"<{tag}\x7f"))

    def to_address(self, address: str, since: datetime) -> tuple[Candidate, ...]:
        """Mails to this prospect or to a copy's recipient on their timeline, since then."""
        people = select(prospects.c.id).where(prospects.c.address_key == address_key(address))
        return self._found(outgoing.c.prospect_id.in_(people), since)

    def to_domain(self, domain: str, since: datetime) -> tuple[Candidate, ...]:
        """Mails to anybody there, since then."""
        return self._found(outgoing.c.recipient_domain == domain, since)

    def known_addresses(self, addresses: Collection[str]) -> frozenset[str]:
        """Which of these are prospects', as they are compared."""
        keys = {address_key(address) for address in addresses}
        found = select(prospects.c.address_key).where(prospects.c.address_key.in_(keys))
        return frozenset(self._connection.execute(found).scalars())

    def known_domains(self, domains: Collection[str]) -> frozenset[str]:
        """At which of these domains somebody was written to."""
        wanted = outgoing.c.recipient_domain.in_(domains)
        found = select(outgoing.c.recipient_domain).where(wanted).distinct()
        return frozenset(self._connection.execute(found).scalars())

    def first_sent_at(self) -> datetime | None:
        """When the first mail left; None where none did."""
        return self._connection.execute(
            select(outgoing.c.created_at)
            .where(outgoing.c.state.in_(ANSWERABLE))
            .order_by(outgoing.c.id)
            .limit(1)
        ).scalar_one_or_none()

    def fates_of(self, prospect_id: int, recipient: str) -> tuple[Fate, ...]:
        """What became of each mail to this recipient."""
        came_back = func.min(answers.c.at).label("came_back_at")
        is_bounce = answers.c.kind == EventKind.BOUNCED.value
        statement = (
            select(outgoing.c.recipient, outgoing.c.accepted_at, outgoing.c.created_at, came_back)
            .join(answers, and_(answers.c.mail_id == outgoing.c.id, is_bounce), isouter=True)
            .where(outgoing.c.prospect_id == prospect_id, outgoing.c.state.in_(ANSWERABLE))
            .group_by(outgoing.c.id)
        )
        key = address_key(recipient)
        return tuple(
            Fate(row.accepted_at or row.created_at, row.came_back_at)
            for row in self._connection.execute(statement)
            if address_key(row.recipient) == key
        )

    def learn_name(self, mail_id: int, message_id: str) -> None:
        """A provider gave this mail another Message-ID: answers will name that one."""
        self._connection.execute(
            insert(message_names)
            .values(message_id=message_id, mail_id=mail_id)
            .on_conflict_do_nothing()
        )

    def _found(
        self, where: ColumnElement[bool], since: datetime | None = None
    ) -> tuple[Candidate, ...]:
        when = (outgoing.c.accepted_at >= since,) if since is not None else ()
        statement = (
            select(
                outgoing.c.id,
                outgoing.c.prospect_id,
                outgoing.c.message_id,
                outgoing.c.recipient,
                outgoing.c.role,
                outgoing.c.subject,
                outgoing.c.accepted_at,
                outgoing.c.created_at,
            )
            .where(where, outgoing.c.state.in_(ANSWERABLE), *when)
            .order_by(outgoing.c.id.desc())
            .limit(MOST)
        )
        rows = self._connection.execute(statement).all()
        names = self._names([row.id for row in rows])
        return tuple(_candidate(row, names.get(row.id, ())) for row in rows)

    def _names(self, mail_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
        given: dict[int, tuple[str, ...]] = {}
        statement = select(message_names).where(message_names.c.mail_id.in_(mail_ids))
        for row in self._connection.execute(statement):
            given[row.mail_id] = (*given.get(row.mail_id, ()), row.message_id)
        return given


def _candidate(row: Row[*tuple[object, ...]], names: tuple[str, ...]) -> Candidate:
    return Candidate(
        mail_id=row.id,
        prospect_id=row.prospect_id,
        message_ids=(row.message_id, *names),
        recipient=row.recipient,
        is_copy=row.role != Role.TO.value,
        subject=row.subject,
        sent_at=row.accepted_at or row.created_at,
    )
