"""The mailbox's repositories over one connection."""

from sqlalchemy import Connection

from outreach_app.storage.incoming import CursorRows, IncomingRows
from outreach_app.storage.sent_copies import CopyRows
from outreach_app.storage.sent_lookup import SentLookup


class MailboxRows:
    """What came in, and which sent mails it may belong to."""

    def __init__(self, connection: Connection) -> None:
        self.incoming = IncomingRows(connection)
        self.cursors = CursorRows(connection)
        self.sent = SentLookup(connection)
        self.copies = CopyRows(connection)
