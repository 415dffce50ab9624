"""When a mail was first handed to a server: it is not tried for ever."""

import sqlalchemy as sa
from alembic import op

from outreach_app.storage.columns import Instant

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("outgoing", sa.Column("first_try_at", Instant()))
