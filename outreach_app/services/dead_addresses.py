"""Addresses that take no more mail: what bounced for good, or too often, or complained."""

from datetime import datetime

from outreach_app.domain.bouncing import is_worn_out
from outreach_app.domain.events import EventKind
from outreach_app.domain.incoming import SENTENCES, BounceCategory, Inspection, MailKind
from outreach_app.domain.matching import Match, Writer
from outreach_app.domain.suppressions import ReasonCode, suppression
from outreach_app.services.ports import Transaction


def suppress_dead(
    tx: Transaction, match: Match, kind: EventKind, inspection: Inspection, at: datetime
) -> None:
    """Suppress the recipient where this report says that writing again is useless or unwanted.

    A report on an address that the mail was passed on to says nothing of the recipient's own.
    """
    if match.writer is not Writer.RECIPIENT:
        return
    code = _code(tx, match, kind, inspection)
    if code is None:
        return
    sentence = ""
    if code is ReasonCode.BOUNCED:
        sentence = SENTENCES[inspection.category or BounceCategory.UNKNOWN]
    if inspection.kind is MailKind.SOFT_BOUNCE:
        sentence = f"{sentence} Three mails in a row came back."
    tx.suppressions.add(
        suppression(match.candidate.recipient, code, at, sentence=sentence, source="mailbox")
    )


def _code(
    tx: Transaction, match: Match, kind: EventKind, inspection: Inspection
) -> ReasonCode | None:
    """Why to suppress; None where nothing asks for it."""
    if kind is EventKind.COMPLAINED:
        return ReasonCode.COMPLAINED
    if kind is not EventKind.BOUNCED:
        return None
    if inspection.kind is MailKind.HARD_BOUNCE:
        return ReasonCode.BOUNCED
    candidate = match.candidate
    fates = tx.mailbox.sent.fates_of(candidate.prospect_id, candidate.recipient)
    return ReasonCode.BOUNCED if is_worn_out(fates) else None
