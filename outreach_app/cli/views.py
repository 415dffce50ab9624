"""Facts as JSON values: times in ISO 8601 UTC, words as the domain has them."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from outreach_app.domain.prospects import Prospect
from outreach_app.domain.reports import AlertRow, OutboxReport, OutboxRow, ShownAlert
from outreach_app.domain.scoring import Score
from outreach_app.domain.timeline import SentMail, Timeline, TimelineLine

Json = Mapping[str, object]


def instant(time: datetime | None) -> str | None:
    """ISO 8601 with milliseconds and Z, as the relay's records have them."""
    if time is None:
        return None
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def prospect_json(prospect: Prospect) -> Json:
    """A prospect."""
    form = prospect.form
    return {
        "address": form.address,
        "first_name": form.first_name,
        "last_name": form.last_name,
        "company": form.company,
        "time_zone": form.time_zone,
        "fields": dict(form.fields),
        "stage": form.stage,
        "tags": list(form.tags),
        "job_title": form.job_title,
        "phone": form.phone,
        "website": form.website,
        "unsubscribed_at": instant(prospect.unsubscribed_at),
    }


def timeline_json(timeline: Timeline) -> Json:
    """A prospect's timeline, newest first."""
    return {
        "prospect": prospect_json(timeline.prospect),
        "score": score_json(timeline.score),
        "lines": [line_json(line) for line in timeline.lines],
        "mails": [mail_json(mail) for mail in timeline.mails],
    }


def score_json(score: Score) -> Json:
    """A score with its parts, which sum to it."""
    return {
        "points": round(score.points, 3),
        "level": score.level.value,
        "parts": [
            {
                "kind": part.event.kind.value,
                "what": part.kind.value,
                "at": instant(part.event.at),
                "age_days": round(part.age / timedelta(days=1), 2),
                "weight": part.weight.points,
                "points": round(part.points, 3),
            }
            for part in score.parts
        ],
    }


def line_json(line: TimelineLine) -> Json:
    """One line with what is folded beneath it."""
    return {
        "at": instant(line.at),
        "kind": line.kind.value,
        "what": line.what,
        "verdict": line.verdict.value if line.verdict else None,
        "reason": line.reason,
        "change": line.change,
        "device": line.device,
        "count": line.count,
        "text": line.text,
        "return_date": line.return_date.isoformat() if line.return_date else None,
        "folded": [line_json(one) for one in line.folded],
    }


def mail_json(mail: SentMail) -> Json:
    """A mail and its links."""
    return {
        "id": mail.id,
        "subject": mail.subject,
        "recipient": mail.recipient,
        "state": mail.state.value,
        "accepted_at": instant(mail.accepted_at),
        "silence": mail.silence.kind.value if mail.silence else None,
        "links": [
            {
                "url": link.url,
                "text": link.text,
                "tracked": link.tracked,
                "reason": link.reason,
                "human_clicks": link.human_clicks,
                "machine_clicks": link.machine_clicks,
            }
            for link in mail.links
        ],
    }


def outbox_row_json(row: OutboxRow) -> Json:
    """A mail that has not left."""
    return {
        "id": row.id,
        "prospect": row.prospect_name,
        "recipient": row.recipient,
        "subject": row.subject,
        "state": row.state.value,
        "reason": row.reason,
        "created_at": instant(row.created_at),
        "next_try_at": instant(row.next_try_at),
        "leaves_at": instant(row.leaves_at),
        "why_then": row.why.value if row.why else None,
    }


def outbox_report_json(report: OutboxReport) -> Json:
    """What a run of the outbox did."""
    return {
        "sent": len(report.sent),
        "waiting": report.waiting,
        "held": report.held,
        "failed": report.failed,
        "unknown": report.unknown,
        "reason": report.reason,
        "next_try_at": instant(report.next_try_at),
        "missed": [
            {"id": one.id, "recipient": one.recipient, "due_at": instant(one.due_at)}
            for one in report.missed
        ],
    }


def alert_row_json(row: AlertRow) -> Json:
    """A kept alert."""
    return {
        "id": row.id,
        "address": row.address,
        "name": row.name,
        "title": row.title,
        "subject": row.sentence,
        "at": instant(row.at),
        "due_at": instant(row.due_at),
        "state": row.state.value,
        "why": row.why,
        "rule": row.rule,
        "doings": list(row.doings),
    }


def shown_alert_json(alert: ShownAlert) -> Json:
    """An alert decided just now."""
    return {
        "address": alert.address,
        "name": alert.name,
        "title": alert.title,
        "subject": alert.sentence,
        "why": alert.why,
        "at": instant(alert.at),
    }
