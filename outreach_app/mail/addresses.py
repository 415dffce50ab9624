"""Mail addresses as they go over the wire: the domain in IDNA, nothing that could end a line."""

from functools import lru_cache

from email_validator import SPECIAL_USE_DOMAIN_NAMES, EmailNotValidError, validate_email

from outreach_app.domain.addresses import PLAIN
from outreach_app.domain.errors import UserError

# As in domain.addresses: whether .local or .test can be reached is for its server to say.
SPECIAL_USE_DOMAIN_NAMES.clear()


@lru_cache(maxsize=1000)
def wire_address(address: str) -> str:
    """The address with its domain in ASCII. Raises UserError when it is none.

    A local part with letters beyond ASCII stays as it is and needs SMTPUTF8 (RFC 6531).
    """
    trimmed = address.strip()
    if PLAIN.fullmatch(trimmed):
        local, _, domain = trimmed.partition("@")
        return f"{local}@{domain.lower()}"
    try:
        parts = validate_email(trimmed, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError as fault:
        raise UserError("address", f"“{trimmed}” is no mail address: {fault}") from fault
    return f"{parts.local_part}@{parts.ascii_domain}"


def is_international(address: str) -> bool:
    """Whether a server must know SMTPUTF8 to carry this address."""
    return not address.isascii()
