"""Alerts, each told once: its key is unique. One that was nobody's can come to life again."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from outreach_app.domain.alerts import REMINDER, Alert, AlertState, KeptAlert
from outreach_app.domain.events import EventKind
from outreach_app.storage.bulk import among, members, milliseconds_of, plain, these, time_of
from outreach_app.storage.schema import alerts

UNDECIDED = (AlertState.HELD.value, AlertState.CANCELLED.value)


class AlertRows:
    """The alerts of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def hold(self, wanted: Iterable[Alert]) -> None:
        """Hold these until they are due; those decided already stay as they are.

        One that was cancelled comes to life again when later evidence wants it back.
        """
        rows = [_columns(alert) for alert in wanted]
        if rows:
            self._connection.execute(_HOLD, rows)

    def hold_silently(self, wanted: Iterable[Alert]) -> None:
        """Keep what is not known yet as no news: it will not be told."""
        rows = [{**_columns(one), "state": AlertState.SILENT.value} for one in wanted]
        if rows:
            self._connection.execute(insert(alerts).on_conflict_do_nothing(), rows)

    def of_prospects(self, prospect_ids: Collection[int]) -> Mapping[int, tuple[KeptAlert, ...]]:
        """All alerts of these prospects in any state; who has none is left out."""
        found: dict[int, list[KeptAlert]] = {}
        for row in self._connection.execute(_OF_PROSPECTS, these(prospect_ids)).all():
            found.setdefault(row[3], []).append(_kept(row))
        return {prospect_id: tuple(some) for prospect_id, some in found.items()}

    def cancel(self, alert_ids: Collection[int]) -> None:
        """These are not deserved, or were nobody's."""
        if alert_ids:
            self._set(AlertState.CANCELLED, tuple(alert_ids))

    def due(self, now: datetime) -> tuple[KeptAlert, ...]:
        """Every held alert that is due, and what else is held for the same mails.

        The rest of a mail's held alerts goes along: one interruption tells all that is known.
        """
        held, moment = _plain.c.state == AlertState.HELD.value, milliseconds_of(now)
        due_mails = select(_plain.c.mail_id).where(
            held, _plain.c.due_at <= moment, _plain.c.key.not_like(f"{REMINDER}%")
        )
        along = _plain.c.mail_id.in_(due_mails) & (_plain.c.at <= moment)
        return self._many(held & ((_plain.c.due_at <= moment) | along))

    def waiting(self) -> tuple[KeptAlert, ...]:
        """What was decided and waits for the next digest."""
        return self._many(_plain.c.state == AlertState.WAITING.value)

    def set_aside(self, alert_ids: Sequence[int], until: datetime) -> None:
        """Decided, but not to interrupt before then."""
        self._connection.execute(
            update(alerts)
            .where(among(alerts.c.id))
            .values(state=AlertState.WAITING.value, due_at=until),
            these(alert_ids),
        )

    def decide(self, alert_ids: Sequence[int], now: datetime) -> None:
        """These are to be told now."""
        self._set(AlertState.DECIDED, alert_ids, decided_at=now)

    def get(self, alert_id: int) -> KeptAlert | None:
        """One alert by id."""
        found = self._many(_plain.c.id == alert_id)
        return found[0] if found else None

    def next_due(self) -> datetime | None:
        """When the next held or waiting alert is due."""
        return self._connection.execute(
            select(func.min(alerts.c.due_at)).where(
                alerts.c.state.in_((AlertState.HELD.value, AlertState.WAITING.value))
            )
        ).scalar_one_or_none()

    def unshown_ids(self) -> frozenset[int]:
        """The same, by their ids alone."""
        statement = select(alerts.c.id).where(alerts.c.state == AlertState.DECIDED.value)
        return frozenset(self._connection.execute(statement).scalars())

    def unshown(self) -> tuple[KeptAlert, ...]:
        """Decided, but perhaps never seen by the user; oldest first."""
        return self._many(_plain.c.state == AlertState.DECIDED.value)

    def mark_shown(self, alert_ids: Sequence[int]) -> tuple[int, ...]:
        """The user has seen these. Returns those that were new."""
        fresh = select(alerts.c.id).where(
            among(alerts.c.id), alerts.c.state == AlertState.DECIDED.value
        )
        found = tuple(self._connection.execute(fresh, these(alert_ids)).scalars())
        self._set(AlertState.SHOWN, found)
        return found

    def recent(self, limit: int) -> tuple[KeptAlert, ...]:
        """The latest alerts in any state, newest first."""
        statement = _KEPT.order_by(_plain.c.at.desc(), _plain.c.id.desc()).limit(limit)
        return tuple(map(_kept, self._connection.execute(statement).all()))

    def _many(self, where: ColumnElement[bool]) -> tuple[KeptAlert, ...]:
        ordered = _KEPT.where(where).order_by(_plain.c.at, _plain.c.id)
        return tuple(map(_kept, self._connection.execute(ordered).all()))

    def _set(self, state: AlertState, alert_ids: Sequence[int], **also: datetime) -> None:
        self._connection.execute(
            update(alerts).where(among(alerts.c.id)).values(state=state.value, **also),
            these(alert_ids),
        )


_plain = plain(alerts)
_KEPT = select(
    _plain.c.id,
    _plain.c.state,
    _plain.c.key,
    _plain.c.prospect_id,
    _plain.c.mail_id,
    _plain.c.kind,
    _plain.c.at,
    _plain.c.due_at,
    _plain.c.reason,
    _plain.c.rule_id,
    _plain.c.why,
    _plain.c.hit_id,
)
_OF_PROSPECTS = _KEPT.where(among(_plain.c.prospect_id)).order_by(_plain.c.id)
_HOLD = insert(alerts)
_HOLD = _HOLD.on_conflict_do_update(
    index_elements=[alerts.c.key],
    set_={
        one.name: _HOLD.excluded[one.name]
        for one in alerts.c
        if one.name not in {"id", "key", "decided_at"}
    },
    where=or_(*(alerts.c.state == state for state in UNDECIDED)),
)


def _columns(alert: Alert) -> dict[str, object]:
    return {
        "key": alert.key,
        "prospect_id": alert.prospect_id,
        "mail_id": alert.mail_id,
        "kind": alert.kind.value,
        "at": alert.at,
        "due_at": alert.due_at,
        "reason": alert.reason,
        "rule_id": alert.rule_id,
        "why": alert.why,
        "hit_id": alert.hit_id,
        "state": AlertState.HELD.value,
    }


_STATES = members(AlertState)
_KINDS = members(EventKind)


def _kept(row: Row[*tuple[Any, ...]]) -> KeptAlert:
    alert_id, state, key, prospect_id, mail_id, kind, at, due_at, *rest = row
    times = time_of(at), time_of(due_at)
    alert = Alert(key, prospect_id, mail_id, _KINDS[kind], *times, *rest)
    return KeptAlert(alert_id, _STATES[state], alert)
