"""Mail addresses as text: whether they can be one. Nothing is looked up."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from outreach_app.domain.errors import UserError

if TYPE_CHECKING:
    from email_validator import ValidatedEmail

_LABEL = r"(?![a-z0-9-]{64})[a-z0-9]+(?:-[a-z0-9]+)*"
PLAIN = re.compile(
    rf"(?=.{{6,254}}\Z)(?![^@]{{65}})[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:{_LABEL}\.)+[a-z]{{2,63}}",
    re.IGNORECASE | re.ASCII,
)
"""Addresses of the common kind, of which nothing but case is to be settled. A test holds this
short cut against the library, which takes a hundred times as long: lists have 100,000 of them."""


def check_address(text: str) -> str:
    """The address in its normal form, else UserError.

    RFC 5322 with RFC 6531 (non-ASCII) and IDNA 2008, by email-validator. Names that reach no
    further than an office's own network (`ana@intranet`) are addresses too.
    """
    trimmed = text.strip()
    if not trimmed:
        raise UserError("address-empty", "Write the mail address.")
    if PLAIN.fullmatch(trimmed):
        local, _, domain = trimmed.partition("@")
        return f"{local}@{domain.lower()}"
    try:
        return _validated(trimmed).normalized
    except ValueError as fault:
        raise UserError("address", f"“{trimmed}” is no mail address: {fault}") from fault


def domain_of(address: str) -> str:
    """What follows the last @, lower case; empty where there is none."""
    return address.rpartition("@")[2].lower() if "@" in address else ""


@lru_cache(maxsize=10_000)
def ascii_domain(domain: str) -> str:
    """The domain in its IDNA 2008 form, lower case; only lower case where it has no such form."""
    low = domain.strip().rstrip(".").lower()
    if low.isascii():
        return low
    try:
        return _validated(f"x@{low}").ascii_domain
    except ValueError:
        return low


def _validated(address: str) -> "ValidatedEmail":
    """What the library makes of it, else ValueError. Few addresses need it, and it is large."""
    from email_validator import SPECIAL_USE_DOMAIN_NAMES, validate_email  # noqa: PLC0415

    # It refuses .local, .test and the like. An office may well write to them, and whether an
    # address can be reached is for its server to say. This list is the library's own switch.
    SPECIAL_USE_DOMAIN_NAMES.clear()
    return validate_email(address, check_deliverability=False, globally_deliverable=False)
