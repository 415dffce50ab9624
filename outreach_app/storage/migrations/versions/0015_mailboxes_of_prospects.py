"""The mailbox behind an address where it is written in another way: plus-notes, dots, IDNA."""

import sqlalchemy as sa
from alembic import op

from outreach_app.domain.suppressions import other_mailbox

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("prospects", sa.Column("mailbox_key", sa.Text()))
    bind = op.get_bind()
    known = bind.execute(sa.text("select id, address_key from prospects")).all()
    keys = [{"this": row.id, "key": other_mailbox(row.address_key)} for row in known]
    found = [one for one in keys if one["key"] is not None]
    if found:
        bind.execute(sa.text("update prospects set mailbox_key = :key where id = :this"), found)
    op.execute(
        "create index ix_prospects_mailbox_key on prospects (mailbox_key) "
        "where mailbox_key is not null"
    )
    op.execute(
        "create index ix_prospects_unsubscribed_at on prospects (unsubscribed_at) "
        "where unsubscribed_at is not null"
    )
