"""The shapes of RSGI that the relay uses, so that nothing else depends on the server's types."""

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


class Stream(Protocol):
    """An answer that is sent in pieces."""

    async def send_bytes(self, data: bytes) -> None:
        """Send the next piece."""


class Http(Protocol):
    """Reads the body and answers, once."""

    async def __call__(self) -> bytes:
        """The whole body."""

    def __aiter__(self) -> "Pieces":
        """The body in pieces."""

    async def client_disconnect(self) -> None:
        """Returns when the client has gone."""

    def response_empty(self, status: int, headers: Headers) -> None:
        """Answer without a body."""

    def response_str(self, status: int, headers: Headers, body: str) -> None:
        """Answer with text."""

    def response_bytes(self, status: int, headers: Headers, body: bytes) -> None:
        """Answer with bytes."""

    def response_stream(self, status: int, headers: Headers) -> Stream:
        """Answer in pieces."""


class Pieces(Protocol):
    """A body in pieces."""

    async def __anext__(self) -> bytes:
        """The next piece."""
