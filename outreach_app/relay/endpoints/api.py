"""The desktop's API: registering tokens, reading the feed. Every answer tells the relay's time."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from outreach_app.relay.backends import Backend
from outreach_app.relay.clock import Clock
from outreach_app.relay.cursors import Cursors
from outreach_app.relay.endpoints.bodies import (
    read_invite,
    read_registrations,
    read_revocation,
    whole_number,
)
from outreach_app.relay.endpoints.callers import Callers
from outreach_app.relay.endpoints.problems import refuse
from outreach_app.relay.metrics import Metrics
from outreach_app.relay.store import feed, keys, tokens
from outreach_app.relay.targets import Targets
from outreach_app.relay.waiters import Waiters
from outreach_app.wire import codec, paths
from outreach_app.wire.shapes import (
    AccountAnswer,
    FeedPage,
    InviteAnswer,
    RegistrationAnswer,
    RevocationAnswer,
)

NO_STORE = {"cache-control": "no-store"}
FEED_LIMIT = 500
NUMBER_MAX = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Api:
    """Answers requests that carry an account's key."""

    backend: Backend
    callers: Callers
    targets: Targets
    waiters: Waiters
    cursors: Cursors
    clock: Clock
    metrics: Metrics
    public_url: str

    async def account(self, request: Request) -> Response:
        """GET /api/v1/account."""
        account = (await self.callers.caller(request)).account
        answer = AccountAnswer(
            account.name, account.tag, self.public_url, account.feed_id, self.clock()
        )
        return _answer(codec.account_to_json(answer))

    async def register(self, request: Request) -> Response:
        """POST /api/v1/tokens: all of them or none."""
        account = (await self.callers.caller(request)).account
        asked = await read_registrations(request, account.tag)
        number, now = account.account, self.clock()
        try:
            created = await self.backend.access.write(
                lambda db: tokens.register_tokens(db, number, asked, now)
            )
        except tokens.TargetConflictError as conflict:
            field = f"tokens[{conflict.index}].token"
            raise refuse(409, "The token is taken", str(conflict), field) from conflict
        if revoked := [token.token for token in asked if token.revoked]:
            self.targets.revoke(revoked)
            self.backend.revoked(number)
        self.backend.remember(tokens.as_targets(number, asked))
        answer = RegistrationAnswer(created, len(asked) - created, self.clock())
        return _answer(codec.registration_answer_to_json(answer))

    async def revoke(self, request: Request) -> Response:
        """DELETE /api/v1/tokens: record these no longer, and forget what was recorded."""
        account = (await self.callers.caller(request)).account
        asked = await read_revocation(request, account.tag)
        number, now = account.account, self.clock()
        self.targets.revoke(asked.tokens)  # at once; the database follows
        known, erased = await self.backend.access.write(
            lambda db: (
                tokens.revoke_tokens(db, number, asked.tokens, now),
                tokens.erase_hits(db, number, asked.tokens, now) if asked.erase else 0,
            )
        )
        self.backend.revoked(number)
        self.targets.forget_account(number)
        answer = RevocationAnswer(known, len(asked.tokens) - known, erased, self.clock())
        return _answer(codec.revocation_answer_to_json(answer))

    async def redeem(self, request: Request) -> Response:
        """POST /api/v1/invites: turn a one-time invitation into a key."""
        self.callers.admit(request)
        invite = await read_invite(request)
        now = self.clock()
        found = await self.backend.access.write(lambda db: keys.redeem_invite(db, invite, now))
        if found is None:
            said = "it is wrong, too old, or was used before"
            raise refuse(403, "The invitation is not accepted", said, "invite")
        account, key = found
        answer = InviteAnswer(key, account.name, account.tag, self.public_url, now)
        return _answer(codec.invite_answer_to_json(answer))

    async def feed(self, request: Request) -> Response:
        """GET /api/v1/feed: hits after a number, waiting for the first one if asked to."""
        caller = await self.callers.caller(request)
        query = request.query_params
        after = whole_number(query, "after", 0, 0, NUMBER_MAX)
        limit = whole_number(query, "limit", FEED_LIMIT, 1, paths.FEED_LIMIT_MAX)
        wait = whole_number(query, "wait", 0, 0, paths.FEED_WAIT_MAX)
        self.cursors.note(caller, after)
        started = time.perf_counter()
        page = await self._wait_for_hits(caller.account.account, after, limit, wait)
        self.metrics.waited(time.perf_counter() - started)
        host = request.client.host if request.client else None
        return _answer(codec.feed_to_json(replace(page, your_address=host)))

    async def _wait_for_hits(self, account: int, after: int, limit: int, wait: int) -> FeedPage:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + wait
        while True:
            with self.waiters.waiting(account) as committed:
                page = await self.backend.access.read(
                    lambda db: feed.read_feed(db, account, after, limit, self.clock())
                )
                ahead = after > page.newest  # of a feed that is no more: say so at once
                if page.hits or ahead or self.waiters.closed or loop.time() >= deadline:
                    return page
                try:
                    async with asyncio.timeout_at(deadline):
                        await committed.wait()
                except TimeoutError:
                    return replace(page, now=self.clock())


def _answer(body: Mapping[str, object]) -> JSONResponse:
    return JSONResponse(body, headers=NO_STORE)
