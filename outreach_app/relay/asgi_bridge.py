"""Carries an RSGI request to the ASGI framework and its answer back. It decides nothing.

Answers are sent whole: the relay has none that is worth streaming.
"""

import asyncio
from collections.abc import MutableMapping
from typing import Any, cast

from starlette.types import ASGIApp
from starlette.types import Scope as AsgiScope

from outreach_app.relay.rsgi import Http, Scope

Message = MutableMapping[str, Any]

BODY_SECONDS = 20
"""How long a client may take over its body."""


class BodyTooLargeError(Exception):
    """The body is longer than the relay reads."""


async def answer_by_asgi(
    app: ASGIApp, scope: Scope, http: Http, client: str, most_bytes: int
) -> None:
    """Let the framework answer one request, and stop it when the client goes away."""
    call = _Call(http, most_bytes)
    answering = cast("asyncio.Task[None]", asyncio.current_task())
    gone = asyncio.ensure_future(http.client_disconnect())

    def stop_answering(_: object) -> None:
        answering.cancel()

    gone.add_done_callback(stop_answering)
    try:
        await app(_asgi_scope(scope, client), call.receive, call.send)
        call.answer()
    except asyncio.CancelledError:
        if not gone.done():
            raise
    finally:
        gone.remove_done_callback(stop_answering)
        gone.cancel()


class _Call:
    def __init__(self, http: Http, most_bytes: int) -> None:
        self._http = http
        self._most = most_bytes
        self._read = False
        self._status = 500
        self._headers: list[tuple[str, str]] = []
        self._body = bytearray()

    async def receive(self) -> Message:
        if self._read:
            await asyncio.Event().wait()  # a disconnect ends the whole call instead
        self._read = True
        async with asyncio.timeout(BODY_SECONDS):
            return {"type": "http.request", "body": await self._whole_body(), "more_body": False}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status = message["status"]
            self._headers = [
                (name.decode("latin-1"), value.decode("latin-1"))
                for name, value in message["headers"]
            ]
        elif message["type"] == "http.response.body":
            self._body += message.get("body", b"")

    def answer(self) -> None:
        self._http.response_bytes(self._status, self._headers, bytes(self._body))

    async def _whole_body(self) -> bytes:
        body = bytearray()
        async for piece in self._http:
            body += piece
            if len(body) > self._most:
                raise BodyTooLargeError
        return bytes(body)


def _asgi_scope(scope: Scope, client: str) -> AsgiScope:
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": scope.http_version,
        "method": scope.method,
        "scheme": scope.scheme,
        "path": scope.path,
        "raw_path": scope.path.encode("utf-8", "surrogatepass"),
        "root_path": "",
        "query_string": scope.query_string.encode("utf-8", "surrogatepass"),
        "headers": [
            (name.encode("latin-1", "replace"), value.encode("utf-8", "surrogateescape"))
            for name, value in scope.headers.items()
        ],
        "client": (client, 0),
        "server": None,
    }
