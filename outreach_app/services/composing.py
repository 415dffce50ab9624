"""Letters previewed, queued, tried on oneself, and made anew while they wait."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from outreach_app.domain.accounts import Identity, MailAccount
from outreach_app.domain.addresses import check_address
from outreach_app.domain.attachments import total_size
from outreach_app.domain.delivery import Outcome
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Letter, Outgoing, OutgoingState, Role
from outreach_app.domain.prospects import Prospect, ProspectForm, address_key, checked
from outreach_app.domain.reports import Gap, GapReport, HeldMail, Preview, QueueReport
from outreach_app.domain.settings import RelayPlace
from outreach_app.services.attachments import in_megabytes
from outreach_app.services.connections import Connections
from outreach_app.services.mail_files import contents_of
from outreach_app.services.making import Filled, Making, Tools
from outreach_app.services.people.recording import found
from outreach_app.services.ports import (
    Clock,
    MailDoor,
    MessageBuilder,
    Store,
    Tracker,
    Transaction,
)

PROSPECT_FIELDS = ("first_name", "last_name", "name", "company", "address", "domain", "signature")

MOST_CHECKED = 500
"""Recipients whose mails are tried for gaps while one writes."""

Person = int | ProspectForm
"""A prospect's id, or what is said of somebody who is no prospect yet."""


@dataclass(frozen=True, slots=True)
class ComposingPorts:
    """The parts of the world that composing needs."""

    tracker: Tracker
    messages: MessageBuilder
    mail: MailDoor
    clock: Clock
    provider_takes: Callable[[MailAccount], int | None]
    """The bytes of one mail that an account's provider takes; None where nobody says."""


class Composing:
    """Previews, queues and tests letters."""

    def __init__(self, store: Store, connections: Connections, ports: ComposingPorts) -> None:
        self._store = store
        self._connections = connections
        self._ports = ports
        self._tools = Tools(ports.tracker, ports.messages, ports.clock)

    def field_names(self) -> tuple[str, ...]:
        """Every merge field that a letter may use."""
        with self._store.reading() as tx:
            return (*PROSPECT_FIELDS, *tx.prospects.field_names())

    def preview(self, letter: Letter, prospect_id: int) -> Preview:
        """One prospect's mail as it would leave, untracked, and what tracking will leave alone."""
        place = self._connections.settings().relay_place
        with self._store.reading() as tx:
            prospect = found(tx, prospect_id)
            making = self._making(tx, letter, place)
            filled = making.fill(prospect)
            warnings = (*self._too_large(letter), *_warnings(letter, place, making, filled))
            links = making.links(filled) if letter.is_tracked else ()
            has_thread = filled.thread is not None or tx.outgoing.has_thread(prospect_id)
        return Preview(
            prospect_name=prospect.name,
            address=prospect.address,
            subject=filled.subject,
            html=filled.html,
            text=filled.text,
            missing=filled.missing,
            warnings=warnings,
            links=links,
            size=len(filled.html.encode()) + len(filled.text.encode()),
            has_thread=has_thread,
        )

    def gaps(self, letter: Letter, prospect_ids: Sequence[int]) -> GapReport:
        """Who of the first MOST_CHECKED of these lacks a field that the letter needs."""
        checked = prospect_ids[:MOST_CHECKED]
        found: list[Gap] = []
        with self._store.reading() as tx:
            making = Making(tx, letter, None, self._tools)
            for prospect_id in checked:
                prospect = tx.prospects.get(prospect_id)
                missing = making.fill(prospect).missing if prospect else ()
                if prospect and missing:
                    found.append(Gap(prospect_id, prospect.name, missing))
        return GapReport(tuple(found), len(checked), len(prospect_ids))

    def senders(self) -> tuple[Identity, ...]:
        """Every identity that mail may leave under, the default one first."""
        accounts = self._connections.settings().accounts
        return tuple(identity for account in accounts for identity in account.senders)

    def queue(
        self,
        letter: Letter,
        people: Sequence[Person],
        draft_id: int | None = None,
        *,
        can_undo: bool = True,
    ) -> QueueReport:
        """Put this letter into the outbox for each person: all of them, or none on an error.

        For a while it does not leave, and can be taken back, unless nobody is there to do so.
        Who is no prospect yet becomes one together with it. The draft it was written as goes in
        the same transaction: what is in the outbox is never offered for sending again.
        """
        account = self._account(letter)
        letter = _checked(letter)
        place = self._place_for(letter)
        new_id = self._ports.messages.new_message_id
        undo_until = self._undo_until() if can_undo else None
        with self._store.reading() as tx:
            making = self._making(tx, letter, place)
            prospects = [self._prospect(tx, one) for one in _each_once(people)]
            address = account.identity(letter.sender).address
            made = [(one, making.mails(one, new_id(address))) for one in prospects]
        with self._store.writing() as tx:
            if draft_id is not None:
                tx.drafts.delete(draft_id)
            mails = [
                (
                    prospect,
                    tx.outgoing.add(
                        replace(
                            mail,
                            prospect_id=mail.prospect_id or prospect.id,
                            account_id=account.id,
                            undo_until=undo_until,
                        )
                    ),
                )
                for one, theirs in made
                for prospect in [self._stored(tx, one)]
                for mail in theirs
            ]
        held = [(person, mail) for person, mail in mails if mail.state is OutgoingState.HELD]
        return QueueReport(
            queued=len(mails) - len(held),
            held=tuple(HeldMail(person.name, mail.reason) for person, mail in held),
            mail_ids=tuple(mail.id for _, mail in mails),
        )

    def make_again(self, tx: Transaction, unsent: Outgoing) -> None:
        """Make an unsent mail anew from its letter, under its id; it is queued or held again."""
        assert unsent.letter is not None
        prospect = _written_to(tx, unsent)
        making = self._making(tx, unsent.letter, self._place_for(unsent.letter))
        recipient = prospect.address if unsent.role is Role.TO else unsent.recipient
        mail = making.mail(making.fill(prospect), prospect, recipient, unsent.role)
        again = replace(
            mail,
            id=unsent.id,
            prospect_id=unsent.prospect_id,
            message_id=unsent.message_id,
            created_at=unsent.created_at,
            account_id=unsent.account_id,
            timing=unsent.timing,
            undo_until=unsent.undo_until,
            is_urgent=unsent.is_urgent,
            first_try_at=unsent.first_try_at,
        )
        tx.outgoing.replace_unsent(again)

    def send_test(self, letter: Letter, person: Person) -> str:
        """Send the finished mail to the user, untracked. Returns a sentence."""
        account = self._account(letter)
        sender = account.identity(letter.sender).address
        untracked = replace(letter, track_opens=False, track_clicks=False, cc=(), bcc=())
        with self._store.reading() as tx:
            making = self._making(tx, untracked, None)
            prospect = self._prospect(tx, person)
            mail = making.mail(making.fill(prospect), prospect, sender, Role.TO)
            entry = tx.suppressions.match(sender)
            files = contents_of(tx, mail)
        if entry is not None:
            raise UserError("suppressed", entry.says_of(sender))
        mail = replace(
            mail,
            to=sender,
            message_id=self._ports.messages.new_message_id(sender),
            thread=None,
        )
        now = self._ports.clock.now()
        message = self._ports.messages.build(mail, account, now, None, files)
        line = self._connections.signed_in(self._ports.mail.session, account.id)
        with line as (_, session):
            delivery = session.deliver(sender, sender, message)
        if delivery.outcome is not Outcome.ACCEPTED:
            raise UserError("test-refused", delivery.sentence)
        return f"The test is on its way to {sender}."

    def _making(self, tx: Transaction, letter: Letter, place: RelayPlace | None) -> Making:
        account = self._connections.account_for(letter.sender)
        sender = account.identity(letter.sender) if account else None
        own = frozenset(address_key(one.address) for one in self.senders())
        return Making(tx, letter, place, self._tools, sender, own)

    def _undo_until(self) -> datetime | None:
        seconds = self._connections.settings().sending.undo_seconds
        return self._ports.clock.now() + timedelta(seconds=seconds) if seconds else None

    def _prospect(self, tx: Transaction, person: Person) -> Prospect:
        """The prospect; one without id for somebody who is none yet."""
        if isinstance(person, int):
            return found(tx, person)
        return Prospect(0, checked(person), self._ports.clock.now())

    def _stored(self, tx: Transaction, prospect: Prospect) -> Prospect:
        return prospect if prospect.id else tx.prospects.add(prospect.form, prospect.created_at)

    def _account(self, letter: Letter) -> MailAccount:
        """The account that this letter leaves through."""
        account = self._connections.account_for(letter.sender)
        if account is None and letter.sender:
            raise UserError(
                "no-sender", f"No account sends as {letter.sender}: choose another sender."
            )
        if account is None:
            raise UserError("no-account", "No mail account is set up yet: set one up first.")
        return account

    def _too_large(self, letter: Letter) -> tuple[str, ...]:
        """What to know while one writes: such a mail would be held when it is to leave."""
        weight = total_size(letter.attachments)
        account = self._connections.account_for(letter.sender) if weight else None
        most = self._ports.provider_takes(account) if account is not None else None
        if most is None or weight <= most:
            return ()
        return (
            f"The attachments are {in_megabytes(weight)} in the mail, and the provider takes at "
            f"most {in_megabytes(most)}: attach less, or send a link instead.",
        )

    def _place_for(self, letter: Letter) -> RelayPlace | None:
        """Where this letter's tracked links lead; None for one that needs no relay."""
        return self._connections.place() if letter.is_tracked else None


def _each_once(people: Sequence[Person]) -> list[Person]:
    first: dict[int | str, Person] = {}
    for one in people:
        first.setdefault(one if isinstance(one, int) else address_key(one.address), one)
    return list(first.values())


def _warnings(
    letter: Letter, place: RelayPlace | None, making: Making, filled: Filled
) -> tuple[str, ...]:
    warnings: list[str] = []
    if letter.is_tracked and place is None:
        warnings.append("No relay is set up: this mail can only be sent untracked.")
    if letter.track_clicks:
        left_alone = [link for link in making.links(filled) if link.reason]
        warnings += [f"{link.url} is not tracked: {link.reason}" for link in left_alone]
    if not filled.subject:
        warnings.append("The subject is empty.")
    return tuple(dict.fromkeys(warnings))


def _checked(letter: Letter) -> Letter:
    if not letter.subject.strip() and not letter.follow_up:
        raise UserError("no-subject", "The mail has no subject: write one.")
    return replace(
        letter,
        cc=tuple(check_address(address) for address in letter.cc),
        bcc=tuple(check_address(address) for address in letter.bcc),
    )


def _written_to(tx: Transaction, mail: Outgoing) -> Prospect:
    """Whose fields a mail is made with: a copy is made with those of the one it copies."""
    original = tx.prospects.by_address(mail.to) if mail.role is not Role.TO else None
    return original or found(tx, mail.prospect_id)
