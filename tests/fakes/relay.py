"""A relay in memory: what the port promises, and the ways in which it can fail."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from threading import Condition

from outreach_app.domain.errors import UserError
from outreach_app.domain.feed import FeedHit, FeedPage, NewToken, RelayIdentity, TokenKind
from outreach_app.domain.hits import HitKind

TAG = "abcdef"
KIND_OF = {
    TokenKind.PIXEL: HitKind.OPEN,
    TokenKind.LINK: HitKind.CLICK,
    TokenKind.UNSUBSCRIBE: HitKind.UNSUBSCRIBE,
    TokenKind.ENROL: HitKind.ENROL,
}
THUNDERBIRD = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Thunderbird/140.5.0"


@dataclass
class FakeRelay:
    """One account's relay."""

    now: Callable[[], datetime]
    tag: str = TAG
    feed_id: str = "feed-1"
    key: str = "right-key"
    away: bool = False
    refuses: str = ""
    oldest: int = 1
    tokens: dict[str, NewToken] = field(default_factory=dict)
    hits: list[FeedHit] = field(default_factory=list)
    revoked: set[str] = field(default_factory=set)
    skew_seconds: float = 0.0
    invitation: str = "once"
    offered: str = "right-key"
    """The key of whoever speaks to it."""
    _changed: Condition = field(default_factory=Condition)
    _is_cut: bool = False

    def identity(self) -> RelayIdentity:
        self._answer()
        return RelayIdentity(
            "Test", self.tag, "https://go.example", self.feed_id, self.now(), self.skew_seconds
        )

    def register(self, tokens: Sequence[NewToken]) -> None:
        self._answer()
        for one in tokens:
            if self.refuses and self.refuses in (one.url or ""):
                raise UserError("relay-refused", f"The relay does not take {one.url}.")
            if self.tokens.get(one.token, one) != one:
                raise UserError("relay-refused", "The token leads elsewhere.")
        self.tokens.update({one.token: one for one in tokens})

    def revoke(self, tokens: Sequence[str]) -> None:
        self._answer()
        self.revoked.update(tokens)
        self.hits = [hit for hit in self.hits if hit.token not in self.revoked]

    def redeem(self, invite: str) -> str:
        if invite != self.invitation:
            raise UserError("invitation", "The relay does not accept this invitation.")
        self.invitation = ""
        return self.key

    def feed(self, after: int, limit: int, wait_seconds: int) -> FeedPage:
        self._answer()
        with self._changed:
            if wait_seconds:
                self._changed.wait_for(lambda: self._is_cut or self._beyond(after), wait_seconds)
            if self._is_cut:
                raise UserError("relay-cancelled", "The wait for the relay was ended.")
        found = self._beyond(after)[:limit]
        newest = self.hits[-1].number if self.hits else 0
        return FeedPage(
            self.feed_id, self.oldest if self.hits else 0, newest, self.now(), tuple(found)
        )

    def _beyond(self, after: int) -> list[FeedHit]:
        return [hit for hit in self.hits if hit.number > after]

    def cancel(self) -> None:
        with self._changed:
            self._is_cut = True
            self._changed.notify_all()

    def close(self) -> None: ...

    def touched(
        self,
        token: str | None,
        *,
        method: str = "GET",
        user_agent: str = THUNDERBIRD,
        address: str = "203.0.113.7",
        headers: Mapping[str, str] | None = None,
    ) -> FeedHit:
        """Somebody asks for this token now."""
        assert token is not None
        hit = FeedHit(
            number=(self.hits[-1].number if self.hits else 0) + 1,
            token=token,
            kind=KIND_OF[self.tokens[token].kind],
            at=self.now(),
            method=method,
            address=address,
            user_agent=user_agent,
            headers=headers or {},
        )
        with self._changed:
            if token not in self.revoked:
                self.hits.append(hit)
            self._changed.notify_all()
        return hit

    def _answer(self) -> None:
        if self.away:
            raise UserError("relay-away", "The relay can not be reached.")
        if self.offered != self.key:
            raise UserError("relay-key", "The relay does not know this key.")
