"""Who asked to be forgotten, as salted hashes, and what the relay is still to be told."""

from sqlalchemy import JSON, Column, Integer, Table, Text

from outreach_app.storage.columns import Instant
from outreach_app.storage.schema import metadata

erasures = Table(
    "erasures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", Text, nullable=False, unique=True),
    Column("at", Instant, nullable=False),
    # Until the relay has forgotten them; they name nobody.
    Column("tokens", JSON, nullable=False),
    Column("revoked_at", Instant),
)

erasure_salt = Table(
    "erasure_salt",
    metadata,
    Column("salt", Text, primary_key=True),
)
