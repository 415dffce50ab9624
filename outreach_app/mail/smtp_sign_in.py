"""From a host name to a signed-in SMTP line, or a UserError that says what to do.

It never sends a password over a line that others can read, never accepts a certificate that does
not verify, and never puts a secret into an error.
"""

import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass

from outreach_app.domain.accounts import MailAccount, Security, is_loopback
from outreach_app.domain.credentials import Credentials
from outreach_app.domain.errors import UserError
from outreach_app.mail.smtp_auth import authenticate, clear_text, fault
from outreach_app.mail.smtp_line import Line, LineError, Reply, dial
from outreach_app.mail.trust import TlsContext, certificate_clause, trusted

_OWN_NAME = "[127.0.0.1]"
"""What we call ourselves: an address literal that gives no one's network away."""


@dataclass(frozen=True, slots=True)
class Patience:
    """The longest duration of each step, in seconds. RFC 5321 asks for minutes at the end."""

    connect: float = 20
    greeting: float = 45
    command: float = 60
    message: float = 300
    verdict: float = 300
    farewell: float = 3


PATIENCE = Patience()


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An open line on which mails may be sent, and what the server can do: keyword to parameters,
    both upper case.
    """

    line: Line
    abilities: Mapping[str, str]


def sign_in(
    account: MailAccount, credentials: Credentials, patience: Patience, tls: TlsContext
) -> SignedIn:
    """Connect, encrypt, and authenticate as the account says. Raises UserError."""
    if account.security is Security.NONE and account.user and not is_loopback(account.host):
        raise clear_text(account)
    line = _connect(account, patience)
    try:
        signed_in = _introduce(line, account, credentials, patience, tls)
    except LineError as error:
        line.close()
        raise fault(
            account, "line_broken", f"does not go through with it: {error.cause}"
        ) from error
    except BaseException:
        line.close()
        raise
    line.speak_at_once()
    return signed_in


def _connect(account: MailAccount, patience: Patience) -> Line:
    try:
        return dial(account.host, account.port, patience.connect)
    except (socket.gaierror, UnicodeError) as error:
        raise UserError(
            "host_not_found",
            f"There is no host named {account.host}: check its spelling and the connection.",
        ) from error
    except TimeoutError as error:
        raise fault(account, "timeout", "did not answer: check host and port") from error
    except ConnectionRefusedError as error:
        raise fault(account, "refused", "refuses connections: check the port") from error
    except OSError as error:
        reason = error.strerror or "the network is away"
        raise fault(account, "unreachable", f"can not be reached: {reason}") from error


def _introduce(
    line: Line, account: MailAccount, credentials: Credentials, patience: Patience, tls: TlsContext
) -> SignedIn:
    if account.security is Security.TLS:
        _encrypt(line, account, patience, tls)
    greeting = _greeting(line, account, patience)
    if not greeting.is_done:
        raise fault(account, "turned_away", f"turns us away: {greeting}")
    abilities = _hello(line, account, patience)
    if account.security is Security.STARTTLS:
        _start_tls(line, account, abilities, patience, tls)
        abilities = _hello(line, account, patience)
    if account.user:
        authenticate(line, account, credentials, abilities.get("AUTH", ""), patience.command)
    return SignedIn(line, abilities)


def _greeting(line: Line, account: MailAccount, patience: Patience) -> Reply:
    try:
        return line.reply(patience.greeting)
    except LineError as error:
        hint = {
            Security.TLS: "",
            Security.STARTTLS: "; on port 465 choose TLS",
            Security.NONE: "",
        }[account.security]
        raise fault(account, "no_greeting", f"does not greet: {error.cause}{hint}") from error


def _hello(line: Line, account: MailAccount, patience: Patience) -> dict[str, str]:
    """What the server can do: keyword to parameters, both upper case."""
    reply = line.command(f"EHLO {_OWN_NAME}", patience.command)
    if not reply.is_done:
        raise fault(account, "turned_away", f"turns us away: {reply}")
    words = (entry.upper().replace("AUTH=", "AUTH ").partition(" ") for entry in reply.lines[1:])
    return {keyword: parameters for keyword, _, parameters in words}


def _start_tls(
    line: Line,
    account: MailAccount,
    abilities: dict[str, str],
    patience: Patience,
    tls: TlsContext,
) -> None:
    if "STARTTLS" not in abilities:
        raise fault(
            account,
            "no_starttls",
            "offers no encryption (STARTTLS), so nothing was sent; try TLS on port 465",
        )
    reply = line.command("STARTTLS", patience.command)
    if not reply.is_done:
        raise fault(account, "starttls_failed", f"fails to begin encryption: {reply}")
    _encrypt(line, account, patience, tls)


def _encrypt(line: Line, account: MailAccount, patience: Patience, tls: TlsContext) -> None:
    try:
        line.encrypt(trusted(account, tls), account.host, patience.connect)
    except ssl.SSLCertVerificationError as error:
        raise fault(account, "certificate", certificate_clause(error)) from error
    except TimeoutError as error:
        raise fault(account, "tls", "does not complete the encryption in time") from error
    except (OSError, ValueError) as error:
        raise fault(
            account,
            "tls",
            "speaks no TLS on this port; if it is 587 or 25, choose STARTTLS",
        ) from error
