"""The mailbox's tables: what came in for sent mails, how far folders were read, copies."""

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table, Text

from outreach_app.storage.columns import Instant
from outreach_app.storage.schema import metadata

incoming = Table(
    "incoming",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("mail_id", ForeignKey("outgoing.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("account_id", Text, nullable=False),
    Column("folder", String(10), nullable=False),
    Column("uidvalidity", Integer, nullable=False),
    Column("uid", Integer, nullable=False),
    # Its Message-ID, or a digest: one mail counts once, in however many folders it is met.
    Column("key", Text, nullable=False, unique=True),
    Column("message_id", Text, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("sender", Text, nullable=False),
    Column("sender_name", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("text", Text, nullable=False),
    Column("status", Text),
    Column("category", String(30)),
    Column("reason", Text, nullable=False),
    Column("return_date", Date),
    Column("notes", Text, nullable=False),
)

mailbox_cursors = Table(
    "mailbox_cursors",
    metadata,
    Column("account_id", Text, primary_key=True),
    Column("folder", Text, primary_key=True),
    Column("uidvalidity", Integer, nullable=False),
    Column("uid", Integer, nullable=False),
)

message_names = Table(
    "message_names",
    metadata,
    # Message-IDs that a provider gave to our mails in place of ours.
    Column("message_id", Text, primary_key=True),
    Column("mail_id", ForeignKey("outgoing.id", ondelete="CASCADE"), nullable=False, index=True),
)

sent_copies = Table(
    "sent_copies",
    metadata,
    # What became of a mail's clean copy in Sent. Of the rows that share a Message-ID, the first's.
    Column("mail_id", ForeignKey("outgoing.id", ondelete="CASCADE"), primary_key=True),
    Column("state", String(10), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_try_at", Instant, index=True),
    Column("reason", Text, nullable=False),
)
