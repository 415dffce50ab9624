"""Mails through Gmail's API, for accounts whose organisation forbids SMTP. The same outcomes.

The API sends to everybody whom the headers name and knows no envelope, so a copy that should go
to one of several is refused here, before anybody gets it twice.
"""

import base64
from collections.abc import Callable
from email.parser import BytesHeaderParser
from email.policy import default
from email.utils import getaddresses
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from outreach_app.domain.accounts import MailAccount, check_endpoint
from outreach_app.domain.credentials import BearerToken, Credentials
from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.mail.addresses import wire_address
from outreach_app.mail.bearer import Bearer
from outreach_app.mail.smtp_sign_in import Patience

LATER = frozenset({"rateLimitExceeded", "userRateLimitExceeded", "dailyLimitExceeded"})
"""Reasons of a 403 that pass with time."""

LARGEST = 35 * 1024 * 1024
"""Bytes of one raw message that users.messages.send takes."""

_NEVER_SENT = (NewConnectionError, ConnectTimeoutError)


class GmailSession:
    """One account at the API. Entering it sees that the token is good."""

    def __init__(self, account: MailAccount, credentials: Credentials, patience: Patience) -> None:
        check_endpoint(account.api_url)
        if not isinstance(credentials, BearerToken):
            raise UserError("api_sign_in", "Gmail's API takes only a sign-in with the browser.")
        self._base = f"{account.api_url.rstrip('/')}/gmail/v1/users/me"
        self._place = urlsplit(account.api_url).netloc
        self._patience = (patience.connect, patience.verdict)
        self._http = requests.Session()
        self._http.auth = Bearer(credentials.text)
        # A connection of its own for each mail: one that died unseen would leave it in doubt.
        self._http.headers["Connection"] = "close"

    def __enter__(self) -> Self:
        """See that the token is good. Raises UserError."""
        try:
            answer = self._http.get(
                f"{self._base}/profile", timeout=self._patience, allow_redirects=False
            )
        except requests.RequestException as fault:
            raise self._fault("unreachable", "can not be reached: check the network") from fault
        if answer.status_code != 200:
            self._stop(answer)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._http.close()

    @property
    def largest(self) -> int | None:
        """What the API takes of one mail, by its documentation."""
        return LARGEST

    def stay(self) -> None:
        """Nothing is kept open between two mails."""

    def deliver(
        self,
        sender: str,
        recipient: str,
        message: bytes,
        claim: Callable[[], None] = lambda: None,
        meanwhile: Callable[[], None] | None = None,
    ) -> Delivery:
        """Hand over one mail. Raises UserError only where the API takes none at all from us.

        There is no moment for `meanwhile` here: it is not done.
        """
        del meanwhile
        del sender  # stands in the message; the API knows no other
        try:
            address = wire_address(recipient)
        except UserError as fault:  # this mail's alone: it stops no other
            return Delivery(Outcome.REFUSED, None, fault.sentence)
        if _named(message) != {address.casefold()}:
            return Delivery(
                Outcome.REFUSED,
                None,
                "Gmail's API sends to everybody whom a mail names, so it can not send this copy "
                "alone: leave Cc and Bcc empty, or let the account send by SMTP.",
            )
        raw = base64.urlsafe_b64encode(message).decode()
        claim()
        try:
            answer = self._http.post(
                f"{self._base}/messages/send",
                json={"raw": raw},
                timeout=self._patience,
                allow_redirects=False,
            )
        except requests.RequestException as fault:
            return _lost(fault)
        return self._outcome(answer)

    def _outcome(self, answer: requests.Response) -> Delivery:
        status, (reason, words) = answer.status_code, _error(answer)
        if status == 200:
            return Delivery(Outcome.ACCEPTED, status, "Gmail took it.")
        if status == 429 or (status == 403 and reason in LATER):
            return Delivery(Outcome.DEFERRED, status, f"Gmail takes no more for now: {words}")
        if status in {401, 403}:
            self._stop(answer)
        if 400 <= status < 500:
            return Delivery(Outcome.REFUSED, status, f"Gmail refused the message: {words}")
        return _unknown(f"Gmail answered {status}")

    def _stop(self, answer: requests.Response) -> None:
        reason, words = _error(answer)
        if answer.status_code == 401:
            raise self._fault("token_refused", f"does not take the sign-in: {words}")
        if answer.status_code == 429 or reason in LATER or answer.status_code >= 500:
            raise self._fault("sign_in_later", f"answers no questions now: {words}")
        raise self._fault("api_refused", f"is closed to this client id: {words}")

    def _fault(self, code: str, clause: str) -> UserError:
        return UserError(code, f"Gmail's API at {self._place} {clause.rstrip('.')}.")


def _named(message: bytes) -> set[str]:
    """Everybody whom the headers name."""
    head = BytesHeaderParser(policy=default).parsebytes(message)
    lines = [str(line) for name in ("To", "Cc", "Bcc") for line in head.get_all(name, [])]
    return {address.casefold() for _, address in getaddresses(lines) if address}


def _lost(fault: requests.RequestException) -> Delivery:
    causes = [getattr(one, "reason", one) for one in fault.args]
    if any(isinstance(cause, _NEVER_SENT) for cause in causes):
        return Delivery(Outcome.DEFERRED, None, "The mail did not leave: Gmail is not reached.")
    return _unknown("the connection broke")


def _unknown(cause: str) -> Delivery:
    return Delivery(
        Outcome.UNKNOWN,
        None,
        f"The mail was handed over, but {cause}: it may have left or not.",
    )


def _error(answer: requests.Response) -> tuple[str, str]:
    """The reason's code, and the words for the user."""
    usual = f"HTTP {answer.status_code}"
    try:
        error = answer.json()["error"]
        words = " ".join(str(error["message"]).split())[:300] or usual
        return str(error.get("errors", [{}])[0].get("reason", "")), words
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        return "", usual
