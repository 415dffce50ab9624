"""What stops the accounts, and which mails wait for them."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from outreach_app.domain.account_states import AccountTrouble
from outreach_app.domain.mails import OutgoingState
from outreach_app.storage.account_schema import account_troubles
from outreach_app.storage.schema import outgoing

WAITING = (OutgoingState.QUEUED.value, OutgoingState.HELD.value)
"""Mails that have not begun to leave."""

LEAVING = (OutgoingState.CLAIMING.value, OutgoingState.SENDING.value)
"""Mails that a sender is at work on."""

NAMED = 5
"""Recipients that are named of those who wait."""


class AccountRows:
    """The accounts of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, account_id: str, code: str, sentence: str, at: datetime) -> None:
        """What stops this account now."""
        values = {"code": code, "sentence": sentence, "at": at}
        self._connection.execute(
            insert(account_troubles)
            .values(account_id=account_id, **values)
            .on_conflict_do_update(index_elements=["account_id"], set_=values)
        )

    def clear(self, account_id: str) -> None:
        """Nothing stops this account any more, or this part of it (`id:part`)."""
        self._connection.execute(
            delete(account_troubles).where(account_troubles.c.account_id == account_id)
        )

    def forget(self, account_id: str) -> None:
        """Whatever stopped the account or a part of it, it is another one now."""
        key = account_troubles.c.account_id
        self._connection.execute(
            delete(account_troubles).where(
                or_(key == account_id, key.startswith(f"{account_id}:", autoescape=True))
            )
        )

    def all(self) -> Mapping[str, AccountTrouble]:
        """What stops which account."""
        rows = self._connection.execute(select(account_troubles))
        return {row.account_id: AccountTrouble(row.code, row.sentence, row.at) for row in rows}

    def waiting(self) -> Mapping[str, int]:
        """How many mails have not begun to leave, by account; none stands for the default one."""
        rows = self._connection.execute(
            select(outgoing.c.account_id, func.count().label("waiting"))
            .where(outgoing.c.state.in_(WAITING))
            .group_by(outgoing.c.account_id)
        )
        return {row.account_id: row.waiting for row in rows}

    def are_leaving(self, account_ids: Collection[str]) -> bool:
        """Whether a sender has mails of these accounts in hand."""
        found = self._connection.execute(
            select(outgoing.c.id)
            .where(outgoing.c.account_id.in_(account_ids), outgoing.c.state.in_(LEAVING))
            .limit(1)
        )
        return found.first() is not None

    def waiting_recipients(self, account_id: str) -> tuple[str, ...]:
        """To whom the first of an account's waiting mails go."""
        rows = self._connection.execute(
            select(outgoing.c.recipient)
            .where(outgoing.c.account_id == account_id, outgoing.c.state.in_(WAITING))
            .order_by(outgoing.c.id)
            .limit(NAMED)
        )
        return tuple(recipient for (recipient,) in rows)

    def reassign(self, old: str, new: str, *, keep_sender: bool = False) -> int:
        """Let one account's unsent mails leave through another, under that one's own address."""
        values = {"account_id": new} if keep_sender else {"account_id": new, "sender": ""}
        done = self._connection.execute(
            update(outgoing)
            .where(outgoing.c.account_id == old, outgoing.c.state != OutgoingState.SENT.value)
            .values(**values)
        )
        return done.rowcount
