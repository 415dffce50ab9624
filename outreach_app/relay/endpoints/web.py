"""The framework's side of the relay: routes of everything that is not in mails already sent."""

import hmac
from collections.abc import Awaitable, Callable

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from outreach_app.relay.asgi_bridge import BodyTooLargeError
from outreach_app.relay.clock import Clock
from outreach_app.relay.endpoints.api import Api
from outreach_app.relay.endpoints.openapi import DOCUMENT
from outreach_app.relay.endpoints.problems import RefusedError, problem_answer, refuse
from outreach_app.relay.metrics import Metrics
from outreach_app.relay.store.away import DatabaseAwayError
from outreach_app.relay.store.keys import digest
from outreach_app.wire import paths

Endpoint = Callable[[Request], Awaitable[Response]]
Ready = Callable[[], Awaitable[tuple[int, dict[str, object]]]]


def build_web(
    api: Api, clock: Clock, ready: Ready, metrics: Metrics, metrics_key: str
) -> Starlette:
    """The routes, and what each error says."""

    async def tokens(request: Request) -> Response:
        return await (api.register if request.method == "POST" else api.revoke)(request)

    async def live(_request: Request) -> Response:
        return JSONResponse({"status": "live", "now": clock()}, headers=_NO_STORE)

    async def is_ready(_request: Request) -> Response:
        status, body = await ready()
        return JSONResponse({**body, "now": clock()}, status_code=status, headers=_NO_STORE)

    async def openapi(_request: Request) -> Response:
        return JSONResponse(DOCUMENT)

    async def show_metrics(request: Request) -> Response:
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if metrics_key and not hmac.compare_digest(digest(given), digest(metrics_key)):
            raise refuse(401, "The key is not accepted", "send RELAY_METRICS_KEY as bearer key")
        return Response(metrics.text(), headers=_NO_STORE, media_type=CONTENT_TYPE_LATEST)

    async def robots(_request: Request) -> Response:
        return PlainTextResponse("User-agent: *\nDisallow: /\n")

    async def problem(_request: Request, error: Exception) -> Response:
        return problem_answer(_as_refusal(error), clock)

    return Starlette(
        routes=[
            Route(paths.ACCOUNT, api.account, methods=["GET"]),
            Route(paths.TOKENS, tokens, methods=["POST", "DELETE"]),
            Route(paths.INVITES, api.redeem, methods=["POST"]),
            Route(paths.FEED, api.feed, methods=["GET"]),
            Route(paths.READY, is_ready, methods=["GET"]),
            Route(paths.LIVE, live, methods=["GET"]),
            Route(paths.OPENAPI, openapi, methods=["GET"]),
            Route("/metrics", show_metrics, methods=["GET"]),
            Route("/robots.txt", robots, methods=["GET"]),
        ],
        exception_handlers=dict.fromkeys(
            (RefusedError, HTTPException, DatabaseAwayError, BodyTooLargeError, TimeoutError),
            problem,
        ),
    )


_NO_STORE = {"cache-control": "no-store"}

_SAID: dict[type[Exception], tuple[int, str, str]] = {
    DatabaseAwayError: (503, "Unavailable", "the database is away; try again in a moment"),
    BodyTooLargeError: (413, "Too large", "the body is larger than the relay reads"),
    TimeoutError: (408, "Too slow", "the body did not arrive in time"),
}


def _as_refusal(error: Exception) -> RefusedError:
    if isinstance(error, RefusedError):
        return error
    if isinstance(error, HTTPException):
        refusal = refuse(error.status_code, error.detail, error.detail)
        refusal.headers.update(error.headers or {})
        return refusal
    for kind, (status, title, detail) in _SAID.items():
        if isinstance(error, kind):
            retry = {"retry_after": "5"} if status == 503 else {}
            return refuse(status, title, detail, **retry)
    raise error
