"""Warmth and attention: weights, levels, alert rules, and what became of alerts."""

import sqlalchemy as sa
from alembic import op

from outreach_app.storage.columns import Instant

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

RULES = (
    ("first open", True, 0, 0),
    ("click", True, 0, 0),
    ("reply", True, 0, 0),
    ("bounce", True, 0, 0),
    ("unsubscribe", True, 0, 0),
    ("back", True, 21, 0),
    ("company", True, 2, 168),
    ("level", True, 0, 0),
    ("n-th open", False, 3, 24),
    ("second device", False, 0, 0),
)
"""Kind, whether it is on, number, hours."""

FROM_THE_START = frozenset({"first open", "click", "unsubscribe"})
"""What the first profile told already: their alerts are known by key. The others begin now."""


def upgrade() -> None:
    """Apply."""
    _scoring()
    _levels()
    _alerts()
    _rules()
    _doings()
    _attention()


def _scoring() -> None:
    op.create_table(
        "scoring_weights",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("points", sa.Float(), nullable=False),
        sa.Column("half_life_hours", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_scoring_weights")),
    )
    op.create_table(
        "important_links",
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("url", name=op.f("pk_important_links")),
    )


def _levels() -> None:
    op.add_column(
        "prospects",
        sa.Column("level", sa.String(length=10), server_default="cold", nullable=False),
    )
    op.create_table(
        "level_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("prospect_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("before", sa.String(length=10), nullable=False),
        sa.Column("after", sa.String(length=10), nullable=False),
        sa.Column("points", sa.Float(), nullable=False),
        sa.Column("cause", sa.String(length=20), nullable=True),
        sa.ForeignKeyConstraint(
            ["prospect_id"],
            ["prospects.id"],
            name=op.f("fk_level_changes_prospect_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_level_changes")),
    )
    op.create_index(op.f("ix_level_changes_prospect_id"), "level_changes", ["prospect_id"])
    op.create_index(op.f("ix_level_changes_at"), "level_changes", ["at"])
    # Scored so long ago, all are scored again with the next pages, and get their levels then.
    op.execute("UPDATE prospects SET scored_at = 0 WHERE scored_at IS NOT NULL")


def _alerts() -> None:
    op.add_column("alerts", sa.Column("rule_id", sa.Integer(), nullable=True))
    op.add_column("alerts", sa.Column("why", sa.Text(), server_default="", nullable=False))
    op.add_column("alerts", sa.Column("hit_id", sa.Integer(), nullable=True))


def _rules() -> None:
    rules = op.create_table(
        "alert_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("level", sa.String(length=10), nullable=False),
        sa.Column("since", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alert_rules")),
    )
    events = sa.table("events", sa.column("at", Instant()))
    latest = op.get_bind().execute(sa.select(sa.func.max(events.c.at))).scalar()
    op.bulk_insert(
        rules,
        [
            {
                "id": place,
                "kind": kind,
                "is_on": is_on,
                "number": number,
                "hours": hours,
                "link": "",
                "level": "hot",
                "since": None if kind in FROM_THE_START else latest,
            }
            for place, (kind, is_on, number, hours) in enumerate(RULES, 1)
        ],
    )


def _doings() -> None:
    op.create_table(
        "alert_doings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("alert_id", sa.Integer(), nullable=False),
        sa.Column("doing", sa.String(length=10), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["alert_id"],
            ["alerts.id"],
            name=op.f("fk_alert_doings_alert_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alert_doings")),
    )
    op.create_index(op.f("ix_alert_doings_alert_id"), "alert_doings", ["alert_id"])


def _attention() -> None:
    op.create_table(
        "interruptions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interruptions")),
    )
    op.create_index(op.f("ix_interruptions_at"), "interruptions", ["at"])
    op.create_table(
        "attention",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("budget", sa.Integer(), nullable=False),
        sa.Column("quiet_from", sa.String(length=8), nullable=False),
        sa.Column("quiet_until", sa.String(length=8), nullable=False),
        sa.Column("working_days", sa.JSON(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attention")),
    )
