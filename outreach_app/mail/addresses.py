"""Mail addresses as they go over the wire: the domain in IDNA, nothing that could end a line."""

from email_validator import EmailNotValidError, validate_email

from outreach_app.domain.addresses import check_address
from outreach_app.domain.errors import UserError


def wire_address(address: str) -> str:
    """The address with its domain in ASCII. Raises UserError when it is none.

    A local part with letters beyond ASCII stays as it is and needs SMTPUTF8 (RFC 6531).
    """
    normal = check_address(address)
    try:
        parts = validate_email(normal, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError as fault:
        raise UserError("address", f"“{address.strip()}” is no mail address.") from fault
    return f"{parts.local_part}@{parts.ascii_domain}"


def is_international(address: str) -> bool:
    """Whether a server must know SMTPUTF8 to carry this address."""
    return not address.isascii()
