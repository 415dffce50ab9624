"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("account", sa.Integer, primary_key=True),
        sa.Column("tag", sa.Text, nullable=False, unique=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        sa.Column("retention_days", sa.Integer, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "feeds",
        sa.Column("account", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("feed_id", sa.Text, nullable=False),
        sa.Column("newest", sa.BigInteger, nullable=False),
        sa.Column("cut_to", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "keys",
        sa.Column("account", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("key_id", sa.Text, primary_key=True),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("revoked_at", sa.BigInteger),
        sa.Column("fetched", sa.BigInteger),
        sa.Column("fetched_at", sa.BigInteger),
    )
    op.create_table(
        "invites",
        sa.Column("account", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("invite_id", sa.Text, primary_key=True),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
        sa.Column("used_at", sa.BigInteger),
    )
    _hot_tables()
    op.create_table(
        "fetch_marks",
        sa.Column("account", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("number", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "nodes",
        sa.Column("node", sa.Text, primary_key=True),
        sa.Column("sequence", sa.BigInteger, nullable=False),
        sa.Column("seen_at", sa.BigInteger, nullable=False),
    )


def _hot_tables() -> None:
    op.create_table(
        "tokens",
        sa.Column("account", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("token", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("url", sa.Text),
        sa.Column("revoked_at", sa.BigInteger),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "hits",
        sa.Column("account", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("token", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("method", sa.Text, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("user_agent", sa.Text, nullable=False),
        sa.Column("headers", sa.Text, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
    )
