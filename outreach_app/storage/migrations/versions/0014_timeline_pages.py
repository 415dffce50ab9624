"""Events of a prospect by time: a page of a timeline is read where it lies."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_index("ix_events_prospect_id_at", "events", ["prospect_id", "at"])
    op.drop_index("ix_events_prospect_id", "events")
