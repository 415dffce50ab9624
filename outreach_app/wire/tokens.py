"""What a token in a URL looks like: the account's public tag, then 128 random bits.

Both parts are lower-case base32 (RFC 4648 section 6, without padding), so a token survives
gateways that fold a URL's case, and every look-up can start with the account. Randomness is the
caller's: nothing here draws any.
"""

import base64
import re

TAG_LENGTH = 6
"""Characters of an account's tag: 30 bits, drawn once for each account."""

SECRET_BYTES = 16
"""Random bytes in a token: 128 bits, 26 characters."""

TOKEN_LENGTH = TAG_LENGTH + 26

_TAG = re.compile(rf"[a-z2-7]{{{TAG_LENGTH}}}")
_TOKEN = re.compile(rf"[a-z2-7]{{{TOKEN_LENGTH}}}")


def make_tag(random: bytes) -> str:
    """An account's tag from at least four random bytes."""
    return _base32(random)[:TAG_LENGTH]


def make_token(tag: str, random: bytes) -> str:
    """A token of this account from exactly 16 random bytes.

    Raises ValueError when the tag is malformed or the randomness has another length.
    """
    if not _TAG.fullmatch(tag):
        raise ValueError("an account's tag is six characters of a-z and 2-7")
    if len(random) != SECRET_BYTES:
        raise ValueError("a token takes exactly 16 random bytes")
    return tag + _base32(random)


def tag_of(token: str) -> str | None:
    """The account's tag in a well-formed token, else None. Case is folded first."""
    folded = token.lower()
    return folded[:TAG_LENGTH] if _TOKEN.fullmatch(folded) else None


def _base32(raw: bytes) -> str:
    return base64.b32encode(raw).decode("ascii").rstrip("=").lower()
