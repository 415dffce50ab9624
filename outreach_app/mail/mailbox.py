"""A mailbox as the services use it: folders, envelopes, mails, waiting. It changes nothing in it.

Folders are opened to read only, and mails are looked at without being marked as read.
"""

import imaplib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any

from imapclient.exceptions import IMAPClientError, ProtocolError

from outreach_app.domain.errors import UserError
from outreach_app.domain.mailbox import Envelope, Folder, Folders, FolderState
from outreach_app.mail.addresses import wire_address
from outreach_app.mail.envelopes import FIELDS, envelope_of
from outreach_app.mail.folder_names import usual
from outreach_app.mail.imap_sign_in import ImapPatience, SignedIn, words
from outreach_app.mail.imap_wire import Wire, WireError

LONGEST_MAIL = 1_000_000
"""Bytes of one mail that are fetched: what matters stands at its beginning."""

SPECIAL: Mapping[Folder, bytes] = MappingProxyType({Folder.JUNK: b"\\Junk", Folder.SENT: b"\\Sent"})
"""RFC 6154."""

_HEAD = f"BODY.PEEK[HEADER.FIELDS ({' '.join(FIELDS)})]"
_BODY = f"BODY.PEEK[]<0.{LONGEST_MAIL}>"
_BIN = b"\\Trash"
_CLOSED = frozenset({b"\\Noselect", b"\\NonExistent"})
MOST_NAMES = 2_000
HIGHEST = 2**32
"""One more than a UID can be: UIDNEXT of a folder that is full."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Mailbox:
    """An open line to one mailbox."""

    def __init__(
        self, line: SignedIn, patience: ImapPatience, *, refuses_idle: bool = False
    ) -> None:
        self.refuses_idle = refuses_idle
        self.came_early = False
        self._client = line.client
        self._wire = line.wire
        self._patience = patience

    def folders(self) -> Folders:
        """The folders by their use (those that the mailbox lacks are left out), and all names."""
        found = {Folder.INBOX: "INBOX"}
        with self._step(self._patience.command):
            listed = self._client.named_folders()
        open_ones = [one for one in listed if not _CLOSED.intersection(one[0])]
        named = [((between or b"").decode("latin-1"), name) for _, between, name in open_ones]
        for use, mark in SPECIAL.items():
            marked = next((name for flags, _, name in open_ones if mark in flags), None)
            folder = marked or usual(use, named)
            if folder is not None:
                found[use] = folder
        bins = (name for flags, _, name in open_ones if _BIN in flags)
        bin_folder = next(bins, "") if self._client.has_capability("MOVE") else ""
        return Folders(found, tuple(sorted(name for _, name in named)[:MOST_NAMES]), bin_folder)

    def open(self, folder: str) -> FolderState:
        """Open a folder to read only (EXAMINE)."""
        with self._step(self._patience.command):
            told = self._client.select_folder(folder, readonly=True)
            validity, following = told.get(b"UIDVALIDITY"), told.get(b"UIDNEXT")
            if following is None:
                following = max(_numbers(self._client.search("ALL")), default=0) + 1
        if not (_is_number(validity) and _is_number(following)):
            raise UserError("imap-answer", f"The mailbox server tells no numbers of {folder}.")
        return FolderState(folder, validity, following)

    def uids_since(self, day: date) -> tuple[int, ...]:
        """The mails that came on that day or later."""
        with self._step(self._patience.fetch):
            return _numbers(self._client.search(["SINCE", day]))

    def uids_after(self, uid: int) -> tuple[int, ...]:
        """The mails with greater UIDs. (`*` names the last one, however small its UID is.)"""
        with self._step(self._patience.fetch):
            found = self._client.search(["UID", f"{uid + 1}:*"])
        return tuple(one for one in _numbers(found) if one > uid)

    def envelopes(self, uids: Sequence[int]) -> tuple[Envelope, ...]:
        """What these mails are. One that is gone by now, or that no server can tell, is missing."""
        try:
            with self._step(self._patience.fetch):
                told = self._client.fetch(list(uids), ["INTERNALDATE", _HEAD])
        except UserError as fault:
            if fault.code != "imap-answer" or len(uids) < 2:
                if fault.code == "imap-answer":
                    return ()
                raise
            middle = len(uids) // 2
            return (*self.envelopes(uids[:middle]), *self.envelopes(uids[middle:]))
        wanted = set(uids)
        return tuple(
            envelope_of(uid, _time(told[uid]), _content(told[uid], b"BODY[HEADER"))
            for uid in sorted(wanted & set(told))
        )

    def mail(self, uid: int) -> bytes:
        """A mail, cut after `LONGEST_MAIL`; empty where it is gone."""
        with self._step(self._patience.fetch):
            told = self._client.fetch([uid], [_BODY])
        return _content(told.get(uid, {}), b"BODY[]")

    def uids_named(self, message_id: str) -> tuple[int, ...]:
        """The mails with this Message-ID. One that no server can be asked for is none's."""
        if not message_id.isascii():
            return ()
        with self._step(self._patience.fetch):
            found = self._client.search(["HEADER", "Message-ID", message_id])
        return _numbers(found)

    def uids_to(self, address: str, since: date) -> tuple[int, ...]:
        """The mails to this address that came on that day or later.

        It is asked for as headers have it. One beyond ASCII stands in them encoded, and servers
        that search in it are few: of such an address its domain has to do.
        """
        asked = wire_address(address)
        if not asked.isascii():
            asked = f"@{asked.rpartition('@')[2]}"
        with self._step(self._patience.fetch):
            found = self._client.search(["SINCE", since, "TO", asked])
        return _numbers(found)

    @property
    def saves_sent(self) -> bool:
        """Gmail keeps a copy of what leaves, and says who it is."""
        return bool(self._client.has_capability("X-GM-EXT-1"))

    def append(self, folder: str, message: bytes, at: datetime) -> None:
        """Put a mail into a folder, as read."""
        with self._step(self._patience.fetch):
            self._client.append(folder, message, [b"\\Seen"], at)

    def move(self, folder: str, uid: int, target: str) -> None:
        """Move one mail of a folder to another; with no target, delete it for good.

        Raises UserError where only that one can not be taken out.
        """
        with self._step(self._patience.fetch):
            self._client.select_folder(folder, readonly=False)
            if target:
                self._client.move([uid], target)
            elif self._client.has_capability("UIDPLUS"):
                self._client.delete_messages([uid])
                self._client.uid_expunge([uid])
            else:
                raise UserError(
                    "sent-copy", "This mailbox server can not remove a single mail from Sent."
                )

    @property
    def can_idle(self) -> bool:
        """Whether its server tells of mails by itself, as far as is known."""
        return not self.refuses_idle and bool(self._client.has_capability("IDLE"))

    def begin_idle(self) -> bool:
        """Whether from now on the server tells of mails in the open folder.

        One that offers it and refuses is not asked again. Raises UserError for a dead line.
        """
        self.came_early = False
        if not self.can_idle:
            return False
        self.refuses_idle = True  # until it agrees; so one that says nothing is remembered, too
        with self._step(self._patience.command):
            said = self._client.began_idle()
        self.refuses_idle = said is None
        self.came_early = any(_tells_of_mail(line) for line in said or ())
        return not self.refuses_idle

    def heard(self, seconds: float) -> bool:
        """Whether the server tells of a mail within this time; its other words do not matter."""
        end = self._wire.now() + seconds
        with self._step(seconds):
            while (left := end - self._wire.now()) > 0:
                line = self._wire.line_within(left)
                if line is None:
                    return False
                if _tells_of_mail(line):
                    return True
                if line.upper().startswith(b"* BYE"):
                    raise WireError("the server said goodbye")
        return False

    def end_idle(self) -> bool:
        """No more; whether it told of a mail meanwhile. Raises UserError for a dead line."""
        with self._step(self._patience.command):
            _, more = self._client.idle_done()
        return any(_is_arrival(one) for one in more)

    def ask(self) -> bool:
        """Whether a mail came to the open folder, asked outright (NOOP)."""
        with self._step(self._patience.command):
            _, told = self._client.noop()
        return any(_is_arrival(one) for one in told)

    @property
    def wire(self) -> Wire:
        """The line itself, to be waited at."""
        return self._wire

    def close(self) -> None:
        """Take leave and hang up."""
        with suppress(Exception):
            self._wire.within(self._patience.farewell)
            self._client.logout()
        self._wire.shutdown()

    @contextmanager
    def _step(self, seconds: float) -> Iterator[None]:
        """One exchange within its time, whose faults are sentences."""
        self._wire.within(seconds)
        try:
            yield
        except TimeoutError as fault:
            raise UserError("imap-away", "The mailbox server did not answer in time.") from fault
        except (imaplib.IMAP4.abort, OSError) as fault:
            raise UserError(
                "imap-away", f"The line to the mailbox broke: {words(fault)}."
            ) from fault
        except (imaplib.IMAP4.error, IMAPClientError, ProtocolError) as fault:
            raise UserError(
                "imap-answer", f"The mailbox server does not do as asked: {words(fault)}."
            ) from fault
        except (ValueError, TypeError, KeyError, IndexError, AssertionError) as fault:
            raise UserError("imap-answer", "The mailbox server's answer is not IMAP.") from fault


def _tells_of_mail(line: bytes) -> bool:
    return line.rstrip().upper().endswith((b" EXISTS", b" RECENT"))


def _is_arrival(told: object) -> bool:
    return isinstance(told, tuple) and any(part in {b"EXISTS", b"RECENT"} for part in told[:2])


def _time(told: Mapping[bytes, Any]) -> datetime:
    """When the server took the mail in; long ago where it does not say."""
    at = told.get(b"INTERNALDATE")
    try:
        return at.astimezone(UTC) if isinstance(at, datetime) and at.tzinfo else _EPOCH
    except OverflowError:  # the last day there is, west of Greenwich
        return _EPOCH


def _is_number(told: object) -> bool:
    """Whether it can be a UID or a UIDVALIDITY (RFC 3501: 32 bits, never zero)."""
    return isinstance(told, int) and 0 < told <= HIGHEST


def _numbers(told: Iterable[object]) -> tuple[int, ...]:
    """The UIDs among what a search found, in order."""
    return tuple(sorted(one for one in told if isinstance(one, int) and _is_number(one)))


def _content(told: Mapping[bytes, Any], name: bytes) -> bytes:
    found = [value for key, value in told.items() if key.upper().startswith(name)]
    return found[0] if found and isinstance(found[0], bytes) else b""
