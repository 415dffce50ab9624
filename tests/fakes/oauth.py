"""An authorization server in memory: rotates refresh tokens, and takes grants back when told to."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from outreach_app.domain.errors import UserError
from outreach_app.domain.oauth import OAuthTerms, Tokens


@dataclass
class FakeAttempt:
    """A sign-in that the user has done already, unless they never come."""

    tokens: Tokens | None
    url: str = "https://provider.example/authorize"

    def finish(self, seconds: float) -> Tokens:
        if self.tokens is None:
            raise UserError("sign-in-cancelled", "Nobody signed in.")
        return self.tokens

    def cancel(self) -> None:
        self.tokens = None


@dataclass
class FakeOAuth:
    """Tokens are `access-N` and `refresh-N`; only the newest refresh token is good."""

    now: Callable[[], datetime]
    away: bool = False
    issued: int = 0
    refreshes: int = 0
    good: str = ""
    asked: list[tuple[str, str]] = field(default_factory=list)

    def begin(self, terms: OAuthTerms, client_id: str, secret: str, login_hint: str) -> FakeAttempt:
        self.asked.append((client_id, secret))
        return FakeAttempt(self._issue())

    def refresh(self, terms: OAuthTerms, client_id: str, secret: str, refresh_token: str) -> Tokens:
        if self.away:
            raise UserError("provider-away", "The provider can not be reached.")
        if refresh_token != self.good:
            raise UserError("grant-gone", "The permission is gone.")
        self.refreshes += 1
        return self._issue()

    def revoke(self) -> None:
        """Take the grant back."""
        self.good = ""

    def _issue(self) -> Tokens:
        self.issued += 1
        self.good = f"refresh-{self.issued}"
        return Tokens(f"access-{self.issued}", self.good, self.now() + timedelta(hours=1))
