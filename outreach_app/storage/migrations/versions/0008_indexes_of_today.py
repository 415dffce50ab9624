"""What happened last and what was sent when are found without reading everything."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_index("ix_events_at", "events", ["at"])
    op.create_index("ix_outgoing_accepted_at", "outgoing", ["accepted_at"])
