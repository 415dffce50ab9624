"""The parts of the world that sending needs, in one value."""

from collections.abc import Callable
from dataclasses import dataclass

from outreach_app.domain.accounts import MailAccount
from outreach_app.services.outbox_ports import Ahead, Crew, Pause
from outreach_app.services.ports import Clock, ExclusiveLock, MailDoor, MessageBuilder, Tracker


@dataclass(frozen=True, slots=True)
class SendingPorts:
    """The parts of the world that sending needs."""

    mail: MailDoor
    messages: MessageBuilder
    tracker: Tracker
    lock: ExclusiveLock
    clock: Clock
    jitter: Callable[[], float]
    """A factor from 0.8 to 1.2, so that many mails do not come back at one moment."""
    crew: Crew
    pause: Pause
    ahead: Ahead
    provider_takes: Callable[[MailAccount], int | None]
    """The bytes of one mail that an account's provider takes; None where nobody says."""
    boot: str
    """Names this run of the machine: what another run wrote last may not have reached the disk."""
