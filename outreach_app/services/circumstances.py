"""What is known around a mail when its hits are judged: read here, decided elsewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach_app.domain import answers
from outreach_app.domain.addresses import domain_of
from outreach_app.domain.answers import Answer
from outreach_app.domain.hits import MailContext
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.own_devices import OwnDevice
from outreach_app.domain.taught import TaughtRule
from outreach_app.domain.testimony import Testimony
from outreach_app.services.ports import Transaction

OWN_ADDRESS_DAYS = timedelta(days=30)
"""An address counts as the user's own on mails sent so long after the relay last saw us there."""


@dataclass(frozen=True, slots=True)
class Known:
    """What holds for every mail: read once for as many as are judged together."""

    own_addresses: Mapping[str, datetime]
    """The user's own, and when the relay last saw each."""
    taught: tuple[TaughtRule, ...]
    devices: tuple[OwnDevice, ...]


def known_now(tx: Transaction) -> Known:
    """What is known as of this transaction."""
    ledger = tx.ledger
    return Known(tx.feeds.own_addresses(), ledger.taught.standing(), ledger.devices.all())


def context_of(
    tx: Transaction, mail: Outgoing, came_back: Sequence[Answer], known: Known, now: datetime
) -> MailContext:
    """What the rules may know of this mail, to which `came_back` came back."""
    since = (mail.accepted_at or now) - OWN_ADDRESS_DAYS
    return MailContext(
        accepted_at=mail.accepted_at,
        tracked_links=sum(1 for link in mail.links if link.token),
        sender_addresses=frozenset(
            address for address, seen_at in known.own_addresses.items() if seen_at >= since
        ),
        sender_views=tx.ledger.views.of_mail(mail.id),
        recipient_domain=domain_of(mail.recipient),
        bounced=answers.has_bounced(came_back),
        replied_at=answers.replied_at(came_back),
    )


def context_by_itself(tx: Transaction, mail: Outgoing, now: datetime) -> MailContext:
    """The same for one mail alone."""
    return context_of(tx, mail, tx.ledger.answers.of_mail(mail.id), known_now(tx), now)


def testimony_of(tx: Transaction, mail: Outgoing, known: Known) -> Testimony:
    """What the user and the company's history say beside the rules."""
    return Testimony(
        corrections=tx.ledger.corrections.of_mail(mail.id),
        taught=known.taught,
        devices=known.devices,
        habits=tx.ledger.habits.of_domain(domain_of(mail.recipient)),
    )
