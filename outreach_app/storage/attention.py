"""Alert rules, the attention they may take, and what became of each alert."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from outreach_app.domain.alerts import AlertRule, Attention, Doing, RuleKind, RuleRecord
from outreach_app.domain.scoring import Level
from outreach_app.storage.bulk import among, these
from outreach_app.storage.schema import alerts
from outreach_app.storage.warmth_schema import (
    alert_doings,
    alert_rules,
    attention,
    interruptions,
)

ONLY_ROW = 1


class AttentionRows:
    """What may interrupt, and what did, in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rules(self) -> tuple[AlertRule, ...]:
        """All alert rules, in the order in which they were made."""
        statement = select(alert_rules).order_by(alert_rules.c.id)
        return tuple(_rule(row) for row in self._connection.execute(statement))

    def add_rule(self, rule: AlertRule) -> int:
        """A new rule; returns its id."""
        key = self._connection.execute(
            insert(alert_rules).values(**_columns(rule))
        ).inserted_primary_key
        assert key is not None
        return int(key[0])

    def replace_rule(self, rule: AlertRule) -> bool:
        """Change a rule. False where it is gone."""
        statement = update(alert_rules).where(alert_rules.c.id == rule.id)
        return self._connection.execute(statement.values(**_columns(rule))).rowcount == 1

    def delete_rule(self, rule_id: int) -> None:
        """Remove a rule; its alerts stay."""
        self._connection.execute(delete(alert_rules).where(alert_rules.c.id == rule_id))

    def settings(self) -> Attention:
        """When and how often the user may be interrupted."""
        row = self._connection.execute(select(attention)).one_or_none()
        if row is None:
            return Attention()
        return Attention(
            row.budget, row.quiet_from, row.quiet_until, tuple(row.working_days), row.zone
        )

    def keep_settings(self, wanted: Attention) -> None:
        """From now on so."""
        values = {
            "budget": wanted.budget,
            "quiet_from": wanted.quiet_from,
            "quiet_until": wanted.quiet_until,
            "working_days": list(wanted.working_days),
            "zone": wanted.zone,
        }
        self._connection.execute(
            sqlite_insert(attention)
            .values(id=ONLY_ROW, **values)
            .on_conflict_do_update(index_elements=[attention.c.id], set_=values)
        )

    def interrupt(self, at: datetime) -> None:
        """The user is interrupted now."""
        self._connection.execute(insert(interruptions).values(at=at))

    def interruptions_since(self, time: datetime) -> tuple[datetime, ...]:
        """When the user was interrupted since then."""
        statement = select(interruptions.c.at).where(interruptions.c.at > time)
        return tuple(self._connection.execute(statement).scalars())

    def note(self, alert_ids: Iterable[int], doing: Doing, at: datetime) -> None:
        """What became of these alerts; what is gone by now is left out."""
        known = select(alerts.c.id).where(among(alerts.c.id))
        rows = [
            {"alert_id": alert_id, "doing": doing.value, "at": at}
            for alert_id in self._connection.execute(known, these(alert_ids)).scalars()
        ]
        if rows:
            self._connection.execute(insert(alert_doings), rows)

    def doings_of(self, alert_ids: Iterable[int]) -> Mapping[int, tuple[Doing, ...]]:
        """What became of each, in order of time."""
        statement = (
            select(alert_doings).where(among(alert_doings.c.alert_id)).order_by(alert_doings.c.id)
        )
        found: dict[int, tuple[Doing, ...]] = {}
        for row in self._connection.execute(statement, these(alert_ids)):
            found[row.alert_id] = (*found.get(row.alert_id, ()), Doing(row.doing))
        return found

    def records_since(self, time: datetime) -> Mapping[int, RuleRecord]:
        """By rule, how many of its alerts were told since then, and what the user did."""
        statement = (
            select(
                alerts.c.rule_id,
                alert_doings.c.doing,
                func.count(alert_doings.c.alert_id.distinct()).label("number"),
            )
            .join(alerts, alerts.c.id == alert_doings.c.alert_id)
            .where(alert_doings.c.at >= time, alerts.c.rule_id.is_not(None))
            .group_by(alerts.c.rule_id, alert_doings.c.doing)
        )
        counted: dict[int, Counter[Doing]] = {}
        for row in self._connection.execute(statement):
            counted.setdefault(row.rule_id, Counter())[Doing(row.doing)] = row.number
        return {
            rule_id: RuleRecord(
                told=doings[Doing.SHOWN],
                clicked=doings[Doing.CLICKED],
                dismissed=doings[Doing.DISMISSED],
                digested=doings[Doing.DIGESTED],
            )
            for rule_id, doings in counted.items()
        }


def _columns(rule: AlertRule) -> dict[str, object]:
    return {
        "kind": rule.kind.value,
        "is_on": rule.is_on,
        "number": rule.number,
        "hours": rule.hours,
        "link": rule.link,
        "level": rule.level.value,
        "since": rule.since,
    }


def _rule(row: Row[tuple[object, ...]]) -> AlertRule:
    return AlertRule(
        id=row.id,
        kind=RuleKind(row.kind),
        is_on=row.is_on,
        number=row.number,
        hours=row.hours,
        link=row.link,
        level=Level(row.level),
        since=row.since,
    )
