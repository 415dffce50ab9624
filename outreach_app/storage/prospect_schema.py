"""What the user keeps about prospects: stages, tags, companies, notes, tasks, saved views, and the
journal by which changes are taken back.

The words that are searched stand in `prospect_words`, an FTS5 table that triggers keep: whoever
writes a prospect, a tag or a note need not think of it. Both are made by migration 0006.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

from outreach_app.storage.columns import Instant
from outreach_app.storage.schema import metadata

stages = Table(
    "stages",
    metadata,
    # A prospect names its stage by this key, so that a stage is renamed in one row.
    Column("key", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("colour", String(10), nullable=False, server_default="grey"),
)

tags = Table(
    "tags",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, unique=True),
)

prospect_tags = Table(
    "prospect_tags",
    metadata,
    Column("prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), primary_key=True),
    Column("tag_id", ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_prospect_tags_tag_id_prospect_id", "tag_id", "prospect_id"),
    sqlite_with_rowid=False,
)

companies = Table(
    "companies",
    metadata,
    # Only companies of which the user said something; the groups come from `prospects.company_key`.
    Column("key", Text, primary_key=True),
    Column("website", Text, nullable=False, server_default=""),
    Column("phone", Text, nullable=False, server_default=""),
    Column("about", Text, nullable=False, server_default=""),
    Column("domain", Text, nullable=False, server_default=""),
    Column("address", Text, nullable=False, server_default=""),
    Column("size", Text, nullable=False, server_default=""),
    Column("fields", JSON, nullable=False, server_default="{}"),
)

notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("at", Instant, nullable=False),
    Column("text", Text, nullable=False),
    Column("edited_at", Instant),
)

tasks = Table(
    "tasks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("created_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("text", Text, nullable=False),
    Column("done_at", Instant),
    Index("ix_tasks_done_at_due_at", "done_at", "due_at"),
)

saved_views = Table(
    "saved_views",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, unique=True),
    Column("filter", JSON, nullable=False),
    Column("sort", String(10), nullable=False),
    Column("is_reversed", Integer, nullable=False, server_default="0"),
    Column("position", Integer, nullable=False, server_default="0"),
)

undo_steps = Table(
    "undo_steps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False, index=True),
    Column("sentence", Text, nullable=False),
    # Whether it takes back a taking back.
    Column("is_undone", Boolean, nullable=False, server_default="0"),
)

undo_rows = Table(
    "undo_rows",
    metadata,
    # In the order in which they were changed; `content` is packed, several rows at a time.
    Column("id", Integer, primary_key=True),
    Column("step_id", ForeignKey("undo_steps.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("table_name", Text, nullable=False),
    Column("action", String(10), nullable=False),
    Column("content", LargeBinary, nullable=False),
)

prospect_words = Table(
    "prospect_words",
    MetaData(),  # a virtual table: SQLAlchemy asks it and never makes it
    Column("rowid", Integer, primary_key=True),
    Column("words", Text),
    Column("tags", Text),
    Column("notes", Text),
)

company_words = Table(
    "company_words",
    MetaData(),  # made by migration 0022, with the triggers that keep it
    Column("key", Text, primary_key=True),
    Column("words", Text),
)
