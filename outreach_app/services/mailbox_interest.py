"""Which mails of a batch may matter, by their envelopes: only these are fetched whole."""

from collections.abc import Collection, Sequence

from outreach_app.domain.addresses import domain_of
from outreach_app.domain.companies import is_company
from outreach_app.domain.leaving import asks_by_subject
from outreach_app.domain.mailbox import Envelope
from outreach_app.domain.matching import WINDOW, tags_in
from outreach_app.domain.prospects import address_key
from outreach_app.domain.subjects import bare_subject
from outreach_app.services.ports import Transaction


def interesting(
    tx: Transaction, envelopes: Sequence[Envelope], own: Collection[str]
) -> tuple[Envelope, ...]:
    """Those that may be an answer to a sent mail, a report on one, or a wish.

    `own` are the user's own addresses, as they are compared: their mails answer nothing.
    """
    others = [one for one in envelopes if address_key(one.sender) not in own]
    names = {name for one in others for name in one.answers}
    known_names = tx.mailbox.sent.known_names(names)
    people = tx.mailbox.sent.known_addresses({one.sender for one in others if one.sender})
    domains = {domain_of(one.sender) for one in others}
    companies = tx.mailbox.sent.known_domains({one for one in domains if is_company(one)})
    return tuple(
        one
        for one in others
        if one.is_report
        or known_names.intersection(one.answers)
        or address_key(one.sender) in people
        or tags_in(one.to)
        or asks_by_subject(one.subject)
        or (domain_of(one.sender) in companies and _is_of_our_subject(tx, one))
    )


def _is_of_our_subject(tx: Transaction, envelope: Envelope) -> bool:
    """Whether somebody at the sender's company was written to under this subject."""
    subject = bare_subject(envelope.subject)
    if not subject:
        return False
    mails = tx.mailbox.sent.to_domain(domain_of(envelope.sender), envelope.at - WINDOW)
    return any(bare_subject(mail.subject) == subject for mail in mails)
