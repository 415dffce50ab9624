"""Makes tokens of one account. Randomness is handed in; nothing is registered here."""

from collections.abc import Callable

from outreach_app.wire.tokens import SECRET_BYTES, make_tag, make_token


def token_mint(tag: str, random: Callable[[int], bytes]) -> Callable[[], str]:
    """A function that returns a fresh token of the account with this public tag each time.

    `random` returns so many random bytes, as `secrets.token_bytes` does. Raises ValueError at
    the first token when the tag is malformed.
    """
    return lambda: make_token(tag, random(SECRET_BYTES))


def made_up_tag(random: Callable[[int], bytes]) -> str:
    """A tag of no account, for trying things out without a relay."""
    return make_tag(random(4))
