"""Why nothing is known of a sent mail, in four kinds that are never mixed. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.events import Event, EventKind, human
from outreach_app.domain.mails import MailHead, Outgoing, OutgoingState
from outreach_app.domain.outages import Outage, explaining
from outreach_app.domain.reachability import Reach, Sight

NO_READER = frozenset(
    {EventKind.SENT, EventKind.AUTO_REPLIED, EventKind.DELAYED, EventKind.FORWARD_FAILED}
)
"""What happens without anybody reading."""


class SilenceKind(StrEnum):
    """What the silence of a mail is."""

    NOT_OPENED = "not opened"
    CAN_NOT_KNOW = "can not know"
    NOT_DELIVERED = "not delivered"
    TRACKING_DOWN = "tracking was down"


@dataclass(frozen=True, slots=True)
class Silence:
    """A kind of silence with its reason in a sentence."""

    kind: SilenceKind
    reason: str

    @property
    def sentence(self) -> str:
        """Both in one line."""
        return f"{self.kind.value.capitalize()}: {self.reason}"


def silence_of(
    mail: Outgoing | MailHead,
    events: Sequence[Event],
    reach: Reach | None,
    outages: Sequence[Outage],
    now: datetime,
) -> Silence | None:
    """What the silence of this mail is; None where a person was seen, or it has not left.

    `events` are this mail's.
    """
    bounce = next((event for event in events if event.kind is EventKind.BOUNCED), None)
    if bounce is not None:
        return Silence(SilenceKind.NOT_DELIVERED, bounce.detail or "The mail came back.")
    if mail.state is not OutgoingState.SENT or mail.accepted_at is None:
        return None
    if any(event.kind not in NO_READER for event in human(events)):
        return None
    if mail.pixel_token is None:
        return Silence(SilenceKind.CAN_NOT_KNOW, "Opens of this mail are not tracked.")
    outage = explaining(outages, mail.accepted_at, now)
    if outage is not None:
        return Silence(SilenceKind.TRACKING_DOWN, outage.reason)
    return _seen_or_not(events, reach)


def _seen_or_not(events: Sequence[Event], reach: Reach | None) -> Silence:
    if reach is not None and reach.sight is Sight.DARK:
        return Silence(SilenceKind.CAN_NOT_KNOW, reach.sentence)
    if any(_hides_reader(event) for event in events):
        reason = "The picture was loaded ahead for the reader: a later open can not be seen."
        return Silence(SilenceKind.CAN_NOT_KNOW, reason)
    if reach is not None and reach.sight is Sight.CLICKS and _touched(events):
        return Silence(SilenceKind.CAN_NOT_KNOW, reach.sentence)
    return Silence(SilenceKind.NOT_OPENED, "The mail arrived, and nobody has opened it.")


def _touched(events: Sequence[Event]) -> bool:
    return any(event.kind is EventKind.OPENED for event in events)


def _hides_reader(event: Event) -> bool:
    """Mail programs keep a picture that they loaded ahead, and never ask for it again."""
    rules = {"prefetcher", "prefetch_header", "proxy_too_early"}
    return event.verdict is not None and event.verdict.rule in rules
