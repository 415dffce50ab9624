"""What proves that a mail of unknown outcome did leave. Nothing ever proves that it did not."""

from outreach_app.domain.hits import VerdictKind
from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.services.ports import Transaction


def prove_left(tx: Transaction, mail_id: int) -> bool:
    """Somebody has this mail: if nobody knew whether it had left, it did. True where that is news.

    The caller has its events made anew.
    """
    mail = tx.outgoing.get(mail_id)
    if mail is None or mail.state is not OutgoingState.UNKNOWN:
        return False
    left_at = mail.accepted_at or mail.created_at
    return tx.outgoing.move(mail_id, OutgoingState.SENT, "", accepted_at=left_at)


def prove_by_hits(tx: Transaction, mail: Outgoing) -> bool:
    """The same, where a person was seen to read it."""
    if mail.state is not OutgoingState.UNKNOWN:
        return False
    verdicts = tx.hits.verdicts_of_mail(mail.id).values()
    is_read = any(verdict.kind is VerdictKind.HUMAN for verdict in verdicts)
    return is_read and prove_left(tx, mail.id)
