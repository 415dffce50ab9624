"""The accounts' table: what stopped an account last. Accounts themselves stand in the settings."""

from sqlalchemy import Column, String, Table, Text

from outreach_app.storage.columns import Instant
from outreach_app.storage.schema import metadata

account_troubles = Table(
    "account_troubles",
    metadata,
    Column("account_id", Text, primary_key=True),
    Column("code", String(40), nullable=False),
    Column("sentence", Text, nullable=False),
    Column("at", Instant, nullable=False),
)
