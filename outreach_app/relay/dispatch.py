"""The one door: mails' addresses go straight to their endpoint, the rest to the framework."""

from collections.abc import Awaitable, Callable, Mapping

from starlette.types import ASGIApp

from outreach_app.relay.asgi_bridge import answer_by_asgi
from outreach_app.relay.endpoints.tracked import Tracked
from outreach_app.relay.rsgi import Http, Scope
from outreach_app.wire import paths

BODY_MAX = 16 * 1024 * 1024
"""Bytes: 5,000 tokens with long targets fit."""

Hot = Callable[[Scope, Http, str], Awaitable[None]]


class Dispatch:
    """Chooses who answers a request, by the first three characters of its path."""

    def __init__(self, tracked: Tracked, web: ASGIApp) -> None:
        self._hot: Mapping[str, Hot] = {
            paths.PIXEL: tracked.pixel,
            paths.LINK: tracked.link,
            paths.UNSUBSCRIBE: tracked.unsubscribe,
        }
        self._web = web

    async def __rsgi__(self, scope: Scope, http: Http) -> None:
        """Answer one request."""
        path = scope.path
        hot = self._hot.get(path[:3])
        if hot is not None:
            await hot(scope, http, path[3:])
        else:
            await answer_by_asgi(self._web, scope, http, BODY_MAX)
