"""What is known around a mail when its hits are judged: read here, decided elsewhere."""

from datetime import datetime, timedelta

from outreach_app.domain import answers
from outreach_app.domain.addresses import domain_of
from outreach_app.domain.hits import MailContext
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.testimony import Testimony
from outreach_app.services.ports import Transaction

OWN_ADDRESS_DAYS = timedelta(days=30)
"""An address counts as the user's own on mails sent so long after the relay last saw us there."""


def context_of(tx: Transaction, mail: Outgoing, now: datetime) -> MailContext:
    """What the rules may know of this mail."""
    sent_at = mail.accepted_at or now
    came_back = tx.ledger.answers.of_mail(mail.id)
    return MailContext(
        accepted_at=mail.accepted_at,
        tracked_links=sum(1 for link in mail.links if link.token),
        sender_addresses=tx.feeds.own_addresses(sent_at - OWN_ADDRESS_DAYS),
        sender_views=tx.ledger.views.of_mail(mail.id),
        recipient_domain=domain_of(mail.recipient),
        bounced=answers.has_bounced(came_back),
        replied_at=answers.replied_at(came_back),
    )


def testimony_of(tx: Transaction, mail: Outgoing) -> Testimony:
    """What the user and the company's history say beside the rules."""
    ledger = tx.ledger
    return Testimony(
        corrections=ledger.corrections.of_mail(mail.id),
        taught=ledger.taught.standing(),
        devices=ledger.devices.all(),
        habits=ledger.habits.of_domain(domain_of(mail.recipient)),
    )
