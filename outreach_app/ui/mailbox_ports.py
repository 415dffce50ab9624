"""What the desk asks of the mailboxes and of absences, as Protocols. Both block."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from outreach_app.domain.mailbox import FolderChoice, MailboxReport


class MailboxPort(Protocol):
    """The user's mailboxes, looked into and waited at.

    From any thread, `wake` ends a wait, and `cancel` whatever is under way.
    """

    def look(self) -> Sequence[MailboxReport]: ...
    def wait(self, seconds: float) -> bool: ...
    def wake(self) -> None: ...
    def cancel(self) -> None: ...


class AbsencesPort(Protocol):
    """Reminders of people who are away."""

    def remind(self, mail_id: int, day: date) -> datetime: ...


class SentPort(Protocol):
    """The copies in Sent."""

    def is_replacing(self) -> bool: ...
    def allow_replacing(self, *, allowed: bool) -> None: ...


class ReadingFoldersPort(Protocol):
    """In which folders answers are looked for. Both ask, or may refuse, with UserError."""

    def offered(self, account_id: str) -> FolderChoice: ...
    def choose(self, account_id: str, names: Sequence[str]) -> None: ...


class DisowningPort(Protocol):
    """The user's word that a mail is no answer."""

    def disown(self, incoming_id: int) -> int: ...


class MailboxesPort(Protocol):
    """All of it."""

    @property
    def check(self) -> MailboxPort: ...
    @property
    def absences(self) -> AbsencesPort: ...
    @property
    def sent(self) -> SentPort: ...
    @property
    def disowning(self) -> DisowningPort: ...
    @property
    def folders(self) -> ReadingFoldersPort: ...
