"""Makes questions of the mails that a dead sender had in hand: they may have left or not.

One that was claimed has its times from then. One whose claim went down with the machine gets the
latest moment at which its account is known to have sent: limits count it, and answers find it.
"""

from datetime import datetime, timedelta

from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.services.ports import Transaction

INTERRUPTED = (
    "The program ended while this mail was being handed over: it may have left or not. "
    "Look into your Sent folder before you send it again."
)


def make_question(tx: Transaction, mail: Outgoing, skew: timedelta) -> None:
    """Nobody knows whether this one left. `skew` is the relay's clock minus ours."""
    if mail.state is OutgoingState.SENDING:
        tx.outgoing.move(mail.id, OutgoingState.UNKNOWN, INTERRUPTED)
        return
    at = _last_sign(tx, mail)
    tx.outgoing.move(
        mail.id,
        OutgoingState.UNKNOWN,
        INTERRUPTED,
        attempts=mail.attempts + 1,
        handed_at=at,
        accepted_at=at + skew,
        first_try_at=mail.first_try_at or at,
    )


def _last_sign(tx: Transaction, mail: Outgoing) -> datetime:
    """When a sender last began to run, or handed over a mail of this account since then."""
    awake = tx.queue.awake_at() or mail.created_at
    departed = tx.queue.departed(awake).get(mail.account_id, ())
    return max([awake, *(one.at for one in departed)])
