"""Whose turn it is in the outbox: what is kept and claimed between two SMTP dialogues."""

from collections.abc import Callable
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
class Turn:
    """A mail whose turn comes. `keys` are all under which somebody may want no mail there."""

    mail_id: int
    address: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reserved:
    """Turns that come next: those that nothing speaks against by now.

    `is_durable` waits until the disk holds that they are claimed. It says False where they are
    not, so that each has to be claimed by itself.
    """

    clear: frozenset[int]
    is_durable: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Claim:
    """A mail that is about to be handed over.

    `relay_time` and `now` are the same moment by the relay's clock and by this machine's.
    `is_reserved` says that its turn is on the disk already.
    """

    turn: Turn
    relay_time: datetime
    now: datetime
    is_reserved: bool = False


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """What is known of mails that a dead sender had claimed: which the server had taken by then,
    and of which nothing was said to it. Of any other nobody knows whether it left.
    """

    taken: tuple[Taken, ...] = ()
    not_begun: frozenset[int] = frozenset()


def turn_of(mail: Outgoing) -> Turn:
    """The turn of this mail."""
    return Turn(mail.id, mail.recipient, keys_of(mail.recipient))
