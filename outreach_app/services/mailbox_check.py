"""The look into a mailbox: what is new since the last one, taken in batch by batch.

It changes nothing in the mailbox. Cut off at any point, it goes on from its last batch.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.events import EventKind
from outreach_app.domain.mailbox import (
    Envelope,
    Folder,
    Folders,
    FolderState,
    MailboxCursor,
    MailboxReport,
)
from outreach_app.domain.prospects import address_key
from outreach_app.services.attending import Attending
from outreach_app.services.connections import Connections
from outreach_app.services.mailbox_intake import Arrived, Intake, Taken
from outreach_app.services.mailbox_interest import interesting
from outreach_app.services.mailbox_lines import MailboxLines
from outreach_app.services.mailbox_ports import Mailbox, MailboxDoor, MailReader
from outreach_app.services.ports import Clock, Store
from outreach_app.services.sent_folder import SentFolder, SentLook

BATCH = 500
"""Envelopes at once; also what is read twice after a cut."""

LOOK_BACK = timedelta(days=30)
"""How far a mailbox is read when it is met for the first time, or anew under other numbers."""

ASKED = 2
"""How often a mail is asked for that the server can not tell: one may not stop all others."""

READ = (Folder.INBOX, Folder.JUNK)

MAIL_BORNE = frozenset(
    {
        EventKind.REPLIED,
        EventKind.BOUNCED,
        EventKind.COMPLAINED,
        EventKind.UNSUBSCRIBED,
        EventKind.AUTO_REPLIED,  # a reminder of somebody who was away
    }
)
"""Alerts that need no evidence of the relay: they are decided here, at once."""


CAME_BACK = (EventKind.BOUNCED, EventKind.DELAYED, EventKind.FORWARD_FAILED)
"""What mail systems said of mails."""


@dataclass(frozen=True, slots=True)
class MailboxParts:
    """The parts of the world that the look needs."""

    door: MailboxDoor
    reader: MailReader
    clock: Clock


@dataclass(slots=True)
class _Look:
    """One look under way, and what it has brought so far."""

    account: MailAccount
    mailbox: Mailbox
    own: frozenset[str]
    looked_at: int = 0
    counts: Counter[EventKind] = field(default_factory=Counter)
    prospects: set[int] = field(default_factory=set)
    settled: list[int] = field(default_factory=list)
    copies: int = 0
    notes: list[str] = field(default_factory=list)

    def add_sent(self, sent: SentLook) -> None:
        """What was found in Sent, and put there."""
        self.copies += sent.copies
        self.settled += sent.settled
        self.prospects |= sent.prospects

    def add(self, taken: Taken) -> None:
        """One batch more."""
        self.counts += taken.counts
        self.prospects |= taken.prospects
        self.settled += taken.settled


class MailboxCheck:
    """Looks, and waits. One thread at a time, but `cancel` comes from any."""

    def __init__(
        self,
        store: Store,
        connections: Connections,
        intake: Intake,
        attending: Attending,
        sent: SentFolder,
        parts: MailboxParts,
    ) -> None:
        self._store = store
        self._connections = connections
        self._intake = intake
        self._attending = attending
        self._sent = sent
        self._parts = parts
        self._lines = MailboxLines(connections, parts.door)

    def accounts(self) -> tuple[MailAccount, ...]:
        """The accounts whose mailboxes can be read."""
        return tuple(one for one in self._connections.settings().accounts if one.imap)

    def run(self, account_id: str = "") -> MailboxReport:
        """Take in what is new in this account's mailbox, or in the default account's.

        Raises UserError where nothing could be read; what was read before a fault is reported.
        """
        account = self._account(account_id)
        if account.imap is None:
            return MailboxReport(account.id, account.address, configured=False)
        mailbox, folders = self._lines.to(account)
        look = _Look(account, mailbox, self._own())
        fault: UserError | None = None
        try:
            for use in READ:
                if use in folders:
                    self._read(look, use, look.mailbox.open(folders[use]))
            for name in account.folders:
                self._read_chosen(look, name, folders)
            if Folder.SENT in folders:
                look.add_sent(self._sent.tend(account, mailbox, folders[Folder.SENT]))
        except UserError as one:
            self._lines.hang_up(account.id)
            fault = one
        if fault is not None and not look.prospects:
            raise fault
        return self._report(look, fault)

    def look(self) -> tuple[MailboxReport, ...]:
        """Look into every mailbox; one that is away does not keep the others from being read."""
        return tuple(self._tried(account) for account in self.accounts())

    def wait(self, seconds: float) -> bool:
        """Wait for mail in the inboxes that were looked into; whether some came.

        Raises UserError for a dead line; the next look opens a new one.
        """
        try:
            lines = list(self._lines)
            if any(self._is_behind(account_id, mailbox) for account_id, mailbox in lines):
                return True
            return bool(lines) and self._parts.door.wait(seconds)
        except UserError:
            self._lines.hang_up_all()
            raise

    def wake(self) -> None:
        """End a wait, from any thread: there is a reason to look."""
        self._parts.door.wake()

    def cancel(self) -> None:
        """End what is under way, from any thread: lines are cut, and nothing is lost by that."""
        self._parts.door.cancel()

    def close(self) -> None:
        """Hang up for good."""
        self._lines.hang_up_all()
        self._parts.door.close()

    def _account(self, account_id: str) -> MailAccount:
        account = self._connections.settings().account(account_id)
        if account is None:
            raise UserError("no-account", "There is no such mail account: set one up first.")
        return account

    def _tried(self, account: MailAccount) -> MailboxReport:
        try:
            return self.run(account.id)
        except UserError as fault:
            return MailboxReport(
                account.id, account.address, fault=fault.sentence, fault_code=fault.code
            )

    def _is_behind(self, account_id: str, mailbox: Mailbox) -> bool:
        """Open the inbox, to wait at it; whether it holds mails that were not read yet."""
        state = mailbox.open("INBOX")
        with self._store.reading() as tx:
            cursor = tx.mailbox.cursors.of(account_id, Folder.INBOX.value)
        if cursor is None or state.uidvalidity != cursor.uidvalidity:
            return True
        return state.uidnext > cursor.uid + 1

    def _read_chosen(self, look: _Look, name: str, folders: Folders) -> None:
        """A folder that the user named; one that is gone stops no other."""
        if name in folders.uses.values():
            return
        if name not in folders.names:
            look.notes.append(f"There is no folder “{name}” in this mailbox any more.")
            return
        self._read(look, Folder.CHOSEN, look.mailbox.open(name))

    def _read(self, look: _Look, use: Folder, state: FolderState) -> None:
        """All that is new in the folder that is open."""
        start = self._start(look, use, state)
        end = MailboxCursor(state.uidvalidity, max(state.uidnext - 1, start.uid))
        if end.uid > start.uid:
            for uids in _batches(look.mailbox.uids_after(start.uid)):
                self._batch(look, use, state, uids)
        with self._store.writing() as tx:
            key = _key(use, state)
            kept = tx.mailbox.cursors.of(look.account.id, key)
            if kept is None or kept.uidvalidity != end.uidvalidity or kept.uid < end.uid:
                tx.mailbox.cursors.move(look.account.id, key, end)

    def _start(self, look: _Look, use: Folder, state: FolderState) -> MailboxCursor:
        """From where to read: where it was left, else some weeks ago, not before the first mail.

        Nothing that came before the first mail left can be an answer to one.
        """
        with self._store.reading() as tx:
            cursor = tx.mailbox.cursors.of(look.account.id, _key(use, state))
            first = tx.mailbox.sent.first_sent_at()
        if cursor is not None and cursor.uidvalidity == state.uidvalidity:
            return cursor
        if first is None:
            return MailboxCursor(state.uidvalidity, state.uidnext - 1)
        since = max(first, self._parts.clock.now() - LOOK_BACK) - timedelta(days=1)
        uids = look.mailbox.uids_since(since.date())
        return MailboxCursor(state.uidvalidity, (uids[0] if uids else state.uidnext) - 1)

    def _batch(self, look: _Look, use: Folder, state: FolderState, uids: Sequence[int]) -> None:
        """Fetch outside, then take in and move the cursor in one transaction."""
        envelopes = look.mailbox.envelopes(uids)
        with self._store.reading() as tx:
            wanted = interesting(tx, envelopes, look.own)
        arrived = [self._fetched(look, one, use, state) for one in wanted]
        cursor = MailboxCursor(state.uidvalidity, uids[-1])
        with self._store.writing() as tx:
            look.add(self._intake.take(tx, look.account.id, arrived, self._now()))
            tx.mailbox.cursors.move(look.account.id, _key(use, state), cursor)
        look.looked_at += len(envelopes)

    def _fetched(self, look: _Look, envelope: Envelope, use: Folder, state: FolderState) -> Arrived:
        raw = _whole(look.mailbox, envelope.uid)
        reader, now = self._parts.reader, self._now()
        return Arrived(
            envelope=replace(envelope, at=min(envelope.at, now)),
            inspection=reader.inspect(raw),
            text=reader.reply_text(raw),
            folder=use,
            uidvalidity=state.uidvalidity,
        )

    def _report(self, look: _Look, fault: UserError | None) -> MailboxReport:
        """Decide the alerts that what came deserves, and tell of all."""
        with self._store.writing() as tx:
            alerts, digest = self._attending.decide(tx, self._now(), MAIL_BORNE)
        counts = look.counts
        return MailboxReport(
            account_id=look.account.id,
            address=look.account.address,
            looked_at=look.looked_at,
            replies=counts[EventKind.REPLIED],
            auto_replies=counts[EventKind.AUTO_REPLIED],
            bounces=sum(counts[kind] for kind in CAME_BACK),
            complaints=counts[EventKind.COMPLAINED],
            unsubscribes=counts[EventKind.UNSUBSCRIBED],
            settled=tuple(look.settled),
            copies=look.copies,
            prospects=tuple(sorted(look.prospects)),
            alerts=alerts,
            digest=digest,
            notes=tuple(look.notes),
            fault=fault.sentence if fault else "",
            fault_code=fault.code if fault else "",
        )

    def _own(self) -> frozenset[str]:
        """Every address of the user's: what comes from there answers nothing."""
        accounts = self._connections.settings().accounts
        return frozenset(address_key(one.address) for each in accounts for one in each.senders)

    def _now(self) -> datetime:
        """By the relay's clock, as everything on a timeline."""
        skew = self._connections.skew_seconds() or 0.0
        return self._parts.clock.now() + timedelta(seconds=skew)


def _key(use: Folder, state: FolderState) -> str:
    """Under what a folder's cursor is kept: those that the user named, by their names."""
    return f"{use.value} {state.name}" if use is Folder.CHOSEN else use.value


def _whole(mailbox: Mailbox, uid: int) -> bytes:
    """A mail; empty where the server can not tell it, however often it is asked."""
    for _ in range(ASKED):
        try:
            return mailbox.mail(uid)
        except UserError as fault:
            if fault.code != "imap-answer":
                raise
    return b""


def _batches(uids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(uids), BATCH):
        yield uids[start : start + BATCH]
