"""Alerts in words, and what the user made of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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
from outreach_app.domain.prospects import Prospect
from outreach_app.domain.reports import AlertRow, ShownAlert
from outreach_app.services.ports import Clock, Corrections, Store, Transaction
from outreach_app.services.standing import zone_of_user

MORNING = time(9)


@dataclass(frozen=True, slots=True)
class _About:
    """Whom an alert is about, and the subject of the mail."""

    name: str
    address: str
    company: str
    subject: str

    @classmethod
    def of(cls, prospect: Prospect | None, subject: str) -> "_About":
        if prospect is None:
            return cls("", "", "", subject)
        return cls(prospect.name, prospect.address, prospect.form.company, subject)


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
            about = _about(tx, kept)
            return tuple(_row(about[one.id], one, rules, doings.get(one.id, ())) for one in kept)


def in_words(tx: Transaction, alerts: Iterable[KeptAlert]) -> tuple[ShownAlert, ...]:
    """One alert a prospect, telling all that was decided."""
    by_prospect: dict[int, list[KeptAlert]] = {}
    for kept in alerts:
        by_prospect.setdefault(kept.alert.prospect_id, []).append(kept)
    last = {one: max(group, key=_moment) for one, group in by_prospect.items()}
    about = _about(tx, tuple(last.values()))
    return tuple(
        _shown(group, last[one], about[last[one].id]) for one, group in by_prospect.items()
    )


def _moment(kept: KeptAlert) -> datetime:
    return kept.alert.at


def _shown(group: Sequence[KeptAlert], last: KeptAlert, about: _About) -> ShownAlert:
    return ShownAlert(
        id=group[0].id,
        ids=tuple(kept.id for kept in group),
        prospect_id=last.alert.prospect_id,
        name=about.name,
        title=title_of(about.name, (kept.alert.reason for kept in group)),
        sentence=about.subject,
        at=last.alert.at,
        why=last.alert.why,
        company=about.company,
        can_be_me=any(kept.alert.hit_id is not None for kept in group),
        address=about.address,
    )


def _row(
    about: _About, kept: KeptAlert, rules: Mapping[int, AlertRule], doings: tuple[Doing, ...]
) -> AlertRow:
    rule = rules.get(kept.alert.rule_id or 0)
    return AlertRow(
        id=kept.id,
        prospect_id=kept.alert.prospect_id,
        name=about.name,
        title=title_of(about.name, (kept.alert.reason,)),
        sentence=about.subject,
        at=kept.alert.at,
        due_at=kept.alert.due_at,
        state=kept.state,
        why=kept.alert.why,
        rule=sentence_of(rule) if rule else "",
        doings=tuple(doing.value for doing in doings),
        can_be_me=kept.alert.hit_id is not None,
        address=about.address,
    )


def _found(tx: Transaction, alert_id: int) -> KeptAlert:
    kept = tx.alerts.get(alert_id)
    if kept is None:
        raise UserError("no-alert", "This alert is gone.")
    return kept


def _about(tx: Transaction, alerts: Sequence[KeptAlert]) -> Mapping[int, _About]:
    """Whom and which mail each of these alerts is about, by its id; empty words where gone."""
    people = tx.prospects.many({kept.alert.prospect_id for kept in alerts})
    subjects = tx.outgoing.subjects({kept.alert.mail_id for kept in alerts})
    return {
        kept.id: _About.of(people.get(kept.alert.prospect_id), subjects.get(kept.alert.mail_id, ""))
        for kept in alerts
    }
