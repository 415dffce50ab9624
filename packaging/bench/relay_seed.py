"""Fills a relay's database for the bench: 100 accounts with 10,000 pixels and 10,000 links."""

import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from outreach_app.relay.store import accounts, keys, tokens
from outreach_app.relay.store.access import write_now
from outreach_app.relay.store.database import database_url, migrate, open_engine
from outreach_app.wire.shapes import TokenKind, TokenRegistration
from outreach_app.wire.tokens import make_token

ACCOUNTS = 100
TOKENS_EACH = 100
TARGET = "https://example.com/landing?campaign=bench"


@dataclass(frozen=True, slots=True)
class Seed:
    """What the bench asks for, and a key to read each account's feed."""

    pixels: tuple[str, ...]
    links: tuple[str, ...]
    keys: tuple[str, ...]


def seed(folder: Path, url: str) -> Seed:
    """Make the accounts and their tokens in an empty database."""
    folder.mkdir(parents=True, exist_ok=True)
    engine = open_engine(database_url(url, folder))
    migrate(engine)
    pixels: list[str] = []
    links: list[str] = []
    made: list[str] = []

    def fill(db: Connection) -> None:
        for number in range(ACCOUNTS):
            account = accounts.create_account(db, f"Bench {number}", 0)
            made.append(keys.add_key(db, account, "bench", 0))
            own = [make_token(account.tag, os.urandom(16)) for _ in range(2 * TOKENS_EACH)]
            pixels.extend(own[:TOKENS_EACH])
            links.extend(own[TOKENS_EACH:])
            asked = [TokenRegistration(t, TokenKind.PIXEL) for t in own[:TOKENS_EACH]]
            asked += [TokenRegistration(t, TokenKind.LINK, TARGET) for t in own[TOKENS_EACH:]]
            tokens.register_tokens(db, account.account, asked, 0)

    write_now(engine, fill)
    engine.dispose()
    return Seed(tuple(pixels), tuple(links), tuple(made))
