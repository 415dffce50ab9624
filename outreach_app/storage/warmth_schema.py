"""The tables of warmth and attention: weights, levels, alert rules, and what became of alerts."""

from sqlalchemy import JSON, Boolean, Column, Float, ForeignKey, Integer, String, Table, Text

from outreach_app.storage.columns import Instant
from outreach_app.storage.schema import metadata

scoring_weights = Table(
    "scoring_weights",
    metadata,
    # Only what the user changed; the rest stands in the program.
    Column("kind", String(20), primary_key=True),
    Column("points", Float, nullable=False),
    Column("half_life_hours", Float, nullable=False),
)

important_links = Table(
    "important_links",
    metadata,
    Column("url", Text, primary_key=True),
    Column("at", Instant, nullable=False),
)

level_changes = Table(
    "level_changes",
    metadata,
    # Derived from events, and replaced a prospect at a time.
    Column("id", Integer, primary_key=True),
    Column(
        "prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("at", Instant, nullable=False, index=True),
    Column("before", String(10), nullable=False),
    Column("after", String(10), nullable=False),
    Column("points", Float, nullable=False),
    Column("cause", String(20)),
)

alert_rules = Table(
    "alert_rules",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("is_on", Boolean, nullable=False),
    Column("number", Integer, nullable=False),
    Column("hours", Integer, nullable=False),
    Column("link", Text, nullable=False),
    Column("level", String(10), nullable=False),
    Column("since", Instant),
)

alert_doings = Table(
    "alert_doings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("alert_id", ForeignKey("alerts.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("doing", String(10), nullable=False),
    Column("at", Instant, nullable=False),
)

interruptions = Table(
    "interruptions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False, index=True),
)

attention = Table(
    "attention",
    metadata,
    # One row, once the user has changed anything.
    Column("id", Integer, primary_key=True),
    Column("budget", Integer, nullable=False),
    Column("quiet_from", String(8), nullable=False),
    Column("quiet_until", String(8), nullable=False),
    Column("working_days", JSON, nullable=False),
    Column("zone", Text, nullable=False),
)
