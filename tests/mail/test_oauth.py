"""Signing in with the browser and refreshing, against a real authorization server on loopback."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import requests

from outreach_app.domain.errors import UserError
from outreach_app.domain.oauth import OAuthTerms, Tokens
from outreach_app.mail.oauth import BrowserSignIn, OAuthDoor
from outreach_app.mail.redirect import Answer, Redirect, read_answer
from tests.fakes.authorization_server import (
    CLIENT,
    SECRET,
    AuthorizationServer,
    authorization_server,
)

NOW = datetime(2026, 11, 1, tzinfo=UTC)
DOOR = OAuthDoor(lambda: NOW)


@pytest.fixture
def server() -> Iterator[AuthorizationServer]:
    with authorization_server() as made:
        yield made


def terms(server: AuthorizationServer) -> OAuthTerms:
    return OAuthTerms(f"{server.base}/authorize", f"{server.base}/token", ("mail",))


def signed_in(server: AuthorizationServer, user: str = "ana@example.test") -> Tokens:
    attempt = DOOR.begin(terms(server), CLIENT, "", user)
    return visited(attempt)


def visited(attempt: BrowserSignIn) -> Tokens:
    """The browser opens the page, and follows the redirect."""
    page = requests.get(attempt.url, timeout=60)
    assert "You are back" in page.text
    return attempt.finish(60)


def test_the_browser_brings_tokens(server: AuthorizationServer) -> None:
    tokens = signed_in(server)
    assert server.introspect({"token": tokens.access})["username"] == "ana@example.test"
    assert tokens.expires_at == NOW + timedelta(hours=1)
    assert tokens.refresh
    assert tokens.access not in repr(tokens)


def test_a_netrc_signs_nobody_else_in(server: AuthorizationServer, hostile_netrc: None) -> None:
    tokens = signed_in(server)
    assert DOOR.refresh(terms(server), CLIENT, "", tokens.refresh).access
    assert server.signed_by_header == []


def test_a_client_with_a_secret(server: AuthorizationServer) -> None:
    assert visited(DOOR.begin(terms(server), CLIENT, SECRET, "ana@example.test")).access
    with pytest.raises(UserError, match="client id and secret"):
        visited(DOOR.begin(terms(server), CLIENT, "another", "ana@example.test"))


def test_a_user_who_refuses(server: AuthorizationServer) -> None:
    with pytest.raises(UserError, match="refused"):
        signed_in(server, "deny@example.test")


def test_a_code_without_its_verifier_is_worth_nothing(server: AuthorizationServer) -> None:
    first = DOOR.begin(terms(server), CLIENT, "", "ana@example.test")
    other = DOOR.begin(terms(server), CLIENT, "", "eve@example.test")
    requests.get(first.url, timeout=60)
    code = next(iter(server.codes))
    said = requests.post(
        f"{server.base}/token",
        data={
            "grant_type": "authorization_code",
            "client_id": CLIENT,
            "code": code,
            "code_verifier": "guessed" * 8,
            "redirect_uri": server.codes[code]["redirect_uri"],
        },
        timeout=60,
    )
    assert said.json()["error"] == "invalid_grant"
    for attempt in (first, other):
        attempt.cancel()
    with pytest.raises(UserError):
        first.finish(1)
    with pytest.raises(UserError, match="Nobody signed in"):
        other.finish(1)


def test_waiting_can_be_cancelled(server: AuthorizationServer) -> None:
    attempt = DOOR.begin(terms(server), CLIENT, "", "ana@example.test")
    threading.Timer(0.05, attempt.cancel).start()
    with pytest.raises(UserError) as caught:
        attempt.finish(60)
    assert caught.value.code == "sign-in-cancelled"


def test_a_strange_visitor_changes_nothing(server: AuthorizationServer) -> None:
    attempt = DOOR.begin(terms(server), CLIENT, "", "ana@example.test")
    place = requests.Request("GET", attempt.url).prepare().url or ""
    redirect = dict(part.split("=", 1) for part in place.split("?", 1)[1].split("&"))
    port = redirect["redirect_uri"].split("%3A")[-1].removesuffix("%2F")
    for path in ("/?code=stolen&state=guessed", "/favicon.ico", "/?error=access_denied&state="):
        assert requests.get(f"http://127.0.0.1:{port}{path}", timeout=60).status_code == 404
    assert visited(attempt).access


@pytest.mark.parametrize(
    ("target", "answer"),
    [
        ("/?code=c&state=s", Answer("c")),
        ("/?error=access_denied&state=s", Answer("", "access_denied")),
        ("/?state=s", None),
        ("/?code=c&state=t", None),
        ("/?code=c", None),
        ("/other?code=c&state=s", None),
        ("//[", None),
        ("/?state=%ff&code=c", None),
    ],
)
def test_what_counts_as_an_answer(target: str, answer: Answer | None) -> None:
    assert read_answer(target, "s") == answer


def test_refreshing_rotates(server: AuthorizationServer) -> None:
    first = signed_in(server)
    second = DOOR.refresh(terms(server), CLIENT, "", first.refresh)
    assert second.access != first.access
    assert second.refresh not in {"", first.refresh}
    with pytest.raises(UserError) as caught:
        DOOR.refresh(terms(server), CLIENT, "", first.refresh)
    assert caught.value.code == "grant-gone"


def test_a_provider_that_is_away_takes_nothing_back(server: AuthorizationServer) -> None:
    tokens = signed_in(server)
    server.is_away = True
    with pytest.raises(UserError) as caught:
        DOOR.refresh(terms(server), CLIENT, "", tokens.refresh)
    assert caught.value.code == "provider-away"
    nowhere = replace(terms(server), token_url="http://127.0.0.1:1/token")
    with pytest.raises(UserError) as caught:
        DOOR.refresh(nowhere, CLIENT, "", tokens.refresh)
    assert caught.value.code == "provider-away"
    assert tokens.refresh not in caught.value.sentence


def test_closing_a_listener_gives_its_port_back() -> None:
    redirect = Redirect("s")
    port = redirect.port
    redirect.close()
    with pytest.raises(requests.ConnectionError):
        requests.get(f"http://127.0.0.1:{port}/", timeout=60)
