"""A mailbox in memory, holding real mails. It may be cut at any step, numbered anew, or away."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from email import message_from_bytes

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.credentials import Credentials
from outreach_app.domain.errors import UserError
from outreach_app.domain.mailbox import Envelope, Folder, Folders, FolderState
from outreach_app.mail.envelopes import envelope_of


@dataclass
class FakeFolder:
    """UIDs and mails, with the time each came."""

    uidvalidity: int = 1
    uidnext: int = 1
    mails: dict[int, tuple[datetime, bytes]] = field(default_factory=dict)

    def put(self, raw: bytes, at: datetime) -> int:
        """A mail comes in."""
        uid, self.uidnext = self.uidnext, self.uidnext + 1
        self.mails[uid] = (at, raw)
        return uid

    def renumber(self) -> None:
        """The server lost its numbers: other UIDs, another validity."""
        self.uidvalidity += 1
        kept, self.mails, self.uidnext = list(self.mails.values()), {}, 100
        for at, raw in kept:
            self.put(raw, at)


@dataclass
class FakeMailbox:
    """One mailbox and the door to it. `on_step` is told of every exchange, and may raise."""

    inbox: FakeFolder = field(default_factory=FakeFolder)
    junk: FakeFolder = field(default_factory=FakeFolder)
    sent: FakeFolder = field(default_factory=FakeFolder)
    others: dict[str, FakeFolder] = field(default_factory=dict)
    away: bool = False
    on_step: Callable[[str], None] = field(default=lambda _step: None)
    bodies: list[int] = field(default_factory=list)
    sessions: int = 0
    opened: str = ""
    saves_sent: bool = False
    merges: bool = False
    """As Gmail does: of two mails with one Message-ID, only the first is kept."""
    bin: FakeFolder | None = None

    @contextmanager
    def mailbox(self, _account: MailAccount, _credentials: Credentials) -> Iterator["FakeMailbox"]:
        self._step("sign in")
        self.sessions += 1
        yield self

    def uids_named(self, message_id: str) -> tuple[int, ...]:
        self._step("search")
        wanted = f"Message-ID: {message_id}".encode()
        return tuple(uid for uid, (_, raw) in self._folder.mails.items() if wanted in raw)

    def uids_to(self, address: str, since: date) -> tuple[int, ...]:
        self._step("search")
        return tuple(
            uid
            for uid, (at, raw) in self._folder.mails.items()
            if at.date() >= since and address.encode() in raw.partition(b"\r\n\r\n")[0]
        )

    def append(self, folder: str, message: bytes, at: datetime) -> None:
        self._step("append")
        assert folder == "Sent"
        if not (self.merges and _name_of(message) in self.names_in_sent()):
            self.sent.put(message, at)
        self._step("appended")

    def names_in_sent(self) -> set[str]:
        """The Message-IDs there."""
        return {_name_of(raw) for _, raw in self.sent.mails.values()}

    def move(self, folder: str, uid: int, target: str) -> None:
        self._step("move")
        source = self.bin if folder == "Bin" else self.sent
        assert source is not None
        at, raw = source.mails.pop(uid)
        goal = {"Bin": self.bin, "Sent": self.sent}.get(target)
        if goal is not None:
            goal.put(raw, at)
        self._step("moved")

    def wait(self, _seconds: float) -> bool:
        self._step("wait")
        return False

    def wake(self) -> None: ...

    def close(self) -> None: ...

    def cancel(self) -> None: ...

    def folders(self) -> Folders:
        self._step("folders")
        uses = {Folder.INBOX: "INBOX", Folder.JUNK: "Junk", Folder.SENT: "Sent"}
        return Folders(uses, (*uses.values(), *self.others), self._bin_name)

    def open(self, folder: str) -> FolderState:
        self._step("open")
        if folder not in {"INBOX", "Junk", "Sent", self._bin_name or "Sent", *self.others}:
            raise UserError("imap-answer", f"There is no {folder}.")
        self.opened = folder
        return FolderState(folder, self._folder.uidvalidity, self._folder.uidnext)

    def uids_since(self, day: date) -> tuple[int, ...]:
        self._step("search")
        return tuple(uid for uid, (at, _) in self._folder.mails.items() if at.date() >= day)

    def uids_after(self, uid: int) -> tuple[int, ...]:
        self._step("search")
        return tuple(one for one in self._folder.mails if one > uid)

    def envelopes(self, uids: Sequence[int]) -> tuple[Envelope, ...]:
        self._step("envelopes")
        mails = self._folder.mails
        return tuple(
            envelope_of(uid, mails[uid][0], mails[uid][1].partition(b"\r\n\r\n")[0]) for uid in uids
        )

    def mail(self, uid: int) -> bytes:
        self._step("mail")
        self.bodies.append(uid)
        return self._folder.mails[uid][1]

    @property
    def _bin_name(self) -> str:
        return "Bin" if self.bin is not None else ""

    @property
    def _folder(self) -> FakeFolder:
        own = {"INBOX": self.inbox, "Junk": self.junk, "Sent": self.sent}
        own |= {"Bin": self.bin} if self.bin is not None else {}
        return {**own, **self.others}[self.opened]

    def _step(self, step: str) -> None:
        if self.away:
            raise UserError("imap-away", "The line to the mailbox broke.")
        self.on_step(step)


def _name_of(raw: bytes) -> str:
    return str(message_from_bytes(raw)["Message-ID"])
