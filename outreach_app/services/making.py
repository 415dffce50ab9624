"""One letter becomes finished mails: fields merged, tracked, or held with the reason.

It lives as long as one transaction and talks to no server. A mail that lacks a field is held and
named, never sent as “Hi ,”.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain

from outreach_app.domain.accounts import Identity
from outreach_app.domain.body_merging import render_body
from outreach_app.domain.errors import UserError
from outreach_app.domain.events import EventKind
from outreach_app.domain.mails import (
    Letter,
    LinkInMail,
    Outgoing,
    OutgoingState,
    Role,
    Thread,
    follow_up_subject,
    is_message_id,
)
from outreach_app.domain.prospects import Prospect, address_key, merge_fields
from outreach_app.domain.samples import NEVER_WRITTEN, is_sample
from outreach_app.domain.settings import RelayPlace
from outreach_app.domain.signatures import FIELD, MARK, signed, signed_text
from outreach_app.domain.templates import literal_urls, render, render_subject
from outreach_app.services.ports import Clock, MessageBuilder, Tracker, Transaction


@dataclass(frozen=True, slots=True)
class Tools:
    """What mails are made with."""

    tracker: Tracker
    messages: MessageBuilder
    clock: Clock


@dataclass(frozen=True, slots=True)
class Filled:
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


class Making:
    """Makes the mails of one letter. Without a `place` they are not tracked.

    Nor is a copy to one of the user's `own` addresses, given as they are compared: reading it is
    no open.
    """

    def __init__(
        self,
        tx: Transaction,
        letter: Letter,
        place: RelayPlace | None,
        tools: Tools,
        sender: Identity | None = None,
        own: Collection[str] = (),
    ) -> None:
        self._tx = tx
        self._letter = letter
        self._place = place
        self._tools = tools
        self._own = own
        self._signature = sender.signature if sender else ""
        self._literal = literal_urls(letter.html) | _urls_of(self._signature)

    def fill(self, prospect: Prospect) -> Filled:
        """The letter as this prospect would read it. UserError for a fault of the template."""
        fields, letter = {**merge_fields(prospect), FIELD: MARK}, self._letter
        html = render_body(letter.html, fields)
        whole = signed(html.text, self._signature)
        subject = render_subject(letter.subject, fields)
        missing = (*subject.missing, *html.missing)
        if letter.text is None:
            text = self._tools.messages.plain_text(whole)
        else:
            rendered = render(letter.text, fields, autoescape=False)
            below = self._tools.messages.plain_text(self._signature) if self._signature else ""
            text, missing = signed_text(rendered.text, below), (*missing, *rendered.missing)
        thread = self._thread(prospect) if letter.follow_up else None
        line = follow_up_subject(thread.subject) if thread else subject.text
        return Filled(line, whole, text, thread, tuple(dict.fromkeys(missing)))

    def mails(self, prospect: Prospect, message_id: str) -> list[Outgoing]:
        """One mail an address, all of one Message-ID: they are copies of one letter.

        A copy to somebody who is a prospect, too, stands on that one's own timeline.
        """
        filled = self.fill(prospect)
        mails = [
            self.mail(filled, prospect, address, role)
            for role, address in _addresses(self._letter, prospect)
        ]
        return [
            replace(
                mail,
                prospect_id=(self._tx.prospects.by_address(mail.recipient) or prospect).id,
                message_id=message_id,
            )
            for mail in mails
        ]

    def mail(self, filled: Filled, prospect: Prospect, recipient: str, role: Role) -> Outgoing:
        """One finished mail, without id and Message-ID; held where something speaks against it."""
        reason = self._why_held(filled, prospect, recipient)
        is_own = role is not Role.TO and address_key(recipient) in self._own
        tracked = _Tracked(filled.html) if is_own else self._track(filled.html)
        letter = self._letter
        return Outgoing(
            id=0,
            prospect_id=prospect.id,
            recipient=recipient,
            role=role,
            to=prospect.address,
            cc=self._letter.cc,
            subject=filled.subject,
            html=filled.html,
            sent_html=tracked.html,
            text=filled.text,
            message_id="",
            thread=filled.thread,
            is_tracked=self._place is not None and not is_own,
            pixel_token=tracked.pixel_token,
            unsubscribe_token=tracked.unsubscribe_token,
            links=tracked.links,
            state=OutgoingState.HELD if reason else OutgoingState.QUEUED,
            reason=reason,
            created_at=self._tools.clock.now(),
            letter=replace(letter, track_opens=False, track_clicks=False) if is_own else letter,
            sender=self._letter.sender,
            attachments=self._letter.attachments,
            timing=self._letter.timing,
        )

    def links(self, filled: Filled) -> tuple[LinkInMail, ...]:
        """The links of a mail, those that tracking leaves alone with the reason."""
        return self._track(filled.html).links

    def _track(self, html: str) -> _Tracked:
        """The HTML with pixel and redirects; as it is where no relay has a part in it."""
        if self._place is None:
            return _Tracked(html)
        if not html.strip():  # plain text alone
            token = self._tools.tracker.mint(self._place.tag)
            return _Tracked(html, unsubscribe_token=token)
        done = self._tools.tracker.instrument(
            html,
            base_url=self._place.public_url,
            tag=self._place.tag,
            track_opens=self._letter.track_opens,
            track_clicks=self._letter.track_clicks,
            is_personal=self._is_personal,
            original_url=self._tx.tokens.target_of,
        )
        return _Tracked(
            html=done.html,
            pixel_token=done.pixel_token,
            unsubscribe_token=self._tools.tracker.mint(self._place.tag),
            links=tuple(LinkInMail(one.url, one.text, one.token, one.reason) for one in done.links),
        )

    def _is_personal(self, url: str) -> bool:
        """Whether a URL was made with a merge field: it does not stand in the template as it is."""
        return url not in self._literal

    def _thread(self, prospect: Prospect) -> Thread | None:
        """The thread of the mail to be answered, else of the last that this prospect was sent.

        Their newest reply is part of it, so that their mail program keeps it in one piece.
        """
        sent = [
            mail
            for mail in self._tx.outgoing.of_prospect(prospect.id)
            if mail.state is OutgoingState.SENT and mail.role is Role.TO
        ]
        meant = [mail for mail in sent if mail.id == self._letter.answers]
        for mail in meant or sent[:1]:
            before = mail.thread.message_ids if mail.thread else ()
            thread = Thread((*before, mail.message_id), mail.subject)
            parts = [one.id for one in sent if one.message_id in thread.message_ids]
            reply = max(self._replies(prospect, parts), default=None)
            if reply is None:
                return thread
            is_last = reply[0] >= (mail.accepted_at or mail.created_at)
            return thread.with_reply(reply[1], is_last=is_last)
        return None

    def _replies(
        self, prospect: Prospect, mail_ids: Iterable[int]
    ) -> Iterator[tuple[datetime, str]]:
        """When this prospect answered one of these mails, and the answer's Message-ID."""
        for answer in chain.from_iterable(map(self._tx.ledger.answers.of_mail, mail_ids)):
            if answer.kind is EventKind.REPLIED and answer.incoming_id is not None:
                mail = self._tx.mailbox.incoming.get(answer.incoming_id)
                is_theirs = mail and address_key(mail.sender) == address_key(prospect.address)
                if mail and is_theirs and is_message_id(mail.message_id):
                    yield answer.at, mail.message_id

    def _why_held(self, filled: Filled, prospect: Prospect, recipient: str) -> str:
        if filled.missing:
            names = ", ".join(filled.missing)
            return f"{prospect.name}: {names} is empty and has no default. Fill it in, or give one."
        if not filled.subject:
            return f"{prospect.name}: the subject is empty."
        if not filled.text.strip() and "<img" not in filled.html.lower():
            return f"{prospect.name}: the mail is empty."
        if is_sample(recipient):
            return NEVER_WRITTEN
        entry = self._tx.suppressions.match(recipient)
        return entry.says_of(recipient) if entry else ""


def _urls_of(signature: str) -> frozenset[str]:
    try:
        return literal_urls(signature)
    except UserError:  # braces of the user's own
        return frozenset()


def _addresses(letter: Letter, prospect: Prospect) -> list[tuple[Role, str]]:
    """Every address that gets a copy, each once, the prospect's first."""
    wanted = [(Role.TO, prospect.address)]
    wanted += [(Role.CC, address) for address in letter.cc]
    wanted += [(Role.BCC, address) for address in letter.bcc]
    first: dict[str, tuple[Role, str]] = {}
    for role, address in wanted:
        first.setdefault(address_key(address), (role, address))
    return list(first.values())
