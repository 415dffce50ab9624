"""Whose turn it is in the outbox: what one commit between two SMTP dialogues keeps and claims."""

from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.mails import Outgoing
from outreach_app.domain.suppressions import keys_of


@dataclass(frozen=True, slots=True)
class Taken:
    """A mail that the server took, with the relay's time of that."""

    mail_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Claim:
    """A mail that is about to be handed over.

    `keys` are all under which somebody may want no mail at its address. `relay_time` and `now`
    are the same moment by the relay's clock and by this machine's. `is_reserved` says that its
    turn is on the disk already.
    """

    mail_id: int
    address: str
    keys: tuple[str, ...]
    relay_time: datetime
    now: datetime
    is_reserved: bool = False


def claim_of(
    mail: Outgoing, relay_time: datetime, now: datetime, *, is_reserved: bool = False
) -> Claim:
    """The claim on this mail."""
    return Claim(mail.id, mail.recipient, keys_of(mail.recipient), relay_time, now, is_reserved)
