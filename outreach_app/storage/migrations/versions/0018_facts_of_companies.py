"""More of what is said of a company: its domain, address and size, and fields of the user's own."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    for name in ("domain", "address", "size"):
        column = sa.Column(name, sa.Text(), nullable=False, server_default="")
        op.add_column("companies", column)
    own = sa.Column("fields", sa.JSON(), nullable=False, server_default="{}")
    op.add_column("companies", own)
