"""The desktop's API: registering tokens, reading the feed. Every answer tells the relay's time."""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from outreach_app.relay.clock import Clock
from outreach_app.relay.endpoints.problems import bad_request, refuse
from outreach_app.relay.link_targets import why_refused
from outreach_app.relay.store import accounts, feed, tokens
from outreach_app.relay.store.access import Access
from outreach_app.relay.store.accounts import Account, Caller
from outreach_app.relay.targets import Targets
from outreach_app.relay.waiters import Waiters
from outreach_app.wire import codec, paths
from outreach_app.wire.codec import WireError
from outreach_app.wire.shapes import (
    AccountAnswer,
    FeedPage,
    RegistrationAnswer,
    TokenKind,
    TokenRegistration,
)
from outreach_app.wire.tokens import tag_of

NO_STORE = {"cache-control": "no-store"}
FEED_LIMIT = 500
NUMBER_MAX = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Api:
    """Answers requests that carry an account's key."""

    access: Access
    targets: Targets
    waiters: Waiters
    clock: Clock
    public_url: str
    remember: Callable[[dict[str, tokens.Target]], None]

    async def account(self, request: Request) -> Response:
        """GET /api/v1/account."""
        account = (await self._caller(request)).account
        answer = AccountAnswer(
            account.name, account.tag, self.public_url, account.feed_id, self.clock()
        )
        return _answer(codec.account_to_json(answer))

    async def register(self, request: Request) -> Response:
        """POST /api/v1/tokens: all of them or none."""
        account = (await self._caller(request)).account
        asked = await _registrations(request, account)
        try:
            created = await self.access.write(
                lambda db: tokens.register_tokens(db, account.account, asked)
            )
        except tokens.TargetConflictError as conflict:
            field = f"tokens[{conflict.index}].token"
            raise refuse(409, "The token is taken", str(conflict), field) from conflict
        self.remember(tokens.as_targets(account.account, asked))
        answer = RegistrationAnswer(created, len(asked) - created, self.clock())
        return _answer(codec.registration_answer_to_json(answer))

    async def feed(self, request: Request) -> Response:
        """GET /api/v1/feed: hits after a number, waiting for the first one if asked to."""
        caller = await self._caller(request)
        after = _whole(request.query_params, "after", 0, 0, NUMBER_MAX)
        limit = _whole(request.query_params, "limit", FEED_LIMIT, 1, paths.FEED_LIMIT_MAX)
        wait = _whole(request.query_params, "wait", 0, 0, paths.FEED_WAIT_MAX)
        page = await self._wait_for_hits(caller.account.account, after, limit, wait)
        host = request.client.host if request.client else None
        return _answer(codec.feed_to_json(replace(page, your_address=host)))

    async def _wait_for_hits(self, account: int, after: int, limit: int, wait: int) -> FeedPage:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + wait
        while True:
            with self.waiters.waiting(account) as committed:
                page = await self.access.read(
                    lambda db: feed.read_feed(db, account, after, limit, self.clock())
                )
                if page.hits or self.waiters.closed or loop.time() >= deadline:
                    return page
                try:
                    async with asyncio.timeout_at(deadline):
                        await committed.wait()
                except TimeoutError:
                    return replace(page, now=self.clock())

    async def _caller(self, request: Request) -> Caller:
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        caller = None
        if scheme.lower() == "bearer":
            caller = await self.access.read(lambda db: accounts.find_caller(db, key.strip()))
        if caller is None:
            raise refuse(
                401,
                "The key is not accepted",
                "send a valid key as Authorization: Bearer KEY",
                "authorization",
                www_authenticate="Bearer",
            )
        return caller


async def _registrations(request: Request, account: Account) -> tuple[TokenRegistration, ...]:
    try:
        asked = codec.registrations_from_json(await _json_body(request))
        return _all_checked(asked, account.tag)
    except WireError as error:
        raise bad_request(error) from error


def _all_checked(asked: tuple[TokenRegistration, ...], tag: str) -> tuple[TokenRegistration, ...]:
    if len(asked) > paths.TOKENS_MAX:
        raise WireError("tokens", f"must not be more than {paths.TOKENS_MAX}")
    return tuple(_checked(token, i, tag) for i, token in enumerate(asked))


def _checked(asked: TokenRegistration, index: int, tag: str) -> TokenRegistration:
    where = f"tokens[{index}]"
    if tag_of(asked.token) != tag:
        raise WireError(
            f"{where}.token", f"must be 32 characters of a-z, 2-7, beginning with {tag}"
        )
    if asked.kind != TokenKind.LINK:
        if asked.url is not None:
            raise WireError(f"{where}.url", "only a link has a target")
        return replace(asked, token=asked.token.lower())
    if asked.url is None:
        raise WireError(f"{where}.url", "a link needs its target")
    if reason := why_refused(asked.url):
        raise WireError(f"{where}.url", reason)
    return replace(asked, token=asked.token.lower())


async def _json_body(request: Request) -> object:
    body = await request.body()
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise WireError("body", "is not JSON") from error


def _whole(query: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    text = query.get(name)
    if text is None:
        return default
    if text.isascii() and text.isdigit() and len(text) < 20 and least <= int(text) <= most:
        return int(text)
    raise bad_request(WireError(name, f"must be a whole number from {least} to {most}"))


def _answer(body: Mapping[str, object]) -> JSONResponse:
    return JSONResponse(body, headers=NO_STORE)
