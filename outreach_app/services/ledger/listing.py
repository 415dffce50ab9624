"""All that the user said and the app learned, on one page."""

from collections import Counter

from outreach_app.domain import taught
from outreach_app.domain.corrections import Correction
from outreach_app.domain.dossier import LedgerPage, SaidRow, TaughtRow
from outreach_app.domain.events import KIND_OF_HIT
from outreach_app.domain.taught import TaughtRule
from outreach_app.domain.timeline import WHAT
from outreach_app.services.ports import Store, Transaction


class Listing:
    """Lists the ledger."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(self) -> LedgerPage:
        """Everything that stands, newest first."""
        with self._store.reading() as tx:
            rows = (_said(tx, one) for one in reversed(tx.ledger.corrections.standing()))
            return LedgerPage(
                said=tuple(row for row in rows if row is not None),
                taught=_taught(tx, tx.ledger.taught.standing()),
                habits=tx.ledger.habits.all(),
                devices=tx.ledger.devices.all(),
            )


def _said(tx: Transaction, one: Correction) -> SaidRow | None:
    place = tx.ledger.survey.locate(one.hit_id)
    mail = tx.outgoing.get(place.mail_id) if place else None
    prospect = tx.prospects.get(place.prospect_id) if place else None
    if mail is None or prospect is None:
        return None
    hit = next(hit for hit, _ in tx.hits.of_mail(mail.id) if hit.id == one.hit_id)
    return SaidRow(one, prospect.name, f"{WHAT[KIND_OF_HIT[hit.kind]]}: {mail.subject}", hit.at)


def _taught(tx: Transaction, rules: tuple[TaughtRule, ...]) -> tuple[TaughtRow, ...]:
    if not rules:
        return ()
    reasons = Counter(one.verdict.reason for one in tx.ledger.survey.standings())
    return tuple(
        TaughtRow(
            rule, taught.words_of(rule.lesson), reasons[taught.verdict_of(rule.lesson).reason]
        )
        for rule in reversed(rules)
    )
