"""What came of handing one mail to a server. It only names outcomes; it talks to no server."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How a delivery ended.

    UNKNOWN is only what happened between the final dot of the message and the server's answer:
    the mail may have left. After any other outcome it is certain whether it did.
    """

    ACCEPTED = "accepted"
    DEFERRED = "deferred"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One mail's fate at the server.

    `is_about_recipient` says that the server spoke of the address (at RCPT), not of us or of the
    message. `code` is the SMTP reply code that decided, None when the network did. `sentence` is
    for the user and holds the server's own words where it said any, never a secret.
    """

    outcome: Outcome
    code: int | None
    sentence: str
    is_about_recipient: bool = False
