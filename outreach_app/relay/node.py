"""Builds one relay node from its settings: the one place where its objects meet."""

import asyncio
import logging
from collections.abc import Sequence

from outreach_app.relay.address import Addresses
from outreach_app.relay.backends import Backend, PostgresBackend, SqliteBackend
from outreach_app.relay.clock import offset_clock, system_clock
from outreach_app.relay.dispatch import Dispatch
from outreach_app.relay.endpoints.api import Api
from outreach_app.relay.endpoints.pages import Brand
from outreach_app.relay.endpoints.tracked import Tracked
from outreach_app.relay.endpoints.web import build_web
from outreach_app.relay.folding import Folding
from outreach_app.relay.settings import Settings
from outreach_app.relay.store.append_postgres import HITS_CHANNEL
from outreach_app.relay.store.database import database_url
from outreach_app.relay.store.hit import Hit
from outreach_app.relay.targets import Targets
from outreach_app.relay.waiters import Waiters

log = logging.getLogger(__name__)


class Node:
    """One relay node: every object it is made of."""

    def __init__(
        self, settings: Settings, public_url: str, loop: asyncio.AbstractEventLoop
    ) -> None:
        file = settings.clock_offset_file
        self._clock = offset_clock(file) if file else system_clock
        self._loop = loop
        self._waiters = Waiters()
        self._backend = self._open_backend(settings)
        self._targets = Targets(self._backend.look_up)
        addresses = Addresses(settings.trusted_proxies)
        brand = Brand(settings.operator, settings.privacy)
        record = self._backend.writer.record
        tracked = Tracked(self._targets, record, addresses, self._clock, brand)
        access = self._backend.access
        api = Api(
            access, self._targets, self._waiters, self._clock, public_url, self._backend.remember
        )
        self.dispatch = Dispatch(tracked, build_web(api, self._clock, self._ready))
        self._ticking = loop.create_task(self._tick())

    def stop_waiting(self) -> None:
        """Answer the feeds that wait: the relay is stopping."""
        self._waiters.close()

    async def close(self) -> None:
        """Write what is waiting and let go of everything."""
        self._ticking.cancel()
        await asyncio.to_thread(self._backend.close)

    def _open_backend(self, settings: Settings) -> Backend:
        url = database_url(settings.database_url, settings.data)
        fold = Folding(settings.fold_after, self._clock)
        if url.get_backend_name() == "sqlite":
            return SqliteBackend(url, settings.data, fold, self._committed)
        return PostgresBackend(url, settings.data, fold, self._counted, self._heard, self._missed)

    def _committed(self, hits: Sequence[Hit], stored: bool, seconds: float) -> None:
        self._counted(hits, stored, seconds)
        accounts = {hit.account for hit in hits}
        if stored and self._waiters.any_of(accounts):
            self._loop.call_soon_threadsafe(self._waiters.wake, accounts)

    def _counted(self, hits: Sequence[Hit], stored: bool, seconds: float) -> None:
        pass

    def _heard(self, channel: str, accounts: list[int]) -> None:
        if channel == HITS_CHANNEL:
            self._loop.call_soon_threadsafe(self._waiters.wake, accounts)
            return
        for account in accounts:
            self._loop.call_soon_threadsafe(self._targets.forget_account, account)
            self._backend.changed(account)

    def _missed(self) -> None:
        self._loop.call_soon_threadsafe(self._waiters.wake_all)
        self._loop.call_soon_threadsafe(self._targets.forget_all)

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(1)
            self._backend.tick()

    async def _ready(self) -> tuple[int, dict[str, object]]:
        reachable = await self._backend.reachable()
        spooled = self._backend.spooled()
        status = "ready" if reachable and not spooled else "degraded"
        return 200, {"status": status, "database": reachable, "spooled": spooled}
