"""When a token's hits were erased, so that those in a node's spool are erased, too."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("tokens", sa.Column("erased_at", sa.BigInteger))
