"""The door to the relay: registers tokens, reads the feed, and can be cut short from outside.

It returns the desktop's own types and raises UserError; no other exception of the network leaves.
"""

import socket
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError

from outreach_app.domain.errors import UserError
from outreach_app.domain.feed import FeedHit, FeedPage, NewToken, RelayIdentity
from outreach_app.domain.hits import HitKind
from outreach_app.tracking.bearer import Bearer
from outreach_app.wire import codec, paths
from outreach_app.wire.shapes import FeedPage as WirePage
from outreach_app.wire.shapes import Revocation, TokenKind, TokenRegistration, WireHit

CONNECT_SECONDS = 10
ANSWER_SECONDS = 30

NUMBER_END = 2**63
"""What a database's whole numbers end before."""

PASSING = frozenset({408, 425, 429})
"""Answers that another try may change: the mail waits, as it does for a relay that is away."""

A = TypeVar("A")
T = TypeVar("T")

_KINDS = {kind.value: kind for kind in TokenKind}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class RelayClient:
    """One relay account. `cancel` may be called from any thread."""

    def __init__(self, url: str, key: str, now: Callable[[], datetime]) -> None:
        self._now = now
        self._url = url.rstrip("/")
        self._sockets = _OpenSockets()
        self._session = requests.Session()
        self._session.trust_env = not _is_local(self._url)  # no proxy stands before loopback
        self._has_possible_key = key.isascii() and key.isprintable()
        self._session.auth = Bearer(key)
        self._session.headers["User-Agent"] = "outreach-desktop"
        adapter = _CuttableAdapter(self._sockets)
        self._session.mount("http://", adapter)
        self._session.mount("https://", adapter)
        self.skew_seconds = 0.0

    def identity(self) -> RelayIdentity:
        """Whose key this is. Sets `skew_seconds`, as every call does."""
        answer = self._read(codec.account_from_json, self._call("GET", paths.ACCOUNT))
        return RelayIdentity(
            name=answer.name,
            tag=answer.tag,
            public_url=answer.public_url,
            feed_id=answer.feed_id,
            now=self._read(_time, answer.now),
            skew_seconds=self.skew_seconds,
        )

    def register(self, tokens: Sequence[NewToken]) -> None:
        """Make the relay know these tokens; when this returns, it does."""
        for start in range(0, len(tokens), paths.TOKENS_MAX):
            part = tuple(
                TokenRegistration(one.token, _KINDS[one.kind], one.url)
                for one in tokens[start : start + paths.TOKENS_MAX]
            )
            self._call("POST", paths.TOKENS, json=dict(codec.registrations_to_json(part)))

    def revoke(self, tokens: Sequence[str]) -> None:
        """Make the relay forget these tokens and whatever it recorded for them."""
        for start in range(0, len(tokens), paths.TOKENS_MAX):
            part = Revocation(tuple(tokens[start : start + paths.TOKENS_MAX]), erase=True)
            self._call("DELETE", paths.TOKENS, json=dict(codec.revocation_to_json(part)))

    def redeem(self, invite: str) -> str:
        """The key that a one-time invitation stands for. It works once, whatever comes then."""
        try:
            answer = self._call("POST", paths.INVITES, json=dict(codec.invite_to_json(invite)))
        except UserError as fault:
            if fault.code != "relay-key":
                raise
            raise UserError(
                "invitation",
                "The relay does not accept this invitation: it is wrong, too old, or was used "
                "before. Ask for a new one.",
            ) from fault
        return self._read(codec.invite_answer_from_json, answer).key

    def feed(self, after: int, limit: int, wait_seconds: int) -> FeedPage:
        """Hits after this number; waits up to `wait_seconds` (at most 55) while there is none."""
        answer = self._call(
            "GET",
            paths.FEED,
            params={"after": after, "limit": limit, "wait": wait_seconds},
            answer_seconds=wait_seconds + ANSWER_SECONDS,
        )
        return self._read(lambda body: _page(codec.feed_from_json(body)), answer)

    def cancel(self) -> None:
        """End a call that waits; it raises UserError `relay-cancelled` in its own thread."""
        self._sockets.cut()

    def close(self) -> None:
        """Give connections back."""
        self._session.close()

    def _read(self, reader: Callable[[A], T], answer: A) -> T:
        try:
            return reader(answer)
        except codec.WireError as fault:
            raise self._not_a_relay() from fault

    def _call(
        self, method: str, path: str, *, answer_seconds: float = ANSWER_SECONDS, **arguments: Any
    ) -> dict[str, Any]:
        if not self._has_possible_key:
            raise _unknown_key()
        started = self._now()
        try:
            response = self._session.request(
                method,
                self._url + path,
                timeout=(CONNECT_SECONDS, answer_seconds),
                allow_redirects=False,
                **arguments,
            )
        except (requests.RequestException, HTTPError) as fault:
            raise self._unreachable(fault) from fault
        body = _json_of(response)
        if response.status_code != requests.codes.ok:
            raise self._refused(response.status_code, body)
        if not isinstance(body, dict):
            raise self._not_a_relay()
        self._learn_skew(body.get("now"), started, waited=path == paths.FEED)
        return body

    def _learn_skew(self, now: object, started: datetime, *, waited: bool) -> None:
        """The relay's clock minus ours, half of the way taken off; a long wait teaches nothing."""
        if not isinstance(now, int):
            raise self._not_a_relay()
        there = self._read(_time, now)
        if not waited:
            ended = self._now()
            self.skew_seconds = (there - (started + (ended - started) / 2)).total_seconds()

    def _unreachable(self, fault: Exception) -> UserError:
        if self._sockets.was_cut:
            return UserError("relay-cancelled", "The wait for the relay was ended.")
        if isinstance(fault, requests.exceptions.SSLError):
            return UserError(
                "relay-tls",
                f"The relay at {self._url} has no valid certificate: check its address, or its "
                "set-up.",
            )
        if isinstance(fault, requests.Timeout):
            return UserError("relay-away", f"The relay at {self._url} does not answer.")
        return UserError(
            "relay-away",
            f"The relay at {self._url} can not be reached: check its address and your network.",
        )

    def _refused(self, status: int, body: object) -> UserError:
        problem = codec.problem_from_json(body, status)
        if status in {401, 403}:
            return _unknown_key()
        if status == requests.codes.not_found:
            return self._not_a_relay()
        is_passing = status >= requests.codes.server_error or status in PASSING
        code = "relay-away" if is_passing else "relay-refused"
        return UserError(code, f"The relay answered: {problem.title}. {problem.detail}".rstrip())

    def _not_a_relay(self) -> UserError:
        return UserError(
            "relay-answer", f"What answers at {self._url} is no Outreach relay: check the address."
        )


class _OpenSockets:
    """The sockets of calls under way, so that another thread can end them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self.was_cut = False

    def add(self, sock: socket.socket) -> None:
        with self._lock:
            self._open = {one for one in self._open if one.fileno() != -1} | {sock}
        if self.was_cut:
            self.cut()

    def cut(self) -> None:
        self.was_cut = True
        with self._lock:
            for sock in self._open:
                try:
                    sock.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # it is closed already


class _CuttableAdapter(HTTPAdapter):
    """Tells `_OpenSockets` of every connection that is made."""

    def __init__(self, sockets: _OpenSockets) -> None:
        self._sockets = sockets
        super().__init__()

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
        pool.ConnectionCls = _noted(pool.ConnectionCls, self._sockets)
        return pool


def _noted(kind: Any, sockets: _OpenSockets) -> Any:
    if getattr(kind, "is_noted", False):
        return kind
    base: type[HTTPConnection | HTTPSConnection] = kind

    class Noted(base):  # type: ignore[misc, valid-type]
        is_noted = True

        def connect(self) -> None:
            super().connect()
            sockets.add(self.sock)

    return Noted


def _is_local(url: str) -> bool:
    return url.startswith(("http://127.", "http://localhost", "http://[::1]"))


def _json_of(response: requests.Response) -> object:
    """What was answered, None where it is no JSON."""
    try:
        body: object = response.json()
    except (ValueError, RecursionError):
        return None
    return body


def _unknown_key() -> UserError:
    return UserError("relay-key", "The relay does not know this key: check the key.")


def _time(milliseconds: int) -> datetime:
    try:
        return _EPOCH + timedelta(milliseconds=milliseconds)
    except OverflowError as fault:
        raise codec.WireError("", "a time beyond all calendars") from fault


def _page(page: WirePage) -> FeedPage:
    return FeedPage(
        feed_id=page.feed_id,
        oldest=page.oldest,
        newest=page.newest,
        now=_time(page.now),
        hits=tuple(_hit(hit) for hit in page.hits),
        your_address=page.your_address,
    )


def _hit(hit: WireHit) -> FeedHit:
    if not 0 < hit.number < NUMBER_END:
        raise codec.WireError("number", "is no number of a record")
    return FeedHit(
        number=hit.number,
        token=_writable(hit.token),
        kind=HitKind(hit.kind.value),
        at=_time(hit.at),
        method=_writable(hit.method),
        address=_writable(hit.address),
        user_agent=_writable(hit.user_agent),
        headers={_writable(name): _writable(value) for name, value in hit.headers.items()},
    )


def _writable(text: str) -> str:
    """Without halves of characters, which JSON can carry and no database takes."""
    return text.encode("utf-8", "replace").decode("utf-8")
