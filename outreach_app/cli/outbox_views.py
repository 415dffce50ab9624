"""The plan of the outbox, for people and for programs."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby

from outreach_app.cli.views import Json, instant
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.reports import OutboxRow
from outreach_app.domain.why_then import SENTENCES, Why


def planned(rows: Iterable[OutboxRow]) -> list[OutboxRow]:
    """The queued mails, the first to leave first; those that never leave last."""
    queued = [row for row in rows if row.state is OutgoingState.QUEUED]
    timed = sorted((row for row in queued if row.leaves_at), key=_when)
    return timed + [row for row in queued if row.leaves_at is None]


def plan_json(rows: Iterable[OutboxRow]) -> list[Json]:
    """Every queued mail with its time."""
    return [
        {
            "id": row.id,
            "recipient": row.recipient,
            "subject": row.subject,
            "account": row.account_id,
            "leaves_at": instant(row.leaves_at),
            "why": row.why.value if row.why else None,
            "sentence": sentence(row),
            "zone": row.zone,
        }
        for row in planned(rows)
    ]


def print_plan(rows: Sequence[OutboxRow]) -> None:
    """The plan by days, in this machine's time."""
    for day, mails in groupby(planned(rows), key=_day):
        print(day)
        for row in mails:
            clock = f"{row.leaves_at.astimezone():%H:%M:%S}" if row.leaves_at else "never"
            print(f"  {clock:<8} {row.id:>5}  {row.recipient}: {row.subject}")
            print(f"                  {sentence(row)}")


def sentence(row: OutboxRow) -> str:
    """Why a mail leaves then."""
    said = SENTENCES[row.why or Why.NOW]
    return f"{said} {row.detail}".strip()


def _day(row: OutboxRow) -> str:
    return f"{row.leaves_at.astimezone():%A, %Y-%m-%d}" if row.leaves_at else "Never"


def _when(row: OutboxRow) -> tuple[datetime, int]:
    assert row.leaves_at is not None
    return row.leaves_at, row.id
