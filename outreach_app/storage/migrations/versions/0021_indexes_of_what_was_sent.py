"""Indexes that only sent mails are in: a mail's way through the outbox rewrites fewer pages."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

IS_SENT = sa.text("state = 'sent'")
NAMES = ("ix_outgoing_sent_page", "ix_outgoing_template_figures")


def upgrade() -> None:
    """Apply."""
    for name in NAMES:
        op.drop_index(name, "outgoing")
    what = ["accepted_at", "id", "marks", "prospect_id", "recipient", "subject", "template_id"]
    op.create_index(NAMES[0], "outgoing", ["state", *what], sqlite_where=IS_SENT)
    figures = ["state", "role", "template_id", "marks"]
    op.create_index(NAMES[1], "outgoing", figures, sqlite_where=IS_SENT)
