"""The tables of a profile. Migrations build them; a test holds both against each other."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
    text,
)

from outreach_app.storage.columns import Instant

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

prospects = Table(
    "prospects",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", Text, nullable=False),
    Column("address_key", Text, nullable=False, unique=True),
    Column("first_name", Text, nullable=False),
    Column("last_name", Text, nullable=False),
    Column("company", Text, nullable=False),
    Column("time_zone", Text, nullable=False),
    Column("fields", JSON, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("job_title", Text, nullable=False, server_default=""),
    Column("phone", Text, nullable=False, server_default=""),
    Column("website", Text, nullable=False, server_default=""),
    Column("stage", Text, nullable=False, server_default="new"),
    Column("company_key", Text, nullable=False, server_default=""),
    Column("domain", Text, nullable=False, server_default="", index=True),
    # Where it is not the address_key itself: what entries against a mailbox are compared by.
    Column("mailbox_key", Text),
    Column("created_at", Instant, nullable=False),
    Column("unsubscribed_at", Instant),
    # The standing is derived from events, and kept here to sort by.
    Column("points", Float, nullable=False, server_default="0"),
    Column("scored_at", Instant),
    Column("level", String(10), nullable=False, server_default="cold", index=True),
    Column("last_event", String(20)),
    Column("last_event_at", Instant),
    Column("opened_at", Instant),
    Column("answered_at", Instant),
    Column("bounced_at", Instant),
    Column("contacted_at", Instant),
    Index("ix_prospects_name_key_id", "name_key", "id"),
    Index("ix_prospects_company_key_id", "company_key", "id"),
    Index("ix_prospects_stage_id", "stage", "id"),
    Index("ix_prospects_last_event_at_id", "last_event_at", "id"),
    Index("ix_prospects_contacted_at_id", "contacted_at", "id"),
    Index("ix_prospects_points_id", "points", "id"),
    Index("ix_prospects_scored_at", "scored_at"),
    Index("ix_prospects_mailbox_key", "mailbox_key", sqlite_where=text("mailbox_key is not null")),
    Index(
        "ix_prospects_unsubscribed_at",
        "unsubscribed_at",
        sqlite_where=text("unsubscribed_at is not null"),
    ),
)

outgoing = Table(
    "outgoing",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("recipient", Text, nullable=False),
    Column("role", String(3), nullable=False),
    Column("to", Text, nullable=False),
    Column("cc", JSON, nullable=False),
    Column("subject", Text, nullable=False),
    Column("html", Text, nullable=False),
    Column("sent_html", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("message_id", Text, nullable=False, index=True),
    Column("thread", JSON),
    Column("is_tracked", Boolean, nullable=False),
    Column("pixel_token", Text),
    Column("unsubscribe_token", Text),
    Column("links", JSON, nullable=False),
    Column("letter", JSON),
    Column("state", String(10), nullable=False, index=True),
    Column("reason", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_try_at", Instant),
    Column("accepted_at", Instant),
    Column("is_bounced", Boolean, nullable=False, server_default="0"),
    Column("recipient_domain", Text, nullable=False, server_default="", index=True),
    # Empty: the default account, and that account's own address.
    Column("account_id", Text, nullable=False, server_default=""),
    Column("sender", Text, nullable=False, server_default=""),
    Column("attachments", JSON, nullable=False, server_default="[]"),
    Column("timing", JSON),
    Column("undo_until", Instant),
    Column("is_urgent", Boolean, nullable=False, server_default="0"),
    Column("handed_at", Instant, index=True),
    Column("first_try_at", Instant),
    # No foreign key: a template may go, what became of its mails stays.
    Column("template_id", Integer),
    # Derived from its events, and kept here to filter and count by (domain/marks).
    Column("marks", Integer, nullable=False, server_default="0"),
    # The list of sent mails and the figures of templates are read from these indexes alone
    # (by queries that say `IS_SENT`); a mail on its way there is in neither.
    Index(
        "ix_outgoing_sent_page",
        "state",
        "accepted_at",
        "id",
        "marks",
        "prospect_id",
        "recipient",
        "subject",
        "template_id",
        sqlite_where=text("state = 'sent'"),
    ),
    Index(
        "ix_outgoing_template_figures",
        "state",
        "role",
        "template_id",
        "marks",
        sqlite_where=text("state = 'sent'"),
    ),
)

IS_SENT = outgoing.c.state == literal_column("'sent'")
"""Of sent mails only, said in the words of their indexes: SQLite takes no parameter for them."""

tokens = Table(
    "tokens",
    metadata,
    # The master map: it outlives its mails, so that links in mail already sent can be restored.
    Column("token", Text, primary_key=True),
    Column("kind", String(12), nullable=False),
    Column("url", Text),
    Column("mail_id", ForeignKey("outgoing.id", ondelete="SET NULL"), index=True),
    Column("registered_at", Instant),
)

feeds = Table(
    "feeds",
    metadata,
    Column("account", Text, primary_key=True),
    Column("feed_id", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("gap", Text),
)

hits = Table(
    "hits",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account", Text, nullable=False),
    Column("feed_id", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("token", Text, nullable=False, index=True),
    Column("kind", String(12), nullable=False),
    Column("at", Instant, nullable=False),
    Column("method", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("user_agent", Text, nullable=False),
    Column("headers", JSON, nullable=False),
    UniqueConstraint("account", "feed_id", "number"),
)

verdicts = Table(
    "verdicts",
    metadata,
    Column("hit_id", ForeignKey("hits.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String(10), nullable=False),
    Column("rule", Text, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("reason", Text, nullable=False),
    Column("device", Text),
    Column("rules_version", Integer, nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), nullable=False),
    Column("mail_id", ForeignKey("outgoing.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("hit_id", ForeignKey("hits.id", ondelete="CASCADE"), index=True),
    Column("kind", String(20), nullable=False),
    Column("at", Instant, nullable=False, index=True),
    Column("link", Text),
    Column("device", Text),
    Column("count", Integer, nullable=False),
    Column("detail", Text, nullable=False),
    Column("by", Text, nullable=False, server_default=""),
    # What came in and made it, where something did. No foreign key: events are made anew at will.
    Column("incoming_id", Integer),
    Index("ix_events_prospect_id_at", "prospect_id", "at"),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column(
        "prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("mail_id", ForeignKey("outgoing.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    Column("state", String(10), nullable=False),
    Column("decided_at", Instant),
    # No foreign keys: a rule or a hit may go, its alert stays.
    Column("rule_id", Integer),
    Column("why", Text, nullable=False, server_default=""),
    Column("hit_id", Integer),
    Index("ix_alerts_state_due_at", "state", "due_at"),
)

templates = Table(
    "templates",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("subject", Text, nullable=False),
    Column("html", Text, nullable=False),
    Column("folder", Text, nullable=False, server_default=""),
    Column("saved_at", Instant),
    Column("attachments", JSON, nullable=False, server_default="[]"),
    # A deleted one is kept: its mails still count for it, and deleting can be undone.
    Column("deleted_at", Instant),
)

sender_addresses = Table(
    "sender_addresses",
    metadata,
    Column("address", Text, primary_key=True),
    Column("seen_at", Instant, nullable=False),
)
