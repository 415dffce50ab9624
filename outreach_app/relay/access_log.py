"""A line for each request: method, which kind of address, status, time. It names nobody."""

import logging
import time
from collections.abc import AsyncIterator

from outreach_app.relay.rsgi import Headers, Http, Scope
from outreach_app.wire import paths

log = logging.getLogger(__name__)

_HOT = (paths.PIXEL, paths.LINK, paths.UNSUBSCRIBE)
_SHOWN = frozenset(
    (paths.ACCOUNT, paths.TOKENS, paths.FEED, paths.INVITES, paths.READY, paths.LIVE, paths.OPENAPI)
)


class Logged:
    """Answers through the real connection and remembers the status."""

    def __init__(self, scope: Scope, http: Http) -> None:
        self._http = http
        self._method = scope.method
        self._place = _place(scope.path)
        self._started = time.perf_counter()
        self._status = 0

    async def __call__(self) -> bytes:
        """The whole body."""
        return await self._http()

    def __aiter__(self) -> AsyncIterator[bytes]:
        """The body in pieces."""
        return self._http.__aiter__()

    async def client_disconnect(self) -> None:
        """Returns when the client has gone."""
        await self._http.client_disconnect()

    def response_empty(self, status: int, headers: Headers) -> None:
        """Answer without a body."""
        self._status = status
        self._http.response_empty(status, headers)

    def response_bytes(self, status: int, headers: Headers, body: bytes) -> None:
        """Answer with bytes."""
        self._status = status
        self._http.response_bytes(status, headers, body)

    def write(self) -> None:
        """Write the line; status 0 says that the client did not wait for the answer."""
        log.info(
            "request",
            extra={
                "method": self._method,
                "place": self._place,
                "status": self._status,
                "ms": round((time.perf_counter() - self._started) * 1000, 1),
            },
        )


def _place(path: str) -> str:
    if path[:3] in _HOT:
        return path[:3]
    return path if path in _SHOWN else "other"
