"""The shapes of RSGI that the relay uses, so that nothing else depends on the server's types."""

from collections.abc import AsyncIterator
from typing import Protocol

Headers = list[tuple[str, str]]


class RequestHeaders(Protocol):
    """The request's headers, by lower-case name."""

    def items(self) -> list[tuple[str, str]]:
        """Every header, repeated ones each."""

    def get(self, key: str, default: str | None = None) -> str | None:
        """The first header of this name."""


class Scope(Protocol):
    """One request's line and headers."""

    proto: str
    method: str
    path: str
    query_string: str
    http_version: str
    scheme: str
    client: str
    server: str
    headers: RequestHeaders


class Http(Protocol):
    """Reads the body and answers, once."""

    async def __call__(self) -> bytes:
        """The whole body."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        """The body in pieces."""

    async def client_disconnect(self) -> None:
        """Returns when the client has gone."""

    def response_empty(self, status: int, headers: Headers) -> None:
        """Answer without a body."""

    def response_bytes(self, status: int, headers: Headers, body: bytes) -> None:
        """Answer with bytes."""
