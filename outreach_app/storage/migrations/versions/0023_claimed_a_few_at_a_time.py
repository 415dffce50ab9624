"""The next few mails are claimed together: no table names them any more.

An index that the pages of sent mails made needless goes too, since each mail that leaves was
written into it. And a sender says whether it is at work, so that the next one knows whether it
died.
"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply. What the last version had next when it ended may have left: a question."""
    op.execute(
        """
        update outgoing set state = 'sending', attempts = attempts + 1,
            handed_at = coalesce((select max(awake_at) from sending_watch), created_at),
            accepted_at = coalesce((select max(awake_at) from sending_watch), created_at),
            first_try_at = coalesce(
                first_try_at, (select max(awake_at) from sending_watch), created_at)
        where state = 'claiming' and id in (select mail_id from turns_ahead)
        """
    )
    op.drop_table("turns_ahead")
    op.drop_index("ix_outgoing_accepted_at", "outgoing")
    at_work: sa.Column[bool] = sa.Column(
        "is_at_work", sa.Boolean(), nullable=False, server_default="1"
    )
    op.add_column("sending_watch", at_work)
