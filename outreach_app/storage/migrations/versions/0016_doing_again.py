"""What was taken back can be done again: such steps lie in the same journal."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column(
        "undo_steps", sa.Column("is_undone", sa.Boolean(), server_default="0", nullable=False)
    )
