"""Builds one relay node from its settings: the one place where its objects meet."""

import asyncio
import logging
from collections.abc import Sequence

from outreach_app.relay.address import Addresses
from outreach_app.relay.backends import Backend, PostgresBackend, SqliteBackend
from outreach_app.relay.clock import offset_clock, system_clock
from outreach_app.relay.cursors import Cursors
from outreach_app.relay.dispatch import Dispatch
from outreach_app.relay.endpoints.api import Api
from outreach_app.relay.endpoints.callers import Callers
from outreach_app.relay.endpoints.pages import Brand
from outreach_app.relay.endpoints.tracked import Tracked
from outreach_app.relay.endpoints.web import build_web
from outreach_app.relay.folding import Folding
from outreach_app.relay.limits import Limit
from outreach_app.relay.metrics import Metrics
from outreach_app.relay.settings import Settings
from outreach_app.relay.store.append_postgres import HITS_CHANNEL
from outreach_app.relay.store.away import DatabaseAwayError
from outreach_app.relay.store.database import database_url, touch
from outreach_app.relay.store.hit import Hit
from outreach_app.relay.targets import Targets
from outreach_app.relay.upkeep import Upkeep
from outreach_app.relay.waiters import Waiters

log = logging.getLogger(__name__)


class Node:
    """One relay node: every object it is made of."""

    def __init__(
        self, settings: Settings, public_url: str, loop: asyncio.AbstractEventLoop
    ) -> None:
        file = settings.clock_offset_file
        self._clock = offset_clock(file) if file else system_clock
        self._metrics = Metrics()
        self._loop = loop
        self._failing = False
        self._waiters = Waiters()
        self._backend = self._open_backend(settings)
        self._targets = Targets(self._backend.look_up)
        addresses = Addresses(settings.trusted_proxies)
        brand = Brand(settings.operator, settings.privacy)
        record = self._backend.writer.record
        tracked = Tracked(self._targets, record, addresses, self._clock, brand)
        self._cursors = Cursors()
        api = Api(
            self._backend,
            Callers(
                self._backend.access,
                Limit(settings.api_rate, loop.time),
                Limit(settings.api_rate_address, loop.time),
            ),
            self._targets,
            self._waiters,
            self._cursors,
            self._clock,
            self._metrics,
            public_url,
        )
        web = build_web(api, self._clock, self._ready, self._metrics, settings.metrics_key)
        self.dispatch = Dispatch(tracked, web, addresses, settings.access_log)
        self._watch()
        self._upkeep = Upkeep(self._backend.access, self._cursors, settings, self._clock)
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
        return PostgresBackend(url, settings.data, fold, self._noted, self._heard, self._missed)

    def _committed(self, hits: Sequence[Hit], stored: bool, seconds: float) -> None:
        self._noted(hits, stored, seconds)
        accounts = {hit.account for hit in hits}
        if stored and self._waiters.any_of(accounts):
            self._loop.call_soon_threadsafe(self._waiters.wake, accounts)

    def _noted(self, hits: Sequence[Hit], stored: bool, seconds: float) -> None:
        self._failing = not stored
        self._metrics.committed(hits, stored, seconds)

    def _watch(self) -> None:
        watch = self._metrics.watch
        watch("relay_spooled_hits", "Hits in this node's spool.", self._backend.spooled)
        watch("relay_waiting_feeds", "Feeds held open.", lambda: self._waiters.count)
        watch("relay_known_tokens", "Tokens in memory.", lambda: self._targets.count)

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
            await self._upkeep.tick()

    async def _ready(self) -> tuple[int, dict[str, object]]:
        reachable = await self._backend.reachable()
        spooled = self._backend.spooled()
        if self._failing and not await self._can_write():
            return 503, {"status": "failing", "database": reachable, "spooled": spooled}
        status = "ready" if reachable and not spooled else "degraded"
        return 200, {"status": status, "database": reachable, "spooled": spooled}

    async def _can_write(self) -> bool:
        """The last hits could not be stored: try whether that has passed."""
        at = self._clock()
        try:
            await self._backend.access.write(lambda db: touch(db, at))
        except DatabaseAwayError:
            return False
        self._failing = False
        return True
