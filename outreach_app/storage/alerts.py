"""Alerts, each decided once: its key is unique, and its state only moves on."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, select, update
from sqlalchemy.dialects.sqlite import insert

from outreach_app.domain.alerts import Alert, AlertState, KeptAlert
from outreach_app.domain.events import EventKind
from outreach_app.storage.schema import alerts


class AlertRows:
    """The alerts of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def hold(self, wanted: Iterable[Alert]) -> None:
        """Hold these until they are due; those known already stay as they are.

        One that was cancelled comes to life again when later evidence wants it back.
        """
        for alert in wanted:
            values = {
                "prospect_id": alert.prospect_id,
                "mail_id": alert.mail_id,
                "kind": alert.kind.value,
                "at": alert.at,
                "due_at": alert.due_at,
                "reason": alert.reason,
                "state": AlertState.HELD.value,
            }
            undecided = (AlertState.HELD.value, AlertState.CANCELLED.value)
            self._connection.execute(
                insert(alerts)
                .values(key=alert.key, **values)
                .on_conflict_do_update(
                    index_elements=[alerts.c.key],
                    set_=values,
                    where=alerts.c.state.in_(undecided),
                )
            )

    def cancel_unwanted(self, mail_id: int, wanted: Iterable[Alert]) -> None:
        """Cancel what is held for a mail and no longer deserved."""
        keys = [alert.key for alert in wanted]
        self._connection.execute(
            update(alerts)
            .where(alerts.c.mail_id == mail_id, alerts.c.key.not_in(keys))
            .where(alerts.c.state == AlertState.HELD.value)
            .values(state=AlertState.CANCELLED.value)
        )

    def decide_due(self, now: datetime) -> tuple[KeptAlert, ...]:
        """Decide every held alert that is due, and what else is held for the same mails.

        The rest of a mail's held alerts goes along: one interruption tells all that is known.
        """
        held = alerts.c.state == AlertState.HELD.value
        due_mails = select(alerts.c.mail_id).where(held, alerts.c.due_at <= now)
        rows = self._connection.execute(
            select(alerts).where(held, alerts.c.mail_id.in_(due_mails)).order_by(alerts.c.at)
        ).all()
        self._connection.execute(
            update(alerts)
            .where(alerts.c.id.in_([row.id for row in rows]))
            .values(state=AlertState.DECIDED.value, decided_at=now)
        )
        return tuple(_kept(row, AlertState.DECIDED) for row in rows)

    def next_due(self) -> datetime | None:
        """When the next held alert is due."""
        return self._connection.execute(
            select(alerts.c.due_at)
            .where(alerts.c.state == AlertState.HELD.value)
            .order_by(alerts.c.due_at)
            .limit(1)
        ).scalar_one_or_none()

    def unshown(self) -> tuple[KeptAlert, ...]:
        """Decided, but perhaps never seen by the user; oldest first."""
        statement = (
            select(alerts)
            .where(alerts.c.state == AlertState.DECIDED.value)
            .order_by(alerts.c.at, alerts.c.id)
        )
        return tuple(_kept(row) for row in self._connection.execute(statement))

    def mark_shown(self, alert_ids: Sequence[int]) -> None:
        """The user has seen these."""
        self._connection.execute(
            update(alerts)
            .where(alerts.c.id.in_(alert_ids), alerts.c.state == AlertState.DECIDED.value)
            .values(state=AlertState.SHOWN.value)
        )

    def recent(self, limit: int) -> tuple[KeptAlert, ...]:
        """The latest alerts in any state, newest first."""
        statement = select(alerts).order_by(alerts.c.at.desc(), alerts.c.id.desc()).limit(limit)
        return tuple(_kept(row) for row in self._connection.execute(statement))


def _kept(row: Row[tuple[object, ...]], state: AlertState | None = None) -> KeptAlert:
    return KeptAlert(
        id=row.id,
        state=state or AlertState(row.state),
        alert=Alert(
            key=row.key,
            prospect_id=row.prospect_id,
            mail_id=row.mail_id,
            kind=EventKind(row.kind),
            at=row.at,
            due_at=row.due_at,
            reason=row.reason,
        ),
    )
