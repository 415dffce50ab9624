"""Which account and which of its addresses a mail leaves under."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    for name in ("account_id", "sender"):
        op.add_column("outgoing", sa.Column(name, sa.Text(), server_default="", nullable=False))
