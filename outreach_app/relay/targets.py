"""What tokens stand for, kept in memory so that a known token costs no look-up."""

from collections.abc import Awaitable, Callable

from outreach_app.relay.store.tokens import Target
from outreach_app.wire.tokens import tag_of

LookUp = Callable[[str, str], Awaitable[Target | None]]


class Targets:
    """Finds a token's target: in memory, else by the look-up. Lives on the event loop."""

    def __init__(self, look_up: LookUp, most: int = 200_000) -> None:
        self._look_up = look_up
        self._most = most
        self._known: dict[str, Target] = {}

    def known(self, token: str) -> Target | None:
        """The target, if it is in memory and the token is written in lower case."""
        return self._known.get(token)

    async def find(self, token: str) -> tuple[str, Target | None]:
        """The token in lower case and its target, None when nobody registered it."""
        tag = tag_of(token)
        if tag is None:
            return token, None
        folded = token.lower()
        target = self._known.get(folded) or await self._look_up(folded, tag)
        if target is not None:
            self._remember(folded, target)
        return folded, target

    def forget(self, tokens: list[str]) -> None:
        """These have changed."""
        for token in tokens:
            self._known.pop(token, None)

    def _remember(self, token: str, target: Target) -> None:
        if len(self._known) >= self._most:
            for old in list(self._known)[: self._most // 4]:
                del self._known[old]
        self._known[token] = target
