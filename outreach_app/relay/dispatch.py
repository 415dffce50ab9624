"""The one door: mails' addresses go straight to their endpoint, the rest to the framework."""

from collections.abc import Awaitable, Callable, Mapping

from starlette.types import ASGIApp

from outreach_app.relay.access_log import Logged
from outreach_app.relay.address import Addresses
from outreach_app.relay.asgi_bridge import answer_by_asgi
from outreach_app.relay.door import Waiting
from outreach_app.relay.endpoints.tracked import Tracked
from outreach_app.relay.rsgi import Http, Scope
from outreach_app.relay.store.away import DatabaseAwayError
from outreach_app.wire import paths

BODY_MAX = 16 * 1024 * 1024
"""Bytes: 5,000 tokens with long targets fit."""

Hot = Callable[[Scope, Http, str], Awaitable[None]]
Hottest = Callable[[Waiting, Scope, str], bool]


class Dispatch:
    """Chooses who answers a request, by the first three characters of its path."""

    def __init__(
        self, tracked: Tracked, web: ASGIApp, addresses: Addresses, access_log: bool = False
    ) -> None:
        self._hot: Mapping[str, Hot] = {
            paths.PIXEL: tracked.pixel,
            paths.LINK: tracked.link,
            paths.UNSUBSCRIBE: tracked.unsubscribe,
            paths.ENROL: tracked.enrol,
        }
        self._hottest: Mapping[str, Hottest] = {
            paths.PIXEL: tracked.take_pixel,
            paths.LINK: tracked.take_link,
        }
        self._unavailable = tracked.unavailable
        self._web = web
        self._addresses = addresses
        self._access_log = access_log

    def take(self, waiting: Waiting) -> bool:
        """Have a request answered outside the event loop, if that can be done at once."""
        scope = waiting.scope
        path = scope.path
        hottest = self._hottest.get(path[:3])
        if self._access_log:
            return False  # the log is written on the loop
        return hottest is not None and scope.method == "GET" and hottest(waiting, scope, path[3:])

    async def __rsgi__(self, scope: Scope, http: Http) -> None:
        """Answer one request."""
        if not self._access_log:
            return await self._answer(scope, http)
        logged = Logged(scope, http)
        try:
            await self._answer(scope, logged)
        finally:
            logged.write()

    async def _answer(self, scope: Scope, http: Http) -> None:
        path = scope.path
        hot = self._hot.get(path[:3])
        if hot is None:
            host = self._addresses.client(scope.client, scope.headers.get)
            return await answer_by_asgi(self._web, scope, http, host, BODY_MAX)
        try:
            await hot(scope, http, path[3:])
        except DatabaseAwayError:
            self._unavailable(scope, http)
