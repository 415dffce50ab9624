"""Who wants no more mail, by address; who acted on a copy; and which failures were bounces."""

import sqlalchemy as sa
from alembic import op

from outreach_app.storage.columns import Instant

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "suppressions",
        sa.Column("address_key", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("address_key", name=op.f("pk_suppressions")),
    )
    op.execute(
        "insert into suppressions (address_key, address, at, reason) "
        "select address_key, address, unsubscribed_at, 'unsubscribed' from prospects "
        "where unsubscribed_at is not null"
    )
    op.add_column("events", sa.Column("by", sa.Text(), server_default="", nullable=False))
    op.add_column(
        "outgoing", sa.Column("is_bounced", sa.Boolean(), server_default="0", nullable=False)
    )
    op.execute("update outgoing set is_bounced = 1 where state = 'failed'")
