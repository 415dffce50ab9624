"""What becomes of the mails that a dead sender had in hand.

Where it noted how far it was, the notes say whether a mail left. Of any other nobody knows: it is a
question to the user, with its times from when it was claimed, so that limits count it and answers
find it.
"""

from collections.abc import Sequence
from typing import Final

from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.turns import LeftBehind
from outreach_app.services.ports import Transaction

INTERRUPTED: Final = (
    "The program ended while this mail was being handed over: it may have left or not. "
    "Look into your Sent folder before you send it again."
)


def see_to_what_is_left(tx: Transaction, left: LeftBehind) -> Sequence[int]:
    """Settle every mail in hand. Returns those that the server had taken."""
    taken = {one.mail_id: one.at for one in left.taken}
    arrived: list[int] = []
    for mail in tx.outgoing.sending():
        if mail.id in left.not_begun:
            tx.queue.release(mail.id)
        if mail.state is OutgoingState.CLAIMING or mail.id in left.not_begun:
            tx.queue.give_back([mail.id])
        elif mail.id in taken:
            tx.outgoing.move(mail.id, OutgoingState.SENT, "", accepted_at=taken[mail.id])
            arrived.append(mail.id)
        else:
            tx.outgoing.move(mail.id, OutgoingState.UNKNOWN, INTERRUPTED)
    return arrived
