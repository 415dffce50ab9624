"""Signing in with a provider's own page: its terms, the user's own client, and what comes of it."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

EARLY = timedelta(minutes=5)
"""An access token is renewed so long before its end, so that none ends in the middle of a mail."""


@dataclass(frozen=True, slots=True)
class OAuthTerms:
    """A provider's endpoints and scopes. `extra` goes with the authorization request.

    `redirect_host` is the name of this machine that the provider takes in a redirect.
    """

    authorize_url: str
    token_url: str
    scopes: tuple[str, ...]
    extra: tuple[tuple[str, str], ...] = ()
    redirect_host: str = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class OAuthClient:
    """The user's own client id at a provider. Its secret, where there is one, is in the keyring."""

    provider: str
    client_id: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a provider hands out. `refresh` is empty where it keeps the one we have."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    expires_at: datetime

    def is_good(self, now: datetime) -> bool:
        """Whether the access token still serves for a while."""
        return now + EARLY < self.expires_at
