"""A mail server in memory, which takes, delays, refuses, or leaves one in doubt."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.credentials import BearerToken, Credentials
from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError

ACCEPTED = Delivery(Outcome.ACCEPTED, 250, "")


@dataclass
class FakeMailServer:
    """`fates` says what happens to which recipient; everybody else's mail is accepted.

    `opened` is called when a dialogue begins, `before` when the message is about to leave.
    """

    password: str = ""
    away: bool = False
    fates: dict[str, Delivery] = field(default_factory=dict)
    opened: Callable[[str], None] = field(default=lambda _recipient: None)
    before: Callable[[str], None] = field(default=lambda _recipient: None)
    accepted: list[tuple[str, EmailMessage]] = field(default_factory=list)
    sessions: int = 0
    refused_tokens: set[str] = field(default_factory=set)
    credentials: list[Credentials] = field(default_factory=list)
    stays: int = 0
    largest: int | None = None

    def check(self, account: MailAccount, credentials: Credentials) -> None:
        if self.away:
            raise UserError("smtp-away", "The mail server can not be reached.")
        self.credentials.append(credentials)
        if isinstance(credentials, BearerToken):
            if credentials.text in self.refused_tokens:
                raise UserError("token_refused", "The mail server does not take this token.")
            return
        if account.user and self.password and credentials.text != self.password:
            raise UserError("smtp-password", "The mail server does not take this password.")

    @contextmanager
    def session(self, account: MailAccount, credentials: Credentials) -> Iterator["FakeMailServer"]:
        self.check(account, credentials)
        self.sessions += 1
        yield self

    def stay(self) -> None:
        self.stays += 1

    def deliver(
        self,
        sender: str,
        recipient: str,
        message: bytes,
        claim: Callable[[], None] = lambda: None,
        meanwhile: Callable[[], None] = lambda: None,
    ) -> Delivery:
        self.opened(recipient)
        claim()
        self.before(recipient)
        meanwhile()
        fate = self.fates.get(recipient, ACCEPTED)
        if fate.outcome is Outcome.ACCEPTED:
            self.accepted.append((recipient, message_from_bytes(message, policy=policy.default)))
        return fate

    def recipients(self) -> list[str]:
        """Who got a mail, in order."""
        return [recipient for recipient, _ in self.accepted]
