"""Files that a template carries, now and in what it was before."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    for table in ("templates", "template_versions"):
        column = sa.Column("attachments", sa.JSON(), nullable=False, server_default="[]")
        op.add_column(table, column)
