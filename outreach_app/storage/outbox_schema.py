"""Around the outbox: who gets no mail, what goes with one, and when a sender last looked."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, String, Table, Text

from outreach_app.storage.columns import Instant
from outreach_app.storage.schema import metadata

suppressions = Table(
    "suppressions",
    metadata,
    Column("key", Text, primary_key=True),
    Column("pattern", Text, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("reason_code", String(16), nullable=False),
    Column("sentence", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("at", Instant, nullable=False),
    # The user took it back: kept, so that what was known before this time does not return.
    Column("lifted_at", Instant),
    Index("ix_suppressions_at_key", "at", "key"),
    Index("ix_suppressions_kind_pattern", "kind", "pattern"),
)

attachments = Table(
    "attachments",
    metadata,
    # Each content once, however many mails carry it.
    Column("digest", String(64), primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("added_at", Instant, nullable=False),
)

sending_watch = Table(
    "sending_watch",
    metadata,
    # One row: when a sender last looked at the outbox.
    Column("id", Integer, primary_key=True),
    Column("awake_at", Instant, nullable=False),
    # Still so when the next one comes: it died.
    Column("is_at_work", Boolean, nullable=False, server_default="1"),
)
