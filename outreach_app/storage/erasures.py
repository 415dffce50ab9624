"""Erasures in the database: hashes instead of addresses."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, func, insert, or_, select, update
from sqlalchemy import delete as sql_delete
from sqlalchemy.dialects.sqlite import insert as upsert

from outreach_app.domain.erasures import Erasure, ErasureList, Wiped, digest_of
from outreach_app.domain.mentions import Mention
from outreach_app.domain.suppressions import PatternKind, pattern_key
from outreach_app.storage.company_mentions import CompanyMentions
from outreach_app.storage.erasure_schema import erasure_salt, erasures
from outreach_app.storage.incoming_schema import incoming
from outreach_app.storage.mentions import Mentions, is_address
from outreach_app.storage.outbox_schema import suppressions
from outreach_app.storage.prospect_schema import undo_steps
from outreach_app.storage.schema import events, hits, outgoing, prospects, tokens


class ErasureRows:
    """The erasures of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def salt(self) -> str:
        """The profile's salt, empty where nobody was ever erased."""
        return self._connection.execute(select(erasure_salt.c.salt)).scalar_one_or_none() or ""

    def set_salt(self, salt: str) -> None:
        """The salt from now on; hashes made with another one are worth nothing."""
        self._connection.execute(sql_delete(erasure_salt))
        self._connection.execute(insert(erasure_salt).values(salt=salt))

    def add(self, erasure: Erasure) -> None:
        """Remember an erasure; one that is known keeps its tokens until the relay has them."""
        values = {"at": erasure.at, "revoked_at": erasure.revoked_at}
        self._connection.execute(
            upsert(erasures)
            .values(digest=erasure.digest, tokens=list(erasure.tokens), **values)
            .on_conflict_do_update(
                index_elements=["digest"], set_={**values, "tokens": list(erasure.tokens)}
            )
        )

    def all(self) -> ErasureList:
        """Every erasure, the oldest first."""
        found = self._connection.execute(select(erasures).order_by(erasures.c.id))
        return ErasureList(
            self.salt(),
            tuple(Erasure(row.digest, row.at, tuple(row.tokens), row.revoked_at) for row in found),
        )

    def mark_revoked(self, digests: Sequence[str], now: datetime) -> None:
        """The relay has forgotten these: their tokens are needed no more."""
        self._connection.execute(
            update(erasures).where(erasures.c.digest.in_(digests)).values(revoked_at=now, tokens=[])
        )

    def forget(self, digest: str) -> None:
        """The person may be written to again: they asked for it themselves."""
        self._connection.execute(sql_delete(erasures).where(erasures.c.digest == digest))

    def among(self, addresses: Iterable[str]) -> dict[str, datetime]:
        """Those of these addresses whose owners were erased, and when."""
        found = self._connection.execute(select(erasures.c.digest, erasures.c.at))
        known = {row.digest: row.at for row in found}
        if not known:
            return {}
        salt = self.salt()
        digests = {address: digest_of(salt, address) for address in addresses}
        return {address: known[digest] for address, digest in digests.items() if digest in known}

    def people(self) -> Sequence[tuple[int, str]]:
        """Everybody, by id and address."""
        found = self._connection.execute(select(prospects.c.id, prospects.c.address))
        return [(row.id, row.address) for row in found]

    def wipe(self, prospect_id: int, address: str) -> Wiped:
        """Delete everything of this person, copies to their address and mail from it included.

        What is deleted is overwritten on the disk, and so is what could be undone.
        """
        run = self._connection.execute
        self._connection.exec_driver_sql("PRAGMA secure_delete = ON")
        theirs = or_(
            outgoing.c.prospect_id == prospect_id,
            is_address(self._connection, outgoing.c.recipient, address),
        )
        mails = select(outgoing.c.id).where(theirs).scalar_subquery()
        found = tuple(
            run(select(tokens.c.token).where(tokens.c.mail_id.in_(mails))).scalars().all()
        )
        told = select(tokens.c.token).where(tokens.c.mail_id.in_(mails)).scalar_subquery()
        counted = select(func.count()).select_from(events).where(events.c.mail_id.in_(mails))
        number_of_events = run(counted).scalar_one()
        requests = run(sql_delete(hits).where(hits.c.token.in_(told))).rowcount
        run(sql_delete(tokens).where(tokens.c.mail_id.in_(mails)))
        number_of_mails = run(sql_delete(outgoing).where(theirs)).rowcount
        run(sql_delete(incoming).where(is_address(self._connection, incoming.c.sender, address)))
        named = select(prospects.c.first_name, prospects.c.last_name)
        who = run(named.where(prospects.c.id == prospect_id)).one_or_none()
        run(sql_delete(prospects).where(prospects.c.id == prospect_id))
        key = pattern_key(address, PatternKind.ADDRESS)
        run(sql_delete(suppressions).where(suppressions.c.key == key))
        run(sql_delete(undo_steps))
        Mentions(self._connection, prospect_id, address).forget()
        CompanyMentions(self._connection, Mention(address, *(who or ("", "")))).forget()
        return Wiped(number_of_mails, number_of_events, requests, found)

    def scrub(self) -> None:
        """Write the search's index anew: it marks words as deleted before it lets go of them."""
        self._connection.exec_driver_sql(
            "insert into prospect_words (prospect_words) values ('optimize')"
        )
        self._connection.exec_driver_sql(
            "insert into company_words (company_words) values ('optimize')"
        )
