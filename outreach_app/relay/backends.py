"""The two ways to keep tokens and hits: one SQLite file, or PostgreSQL with a spool beside it."""

import asyncio
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Protocol

from sqlalchemy import text
from sqlalchemy.engine import URL

from outreach_app.relay.spooled import SpooledAppender
from outreach_app.relay.store.access import Access
from outreach_app.relay.store.append_postgres import PostgresAppender
from outreach_app.relay.store.append_sqlite import SqliteAppender
from outreach_app.relay.store.away import DatabaseAwayError
from outreach_app.relay.store.database import migrate, open_engine
from outreach_app.relay.store.listen import Listener, notify_tokens
from outreach_app.relay.store.local import LocalFile
from outreach_app.relay.store.tokens import Target, find_targets
from outreach_app.relay.store.watchdog import Watchdog
from outreach_app.relay.targets import Found
from outreach_app.relay.writer import Committed, Fold, Writer

if sys.platform == "win32":
    import msvcrt

    def lock(descriptor: int) -> None:
        """Lock an open file, or raise OSError."""
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def lock(descriptor: int) -> None:
        """Lock an open file, or raise OSError."""
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


LOOK_UP_SECONDS = 2.0
"""How long a link waits for PostgreSQL before the mirror answers."""

Heard = Callable[[str, list[int]], None]

log = logging.getLogger(__name__)


class FolderTakenError(Exception):
    """Another relay runs in this folder."""


class Backend(Protocol):
    """What a node needs of its database."""

    writer: Writer
    access: Access

    async def look_up(self, tokens: Sequence[str]) -> Found:
        """What these tokens stand for. Raises DatabaseAwayError."""

    async def reachable(self) -> bool:
        """Does the database answer?"""

    def spooled(self) -> int:
        """Hits that wait outside the database."""

    def remember(self, found: dict[str, Target]) -> None:
        """These were just registered."""

    def tick(self) -> None:
        """Called every second."""

    def revoked(self, account: int) -> None:
        """Tokens of this account were revoked here: tell everybody."""

    def changed(self, account: int) -> None:
        """Tokens of this account were revoked, here or on another node."""

    def close(self) -> None:
        """Write what is waiting and let go of everything. Blocks."""


class SqliteBackend:
    """One file, one process."""

    def __init__(self, url: URL, folder: Path, fold: Fold, committed: Committed) -> None:
        self._taken = take_folder(folder)
        self._engine = open_engine(url)
        migrate(self._engine)
        self.writer = Writer(SqliteAppender(self._engine), fold, committed)
        self.writer.start()
        self.access = Access(self._engine, self.writer.run)

    async def look_up(self, tokens: Sequence[str]) -> Found:
        """What these tokens stand for. Raises DatabaseAwayError."""
        return Found(await self.access.read(lambda db: find_targets(db, tokens)), whole=True)

    async def reachable(self) -> bool:
        """Does the file answer?"""
        return await answers(self.access)

    def spooled(self) -> int:
        """None: SQLite has no spool."""
        return 0

    def remember(self, found: dict[str, Target]) -> None:
        """Nothing to do: the tokens are where they are looked for."""

    def tick(self) -> None:
        """Nothing to do."""

    def revoked(self, account: int) -> None:
        """Nobody else needs to know."""

    def changed(self, account: int) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Write what is waiting and let go of the file."""
        self.writer.stop()
        self.access.close()
        self._engine.dispose()
        self._taken.close()


class PostgresBackend:
    """A server for any number of nodes; this one's own file carries it through an outage."""

    def __init__(
        self,
        url: URL,
        folder: Path,
        fold: Fold,
        committed: Committed,
        heard: Heard,
        missed: Callable[[], None],
    ) -> None:
        self._taken = take_folder(folder)
        self._engine = open_engine(url)
        self._local = LocalFile(folder / "node.sqlite3")
        self._watchdog = Watchdog()
        self._remote = PostgresAppender(self._engine, self._local.node, self._watchdog)
        self._appender = SpooledAppender(self._remote, self._local)
        self._remote.try_to_connect()
        self.writer = Writer(self._appender, fold, committed)
        self.writer.start()
        self.access = Access(self._engine)
        self._listener = Listener(self._engine, heard, missed)
        self._listener.start()

    async def look_up(self, tokens: Sequence[str]) -> Found:
        """What these tokens stand for, by the database or else by the mirror."""
        try:
            if self._appender.away:
                return await self._look_in_mirror(tokens)
            async with asyncio.timeout(LOOK_UP_SECONDS):
                found = await self.access.read(lambda db: find_targets(db, tokens))
        except (DatabaseAwayError, TimeoutError):
            return await self._look_in_mirror(tokens)
        if found:
            self.remember(found)
        return Found(found, whole=True)

    async def reachable(self) -> bool:
        """Does the server answer?"""
        return not self._appender.away and await answers(self.access)

    def spooled(self) -> int:
        """Hits in the spool."""
        return self._appender.spooled

    def tick(self) -> None:
        """Forward the spool, or try to reach the server again."""
        if self._appender.away or self._appender.spooled:
            self.writer.run(self._appender.forward)

    def remember(self, found: dict[str, Target]) -> None:
        """Mirror these, some time soon."""
        self.access.submit(lambda: self._local.mirror(found))

    def revoked(self, account: int) -> None:
        """Tell every node, this one too."""
        self.access.submit(lambda: notify_tokens(self._engine, account))

    def changed(self, account: int) -> None:
        """Let the mirror forget the account's tokens."""
        self.access.submit(lambda: self._local.forget_account(account))

    def close(self) -> None:
        """Write what is waiting, into the spool if need be, and let go of everything."""
        self._listener.stop()
        self.writer.stop()
        self.access.close()
        self._watchdog.stop()
        self._engine.dispose()
        self._local.close()
        self._taken.close()

    async def _look_in_mirror(self, tokens: Sequence[str]) -> Found:
        found = await asyncio.to_thread(self._local.find_mirrored, tokens)
        return Found(found, whole=False)


async def answers(access: Access) -> bool:
    """Does the database answer within the time a link would wait?"""
    try:
        async with asyncio.timeout(LOOK_UP_SECONDS):
            await access.read(lambda db: db.execute(text("select 1")).scalar_one())
    except (DatabaseAwayError, TimeoutError):
        return False
    return True


def take_folder(folder: Path) -> IO[str]:
    """Hold the folder for one relay, until the file is closed. Raises FolderTakenError."""
    folder.mkdir(parents=True, exist_ok=True)
    held = (folder / "lock").open("w")
    try:
        lock(held.fileno())
    except OSError as error:
        held.close()
        raise FolderTakenError(f"another relay runs in {folder}") from error
    return held
