"""The door to the profile's database: transactions that carry every repository."""

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection

from outreach_app.domain.turns import LeftBehind
from outreach_app.storage.accounts import AccountRows
from outreach_app.storage.alerts import AlertRows
from outreach_app.storage.attachments import AttachmentRows
from outreach_app.storage.attention import AttentionRows
from outreach_app.storage.database import open_engine, transaction
from outreach_app.storage.drafts import DraftRows
from outreach_app.storage.events import EventRows
from outreach_app.storage.faults import broken, in_our_words
from outreach_app.storage.feeds import FeedRows
from outreach_app.storage.hits import HitRows
from outreach_app.storage.ledger import LedgerRows
from outreach_app.storage.line_notes import forget_notes, read_notes
from outreach_app.storage.lists import ListRows
from outreach_app.storage.mailbox import MailboxRows
from outreach_app.storage.migrate import migrate
from outreach_app.storage.outgoing import OutgoingRows
from outreach_app.storage.people_room import PeopleRoom
from outreach_app.storage.prospects import ProspectRows
from outreach_app.storage.queue import QueueRows
from outreach_app.storage.retention import RetentionRows
from outreach_app.storage.samples import SampleRows
from outreach_app.storage.sent import SentRows
from outreach_app.storage.standings import StandingRows
from outreach_app.storage.suppressions import SuppressionRows
from outreach_app.storage.templates import TemplateRows
from outreach_app.storage.timeline import TimelineRows
from outreach_app.storage.today import TodayRows
from outreach_app.storage.tokens import TokenRows
from outreach_app.storage.turns import Turns, open_turns
from outreach_app.storage.warmth import WarmthRows


class Transaction:
    """Every repository over one connection."""

    def __init__(self, connection: Connection) -> None:
        self.prospects = ProspectRows(connection)
        self.people = PeopleRoom(connection)
        self.outgoing = OutgoingRows(connection)
        self.hits = HitRows(connection)
        self.events = EventRows(connection)
        self.timeline = TimelineRows(connection)
        self.alerts = AlertRows(connection)
        self.feeds = FeedRows(connection)
        self.templates = TemplateRows(connection)
        self.drafts = DraftRows(connection)
        self.sent = SentRows(connection)
        self.tokens = TokenRows(connection)
        self.suppressions = SuppressionRows(connection)
        self.attachments = AttachmentRows(connection)
        self.queue = QueueRows(connection)
        self.ledger = LedgerRows(connection)
        self.mailbox = MailboxRows(connection)
        self.standings = StandingRows(connection)
        self.warmth = WarmthRows(connection)
        self.attention = AttentionRows(connection)
        self.accounts = AccountRows(connection)
        self.today = TodayRows(connection)
        self.samples = SampleRows(connection)
        self.retention = RetentionRows(connection)
        self.lists = ListRows(connection)


class Store:
    """One profile's database. Opening it brings the file to this program's schema."""

    def __init__(self, path: Path) -> None:
        self._path = path.resolve()  # SQLite keeps its log beside the file, not beside a link
        self._engine = open_engine(path)
        try:
            migrate(self._engine, path)
        except BaseException:
            self._engine.dispose()
            raise

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """A consistent view. Never write in it: SQLite refuses."""
        with transaction(self._engine, writes=False) as connection:
            yield Transaction(connection)

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """A transaction that is committed at its end, or not at all."""
        with transaction(self._engine, writes=True) as connection:
            yield Transaction(connection)

    def turns(self, boot: str) -> AbstractContextManager[Turns]:
        """The outbox's turns, for one account's line. `boot` names this run of the machine."""
        return open_turns(self._path, boot)

    def left_behind(self, boot: str) -> LeftBehind:
        """What dead senders noted in this run of the machine. Not while one is at work."""
        return read_notes(self._path, boot)

    def forget_left_behind(self) -> None:
        """What they noted is seen to."""
        forget_notes(self._path)

    def check(self) -> None:
        """Look whether the whole file is sound. UserError `profile-broken` where it is not."""
        with transaction(self._engine, writes=False) as connection:
            found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if found != "ok":
            raise broken(self._path)

    def settle(self) -> None:
        """Put all that was committed into the one file, so that its log holds nothing more.

        Where another program reads just now it stays, and goes with the next one.
        """
        with in_our_words(self._path), closing(sqlite3.connect(self._path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def tidy(self) -> None:
        """Put what was committed into the file, as far as nobody reads it just now."""
        with in_our_words(self._path), closing(sqlite3.connect(self._path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """Give the file back."""
        self._engine.dispose()
