"""Drafts, versions and folders of templates, and what is known of each sent mail as marks."""

import sqlalchemy as sa
from alembic import op

from outreach_app.storage.columns import Instant

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

PIXEL, LINKS, MACHINE = 1, 2, 128
# By people alone: an open or a click of a machine is a mark of its own.
OF_EVENTS = (("opened", 4), ("clicked", 8))
OF_ANSWERS = (("replied", 16), ("bounced", 32), ("unsubscribed", 64), ("auto-replied", 256))

BY_PEOPLE = sa.text(
    "update outgoing set marks = marks | :m where id in (select e.mail_id from events e "
    "left join verdicts v on v.hit_id = e.hit_id "
    "where e.kind = :kind and coalesce(v.kind, 'human') = 'human')"
)
BY_OTHERS = sa.text(
    "update outgoing set marks = marks | :m where id in (select e.mail_id from events e "
    "join verdicts v on v.hit_id = e.hit_id where e.kind = :kind and v.kind != 'human')"
)
BY_ANYBODY = sa.text(
    "update outgoing set marks = marks | :m "
    "where id in (select mail_id from events where kind = :kind)"
)


def upgrade() -> None:
    """Apply."""
    _drafts_and_versions()
    for column in (
        sa.Column("folder", sa.Text(), server_default="", nullable=False),
        sa.Column("saved_at", Instant()),
        sa.Column("deleted_at", Instant()),
    ):
        op.add_column("templates", column)
    op.add_column("outgoing", sa.Column("template_id", sa.Integer()))
    op.add_column("outgoing", sa.Column("marks", sa.Integer(), server_default="0", nullable=False))
    op.execute(
        "update outgoing set accepted_at = created_at where state = 'sent' and accepted_at is null"
    )
    _marks()
    page = ["state", "accepted_at", "id", "marks", "prospect_id", "recipient", "subject"]
    op.create_index("ix_outgoing_sent_page", "outgoing", [*page, "template_id"])
    op.create_index(
        "ix_outgoing_template_figures", "outgoing", ["state", "role", "template_id", "marks"]
    )


def _drafts_and_versions() -> None:
    op.create_table(
        "drafts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("letter", sa.JSON(), nullable=False),
        sa.Column("recipients", sa.JSON(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("discarded_at", Instant()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_drafts_updated_at"), "drafts", ["updated_at"])
    op.create_table(
        "template_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("template_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.Column("saved_at", Instant()),
        sa.ForeignKeyConstraint(
            ["template_id"],
            ["templates.id"],
            name=op.f("fk_template_versions_template_id_templates"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_template_versions")),
    )
    op.create_index(op.f("ix_template_versions_template_id"), "template_versions", ["template_id"])


def _marks() -> None:
    bind = op.get_bind()
    bind.execute(
        sa.text("update outgoing set marks = :m where pixel_token is not null"), {"m": PIXEL}
    )
    bind.execute(
        sa.text(
            "update outgoing set marks = marks | :m where id in "
            "(select mail_id from tokens where kind = 'link')"
        ),
        {"m": LINKS},
    )
    for kind, mark in OF_EVENTS:
        bind.execute(BY_PEOPLE, {"m": mark, "kind": kind})
        bind.execute(BY_OTHERS, {"m": MACHINE, "kind": kind})
    for kind, mark in OF_ANSWERS:
        bind.execute(BY_ANYBODY, {"m": mark, "kind": kind})
