"""The tables of writing: drafts, and what templates said before."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, Table, Text

from outreach_app.storage.columns import Instant
from outreach_app.storage.schema import metadata

drafts = Table(
    "drafts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("letter", JSON, nullable=False),
    # Ids without foreign keys: who was deleted meanwhile drops out when it is read.
    Column("recipients", JSON, nullable=False),
    Column("updated_at", Instant, nullable=False, index=True),
    Column("discarded_at", Instant),
    sqlite_autoincrement=True,  # an id that a window still holds is never another draft's
)

template_versions = Table(
    "template_versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "template_id", ForeignKey("templates.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("subject", Text, nullable=False),
    Column("html", Text, nullable=False),
    Column("saved_at", Instant),
    Column("attachments", JSON, nullable=False, server_default="[]"),
)
