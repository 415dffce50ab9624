"""Alerts in words, and what the user has seen of them."""

from collections.abc import Iterable, Sequence

from outreach_app.domain.alerts import KeptAlert, title_of
from outreach_app.domain.reports import AlertRow, ShownAlert
from outreach_app.services.ports import Store, Transaction


class Alerting:
    """Reads alerts, and keeps that they were shown."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def unshown(self) -> tuple[ShownAlert, ...]:
        """Decided, but perhaps not shown when the program ended: for the summary at start."""
        with self._store.reading() as tx:
            return in_words(tx, tx.alerts.unshown())

    def mark_shown(self, ids: Sequence[int]) -> None:
        """The user has seen these decisions."""
        with self._store.writing() as tx:
            tx.alerts.mark_shown(ids)

    def recent(self, limit: int = 50) -> tuple[AlertRow, ...]:
        """The latest alerts in any state, newest first."""
        with self._store.reading() as tx:
            return tuple(_row(tx, kept) for kept in tx.alerts.recent(limit))


def in_words(tx: Transaction, alerts: Iterable[KeptAlert]) -> tuple[ShownAlert, ...]:
    """One alert a mail, telling all that was decided for it."""
    by_mail: dict[int, list[KeptAlert]] = {}
    for kept in alerts:
        by_mail.setdefault(kept.alert.mail_id, []).append(kept)
    return tuple(_shown(tx, group) for group in by_mail.values())


def _shown(tx: Transaction, group: Sequence[KeptAlert]) -> ShownAlert:
    first = group[0]
    name, subject = _of_whom(tx, first)
    return ShownAlert(
        id=first.id,
        ids=tuple(kept.id for kept in group),
        prospect_id=first.alert.prospect_id,
        name=name,
        title=title_of(name, (kept.alert.kind for kept in group)),
        sentence=subject,
        at=group[-1].alert.at,
    )


def _row(tx: Transaction, kept: KeptAlert) -> AlertRow:
    name, subject = _of_whom(tx, kept)
    return AlertRow(
        id=kept.id,
        prospect_id=kept.alert.prospect_id,
        name=name,
        title=title_of(name, (kept.alert.kind,)),
        sentence=subject,
        at=kept.alert.at,
        due_at=kept.alert.due_at,
        state=kept.state,
    )


def _of_whom(tx: Transaction, kept: KeptAlert) -> tuple[str, str]:
    prospect = tx.prospects.get(kept.alert.prospect_id)
    mail = tx.outgoing.get(kept.alert.mail_id)
    return prospect.name if prospect else "", mail.subject if mail else ""
