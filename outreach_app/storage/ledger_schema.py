"""The ledger's tables: what the user said, what history taught, and how verdicts changed."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from outreach_app.storage.columns import Instant
from outreach_app.storage.schema import metadata


def _of_hit() -> Column[int]:
    return Column("hit_id", ForeignKey("hits.id", ondelete="CASCADE"), nullable=False, index=True)


def _of_mail() -> Column[int]:
    return Column(
        "mail_id", ForeignKey("outgoing.id", ondelete="CASCADE"), nullable=False, index=True
    )


corrections = Table(
    "corrections",
    metadata,
    Column("id", Integer, primary_key=True),
    _of_hit(),
    Column("says", String(10), nullable=False),
    Column("at", Instant, nullable=False),
    Column("taken_back_at", Instant),
)

taught_rules = Table(
    "taught_rules",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("scope", String(10), nullable=False),
    Column("value", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("taken_back_at", Instant),
)

gateway_habits = Table(
    "gateway_habits",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("domain", Text, nullable=False),
    Column("network", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("earliest", Float, nullable=False),
    Column("latest", Float, nullable=False),
    Column("mails", Integer, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("edited_at", Instant),
    # An erased habit is remembered as erased, so that the same mails do not teach it again.
    Column("erased_at", Instant),
    UniqueConstraint("domain", "network"),
)

reachability = Table(
    "reachability",
    metadata,
    Column("domain", Text, primary_key=True),
    Column("servers", JSON, nullable=False),
    Column("answered", Boolean, nullable=False),
    Column("asked_at", Instant, nullable=False),
)

verdict_changes = Table(
    "verdict_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    _of_hit(),
    Column("at", Instant, nullable=False),
    Column("before", String(10), nullable=False),
    Column("after", String(10), nullable=False),
    Column("cause", String(20), nullable=False),
    Column("reason", Text, nullable=False),
)

sender_views = Table(
    "sender_views",
    metadata,
    Column("id", Integer, primary_key=True),
    _of_mail(),
    Column("at", Instant, nullable=False),
)

own_devices = Table(
    "own_devices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", Text, nullable=False),
    Column("system", Text, nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("address", "system", "at"),
)

answers = Table(
    "answers",
    metadata,
    Column("id", Integer, primary_key=True),
    _of_mail(),
    Column("kind", String(20), nullable=False),
    Column("at", Instant, nullable=False),
    Column("detail", Text, nullable=False),
    # What it was read from, so that reading it twice adds nothing.
    Column("source", Text, nullable=False, unique=True),
    # The mail that came in. No foreign key: both go with the mail that was answered.
    Column("incoming_id", Integer, index=True),
)

outages = Table(
    "outages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("since", Instant, nullable=False),
    Column("until", Instant, index=True),
    Column("reason", Text, nullable=False),
)
