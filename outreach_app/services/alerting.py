"""Alerts in words, and what the user made of them."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time, timedelta

from outreach_app.domain.alerts import (
    AlertRule,
    Doing,
    KeptAlert,
    next_open,
    reminder,
    sentence_of,
    title_of,
)
from outreach_app.domain.corrections import Said
from outreach_app.domain.errors import UserError
from outreach_app.domain.reports import AlertRow, ShownAlert
from outreach_app.services.ports import Clock, Corrections, Store, Transaction
from outreach_app.services.standing import zone_of_user

MORNING = time(9)


class Alerting:
    """Reads alerts, and keeps what became of them."""

    def __init__(self, store: Store, clock: Clock, corrections: Corrections) -> None:
        self._store = store
        self._clock = clock
        self._corrections = corrections

    def unshown(self) -> tuple[ShownAlert, ...]:
        """Decided, but perhaps not shown when the program ended: for the summary at start."""
        with self._store.reading() as tx:
            return in_words(tx, tx.alerts.unshown())

    def mark_shown(self, ids: Sequence[int]) -> None:
        """The user has seen these decisions."""
        with self._store.writing() as tx:
            tx.attention.note(tx.alerts.mark_shown(ids), Doing.SHOWN, self._clock.now())

    def note(self, ids: Sequence[int], doing: Doing) -> None:
        """The user followed these alerts, or closed them unread."""
        with self._store.writing() as tx:
            tx.attention.note(ids, doing, self._clock.now())

    def remind(self, alert_id: int, at: datetime) -> None:
        """Tell of this again at that time. UserError where the alert or the time is gone."""
        now = self._clock.now()
        if at <= now:
            raise UserError("remind", "That time is over: choose a later one.")
        with self._store.writing() as tx:
            kept = _found(tx, alert_id)
            doings = tx.attention.doings_of([alert_id]).get(alert_id, ())
            tx.alerts.hold([reminder(kept, at, doings.count(Doing.REMINDED))])
            tx.attention.note([alert_id], Doing.REMINDED, now)

    def remind_next_day(self, alert_id: int) -> datetime:
        """Tell of this again at nine on the next day that the user works; returns when."""
        now = self._clock.now()
        with self._store.reading() as tx:
            attention = tx.attention.settings()
        zone = zone_of_user(attention, now)
        tomorrow = now.astimezone(zone).date() + timedelta(days=1)
        nine = datetime.combine(tomorrow, MORNING, zone).astimezone(UTC)
        at = next_open(attention, nine, zone)
        self.remind(alert_id, at)
        return at

    def was_me(self, alert_id: int) -> None:
        """The user did it: the request is corrected, and whatever followed from it."""
        self.were_me([alert_id])

    def were_me(self, ids: Sequence[int]) -> int:
        """The user did all of these; returns how many requests that corrects."""
        with self._store.writing() as tx:
            hits = {kept.alert.hit_id for kept in (_found(tx, one) for one in ids)} - {None}
            if not hits:
                raise UserError("was-me", "This is no open and no click: it can not be undone.")
            tx.attention.note(ids, Doing.WAS_ME, self._clock.now())
        for hit_id in hits:
            if hit_id is not None:
                self._corrections.correct(hit_id, Said.WAS_ME)
        return len(hits)

    def recent(self, limit: int = 50) -> tuple[AlertRow, ...]:
        """The latest alerts in any state, newest first."""
        with self._store.reading() as tx:
            kept = tx.alerts.recent(limit)
            rules = {rule.id: rule for rule in tx.attention.rules()}
            doings = tx.attention.doings_of([one.id for one in kept])
            return tuple(_row(tx, one, rules, doings.get(one.id, ())) for one in kept)


def in_words(tx: Transaction, alerts: Iterable[KeptAlert]) -> tuple[ShownAlert, ...]:
    """One alert a prospect, telling all that was decided."""
    by_prospect: dict[int, list[KeptAlert]] = {}
    for kept in alerts:
        by_prospect.setdefault(kept.alert.prospect_id, []).append(kept)
    return tuple(_shown(tx, group) for group in by_prospect.values())


def _shown(tx: Transaction, group: Sequence[KeptAlert]) -> ShownAlert:
    last = max(group, key=lambda kept: kept.alert.at)
    name, address, company, subject = _of_whom(tx, last)
    return ShownAlert(
        id=group[0].id,
        ids=tuple(kept.id for kept in group),
        prospect_id=last.alert.prospect_id,
        name=name,
        title=title_of(name, (kept.alert.reason for kept in group)),
        sentence=subject,
        at=last.alert.at,
        why=last.alert.why,
        company=company,
        can_be_me=any(kept.alert.hit_id is not None for kept in group),
        address=address,
    )


def _row(
    tx: Transaction, kept: KeptAlert, rules: dict[int, AlertRule], doings: tuple[Doing, ...]
) -> AlertRow:
    name, address, _, subject = _of_whom(tx, kept)
    rule = rules.get(kept.alert.rule_id or 0)
    return AlertRow(
        id=kept.id,
        prospect_id=kept.alert.prospect_id,
        name=name,
        title=title_of(name, (kept.alert.reason,)),
        sentence=subject,
        at=kept.alert.at,
        due_at=kept.alert.due_at,
        state=kept.state,
        why=kept.alert.why,
        rule=sentence_of(rule) if rule else "",
        doings=tuple(doing.value for doing in doings),
        can_be_me=kept.alert.hit_id is not None,
        address=address,
    )


def _found(tx: Transaction, alert_id: int) -> KeptAlert:
    kept = tx.alerts.get(alert_id)
    if kept is None:
        raise UserError("no-alert", "This alert is gone.")
    return kept


def _of_whom(tx: Transaction, kept: KeptAlert) -> tuple[str, str, str, str]:
    """Name, address and company of a prospect, and the mail's subject; empty where it is gone."""
    prospect = tx.prospects.get(kept.alert.prospect_id)
    mail = tx.outgoing.get(kept.alert.mail_id)
    subject = mail.subject if mail else ""
    if prospect is None:
        return "", "", "", subject
    return prospect.name, prospect.address, prospect.form.company, subject
