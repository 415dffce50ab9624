"""What came of handing one mail to a server. It only names outcomes; it talks to no server."""

import re
from dataclasses import dataclass
from enum import StrEnum

_NO_SUCH_MAILBOX = re.compile(r"(?<![\d.])5\.(?:1\.(?:1|2|3|6|10)|2\.1)(?![\d.])")
"""RFC 3463 and RFC 7505: no such user or system, bad address, moved, null MX, switched off."""


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

    @property
    def is_dead_address(self) -> bool:
        """Whether the server said that this address takes no mail, and never will."""
        is_final = self.outcome is Outcome.REFUSED and self.is_about_recipient
        return is_final and bool(_NO_SUCH_MAILBOX.search(self.sentence))
