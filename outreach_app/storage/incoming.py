"""Mails that came in and belong to sent ones, and how far each folder was read."""

from collections.abc import Collection

from sqlalchemy import Connection, Row, insert, select
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from outreach_app.domain.incoming import NAMED, MailKind
from outreach_app.domain.incoming_mails import IncomingMail
from outreach_app.domain.mailbox import Folder, MailboxCursor
from outreach_app.storage.incoming_schema import incoming, mailbox_cursors


class IncomingRows:
    """The incoming mails of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def known(self, keys: Collection[str]) -> frozenset[str]:
        """Which of these were taken in before, from whatever folder."""
        found = select(incoming.c.key).where(incoming.c.key.in_(keys))
        return frozenset(self._connection.execute(found).scalars())

    def add(self, mail: IncomingMail, mail_id: int, prospect_id: int) -> int:
        """Keep a mail that belongs to this sent one; returns its id."""
        values = {**_columns(mail), "mail_id": mail_id, "prospect_id": prospect_id}
        key = self._connection.execute(insert(incoming).values(**values)).inserted_primary_key
        assert key is not None
        return int(key[0])

    def get(self, incoming_id: int) -> IncomingMail | None:
        """One of them."""
        row = self._connection.execute(
            select(incoming).where(incoming.c.id == incoming_id)
        ).one_or_none()
        return None if row is None else incoming_mail_of(row)


class CursorRows:
    """The cursors of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, account_id: str, folder: str) -> MailboxCursor | None:
        """How far this folder was read."""
        row = self._connection.execute(
            select(mailbox_cursors.c.uidvalidity, mailbox_cursors.c.uid).where(
                mailbox_cursors.c.account_id == account_id, mailbox_cursors.c.folder == folder
            )
        ).one_or_none()
        return None if row is None else MailboxCursor(row.uidvalidity, row.uid)

    def move(self, account_id: str, folder: str, cursor: MailboxCursor) -> None:
        """It was read up to there."""
        values = {"uidvalidity": cursor.uidvalidity, "uid": cursor.uid}
        self._connection.execute(
            sqlite_insert(mailbox_cursors)
            .values(account_id=account_id, folder=folder, **values)
            .on_conflict_do_update(index_elements=["account_id", "folder"], set_=values)
        )


def _columns(mail: IncomingMail) -> dict[str, object]:
    return {
        "account_id": mail.account_id,
        "folder": mail.folder.value,
        "uidvalidity": mail.uidvalidity,
        "uid": mail.uid,
        "key": mail.key,
        "message_id": mail.message_id,
        "kind": mail.kind.value,
        "sender": mail.sender,
        "sender_name": mail.sender_name,
        "subject": mail.subject,
        "at": mail.at,
        "text": mail.text,
        "status": mail.status,
        "category": mail.category.value if mail.category else None,
        "reason": mail.reason,
        "return_date": mail.return_date,
        "notes": mail.notes,
    }


def incoming_mail_of(row: Row[tuple[object, ...]]) -> IncomingMail:
    """The mail of a row."""
    return IncomingMail(
        id=row.id,
        account_id=row.account_id,
        folder=Folder(row.folder),
        uidvalidity=row.uidvalidity,
        uid=row.uid,
        key=row.key,
        message_id=row.message_id,
        kind=MailKind(row.kind),
        sender=row.sender,
        sender_name=row.sender_name,
        subject=row.subject,
        at=row.at,
        text=row.text,
        status=row.status,
        category=NAMED[row.category] if row.category else None,
        reason=row.reason,
        return_date=row.return_date,
        notes=row.notes,
    )
