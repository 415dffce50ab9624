"""OAuth 2 with a provider: the user's browser once (RFC 8252, PKCE), then refreshing without them.

The library is imported only when somebody signs in so: not every start of the program does.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import requests

from outreach_app.domain.errors import UserError
from outreach_app.domain.oauth import OAuthTerms, Tokens
from outreach_app.mail.redirect import Answer, Redirect

if TYPE_CHECKING:
    from authlib.integrations.requests_client import OAuth2Session

PATIENCE = (10.0, 30.0)
"""Seconds to connect to a provider, and between two pieces of its answer."""

SHORTEST, LONGEST = timedelta(seconds=30), timedelta(hours=24)
"""How long an access token is believed to serve, whatever the provider says of it."""

USUAL = 3600

GONE = frozenset({"invalid_grant", "interaction_required", "consent_required", "login_required"})
"""Answers to a refresh after which only the user can help (RFC 6749 section 5.2, OpenID)."""

REFUSALS: Mapping[str, str] = MappingProxyType(
    {
        "access_denied": "The sign-in was refused: nothing was changed. Try again, and agree.",
        "invalid_client": "The provider does not know this client id and secret: check both.",
        "unauthorized_client": "The provider does not let this client id sign in so: check its "
        "kind (a desktop app), and its redirect addresses.",
        "redirect_uri_mismatch": "The provider does not let this client id redirect to this "
        "machine: make it one of a desktop app.",
        "invalid_scope": "The provider does not let this client id ask for mail: allow it there.",
    }
)

Now = Callable[[], datetime]


class BrowserSignIn:
    """One attempt: open `url` in the browser, then `finish` waits for what comes back."""

    def __init__(
        self, terms: OAuthTerms, client_id: str, secret: str, login_hint: str, now: Now
    ) -> None:
        from authlib.common.security import generate_token  # noqa: PLC0415 - see the top

        self._terms = terms
        self._now = now
        self._verifier: str = generate_token(64)
        state: str = generate_token(48)
        self._redirect = Redirect(state)
        self._session = _session(terms, client_id, secret)
        self._session.redirect_uri = f"http://{terms.redirect_host}:{self._redirect.port}/"
        self.url: str = self._session.create_authorization_url(
            terms.authorize_url,
            state=state,
            code_verifier=self._verifier,
            login_hint=login_hint,
            **dict(terms.extra),
        )[0]

    def finish(self, seconds: float) -> Tokens:
        """Wait for the browser, and fetch the tokens.

        UserError `sign-in-cancelled` or another that says why there are none.
        """
        try:
            answer = self._redirect.wait(seconds)
        finally:
            self._redirect.close()
        if answer is None:
            raise UserError(
                "sign-in-cancelled", "Nobody signed in: begin again when you are ready."
            )
        if answer.error:
            raise _refused(answer)
        said = _asked(
            lambda: self._session.fetch_token(
                self._terms.token_url,
                grant_type="authorization_code",
                code=answer.code,
                redirect_uri=self._session.redirect_uri,
                code_verifier=self._verifier,
                timeout=PATIENCE,
                allow_redirects=False,
            )
        )
        tokens = _tokens(said, self._now())
        if not tokens.refresh:
            raise UserError(
                "no-refresh-token",
                "The provider gives no lasting permission to this client id: allow it offline "
                "access, or take the program's access back at the provider and sign in again.",
            )
        return tokens

    def cancel(self) -> None:
        """End the wait, from any thread."""
        self._redirect.cancel()


class OAuthDoor:
    """Providers' authorization servers, as the services use them."""

    def __init__(self, now: Now) -> None:
        self._now = now

    def begin(
        self, terms: OAuthTerms, client_id: str, secret: str, login_hint: str
    ) -> BrowserSignIn:
        """An attempt to sign in with the browser."""
        return BrowserSignIn(terms, client_id, secret, login_hint, self._now)

    def refresh(self, terms: OAuthTerms, client_id: str, secret: str, refresh_token: str) -> Tokens:
        """New tokens for a refresh token, which may be worth nothing afterwards.

        UserError `grant-gone` where only the user can help, another where it may work later.
        """
        session = _session(terms, client_id, secret)
        said = _asked(
            lambda: session.refresh_token(
                terms.token_url,
                refresh_token=refresh_token,
                timeout=PATIENCE,
                allow_redirects=False,
            )
        )
        return _tokens(said, self._now())


def _session(terms: OAuthTerms, client_id: str, secret: str) -> "OAuth2Session":
    from authlib.integrations.requests_client import OAuth2Session  # noqa: PLC0415

    return OAuth2Session(
        client_id,
        secret or None,
        scope=" ".join(terms.scopes),
        code_challenge_method="S256",
        token_endpoint_auth_method="client_secret_post" if secret else "none",
    )


def _asked(ask: Callable[[], Any]) -> Mapping[str, object]:
    """What the token endpoint says. Its own words are shown, never what we sent."""
    from authlib.common.errors import AuthlibBaseError  # noqa: PLC0415

    try:
        said = ask()
    except AuthlibBaseError as fault:
        raise _refused(Answer("", str(fault.error), str(fault.description or ""))) from None
    except requests.RequestException as fault:
        raise UserError(
            "provider-away",
            "The provider's sign-in server can not be reached: check the network, and try again.",
        ) from fault
    except ValueError as fault:
        raise UserError(
            "provider-strange", "The provider's sign-in server answers what makes no sense."
        ) from fault
    return said if isinstance(said, dict) else {}


def _refused(answer: Answer) -> UserError:
    if answer.error in GONE:
        return UserError("grant-gone", "The permission to use this account is gone.")
    sentence = REFUSALS.get(answer.error)
    if sentence is None:
        words = " ".join(f"{answer.error}: {answer.description}".split()).rstrip(": ")
        sentence = f"The provider refused the sign-in ({words[:300]})."
    return UserError("sign-in-refused", sentence)


def _tokens(said: Mapping[str, object], now: datetime) -> Tokens:
    access, refresh = said.get("access_token"), said.get("refresh_token")
    if not isinstance(access, str) or not _is_token(access):
        raise UserError("provider-strange", "The provider's sign-in server gives no token.")
    life = str(said.get("expires_in", ""))
    seconds = int(life) if life.isdecimal() and len(life) < 10 else USUAL
    lasting = min(max(timedelta(seconds=seconds), SHORTEST), LONGEST)
    kept = refresh if isinstance(refresh, str) and _is_token(refresh) else ""
    return Tokens(access, kept, now + lasting)


def _is_token(text: str) -> bool:
    """Whether this can stand in a sign-in: visible ASCII, of a length that servers take."""
    return 0 < len(text) <= 16_000 and all(32 < ord(letter) < 127 for letter in text)
