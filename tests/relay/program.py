"""Runs the real relay program for a test, and speaks to it."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, cast

import requests

from outreach_app.relay.clock import system_clock
from outreach_app.relay.store import accounts, keys
from outreach_app.relay.store.access import write_now
from outreach_app.relay.store.database import database_url, migrate, open_engine
from outreach_app.wire import codec, paths
from outreach_app.wire.shapes import FeedPage, TokenKind, TokenRegistration
from outreach_app.wire.tokens import make_token
from tests.ports import own_port

RELAY = (sys.executable, "-m", "outreach_app.relay")
UNLIMITED = {"RELAY_FOLD_AFTER": "0", "RELAY_API_RATE": "0", "RELAY_API_RATE_ADDRESS": "0"}
BROWSER = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36",
    "Accept": "image/avif,image/webp,*/*;q=0.8",
    "Accept-Language": "en-GB,en;q=0.9",
}


def command(
    *arguments: str, data: Path, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run one command of the relay to its end."""
    return subprocess.run(
        [*RELAY, *arguments, "--data", str(data)],
        capture_output=True,
        text=True,
        timeout=240,
        env={**os.environ, **(env or {})},
        check=False,
    )


def create_account(data: Path, url: str | None, name: str) -> tuple[accounts.Account, str]:
    """What `account create` does, without a process of its own: an account and its key."""
    data.mkdir(parents=True, exist_ok=True)
    engine = open_engine(database_url(url, data))
    try:
        migrate(engine)
        made = write_now(engine, lambda db: accounts.create_account(db, name, system_clock()))
        return made, write_now(engine, lambda db: keys.add_key(db, made, "test", 0))
    finally:
        engine.dispose()


@dataclass
class Program:
    """A running relay."""

    data: Path
    env: Mapping[str, str] = field(default_factory=dict)
    options: tuple[str, ...] = ()
    url: str = ""
    port: int = 0
    child: subprocess.Popen[str] | None = None

    def start(self, errors: IO[str] | None = None) -> "Program":
        """Start it, where it was before if it ran before, and wait for its ready line."""
        self.port = self.port or own_port()
        listen = f"127.0.0.1:{self.port}"
        self.child = subprocess.Popen(
            [*RELAY, "serve", "--data", str(self.data), "--listen", listen, *self.options],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            env={**os.environ, **UNLIMITED, **self.env},
        )
        line = cast("IO[str]", self.child.stdout).readline()
        assert line.startswith("outreach-relay ready on http"), line
        self.url = line.split()[3]
        return self

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Signal it and wait for its end."""
        if self.child is None:
            return 0
        child, self.child = self.child, None
        child.send_signal(number)
        try:
            return child.wait(timeout=120)
        finally:
            cast("IO[str]", child.stdout).close()

    def account(self, name: str) -> "Account":
        """A new account of this relay."""
        made, key = create_account(self.data, self.env.get("RELAY_DATABASE_URL"), name)
        return Account(self, made.tag, key)


@dataclass
class Account:
    """An account, and the desktop's side of the API."""

    relay: Program
    tag: str
    key: str
    http: requests.Session = field(default_factory=requests.Session)

    def token(self) -> str:
        """A fresh token of this account."""
        return make_token(self.tag, os.urandom(16))

    def register(self, *tokens: TokenRegistration) -> requests.Response:
        """POST /api/v1/tokens."""
        return self.api("POST", paths.TOKENS, json=codec.registrations_to_json(tokens))

    def pixel(self) -> str:
        """A registered pixel's token."""
        return self._registered(TokenKind.PIXEL)

    def link(self, url: str) -> str:
        """A registered link's token."""
        return self._registered(TokenKind.LINK, url)

    def unsubscribe(self) -> str:
        """A registered unsubscribe token."""
        return self._registered(TokenKind.UNSUBSCRIBE)

    def enrol(self) -> str:
        """The token of a page for a device."""
        return self._registered(TokenKind.ENROL)

    def feed(self, after: int = 0, limit: int = 1000, wait: int = 0) -> FeedPage:
        """GET /api/v1/feed."""
        query = {"after": after, "limit": limit, "wait": wait}
        answer = self.api("GET", paths.FEED, params=query)
        assert answer.status_code == 200, answer.text
        return codec.feed_from_json(answer.json())

    def api(self, method: str, path: str, **options: Any) -> requests.Response:
        """Any request with this account's key."""
        headers = {"Authorization": f"Bearer {self.key}"}
        return self.http.request(
            method, self.relay.url + path, headers=headers, timeout=70, **options
        )

    def _registered(self, kind: TokenKind, url: str | None = None) -> str:
        token = self.token()
        answer = self.register(TokenRegistration(token, kind, url))
        assert answer.status_code == 200, answer.text
        return token
