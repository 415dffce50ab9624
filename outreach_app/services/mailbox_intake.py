"""From mails that came in to answers, bounces and wishes on timelines, in the caller's transaction.

It matches, keeps what belongs to a sent mail, and has reckoning derive the rest. It forgets all
other mail. Taken in twice, a mail changes nothing the second time.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from outreach_app.domain.addresses import domain_of
from outreach_app.domain.answer_words import (
    absence_words,
    bounce_words,
    complaint_words,
    notes_of,
    reply_words,
)
from outreach_app.domain.answers import Answer
from outreach_app.domain.changes import Cause
from outreach_app.domain.companies import is_company
from outreach_app.domain.events import EventKind
from outreach_app.domain.incoming import NO_COMPLAINTS, BounceCategory, Inspection, MailKind
from outreach_app.domain.incoming_mails import LONGEST_TEXT, IncomingMail
from outreach_app.domain.leaving import asks_by_subject, wants_no_more
from outreach_app.domain.mailbox import Envelope, Folder
from outreach_app.domain.matching import (
    ABSENCE_WINDOW,
    WINDOW,
    Basis,
    Candidate,
    Match,
    Writer,
    loose_match,
    reply_match,
    report_matches,
    tags_in,
)
from outreach_app.services.dead_addresses import suppress_dead
from outreach_app.services.ports import Transaction
from outreach_app.services.proving import prove_left
from outreach_app.services.reckoning import Reckoning

REPORTS = frozenset({MailKind.HARD_BOUNCE, MailKind.SOFT_BOUNCE, MailKind.FEEDBACK_LOOP})


@dataclass(frozen=True, slots=True)
class Arrived:
    """A mail that was fetched and read. `text` is what its writer wrote, without quotes."""

    envelope: Envelope
    inspection: Inspection
    text: str
    folder: Folder
    uidvalidity: int


@dataclass(slots=True)
class Taken:
    """What taking in brought: how many of each kind, whose timelines, and which mails settled."""

    counts: Counter[EventKind] = field(default_factory=Counter)
    prospects: set[int] = field(default_factory=set)
    settled: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What a mail means for the sent mails that it belongs to."""

    kind: EventKind
    matches: tuple[Match, ...]
    words: str
    notes: str = ""


class Intake:
    """Takes mails in."""

    def __init__(self, reckoning: Reckoning) -> None:
        self._reckoning = reckoning

    def take(
        self, tx: Transaction, account_id: str, arrived: Sequence[Arrived], now: datetime
    ) -> Taken:
        """Keep what belongs to sent mails, and let timelines, scores and alerts follow."""
        taken = Taken()
        known = tx.mailbox.incoming.known([one.envelope.key for one in arrived])
        touched: dict[int, Cause] = {}
        for one in arrived:
            if one.envelope.key in known:
                continue
            known |= {one.envelope.key}
            self._take_one(tx, account_id, one, taken, touched)
        for cause in dict.fromkeys(touched.values()):
            mails = tx.outgoing.many([one for one, why in touched.items() if why is cause])
            self._reckoning.mails(tx, mails, now, cause)
            taken.prospects.update(mail.prospect_id for mail in mails)
        self._reckoning.standings(tx, sorted(taken.prospects), now)
        return taken

    def _take_one(
        self,
        tx: Transaction,
        account_id: str,
        arrived: Arrived,
        taken: Taken,
        touched: dict[int, Cause],
    ) -> None:
        meaning = _meaning(tx, arrived)
        if meaning is None:
            return
        first = meaning.matches[0].candidate
        mail = _kept(account_id, arrived, meaning.notes)
        incoming_id = tx.mailbox.incoming.add(mail, first.mail_id, first.prospect_id)
        cause = Cause.BOUNCE if meaning.kind is EventKind.BOUNCED else Cause.ANSWER
        for match in meaning.matches:
            mail_id = match.candidate.mail_id
            answer = Answer(
                mail_id=mail_id,
                kind=meaning.kind,
                # Servers tell whole seconds: nothing comes back before it left.
                at=max(arrived.envelope.at, match.candidate.sent_at),
                detail=meaning.words,
                source=f"{arrived.envelope.key} {mail_id}",
                incoming_id=incoming_id,
            )
            if tx.ledger.answers.add(answer):
                taken.counts[meaning.kind] += 1
                touched[mail_id] = cause
                if _is_proof(tx, match) and prove_left(tx, mail_id):
                    taken.settled.append(mail_id)
                suppress_dead(tx, match, meaning.kind, arrived.inspection, arrived.envelope.at)


def _meaning(tx: Transaction, arrived: Arrived) -> _Meaning | None:
    """What this mail means; None where it belongs to no sent mail."""
    if arrived.inspection.kind in REPORTS:
        return _of_report(tx, arrived)
    envelope, text = arrived.envelope, arrived.text
    candidates = _candidates(tx, envelope)
    is_absence = arrived.inspection.kind is MailKind.AUTO_REPLY
    is_wish = asks_by_subject(envelope.subject) or (
        not is_absence and wants_no_more(envelope.subject, text)
    )
    if is_absence or is_wish:
        match = loose_match(envelope, candidates, WINDOW if is_wish else ABSENCE_WINDOW)
    else:
        match = reply_match(envelope, candidates)
    if match is None or (not is_wish and _is_no_answer(arrived, match)):
        return None
    notes = notes_of(match, envelope, arrived.folder)
    if is_wish:
        # It is the writer's wish. Whom somebody passed the mail on to can not end it for others.
        words = reply_words(text or envelope.subject, notes)
        is_theirs = match.writer is Writer.RECIPIENT
        kind = EventKind.UNSUBSCRIBED if is_theirs else EventKind.REPLIED
        return _Meaning(kind, (match,), words, notes)
    if is_absence:
        words = absence_words(arrived.inspection, text, envelope.subject, notes)
        return _Meaning(EventKind.AUTO_REPLIED, (match,), words, notes)
    return _Meaning(EventKind.REPLIED, (match,), reply_words(text, notes), notes)


def _is_proof(tx: Transaction, match: Match) -> bool:
    """Whether only somebody whom this very mail reached can have answered so.

    What is matched by its looks may be about an earlier mail; and copies share their Message-ID,
    so that who was passed on one of them knows the others' name, too.
    """
    if match.basis is Basis.PROBABLY:
        return False
    copies = tx.mailbox.sent.named(match.candidate.message_ids[:1])
    return match.writer is Writer.RECIPIENT or len(copies) == 1


def _is_no_answer(arrived: Arrived, match: Match) -> bool:
    """Whether nobody answered: a receipt, or what else a program sends about a mail.

    Of a mail that names ours and is no reply, inspection knows that it is such.
    """
    if arrived.inspection.kind is not MailKind.OTHER:
        return False
    return match.basis is Basis.NAMED or arrived.envelope.is_automatic


def _of_report(tx: Transaction, arrived: Arrived) -> _Meaning | None:
    inspection, envelope = arrived.inspection, arrived.envelope
    names = [inspection.original_message_id] if inspection.original_message_id else []
    candidates = list(tx.mailbox.sent.named(names))
    if not candidates:
        for address in inspection.recipients[:20]:
            candidates.extend(tx.mailbox.sent.to_address(address, envelope.at - WINDOW))
    matches = report_matches(
        inspection.original_message_id, inspection.recipients, candidates, envelope.at
    )
    if not matches:
        return None
    if inspection.category in NO_COMPLAINTS:
        return None
    if inspection.kind is MailKind.FEEDBACK_LOOP:
        return _Meaning(EventKind.COMPLAINED, matches, complaint_words(inspection))
    is_hard = inspection.kind is MailKind.HARD_BOUNCE
    words = bounce_words(inspection, is_hard=is_hard, match=matches[0], folder=arrived.folder)
    return _Meaning(_fate(inspection, matches[0]), matches, words)


def _fate(inspection: Inspection, match: Match) -> EventKind:
    """A warning, a bounce, or a failure behind the recipient's own mailbox, who had the mail."""
    if inspection.category is BounceCategory.DELAYED:
        return EventKind.DELAYED
    return EventKind.FORWARD_FAILED if match.writer is Writer.OTHER else EventKind.BOUNCED


def _candidates(tx: Transaction, envelope: Envelope) -> list[Candidate]:
    """Every sent mail that this one may answer, each once."""
    sent, since = tx.mailbox.sent, envelope.at - WINDOW
    found = list(sent.named(envelope.answers))
    for tag in tags_in(envelope.to)[:5]:
        found.extend(sent.tagged(tag))
    found.extend(sent.to_address(envelope.sender, since))
    domain = domain_of(envelope.sender)
    if is_company(domain):
        found.extend(sent.to_domain(domain, since))
    return list({one.mail_id: one for one in found}.values())


def _kept(account_id: str, arrived: Arrived, notes: str) -> IncomingMail:
    envelope, inspection = arrived.envelope, arrived.inspection
    return IncomingMail(
        id=0,
        account_id=account_id,
        folder=arrived.folder,
        uidvalidity=arrived.uidvalidity,
        uid=envelope.uid,
        key=envelope.key,
        message_id=envelope.message_id,
        kind=inspection.kind,
        sender=envelope.sender,
        sender_name=envelope.sender_name,
        subject=envelope.subject,
        at=envelope.at,
        text=arrived.text[:LONGEST_TEXT],
        status=inspection.status,
        category=inspection.category,
        reason=inspection.reason,
        return_date=inspection.return_date,
        notes=notes,
    )
