"""What a mailbox holds, as far as sent mails are concerned: folders, envelopes, cursors.

Only words and shapes: fetching is `mail/mailbox`'s business, acting on it a service's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.reports import ShownAlert


class Folder(StrEnum):
    """The folders that are looked into, by what they are for."""

    INBOX = "inbox"
    JUNK = "junk"
    SENT = "sent"
    CHOSEN = "chosen"
    """One that the user named, since a filter puts answers there."""


@dataclass(frozen=True, slots=True)
class Folders:
    """A mailbox's folders: those whose use is known, and the names of all that can be opened.

    `bin` is where a single mail can be moved instead of deleting it; empty where nowhere.
    """

    uses: Mapping[Folder, str]
    names: tuple[str, ...] = ()
    bin: str = ""

    def __contains__(self, use: Folder) -> bool:
        return use in self.uses

    def __getitem__(self, use: Folder) -> str:
        return self.uses[use]


@dataclass(frozen=True, slots=True)
class FolderChoice:
    """The folders of one account's mailbox that may hold answers, and which of them are read.

    Inbox and Spam are read in any case, and are not among them.
    """

    account_id: str
    names: tuple[str, ...]
    chosen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FolderState:
    """A folder as the server tells of it when it is opened (RFC 9051, section 2.3.1.1).

    UIDs grow and are never used twice while `uidvalidity` stays; `uidnext` is greater than all.
    """

    name: str
    uidvalidity: int
    uidnext: int


@dataclass(frozen=True, slots=True)
class MailboxCursor:
    """How far a folder was read: every mail up to this UID, under this validity."""

    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Envelope:
    """The headers of one mail that say whether it matters.

    `key` is its Message-ID, or a digest where it has none: two readings of one mail share it.
    `at` is when the server took it in, aware UTC. `answers` are the Message-IDs that it names,
    the one it answers first. `to` are all addresses it came to. `is_report` says that it looks
    like a bounce, a complaint or another word of a mail system; `is_automatic`, that no person
    wrote it.
    """

    uid: int
    key: str
    message_id: str
    at: datetime
    sender: str
    sender_name: str = ""
    subject: str = ""
    to: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    is_report: bool = False
    is_automatic: bool = False


@dataclass(frozen=True, slots=True)
class MailboxReport:
    """What one look into a mailbox brought. `prospects` are those whose timeline changed.

    `looked_at` counts the mails whose headers were read. `settled` are mails of unknown outcome
    that were found; `copies` counts the clean copies put into Sent. `notes` are sentences for the
    user. `alerts` and `digest` wait to be shown. `fault` says why it could not be read to the end.
    """

    account_id: str = ""
    address: str = ""
    configured: bool = True
    looked_at: int = 0
    replies: int = 0
    auto_replies: int = 0
    bounces: int = 0
    complaints: int = 0
    unsubscribes: int = 0
    settled: tuple[int, ...] = ()
    copies: int = 0
    prospects: tuple[int, ...] = ()
    alerts: tuple[ShownAlert, ...] = ()
    digest: tuple[ShownAlert, ...] = ()
    notes: tuple[str, ...] = ()
    fault: str = ""
    fault_code: str = ""

    @property
    def is_news(self) -> bool:
        """Whether anything changed that a window shows."""
        return bool(self.prospects or self.settled or self.alerts or self.digest)
