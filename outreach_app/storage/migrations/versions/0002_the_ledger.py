"""The ledger: the user's word, memory of companies, changed verdicts, answers."""

import sqlalchemy as sa
from alembic import op

from outreach_app.domain.addresses import domain_of
from outreach_app.storage.columns import Instant

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    _recipient_domains()
    _corrections()
    _taught_rules()
    _gateway_habits()
    _reachability()
    _verdict_changes()
    _sender_views()
    _own_devices()
    _answers()
    _outages()


def _recipient_domains() -> None:
    op.add_column(
        "outgoing", sa.Column("recipient_domain", sa.Text(), server_default="", nullable=False)
    )
    op.create_index(op.f("ix_outgoing_recipient_domain"), "outgoing", ["recipient_domain"])
    mails = sa.table(
        "outgoing", sa.column("id"), sa.column("recipient"), sa.column("recipient_domain")
    )
    connection = op.get_bind()
    found = connection.execute(sa.select(mails.c.id, mails.c.recipient)).all()
    for row in found:
        connection.execute(
            sa.update(mails)
            .where(mails.c.id == row.id)
            .values(recipient_domain=domain_of(row.recipient))
        )


def _key(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))


def _of(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"), ondelete="CASCADE"
    )


def _index(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _corrections() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("hit_id", sa.Integer(), nullable=False),
        sa.Column("says", sa.String(length=10), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("taken_back_at", Instant(), nullable=True),
        _of("corrections", "hit_id", "hits"),
        _key("corrections"),
    )
    _index("corrections", "hit_id")


def _taught_rules() -> None:
    op.create_table(
        "taught_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.String(length=10), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("taken_back_at", Instant(), nullable=True),
        _key("taught_rules"),
    )


def _gateway_habits() -> None:
    op.create_table(
        "gateway_habits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("network", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("earliest", sa.Float(), nullable=False),
        sa.Column("latest", sa.Float(), nullable=False),
        sa.Column("mails", sa.Integer(), nullable=False),
        sa.Column("seen_at", Instant(), nullable=False),
        sa.Column("edited_at", Instant(), nullable=True),
        sa.Column("erased_at", Instant(), nullable=True),
        sa.UniqueConstraint("domain", "network", name=op.f("uq_gateway_habits_domain_network")),
        _key("gateway_habits"),
    )


def _reachability() -> None:
    op.create_table(
        "reachability",
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("servers", sa.JSON(), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("asked_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("domain", name=op.f("pk_reachability")),
    )


def _verdict_changes() -> None:
    op.create_table(
        "verdict_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("hit_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("before", sa.String(length=10), nullable=False),
        sa.Column("after", sa.String(length=10), nullable=False),
        sa.Column("cause", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        _of("verdict_changes", "hit_id", "hits"),
        _key("verdict_changes"),
    )
    _index("verdict_changes", "hit_id")


def _sender_views() -> None:
    op.create_table(
        "sender_views",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mail_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        _of("sender_views", "mail_id", "outgoing"),
        _key("sender_views"),
    )
    _index("sender_views", "mail_id")


def _own_devices() -> None:
    op.create_table(
        "own_devices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("system", sa.Text(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.UniqueConstraint(
            "address", "system", "at", name=op.f("uq_own_devices_address_system_at")
        ),
        _key("own_devices"),
    )


def _answers() -> None:
    op.create_table(
        "answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mail_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.UniqueConstraint("source", name=op.f("uq_answers_source")),
        _of("answers", "mail_id", "outgoing"),
        _key("answers"),
    )
    _index("answers", "mail_id")


def _outages() -> None:
    op.create_table(
        "outages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("since", Instant(), nullable=False),
        sa.Column("until", Instant(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        _key("outages"),
    )
    _index("outages", "until")
