"""Mailboxes and absences of a few lines each, at the desk's port."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from threading import Event

from outreach_app.domain.errors import UserError
from outreach_app.domain.mailbox import FolderChoice, MailboxReport


@dataclass
class FakeMailbox:
    """Hands out what it is given, then waits until it is woken or cancelled."""

    coming: list[list[MailboxReport]] = field(default_factory=list)
    woken: Event = field(default_factory=Event)
    looks: int = 0
    spans: list[float] = field(default_factory=list)

    def look(self) -> Sequence[MailboxReport]:
        self.looks += 1
        return self.coming.pop(0) if self.coming else []

    def wait(self, seconds: float) -> bool:
        self.spans.append(seconds)
        came = self.woken.wait(seconds)
        self.woken.clear()
        return came

    def wake(self) -> None:
        self.woken.set()

    def cancel(self) -> None:
        self.woken.set()


@dataclass
class FakeAbsences:
    """Reminds at nine."""

    asked: list[tuple[int, date]] = field(default_factory=list)

    def remind(self, mail_id: int, day: date) -> datetime:
        self.asked.append((mail_id, day))
        return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


@dataclass
class FakeSent:
    """One switch."""

    is_on: bool = False

    def is_replacing(self) -> bool:
        return self.is_on

    def allow_replacing(self, *, allowed: bool) -> None:
        self.is_on = allowed


@dataclass
class FakeDisowning:
    """Believes everything."""

    told: list[int] = field(default_factory=list)

    def disown(self, incoming_id: int) -> int:
        self.told.append(incoming_id)
        return 1


@dataclass
class FakeReadingFolders:
    """A mailbox with three further folders."""

    choice: FolderChoice = field(
        default_factory=lambda: FolderChoice(
            "main", ("Archive", "Clients/Ana", "[Gmail]/All Mail"), ("Clients/Ana",)
        )
    )
    is_away: bool = False

    def offered(self, account_id: str) -> FolderChoice:
        if self.is_away:
            raise UserError("imap-away", "The mailbox server did not answer in time.")
        return replace(self.choice, account_id=account_id)

    def choose(self, account_id: str, names: Sequence[str]) -> None:
        self.choice = replace(self.choice, account_id=account_id, chosen=tuple(names))


@dataclass
class FakeMailboxes:
    """All of it."""

    check: FakeMailbox = field(default_factory=FakeMailbox)
    absences: FakeAbsences = field(default_factory=FakeAbsences)
    sent: FakeSent = field(default_factory=FakeSent)
    disowning: FakeDisowning = field(default_factory=FakeDisowning)
    folders: FakeReadingFolders = field(default_factory=FakeReadingFolders)
