"""Warmth and attention as JSON values."""

from datetime import timedelta

from outreach_app.cli.views import Json, instant
from outreach_app.domain.reports import RuleRow
from outreach_app.domain.scoring import Proposal, Weights
from outreach_app.domain.warmth import TodayLine

DAY = timedelta(days=1)


def rule_row_json(row: RuleRow) -> Json:
    """An alert rule and what became of its alerts."""
    rule, record = row.rule, row.record
    return {
        "id": rule.id,
        "kind": rule.kind.value,
        "is_on": rule.is_on,
        "sentence": row.sentence,
        "number": rule.number,
        "hours": rule.hours,
        "link": rule.link,
        "level": rule.level.value,
        "told": record.told,
        "clicked": record.clicked,
        "dismissed": record.dismissed,
        "digested": record.digested,
    }


def today_json(line: TodayLine) -> Json:
    """A prospect who changed level."""
    return {
        "address": line.address,
        "name": line.name,
        "company": line.company,
        "at": instant(line.at),
        "before": line.before.value,
        "after": line.after.value,
        "points": line.points,
        "why": line.why,
        "next_action": line.next_action,
    }


def weights_json(weights: Weights) -> Json:
    """The table of weights."""
    return {
        kind.value: {"points": weight.points, "half_life_days": weight.half_life / DAY}
        for kind, weight in weights.items()
    }


def proposal_json(proposal: Proposal) -> Json:
    """What was learned."""
    return {
        "mails": proposal.mails,
        "replies": proposal.replies,
        "weights": [
            {
                "kind": line.kind.value,
                "now": line.now,
                "proposed": line.proposed,
                "low": line.low,
                "high": line.high,
            }
            for line in proposal.lines
        ],
    }
