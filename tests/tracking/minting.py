"""Tokens that count up, so that a test can tell them apart."""

import itertools
from collections.abc import Callable

from outreach_app.wire.tokens import make_token

BASE = "https://go.tracker.example"


def token(number: int) -> str:
    """The token with this number."""
    return make_token("abcdef", number.to_bytes(16, "big"))


def counting_mint() -> Callable[[], str]:
    """Tokens number 1, 2, 3 …"""
    numbers = itertools.count(1)
    return lambda: token(next(numbers))
