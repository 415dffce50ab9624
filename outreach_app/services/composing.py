"""From a letter to finished mails, one a prospect and address, each with tokens of its own.

Nothing here talks to a server. A mail that lacks a field is held and named, never sent as “Hi ,”.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.addresses import check_address
from outreach_app.domain.delivery import Outcome
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import (
    Letter,
    LinkInMail,
    Outgoing,
    OutgoingState,
    Role,
    Thread,
    follow_up_subject,
)
from outreach_app.domain.prospects import Prospect, address_key, merge_fields
from outreach_app.domain.reports import HeldMail, Preview, QueueReport
from outreach_app.domain.settings import RelayPlace
from outreach_app.domain.templates import literal_urls, render, render_subject
from outreach_app.services.connections import Connections
from outreach_app.services.ports import (
    Clock,
    MailDoor,
    MessageBuilder,
    Store,
    Tracker,
    Transaction,
)
from outreach_app.services.prospects import found

PROSPECT_FIELDS = ("first_name", "last_name", "name", "company", "address", "domain")


@dataclass(frozen=True, slots=True)
class ComposingPorts:
    """The parts of the world that composing needs."""

    tracker: Tracker
    messages: MessageBuilder
    mail: MailDoor
    clock: Clock


@dataclass(frozen=True, slots=True)
class _Body:
    """A letter with one prospect's fields filled in. `missing` names what was empty."""

    subject: str
    html: str
    text: str
    thread: Thread | None
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Tracked:
    """What tracking made of the HTML."""

    html: str
    pixel_token: str | None = None
    unsubscribe_token: str | None = None
    links: tuple[LinkInMail, ...] = ()


class Composing:
    """Previews, queues and tests letters."""

    def __init__(self, store: Store, connections: Connections, ports: ComposingPorts) -> None:
        self._store = store
        self._connections = connections
        self._ports = ports

    def field_names(self) -> tuple[str, ...]:
        """Every merge field that a letter may use."""
        with self._store.reading() as tx:
            return (*PROSPECT_FIELDS, *tx.prospects.field_names())

    def preview(self, letter: Letter, prospect_id: int) -> Preview:
        """One prospect's mail as it would leave, untracked, and what tracking will leave alone."""
        with self._store.reading() as tx:
            prospect = found(tx, prospect_id)
            body = self._fill(tx, letter, prospect)
            warnings = self._warnings(tx, letter, body)
        return Preview(
            prospect_name=prospect.name,
            address=prospect.address,
            subject=body.subject,
            html=body.html,
            text=body.text,
            missing=body.missing,
            warnings=warnings,
        )

    def queue(self, letter: Letter, prospect_ids: Sequence[int]) -> QueueReport:
        """Put this letter into the outbox for each prospect: all of them, or none on an error."""
        account = self._account()
        letter = _checked(letter)
        place = self._connections.place() if letter.is_tracked else None
        with self._store.reading() as tx:
            made = [
                (prospect, mail)
                for prospect in (found(tx, one) for one in dict.fromkeys(prospect_ids))
                for mail in self._mails(tx, letter, prospect, account, place)
            ]
        with self._store.writing() as tx:
            mails = [(prospect, tx.outgoing.add(mail)) for prospect, mail in made]
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
        place = self._connections.place() if unsent.letter.is_tracked else None
        body = self._fill(tx, unsent.letter, prospect)
        recipient = prospect.address if unsent.role is Role.TO else unsent.recipient
        mail = self._mail(tx, body, unsent.letter, place, prospect, recipient, unsent.role)
        again = replace(
            mail,
            id=unsent.id,
            prospect_id=unsent.prospect_id,
            message_id=unsent.message_id,
            created_at=unsent.created_at,
        )
        tx.outgoing.replace_unsent(again)

    def send_test(self, letter: Letter, prospect_id: int) -> str:
        """Send the finished mail to the user, untracked. Returns a sentence."""
        account, password = self._connections.mail()
        untracked = replace(letter, track_opens=False, track_clicks=False, cc=(), bcc=())
        with self._store.reading() as tx:
            prospect = found(tx, prospect_id)
            body = self._fill(tx, untracked, prospect)
            mail = self._mail(tx, body, untracked, None, prospect, account.address, Role.TO)
        mail = replace(
            mail,
            to=account.address,
            message_id=self._ports.messages.new_message_id(account.address),
            thread=None,
        )
        message = self._ports.messages.build(mail, account, self._ports.clock.now(), None)
        with self._ports.mail.session(account, password) as session:
            delivery = session.deliver(account.address, account.address, message)
        if delivery.outcome is not Outcome.ACCEPTED:
            raise UserError("test-refused", delivery.sentence)
        return f"The test is on its way to {account.address}."

    def _account(self) -> MailAccount:
        account = self._connections.settings().mail
        if account is None:
            raise UserError("no-account", "No mail account is set up yet: set one up first.")
        return account

    def _fill(self, tx: Transaction, letter: Letter, prospect: Prospect) -> _Body:
        fields = merge_fields(prospect)
        html = render(letter.html, fields, autoescape=True)
        subject = render_subject(letter.subject, fields)
        missing = (*subject.missing, *html.missing)
        if letter.text is None:
            text = self._ports.messages.plain_text(html.text)
        else:
            rendered = render(letter.text, fields, autoescape=False)
            text, missing = rendered.text, (*missing, *rendered.missing)
        thread = _thread(tx, prospect) if letter.follow_up else None
        line = follow_up_subject(thread.subject) if thread else subject.text
        return _Body(line, html.text, text, thread, tuple(dict.fromkeys(missing)))

    def _mails(
        self,
        tx: Transaction,
        letter: Letter,
        prospect: Prospect,
        account: MailAccount,
        place: RelayPlace | None,
    ) -> list[Outgoing]:
        """One mail an address, all of one Message-ID: they are copies of one letter."""
        body = self._fill(tx, letter, prospect)
        message_id = self._ports.messages.new_message_id(account.address)
        return [
            replace(
                self._mail(tx, body, letter, place, prospect, address, role),
                prospect_id=(tx.prospects.by_address(address) or prospect).id,
                message_id=message_id,
            )
            for role, address in _addresses(letter, prospect)
        ]

    def _mail(
        self,
        tx: Transaction,
        body: _Body,
        letter: Letter,
        place: RelayPlace | None,
        prospect: Prospect,
        recipient: str,
        role: Role,
    ) -> Outgoing:
        """One finished mail, without id and Message-ID."""
        reason = _why_held(tx, body, prospect, recipient)
        tracked = self._track(tx, letter, body.html, place)
        return Outgoing(
            id=0,
            prospect_id=prospect.id,
            recipient=recipient,
            role=role,
            to=prospect.address,
            cc=letter.cc,
            subject=body.subject,
            html=body.html,
            sent_html=tracked.html,
            text=body.text,
            message_id="",
            thread=body.thread,
            is_tracked=place is not None,
            pixel_token=tracked.pixel_token,
            unsubscribe_token=tracked.unsubscribe_token,
            links=tracked.links,
            state=OutgoingState.HELD if reason else OutgoingState.QUEUED,
            reason=reason,
            created_at=self._ports.clock.now(),
            letter=letter,
        )

    def _track(
        self, tx: Transaction, letter: Letter, html: str, place: RelayPlace | None
    ) -> _Tracked:
        """The HTML with pixel and redirects; as it is where no relay has a part in it."""
        if place is None:
            return _Tracked(html)
        done = self._ports.tracker.instrument(
            html,
            base_url=place.public_url,
            tag=place.tag,
            track_opens=letter.track_opens,
            track_clicks=letter.track_clicks,
            is_personal=is_personal(letter.html),
            original_url=tx.outgoing.target_of,
        )
        return _Tracked(
            html=done.html,
            pixel_token=done.pixel_token,
            unsubscribe_token=self._ports.tracker.mint(place.tag),
            links=tuple(LinkInMail(one.url, one.text, one.token, one.reason) for one in done.links),
        )

    def _warnings(self, tx: Transaction, letter: Letter, body: _Body) -> tuple[str, ...]:
        place = self._connections.settings().relay_place
        found_ones: list[str] = []
        if letter.is_tracked and place is None:
            found_ones.append("No relay is set up: this mail can only be sent untracked.")
        if letter.track_clicks and place is not None:
            links = self._track(tx, letter, body.html, place).links
            found_ones += [
                f"{link.url} is not tracked: {link.reason}" for link in links if link.reason
            ]
        if not body.subject:
            found_ones.append("The subject is empty.")
        return tuple(dict.fromkeys(found_ones))


def is_personal(template: str) -> Callable[[str], bool]:
    """Whether a URL was made with a merge field: it does not stand in the template as it is."""
    literal = literal_urls(template)
    return lambda url: url not in literal


def _checked(letter: Letter) -> Letter:
    if not letter.subject.strip() and not letter.follow_up:
        raise UserError("no-subject", "The mail has no subject: write one.")
    return replace(
        letter,
        cc=tuple(check_address(address) for address in letter.cc),
        bcc=tuple(check_address(address) for address in letter.bcc),
    )


def _addresses(letter: Letter, prospect: Prospect) -> list[tuple[Role, str]]:
    """Every address that gets a copy, each once, the prospect's first."""
    wanted = [(Role.TO, prospect.address)]
    wanted += [(Role.CC, address) for address in letter.cc]
    wanted += [(Role.BCC, address) for address in letter.bcc]
    first: dict[str, tuple[Role, str]] = {}
    for role, address in wanted:
        first.setdefault(address_key(address), (role, address))
    return list(first.values())


def _written_to(tx: Transaction, mail: Outgoing) -> Prospect:
    """Whose fields a mail is made with: a copy is made with those of the one it copies."""
    original = tx.prospects.by_address(mail.to) if mail.role is not Role.TO else None
    return original or found(tx, mail.prospect_id)


def _thread(tx: Transaction, prospect: Prospect) -> Thread | None:
    """The thread of the last mail that this prospect was sent."""
    for mail in tx.outgoing.of_prospect(prospect.id):
        if mail.state is OutgoingState.SENT and mail.role is Role.TO:
            before = mail.thread.message_ids if mail.thread else ()
            return Thread((*before, mail.message_id), mail.subject)
    return None


def _why_held(tx: Transaction, body: _Body, prospect: Prospect, recipient: str) -> str:
    if body.missing:
        names = ", ".join(body.missing)
        return f"{prospect.name}: {names} is empty and has no default. Fill it in, or give one."
    if not body.subject:
        return f"{prospect.name}: the subject is empty."
    if not body.text.strip() and "<img" not in body.html.lower():
        return f"{prospect.name}: the mail is empty."
    if tx.suppressions.has(recipient):
        return f"{recipient} wants no more mail."
    return ""
