"""What tokens stand for, kept in memory so that a known token costs no look-up."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from outreach_app.relay.store.away import DatabaseAwayError
from outreach_app.relay.store.tokens import Target
from outreach_app.wire.tokens import tag_of


@dataclass(frozen=True, slots=True)
class Found:
    """What a look-up found; unless it saw the whole truth, what it lacks is not known to be nil."""

    targets: dict[str, Target]
    whole: bool


LookUp = Callable[[Sequence[str]], Awaitable[Found]]

MOST_KNOWN = 100_000
MOST_AT_ONCE = 500


class Targets:
    """Finds a token's target: in memory, else by the look-up. Lives on the event loop.

    Look-ups go in groups: what is asked for during one is the next.
    """

    def __init__(self, look_up: LookUp, most: int = MOST_KNOWN) -> None:
        self._look_up = look_up
        self._most = most
        self._known: dict[str, Target] = {}
        self._asked: dict[str, asyncio.Future[Target | None]] = {}
        self._asking: asyncio.Task[None] | None = None

    @property
    def count(self) -> int:
        """Tokens in memory."""
        return len(self._known)

    def known(self, token: str) -> Target | None:
        """The target, if it is in memory and the token is in lower case. Safe in any thread."""
        return self._known.get(token)

    async def find(self, token: str) -> tuple[str, Target | None]:
        """The token in lower case and its target, None when nobody registered it.

        Raises what the look-up raises.
        """
        if tag_of(token) is None:
            return token, None
        folded = token.lower()
        return folded, self._known.get(folded) or await asyncio.shield(self._ask(folded))

    def revoke(self, tokens: Iterable[str]) -> None:
        """Record these no longer."""
        for token in tokens:
            if target := self._known.get(token):
                self._known[token] = replace(target, revoked=True)

    def forget_account(self, account: int) -> None:
        """Its tokens have changed elsewhere."""
        stale = [token for token, target in self._known.items() if target.account == account]
        for token in stale:
            del self._known[token]

    def forget_all(self) -> None:
        """Anything may have changed."""
        self._known.clear()

    def _ask(self, token: str) -> "asyncio.Future[Target | None]":
        answer = self._asked.get(token)
        if answer is None:
            answer = self._asked[token] = asyncio.get_running_loop().create_future()
        if self._asking is None:
            self._asking = asyncio.create_task(self._ask_in_groups())
        return answer

    async def _ask_in_groups(self) -> None:
        try:
            while self._asked:
                group = {token: self._asked.pop(token) for token in self._next_group()}
                await self._answer(group)
        finally:
            self._asking = None

    def _next_group(self) -> list[str]:
        return list(self._asked)[:MOST_AT_ONCE]

    async def _answer(self, group: "dict[str, asyncio.Future[Target | None]]") -> None:
        try:
            found = await self._look_up(list(group))
        except Exception as error:
            for answer in group.values():
                answer.set_exception(error)
                answer.exception()  # seen, also when the client has gone
            return
        self._remember(found.targets)
        for token, answer in group.items():
            target = found.targets.get(token)
            if target is None and not found.whole:
                answer.set_exception(DatabaseAwayError("the database is away"))
                answer.exception()
            else:
                answer.set_result(target)

    def _remember(self, found: dict[str, Target]) -> None:
        if len(self._known) + len(found) > self._most:
            for old in list(self._known)[: self._most // 4]:
                del self._known[old]
        self._known.update(found)
