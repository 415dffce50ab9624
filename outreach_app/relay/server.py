"""Builds one relay node from its settings and runs it until it is told to stop."""

import asyncio
import signal
import socket
from collections.abc import Sequence

import uvloop
from granian.constants import HTTPModes
from granian.log import LogLevels
from granian.server.embed import Server

from outreach_app.relay.address import Addresses
from outreach_app.relay.clock import Clock, offset_clock, system_clock
from outreach_app.relay.dispatch import Dispatch
from outreach_app.relay.endpoints.api import Api
from outreach_app.relay.endpoints.pages import Brand
from outreach_app.relay.endpoints.tracked import Tracked
from outreach_app.relay.endpoints.web import build_web
from outreach_app.relay.settings import Settings
from outreach_app.relay.store.access import Access
from outreach_app.relay.store.append_sqlite import SqliteAppender
from outreach_app.relay.store.database import database_url, migrate, open_engine
from outreach_app.relay.store.hit import Hit
from outreach_app.relay.store.tokens import Target, find_target
from outreach_app.relay.targets import Targets
from outreach_app.relay.waiters import Waiters
from outreach_app.relay.writer import Writer

CONNECTIONS = 65_536
BACKLOG = 1024


def serve(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT."""
    uvloop.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    host, port = _address(settings.listen)
    held = _hold_port(host, port)
    port = held.getsockname()[1]
    public_url = settings.public_url or f"http://{host}:{port}"
    node = Node(settings, public_url, loop)
    server = Server(
        node.dispatch,
        address=host,
        port=port,
        http=HTTPModes.http1,
        websockets=False,
        backlog=BACKLOG,
        backpressure=CONNECTIONS,
        log_level=LogLevels.error,
    )
    serving = asyncio.create_task(server.serve())
    await _accepting(host, port)
    held.close()
    print(f"outreach-relay ready on http://{host}:{port} (public URL {public_url})", flush=True)  # noqa: T201
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait((serving, stopping), return_when=asyncio.FIRST_COMPLETED)
    node.waiters.close()
    server.stop()  # type: ignore[no-untyped-call]
    await serving
    await node.close()


class Node:
    """One relay node: every object it is made of."""

    def __init__(
        self, settings: Settings, public_url: str, loop: asyncio.AbstractEventLoop
    ) -> None:
        settings.data.mkdir(parents=True, exist_ok=True)
        self._engine = open_engine(database_url(settings.database_url, settings.data))
        migrate(self._engine)
        file = settings.clock_offset_file
        clock: Clock = offset_clock(file) if file else system_clock
        self.waiters = Waiters()
        self._writer = Writer(SqliteAppender(self._engine), loop, self._committed)
        self._writer.start()
        self._access = Access(self._engine, self._writer.run)
        self._clock = clock
        targets = Targets(self._look_up)
        tracked = Tracked(targets, self._writer.record, Addresses(()), clock, Brand())
        api = Api(self._access, targets, self.waiters, clock, public_url)
        self.dispatch = Dispatch(tracked, build_web(api, clock, self._ready))

    async def close(self) -> None:
        """Write what is waiting and let go of everything."""
        await asyncio.to_thread(self._writer.stop)
        self._access.close()
        self._engine.dispose()

    def _committed(self, hits: Sequence[Hit]) -> None:
        self.waiters.wake({hit.account for hit in hits})

    async def _look_up(self, token: str, tag: str) -> Target | None:
        return await self._access.read(lambda db: find_target(db, token, tag))

    async def _ready(self) -> tuple[int, dict[str, object]]:
        return 200, {"status": "ready"}


def _address(listen: str) -> tuple[str, int]:
    host, _, port = listen.rpartition(":")
    return host.strip("[]") or "0.0.0.0", int(port)  # noqa: S104 - the operator left it open


def _hold_port(host: str, port: int) -> socket.socket:
    """Bind first without sharing, so that a taken port is an error, then hold a free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))
        port = probe.getsockname()[1]
    held = socket.socket(family, socket.SOCK_STREAM)
    if hasattr(socket, "SO_REUSEPORT"):
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    held.bind((host, port))
    return held


async def _accepting(host: str, port: int) -> None:
    """Return once the server takes connections."""
    where = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104
    while True:
        try:
            _, writer = await asyncio.open_connection(where, port)
        except OSError:
            await asyncio.sleep(0.01)
            continue
        writer.close()
        await writer.wait_closed()
        return
