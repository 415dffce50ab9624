"""The user's mail server, as the services use it."""

import ssl
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.credentials import Credentials
from outreach_app.mail.smtp import SmtpSession
from outreach_app.mail.smtp_sign_in import PATIENCE, Patience
from outreach_app.mail.trust import TlsContext

if TYPE_CHECKING:
    from outreach_app.mail.gmail_api import GmailSession


class MailDoor:
    """Opens lines to mail servers, with one patience and one idea of whom to trust."""

    def __init__(
        self, patience: Patience = PATIENCE, tls: TlsContext = ssl.create_default_context
    ) -> None:
        self._patience = patience
        self._tls = tls

    def check(self, account: MailAccount, credentials: Credentials) -> None:
        """Sign in and hang up, sending nothing. Raises UserError with what is wrong."""
        with self.session(account, credentials):
            pass

    def session(
        self, account: MailAccount, credentials: Credentials
    ) -> "AbstractContextManager[SmtpSession] | AbstractContextManager[GmailSession]":
        """A line for many mails. Entering it signs in and raises UserError."""
        if account.api_url:
            from outreach_app.mail.gmail_api import GmailSession  # noqa: PLC0415 - few need it

            return GmailSession(account, credentials, self._patience)
        return SmtpSession(account, credentials, self._patience, self._tls)
