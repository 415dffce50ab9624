"""What is kept of imports, and how columns were mapped."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, Table, Text

from outreach_app.storage.columns import Instant
from outreach_app.storage.schema import metadata

imports = Table(
    "imports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("name", Text, nullable=False),
    Column("added", Integer, nullable=False, server_default="0"),
    Column("changed", Integer, nullable=False, server_default="0"),
    Column("bad", Integer, nullable=False, server_default="0"),
    Column("undone_at", Instant),
)

import_rows = Table(
    "import_rows",
    metadata,
    # It goes with its prospect: who was deleted is nobody's to take back.
    Column("import_id", ForeignKey("imports.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), primary_key=True, index=True
    ),
    Column("digest", Text, nullable=False),
    Column("changes", JSON),
    sqlite_with_rowid=False,
)

import_shapes = Table(
    "import_shapes",
    metadata,
    Column("shape", Text, primary_key=True),
    Column("targets", JSON, nullable=False),
    Column("used_at", Instant, nullable=False),
)
