"""From a host name to a signed-in SMTP line, or a UserError that says what to do.

It never sends a password over a line that others can read, never accepts a certificate that does
not verify, and never puts a secret into an error.
"""

import base64
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass

from outreach_app.domain.accounts import MailAccount, Security, is_loopback
from outreach_app.domain.errors import UserError
from outreach_app.mail.smtp_line import Line, LineError, Reply, dial

TlsContext = Callable[[], ssl.SSLContext]

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
    """An open line on which mails may be sent, and what the server can do (upper case)."""

    line: Line
    abilities: frozenset[str]


def sign_in(account: MailAccount, password: str, patience: Patience, tls: TlsContext) -> SignedIn:
    """Connect, encrypt, and authenticate as the account says. Raises UserError."""
    if account.security is Security.NONE and account.user and not is_loopback(account.host):
        raise _clear_text(account)
    line = _connect(account, patience)
    try:
        return _introduce(line, account, password, patience, tls)
    except LineError as fault:
        line.close()
        raise _fault(
            account, "line_broken", f"does not go through with it: {fault.cause}"
        ) from fault
    except BaseException:
        line.close()
        raise


def _connect(account: MailAccount, patience: Patience) -> Line:
    try:
        return dial(account.host, account.port, patience.connect)
    except (socket.gaierror, UnicodeError) as fault:
        raise UserError(
            "host_not_found",
            f"There is no host named {account.host}: check its spelling and the connection.",
        ) from fault
    except TimeoutError as fault:
        raise _fault(account, "timeout", "did not answer: check host and port") from fault
    except ConnectionRefusedError as fault:
        raise _fault(account, "refused", "refuses connections: check the port") from fault
    except OSError as fault:
        reason = fault.strerror or "the network is away"
        raise _fault(account, "unreachable", f"can not be reached: {reason}") from fault


def _introduce(
    line: Line, account: MailAccount, password: str, patience: Patience, tls: TlsContext
) -> SignedIn:
    if account.security is Security.TLS:
        _encrypt(line, account, patience, tls)
    greeting = _greeting(line, account, patience)
    if not greeting.is_done:
        raise _fault(account, "turned_away", f"turns us away: {greeting}")
    abilities = _hello(line, account, patience)
    if account.security is Security.STARTTLS:
        _start_tls(line, account, abilities, patience, tls)
        abilities = _hello(line, account, patience)
    if account.user:
        _authenticate(line, account, password, abilities, patience)
    return SignedIn(line, frozenset(abilities))


def _greeting(line: Line, account: MailAccount, patience: Patience) -> Reply:
    try:
        return line.reply(patience.greeting)
    except LineError as fault:
        hint = {
            Security.TLS: "",
            Security.STARTTLS: "; on port 465 choose TLS",
            Security.NONE: "",
        }[account.security]
        raise _fault(account, "no_greeting", f"does not greet: {fault.cause}{hint}") from fault


def _hello(line: Line, account: MailAccount, patience: Patience) -> dict[str, str]:
    """What the server can do: keyword to parameters, both upper case."""
    reply = line.command(f"EHLO {_OWN_NAME}", patience.command)
    if not reply.is_done:
        raise _fault(account, "turned_away", f"turns us away: {reply}")
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
        raise _fault(
            account,
            "no_starttls",
            "offers no encryption (STARTTLS), so nothing was sent; try TLS on port 465",
        )
    reply = line.command("STARTTLS", patience.command)
    if not reply.is_done:
        raise _fault(account, "starttls_failed", f"fails to begin encryption: {reply}")
    _encrypt(line, account, patience, tls)


def _encrypt(line: Line, account: MailAccount, patience: Patience, tls: TlsContext) -> None:
    try:
        line.encrypt(tls(), account.host, patience.connect)
    except ssl.SSLCertVerificationError as fault:
        raise _fault(
            account,
            "certificate",
            f"shows a certificate that can not be trusted ({fault.verify_message}): check the "
            "host name, or ask who runs the server",
        ) from fault
    except TimeoutError as fault:
        raise _fault(account, "tls", "does not complete the encryption in time") from fault
    except (OSError, ValueError) as fault:
        raise _fault(
            account,
            "tls",
            "speaks no TLS on this port; if it is 587 or 25, choose STARTTLS",
        ) from fault


def _authenticate(
    line: Line,
    account: MailAccount,
    password: str,
    abilities: dict[str, str],
    patience: Patience,
) -> None:
    if not line.is_encrypted and not is_loopback(line.peer):
        raise _clear_text(account)
    offered = abilities.get("AUTH", "").split()
    if not offered:
        raise _fault(account, "no_sign_in", "offers no sign-in: leave the user empty, or check it")
    secrets = (f"\0{account.user}\0{password}", account.user, password)
    plain, user, word = (base64.b64encode(one.encode("utf-8")).decode() for one in secrets)
    if "PLAIN" in offered:
        reply = line.command(f"AUTH PLAIN {plain}", patience.command)
    elif "LOGIN" in offered:
        reply = line.command("AUTH LOGIN", patience.command)
        for answer in (user, word):
            reply = line.command(answer, patience.command) if reply.code == 334 else reply
    else:
        methods = ", ".join(offered[:5])
        raise _fault(account, "no_sign_in", f"offers only sign-in methods we lack ({methods})")
    if not reply.is_done:
        raise _refused_sign_in(account, reply, (password, plain, word))


def _refused_sign_in(account: MailAccount, reply: Reply, secrets: tuple[str, ...]) -> UserError:
    words = str(reply)
    for secret in secrets:
        words = words.replace(secret, "…") if secret else words
    if reply.code < 500:
        return _fault(account, "sign_in_later", f"can not check the password now: {words}")
    return _fault(account, "wrong_password", f"refuses this user and password: {words}")


def _clear_text(account: MailAccount) -> UserError:
    return _fault(
        account,
        "clear_text_password",
        "would get the password unprotected: choose STARTTLS or TLS",
    )


def _fault(account: MailAccount, code: str, clause: str) -> UserError:
    place = f"{account.host}:{account.port}"
    return UserError(code, f"The mail server {place} {clause.rstrip('.')}.")
