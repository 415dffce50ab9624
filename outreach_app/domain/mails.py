"""A mail's life: what is written, and what waits, leaves, or is held, as a table of states."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.attachments import Attachment
from outreach_app.domain.timing import NOW, Timing

_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,400}@[!-;=?-~]{1,400}>")


class OutgoingState(StrEnum):
    """Where an outgoing mail is."""

    QUEUED = "queued"
    CLAIMING = "claiming"
    SENDING = "sending"
    SENT = "sent"
    HELD = "held"
    FAILED = "failed"
    UNKNOWN = "unknown"


FOLLOWS: Mapping[OutgoingState, frozenset[OutgoingState]] = {
    OutgoingState.QUEUED: frozenset({OutgoingState.CLAIMING, OutgoingState.HELD}),
    # Its tokens are told to the relay. Nothing has left: back to queued where the relay is away.
    OutgoingState.CLAIMING: frozenset(
        {OutgoingState.SENDING, OutgoingState.QUEUED, OutgoingState.HELD}
    ),
    # Back to queued: the server said "later", or was not reached. Back to claiming: it was among
    # the next few, and nothing of it was said to the server.
    OutgoingState.SENDING: frozenset(
        {
            OutgoingState.SENT,
            OutgoingState.QUEUED,
            OutgoingState.CLAIMING,
            OutgoingState.FAILED,
            OutgoingState.UNKNOWN,
            OutgoingState.HELD,
        }
    ),
    # The three below move only at the user's word.
    OutgoingState.HELD: frozenset({OutgoingState.QUEUED}),
    OutgoingState.FAILED: frozenset({OutgoingState.QUEUED}),
    OutgoingState.UNKNOWN: frozenset({OutgoingState.QUEUED, OutgoingState.SENT}),
    OutgoingState.SENT: frozenset(),
}
"""Which state may follow which."""


class Role(StrEnum):
    """In which header an address stands."""

    TO = "to"
    CC = "cc"
    BCC = "bcc"


@dataclass(frozen=True, slots=True)
class Template:
    """A letter kept for use again. `subject` and `html` are Liquid; one without subject is a
    snippet. `folder` is empty for none. `attachments` go with every letter made from it.
    """

    id: int
    name: str
    subject: str
    html: str
    folder: str = ""
    saved_at: datetime | None = None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """What a template said before it was saved again, and since when it had said so."""

    id: int
    template_id: int
    subject: str
    html: str
    saved_at: datetime | None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """What the user wrote: a template for one or many prospects, and how it is to be tracked.

    `subject` and `html` are Liquid. `text` is None where it is made from the HTML. `follow_up`
    continues each prospect's last sent thread; with `answers`, the thread of that mail where it
    is theirs. `sender` is the identity it leaves under; empty for the default account's own
    address. `template_id` is the template it began as. `timing` is when the user wants it to
    leave.
    """

    subject: str
    html: str
    text: str | None = None
    track_opens: bool = True
    track_clicks: bool = True
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    follow_up: bool = False
    sender: str = ""
    answers: int | None = None
    template_id: int | None = None
    attachments: tuple[Attachment, ...] = ()
    timing: Timing = NOW

    @property
    def is_tracked(self) -> bool:
        """Whether the relay has a part in it."""
        return self.track_opens or self.track_clicks


@dataclass(frozen=True, slots=True)
class LinkInMail:
    """A link of a finished mail; `token` is None where it was left alone, `reason` says why."""

    url: str
    text: str
    token: str | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """Which mails a follow-up answers, oldest first, and the subject they share."""

    message_ids: tuple[str, ...]
    subject: str

    def with_reply(self, message_id: str, *, is_last: bool) -> "Thread":
        """The thread with this reply of theirs: at its end, or just before our last mail."""
        if message_id in self.message_ids:
            return self
        place = len(self.message_ids) - (0 if is_last else 1)
        before, after = self.message_ids[:place], self.message_ids[place:]
        return Thread((*before, message_id, *after), self.subject)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One mail to one address, finished: the row of the outbox.

    `recipient` is the address of the SMTP envelope. `to` and `cc` are what the headers show.
    `sent_html` carries pixel and redirects; `html` is the same mail without them. `letter` is
    what it was made from, kept until it leaves. `is_bounced` says that the server refused the
    recipient. `account_id` is empty for the default account, `sender` for that account's own
    address. Times are aware UTC; `accepted_at` is in the relay's time, and until the server's
    answer it is when the mail was handed over.

    `timing` is when the user wants it to leave, and `undo_until` how long they may take it back:
    it does not leave before. `is_urgent` is their later “send now”. `handed_at` is when it was
    last handed to a server, and `first_try_at` when first, in this machine's time.
    """

    id: int
    prospect_id: int
    recipient: str
    role: Role
    to: str
    cc: tuple[str, ...]
    subject: str
    html: str
    sent_html: str
    text: str
    message_id: str
    thread: Thread | None
    is_tracked: bool
    pixel_token: str | None
    unsubscribe_token: str | None
    links: tuple[LinkInMail, ...]
    state: OutgoingState
    reason: str
    created_at: datetime
    letter: Letter | None = None
    attempts: int = 0
    next_try_at: datetime | None = None
    accepted_at: datetime | None = None
    is_bounced: bool = False
    account_id: str = ""
    sender: str = ""
    attachments: tuple[Attachment, ...] = ()
    timing: Timing = NOW
    undo_until: datetime | None = None
    is_urgent: bool = False
    handed_at: datetime | None = None
    first_try_at: datetime | None = None

    @property
    def tokens(self) -> tuple[str, ...]:
        """Every token of this mail, each once."""
        found = (self.pixel_token, *(link.token for link in self.links), self.unsubscribe_token)
        return tuple(dict.fromkeys(token for token in found if token))


@dataclass(frozen=True, slots=True)
class MailHead:
    """What is said of a mail without its body."""

    id: int
    subject: str
    recipient: str
    state: OutgoingState
    created_at: datetime
    accepted_at: datetime | None
    pixel_token: str | None = None


def is_message_id(value: str) -> bool:
    """Whether a mail of ours may name it: others write what they like."""
    return bool(_MESSAGE_ID.fullmatch(value))


def follow_up_subject(subject: str) -> str:
    """The subject of an answer: one `Re:`, however many there were."""
    bare = subject.strip()
    while bare[:3].lower() == "re:":
        bare = bare[3:].lstrip()
    return f"Re: {bare}"
