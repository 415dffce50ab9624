"""When mails may leave, what goes with them, and who gets none, with the reason."""

import sqlalchemy as sa
from alembic import op

from outreach_app.domain.suppressions import mailbox_key
from outreach_app.storage.columns import Instant

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column(
        "outgoing", sa.Column("attachments", sa.JSON(), server_default="[]", nullable=False)
    )
    op.add_column("outgoing", sa.Column("timing", sa.JSON()))
    op.add_column("outgoing", sa.Column("undo_until", Instant()))
    op.add_column(
        "outgoing", sa.Column("is_urgent", sa.Boolean(), server_default="0", nullable=False)
    )
    op.add_column("outgoing", sa.Column("handed_at", Instant()))
    op.create_index(op.f("ix_outgoing_handed_at"), "outgoing", ["handed_at"])
    op.execute("update outgoing set handed_at = accepted_at")
    op.create_table(
        "attachments",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_attachments")),
    )
    op.create_table(
        "sending_watch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("awake_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sending_watch")),
    )
    _tell_why_of_suppressions()


def _tell_why_of_suppressions() -> None:
    connection = op.get_bind()
    kept = connection.execute(sa.text("select address, at from suppressions order by at")).all()
    op.drop_table("suppressions")
    op.create_table(
        "suppressions",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("pattern", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("reason_code", sa.String(16), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("lifted_at", Instant()),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_suppressions")),
    )
    op.create_index("ix_suppressions_at_key", "suppressions", ["at", "key"])
    op.create_index("ix_suppressions_kind_pattern", "suppressions", ["kind", "pattern"])
    rows = {
        mailbox_key(row.address): {
            "key": mailbox_key(row.address),
            "pattern": row.address,
            "kind": "address",
            "reason_code": "unsubscribed",
            "sentence": "",
            "source": "",
            "at": row.at,
        }
        for row in reversed(kept)
    }
    if rows:
        insert = sa.text(
            "insert into suppressions (key, pattern, kind, reason_code, sentence, source, at) "
            "values (:key, :pattern, :kind, :reason_code, :sentence, :source, :at)"
        )
        connection.execute(insert, list(rows.values()))
