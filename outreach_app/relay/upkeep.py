"""The work that comes round: noting what was fetched, cutting addresses, deleting old hits."""

import asyncio
import logging
from collections.abc import Callable

from sqlalchemy import Connection

from outreach_app.relay.clock import Clock
from outreach_app.relay.cursors import Cursors
from outreach_app.relay.settings import Settings
from outreach_app.relay.store import upkeep
from outreach_app.relay.store.access import Access
from outreach_app.relay.store.away import DatabaseAwayError

NOTE_EVERY = 10.0
CLEAN_EVERY = 600.0
"""Seconds of the loop's clock, which no change of the wall clock moves."""

Batch = Callable[[Connection], bool]

log = logging.getLogger(__name__)


class Upkeep:
    """Does what is due each time it is asked. Lives on the event loop."""

    def __init__(self, access: Access, cursors: Cursors, settings: Settings, clock: Clock) -> None:
        self._access = access
        self._cursors = cursors
        self._address_days = settings.address_days
        self._clock = clock
        now = asyncio.get_running_loop().time()
        self._note_at = now + NOTE_EVERY
        self._clean_at = now + NOTE_EVERY
        self._cleaning: asyncio.Task[None] | None = None

    async def tick(self) -> None:
        """Do what is due. A database that is away puts it off."""
        now = asyncio.get_running_loop().time()
        try:
            if now >= self._note_at:
                self._note_at = now + NOTE_EVERY
                await self.note()
            if now >= self._clean_at and (self._cleaning is None or self._cleaning.done()):
                self._clean_at = now + CLEAN_EVERY
                self._cleaning = asyncio.create_task(self.clean())
        except DatabaseAwayError as error:
            log.warning("upkeep is put off", extra={"reason": str(error)})

    async def note(self) -> None:
        """Write down how far keys have read."""
        noted = self._cursors.take()
        if noted:
            at = self._clock()
            await self._access.write(lambda db: upkeep.note_fetched(db, noted, at))

    async def clean(self) -> None:
        """Cut addresses and delete old hits, account by account, batch by batch."""
        try:
            for account in await self._access.read(upkeep.all_accounts):
                for batch in self._batches(account):
                    while await self._access.write(batch):
                        pass
        except DatabaseAwayError as error:
            log.warning("cleaning is put off", extra={"reason": str(error)})

    def _batches(self, account: int) -> tuple[Batch, Batch]:
        now = self._clock()
        return (
            lambda db: upkeep.cut_addresses(db, account, self._address_days, now),
            lambda db: upkeep.delete_old(db, account, now),
        )
