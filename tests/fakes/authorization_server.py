"""A real OAuth 2 authorization server on loopback: PKCE checked, refresh tokens rotated, RFC 7662.

It stands for the provider and for the user in front of its page: it agrees to everything, except
for `deny@…`, and takes grants back when told to.
"""

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

CLIENT, SECRET = "our-client", "our-client-secret"
Form = dict[str, str]


@dataclass
class AuthorizationServer:
    """What it has handed out, and what it was asked."""

    port: int = 0
    lifetime: int = 3600
    is_away: bool = False
    codes: dict[str, Form] = field(default_factory=dict)
    access: dict[str, tuple[str, float]] = field(default_factory=dict)
    refresh: dict[str, str] = field(default_factory=dict)
    retired: set[str] = field(default_factory=set)
    issued: set[str] = field(default_factory=set)
    refreshes: int = 0
    reuses: int = 0
    signed_by_header: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def base(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def revoke(self) -> None:
        """Take every grant back, and every token with it."""
        with self.lock:
            self.access.clear()
            self.refresh.clear()

    def expire(self) -> None:
        """Let every access token end."""
        with self.lock:
            self.access.clear()

    def issue(self, user: str) -> dict[str, object]:
        access = f"access-{secrets.token_urlsafe(16)}"
        refresh = f"refresh-{secrets.token_urlsafe(16)}"
        self.access[access] = (user, time.time() + self.lifetime)
        self.refresh[refresh] = user
        self.issued |= {access, refresh}
        return {
            "access_token": access,
            "refresh_token": refresh,
            "token_type": "Bearer",
            "expires_in": self.lifetime,
        }

    def authorize(self, form: Form) -> str:
        """Where the browser goes next."""
        said = {"state": form.get("state", "")}
        user = form.get("login_hint", "")
        if user.startswith("deny@"):
            said |= {"error": "access_denied"}
        elif form.get("code_challenge_method") != "S256" or form.get("client_id") != CLIENT:
            said |= {"error": "invalid_request"}
        else:
            said["code"] = secrets.token_urlsafe(16)
            self.codes[said["code"]] = {**form, "user": user}
        return f"{form['redirect_uri']}?{urlencode(said)}"

    def token(self, form: Form) -> tuple[int, dict[str, object]]:
        if form.get("client_id") != CLIENT or form.get("client_secret", SECRET) != SECRET:
            return 401, {"error": "invalid_client"}
        if form.get("grant_type") == "authorization_code":
            code = self.codes.pop(form.get("code", ""), None)
            digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
            if code is None or (code["redirect_uri"], code["code_challenge"]) != (
                form.get("redirect_uri"),
                challenge,
            ):
                return 400, {"error": "invalid_grant", "error_description": "no such code"}
            return 200, self.issue(code["user"])
        if form.get("grant_type") == "refresh_token":
            given = form.get("refresh_token", "")
            self.refreshes += 1
            user = self.refresh.pop(given, None)
            if user is None:
                self.reuses += given in self.retired
                return 400, {"error": "invalid_grant", "error_description": "revoked"}
            self.retired.add(given)
            return 200, self.issue(user)
        return 400, {"error": "unsupported_grant_type"}

    def introspect(self, form: Form) -> dict[str, object]:
        user, end = self.access.get(form.get("token", ""), ("", 0.0))
        return {"active": True, "username": user} if end > time.time() else {"active": False}


@contextmanager
def authorization_server(lifetime: int = 3600) -> Iterator[AuthorizationServer]:
    """A server at work."""
    state = AuthorizationServer(lifetime=lifetime)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _pages(state))
    server.daemon_threads = True
    state.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def preset(server: AuthorizationServer, **more: Any) -> dict[str, object]:
    """A provider of a presets file whose sign-in is this server."""
    return {
        "name": "Local",
        "smtp": ["localhost", 587, "starttls"],
        "sign_ins": ["oauth"],
        "oauth": {
            "authorize_url": f"{server.base}/authorize",
            "token_url": f"{server.base}/token",
            "scopes": ["mail"],
        },
        **more,
    }


def _pages(state: AuthorizationServer) -> type[BaseHTTPRequestHandler]:
    class Pages(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            if parts.path != "/authorize":
                self._say(404, {})
                return
            with state.lock:
                place = state.authorize(dict(parse_qsl(parts.query)))
            self.send_response(302)
            self.send_header("Location", place)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            form = dict(parse_qsl(self.rfile.read(length).decode()))
            if state.is_away:
                self._say(503, None)
            elif self.path == "/token":
                with state.lock:
                    state.signed_by_header += self.headers.get_all("Authorization", [])
                    self._say(*state.token(form))
            elif self.path == "/introspect":
                with state.lock:
                    self._say(200, state.introspect(form))
            else:
                self._say(404, {})

        def _say(self, status: int, value: object) -> None:
            content = b"away" if value is None else json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
            pass

    return Pages
