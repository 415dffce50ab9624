"""Decisions to interrupt the user: rules as rows, evidence first, and never a flood. Pure."""

from outreach_app.domain.alerts.alert import (
    HOLDS,
    REMINDER,
    Alert,
    AlertState,
    KeptAlert,
    hold_of,
    keeping,
    reminder,
    title_of,
    wanted_alerts,
)
from outreach_app.domain.alerts.attention import (
    HOUR,
    Attention,
    Settled,
    checked_attention,
    is_open,
    next_open,
    settle,
)
from outreach_app.domain.alerts.doings import ANSWERS, Doing, RuleRecord
from outreach_app.domain.alerts.firings import SIGNS, Firing, History, firings
from outreach_app.domain.alerts.rules import (
    DEFAULT_ALERT_RULES,
    LIMITS,
    AlertRule,
    RuleKind,
    checked_rule,
    sentence_of,
    span_in_words,
)
from outreach_app.domain.alerts.trial import Trial, tried

__all__ = [
    "ANSWERS",
    "DEFAULT_ALERT_RULES",
    "HOLDS",
    "HOUR",
    "LIMITS",
    "REMINDER",
    "SIGNS",
    "Alert",
    "AlertRule",
    "AlertState",
    "Attention",
    "Doing",
    "Firing",
    "History",
    "KeptAlert",
    "RuleKind",
    "RuleRecord",
    "Settled",
    "Trial",
    "checked_attention",
    "checked_rule",
    "firings",
    "hold_of",
    "is_open",
    "keeping",
    "next_open",
    "reminder",
    "sentence_of",
    "settle",
    "span_in_words",
    "title_of",
    "tried",
    "wanted_alerts",
]
