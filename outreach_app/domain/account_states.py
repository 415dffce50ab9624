"""How a mail account stands: in words, and never better than it is."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.accounts import MailAccount

MAILBOX = "mailbox"
"""The part of an account that answers are read at; the other one sends."""


class Standing(StrEnum):
    """What can be said of an account. Only the first means that mails can leave now."""

    WORKS = "works"
    TROUBLE = "trouble"
    NO_SECRET = "no-secret"  # noqa: S105 - a standing's name
    SIGN_IN_AGAIN = "sign-in-again"


@dataclass(frozen=True, slots=True)
class AccountTrouble:
    """What stopped an account last, until something works again."""

    code: str
    sentence: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account as the user sees it. `waiting` is how many of its mails have not left."""

    account: MailAccount
    is_default: bool
    standing: Standing
    sentence: str
    waiting: int = 0

    @property
    def works(self) -> bool:
        """Whether mails can leave through it, as far as is known."""
        return self.standing is Standing.WORKS
