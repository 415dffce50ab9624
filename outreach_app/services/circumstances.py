"""What is known around mails when their hits are judged: read here, decided elsewhere."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach_app.domain import answers
from outreach_app.domain.addresses import domain_of
from outreach_app.domain.answers import Answer
from outreach_app.domain.corrections import Correction
from outreach_app.domain.habits import GatewayHabit
from outreach_app.domain.hits import MailContext
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.own_devices import OwnDevice
from outreach_app.domain.taught import TaughtRule
from outreach_app.domain.testimony import Testimony
from outreach_app.services.ports import Transaction

OWN_ADDRESS_DAYS = timedelta(days=30)
"""An address counts as the user's own on mails sent so long after the relay last saw us there."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What came back for a mail, what the rules may know of it, and what is said beside them."""

    came_back: Sequence[Answer]
    context: MailContext
    testimony: Testimony


@dataclass(frozen=True, slots=True)
class _Known:
    """What holds for every mail, and what is known of some: read once for all that are judged."""

    own_addresses: Mapping[str, datetime]
    taught: tuple[TaughtRule, ...]
    devices: tuple[OwnDevice, ...]
    answers: Mapping[int, tuple[Answer, ...]]
    views: Mapping[int, tuple[datetime, ...]]
    corrections: Mapping[int, tuple[Correction, ...]]
    habits: Mapping[str, tuple[GatewayHabit, ...]]


def circumstances_of(
    tx: Transaction, mails: Collection[Outgoing], now: datetime
) -> Mapping[int, Circumstances]:
    """What is known around each of these mails, as of this transaction."""
    ids, ledger = [mail.id for mail in mails], tx.ledger
    known = _Known(
        own_addresses=tx.feeds.own_addresses(),
        taught=ledger.taught.standing(),
        devices=ledger.devices.all(),
        answers=ledger.answers.of_mails(ids),
        views=ledger.views.of_mails(ids),
        corrections=ledger.corrections.of_mails(ids),
        habits=ledger.habits.of_domains({domain_of(mail.recipient) for mail in mails}),
    )
    return {mail.id: _around(mail, known, now) for mail in mails}


def _around(mail: Outgoing, known: _Known, now: datetime) -> Circumstances:
    came_back = known.answers.get(mail.id, ())
    domain = domain_of(mail.recipient)
    since = (mail.accepted_at or now) - OWN_ADDRESS_DAYS
    context = MailContext(
        accepted_at=mail.accepted_at,
        tracked_links=sum(1 for link in mail.links if link.token),
        sender_addresses=frozenset(
            address for address, seen_at in known.own_addresses.items() if seen_at >= since
        ),
        sender_views=known.views.get(mail.id, ()),
        recipient_domain=domain,
        bounced=answers.has_bounced(came_back),
        replied_at=answers.replied_at(came_back),
    )
    testimony = Testimony(
        corrections=known.corrections.get(mail.id, ()),
        taught=known.taught,
        devices=known.devices,
        habits=known.habits.get(domain, ()),
    )
    return Circumstances(came_back, context, testimony)
