"""Builds one relay node from its settings and runs it until it is told to stop."""

import asyncio
import gc
import signal
import socket
import sys

from granian.constants import HTTPModes, SSLProtocols
from granian.http import HTTP1Settings
from granian.log import LogLevels
from granian.server.embed import Server

from outreach_app.relay.door import take_before_the_loop
from outreach_app.relay.logs import log_to_stderr
from outreach_app.relay.node import Node
from outreach_app.relay.settings import Settings

if sys.platform == "win32":
    run = asyncio.run
else:
    from uvloop import run

HEADER_MILLISECONDS = 10_000
"""How long a client may take over its request line and headers."""

HEAD_BYTES = 64 * 1024
"""The longest request line and headers together."""

CONNECTIONS = 65_536
BACKLOG = 1024


def serve(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT."""
    log_to_stderr()
    gc.set_threshold(20_000, 50, 100)  # a hit leaves no cycles behind; looking for some is costly
    run(_serve(settings))


async def _serve(settings: Settings) -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    host, port = settings.listen
    held = _hold_port(host, port)
    port = held.getsockname()[1]
    named = f"[{host}]" if ":" in host else host
    here = f"{'https' if settings.tls_key else 'http'}://{named}:{port}"
    public_url = settings.public_url or here
    node = Node(settings, public_url, loop)
    take_before_the_loop(node.dispatch.take)
    server = _server(settings, node, host, port)
    serving = asyncio.create_task(server.serve())
    ready = asyncio.create_task(_accepting(host, port))
    await asyncio.wait((serving, ready), return_when=asyncio.FIRST_COMPLETED)
    held.close()
    if not serving.done():
        print(f"outreach-relay ready on {here} (public URL {public_url})", flush=True)  # noqa: T201
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait((serving, stopping), return_when=asyncio.FIRST_COMPLETED)
    ready.cancel()
    node.stop_waiting()
    server.stop()  # type: ignore[no-untyped-call]
    await serving
    await node.close()


def _server(settings: Settings, node: Node, host: str, port: int) -> Server:
    return Server(
        node.dispatch,
        address=host,
        port=port,
        http=HTTPModes.http1,
        http1_settings=HTTP1Settings(
            header_read_timeout=HEADER_MILLISECONDS, max_buffer_size=HEAD_BYTES
        ),
        websockets=False,
        backlog=BACKLOG,
        backpressure=CONNECTIONS,
        log_level=LogLevels.error,
        ssl_cert=settings.tls_certificate,
        ssl_key=settings.tls_key,
        ssl_protocol_min=SSLProtocols.tls12,
    )


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
