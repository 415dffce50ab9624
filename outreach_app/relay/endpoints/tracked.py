"""The addresses that mails carry (pixel, link, unsubscribing), and the page for own devices.

Hits are answered after their commit. Machines get the same answers as people. Nothing here
redirects anywhere but to the registered target, and a GET presses nobody's button.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from outreach_app.relay.address import Addresses
from outreach_app.relay.clock import Clock
from outreach_app.relay.door import Waiting
from outreach_app.relay.endpoints import pages
from outreach_app.relay.evidence import read_evidence
from outreach_app.relay.rsgi import Headers, Http, Scope
from outreach_app.relay.store.hit import Hit
from outreach_app.relay.store.tokens import Target
from outreach_app.relay.targets import Targets
from outreach_app.relay.writer import Answer
from outreach_app.wire.shapes import HitKind, TokenKind

GIF = bytes.fromhex(
    "47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002014401003b"
)
NO_STORE = ("cache-control", "no-store, no-cache, must-revalidate, max-age=0, private")
PIXEL_HEADERS: Headers = [("content-type", "image/gif"), NO_STORE]
NOT_RECORDED = ("hit-recorded", "no")
_RETRY = ("retry-after", "30")
NO_PIXEL_HEADERS: Headers = [NO_STORE, _RETRY, NOT_RECORDED]
_READING = frozenset(("GET", "HEAD", "OPTIONS"))
_BUTTON = frozenset(("GET", "HEAD", "OPTIONS", "POST"))

Record = Callable[[Hit, Answer], object]


@dataclass(frozen=True, slots=True)
class Button:
    """A page whose button is recorded when it is pressed."""

    token: TokenKind
    hit: HitKind
    asks: pages.Page
    thanks: pages.Page


UNSUBSCRIBING = Button(
    TokenKind.UNSUBSCRIBE, HitKind.UNSUBSCRIBE, pages.UNSUBSCRIBE, pages.UNSUBSCRIBED
)
ENROLLING = Button(TokenKind.ENROL, HitKind.ENROL, pages.ENROL, pages.ENROLLED)


class Tracked:
    """Answers /p/, /l/, /u/ and /e/."""

    def __init__(
        self,
        targets: Targets,
        record: Record,
        addresses: Addresses,
        clock: Clock,
        brand: pages.Brand,
    ) -> None:
        self._targets = targets
        self._record = record
        self._addresses = addresses
        self._clock = clock
        self._brand = brand

    def take_pixel(self, waiting: Waiting, scope: Scope, token: str) -> bool:
        """Answer a GET of a token in memory without the event loop; False leaves it to pixel()."""
        target = self._targets.known(token)
        if target is None or target.kind != TokenKind.PIXEL or target.revoked:
            return False
        self._record(self._hit(scope, token, target, HitKind.OPEN), partial(_give_pixel, waiting))
        return True

    def take_link(self, waiting: Waiting, scope: Scope, token: str) -> bool:
        """Answer a GET of a token in memory without the event loop; False leaves it to link()."""
        target = self._targets.known(token)
        if target is None or target.url is None or target.revoked:
            return False
        answer = partial(_give_link, waiting, target.url)
        self._record(self._hit(scope, token, target, HitKind.CLICK), answer)
        return True

    async def pixel(self, scope: Scope, http: Http, token: str) -> None:
        """A transparent image, whatever was asked for; known tokens are recorded."""
        if scope.method not in _READING:
            return _refuse(http, "GET, HEAD, OPTIONS")
        token, target = await self._find(token)
        if target is None or target.kind != TokenKind.PIXEL:
            return _send_pixel(scope, http)
        if await self._recorded(scope, token, target, HitKind.OPEN):
            return _send_pixel(scope, http)
        return http.response_empty(503, NO_PIXEL_HEADERS)

    async def link(self, scope: Scope, http: Http, token: str) -> None:
        """A redirect to the registered target; unknown tokens get a plain page."""
        if scope.method not in _READING:
            return _refuse(http, "GET, HEAD, OPTIONS")
        token, target = await self._find(token)
        if target is None or target.kind != TokenKind.LINK or target.url is None:
            return self._page(scope, http, pages.NOT_FOUND)
        recorded = await self._recorded(scope, token, target, HitKind.CLICK)
        headers = [NO_STORE] if recorded else [NO_STORE, NOT_RECORDED]
        if scope.method == "OPTIONS":
            return _allow(http, "GET, HEAD, OPTIONS", headers)
        return http.response_empty(302, [("location", target.url), *headers])

    async def unsubscribe(self, scope: Scope, http: Http, token: str) -> None:
        """GET shows a page with a button; only POST unsubscribes (RFC 8058)."""
        await self._button(scope, http, token, UNSUBSCRIBING)

    async def enrol(self, scope: Scope, http: Http, token: str) -> None:
        """GET shows a page with a button; only POST says that the device is the sender's own."""
        await self._button(scope, http, token, ENROLLING)

    async def _button(self, scope: Scope, http: Http, token: str, button: Button) -> None:
        if scope.method not in _BUTTON:
            return _refuse(http, "GET, HEAD, OPTIONS, POST")
        token, target = await self._find(token)
        if target is None or target.kind != button.token:
            return self._page(scope, http, pages.NOT_FOUND)
        if scope.method == "OPTIONS":
            return _allow(http, "GET, HEAD, OPTIONS, POST", [NO_STORE])
        if scope.method != "POST":
            return self._page(scope, http, button.asks)
        if not await self._recorded(scope, token, target, button.hit):
            return self._page(scope, http, pages.UNAVAILABLE)
        return self._page(scope, http, button.thanks)

    def unavailable(self, scope: Scope, http: Http) -> None:
        """Say that this token can not be looked up right now."""
        self._page(scope, http, pages.UNAVAILABLE)

    async def _find(self, token: str) -> tuple[str, Target | None]:
        target = self._targets.known(token)
        return (token, target) if target else await self._targets.find(token)

    async def _recorded(self, scope: Scope, token: str, target: Target, kind: HitKind) -> bool:
        """Record the request; of a revoked token only that it unsubscribed, and when."""
        if not target.revoked:
            return await self._stored(self._hit(scope, token, target, kind))
        if kind != HitKind.UNSUBSCRIBE:
            return True
        at = self._clock()
        return await self._stored(Hit(target.account, token, kind, at, "POST", "", "", "{}", 1))

    def _stored(self, hit: Hit) -> Awaitable[bool]:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[bool] = loop.create_future()
        self._record(hit, lambda recorded: loop.call_soon_threadsafe(_settle, answer, recorded))
        return answer

    def _hit(self, scope: Scope, token: str, target: Target, kind: HitKind) -> Hit:
        user_agent, headers = read_evidence(tuple(scope.headers.items()))
        address = self._addresses.client(scope.client, scope.headers.get)
        at = self._clock()
        method = scope.method
        return Hit(target.account, token, kind, at, method, address, user_agent, headers, 1)

    def _page(self, scope: Scope, http: Http, page: pages.Page) -> None:
        language = scope.headers.get("accept-language") or ""
        body = b"" if scope.method == "HEAD" else pages.render(page, language, self._brand)
        headers = [("content-type", "text/html; charset=utf-8"), NO_STORE, *pages.SECURITY_HEADERS]
        if page.status == 503:
            headers += [_RETRY, NOT_RECORDED]
        http.response_bytes(page.status, headers, body)


def _settle(answer: "asyncio.Future[bool]", recorded: bool) -> None:
    if not answer.done():  # the client may have gone
        answer.set_result(recorded)


def _give_pixel(waiting: Waiting, recorded: bool) -> None:
    try:
        if recorded:
            waiting.proto.response_bytes(200, PIXEL_HEADERS, GIF)
        else:
            waiting.proto.response_empty(503, NO_PIXEL_HEADERS)
    finally:
        waiting.done()  # also when the client has gone


def _give_link(waiting: Waiting, url: str, recorded: bool) -> None:
    headers = [("location", url), NO_STORE]
    try:
        waiting.proto.response_empty(302, headers if recorded else [*headers, NOT_RECORDED])
    finally:
        waiting.done()


def _send_pixel(scope: Scope, http: Http) -> None:
    if scope.method == "GET":
        http.response_bytes(200, PIXEL_HEADERS, GIF)
    elif scope.method == "OPTIONS":
        _allow(http, "GET, HEAD, OPTIONS", [NO_STORE])
    else:
        http.response_empty(200, PIXEL_HEADERS)


def _allow(http: Http, methods: str, headers: Headers) -> None:
    http.response_empty(204, [("allow", methods), *headers])


def _refuse(http: Http, methods: str) -> None:
    http.response_empty(405, [("allow", methods), NO_STORE])
