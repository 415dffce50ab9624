"""What came in and belongs to sent mails, how far mailboxes were read, and copies in Sent."""

import sqlalchemy as sa
from alembic import op

from outreach_app.storage.columns import Instant

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    _incoming()
    op.create_table(
        "mailbox_cursors",
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("uidvalidity", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "folder", name=op.f("pk_mailbox_cursors")),
    )
    op.create_table(
        "message_names",
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("mail_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mail_id"],
            ["outgoing.id"],
            name=op.f("fk_message_names_mail_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_message_names")),
    )
    op.create_index(op.f("ix_message_names_mail_id"), "message_names", ["mail_id"])
    op.create_table(
        "sent_copies",
        sa.Column("mail_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try_at", Instant(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mail_id"], ["outgoing.id"], name=op.f("fk_sent_copies_mail_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mail_id", name=op.f("pk_sent_copies")),
    )
    op.create_index(op.f("ix_sent_copies_next_try_at"), "sent_copies", ["next_try_at"])
    op.add_column("answers", sa.Column("incoming_id", sa.Integer(), nullable=True))
    op.create_index(op.f("ix_answers_incoming_id"), "answers", ["incoming_id"])
    op.add_column("events", sa.Column("incoming_id", sa.Integer(), nullable=True))


def _incoming() -> None:
    op.create_table(
        "incoming",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("prospect_id", sa.Integer(), nullable=False),
        sa.Column("mail_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("folder", sa.String(length=10), nullable=False),
        sa.Column("uidvalidity", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("sender_name", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("category", sa.String(length=30), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("return_date", sa.Date(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["prospect_id"],
            ["prospects.id"],
            name=op.f("fk_incoming_prospect_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["mail_id"], ["outgoing.id"], name=op.f("fk_incoming_mail_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incoming")),
        sa.UniqueConstraint("key", name=op.f("uq_incoming_key")),
    )
    op.create_index(op.f("ix_incoming_prospect_id"), "incoming", ["prospect_id"])
    op.create_index(op.f("ix_incoming_mail_id"), "incoming", ["mail_id"])
