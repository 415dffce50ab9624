"""From a host name to a signed-in IMAP line, or a UserError that says what to do.

It never sends a secret over a line that others can read, never accepts a certificate that does not
verify, and never puts a secret into an error.
"""

import imaplib
import re
import socket
import ssl
from collections.abc import Sequence
from dataclasses import dataclass

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError
from imapclient.imap_utf7 import encode

from outreach_app.domain.accounts import ImapPlace, MailAccount, Security, is_loopback
from outreach_app.domain.credentials import BearerToken, Credentials
from outreach_app.domain.errors import UserError
from outreach_app.domain.shown import in_one_line
from outreach_app.mail.folder_names import readable
from outreach_app.mail.imap_wire import Connection, OpenSockets, Wire, WireError
from outreach_app.mail.trust import TlsContext, certificate_clause, trusted

_COMMAND = re.compile(r"^command: [A-Z ]{2,30} => ?")
"""What imaplib puts before a server's last words."""

_LATER = re.compile(
    r"\b(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\b|too many|simultaneous|try again"
    r"|temporar|internal error",
    re.IGNORECASE,
)
"""Refusals that say nothing of the password: RFC 5530's codes, and what Gmail and others write."""


@dataclass(frozen=True, slots=True)
class ImapPatience:
    """The longest duration of each step, in seconds."""

    connect: float = 20
    command: float = 60
    fetch: float = 180
    farewell: float = 2


class Client(IMAPClient):  # type: ignore[misc]
    """IMAPClient over a line of ours. Times stay aware."""

    def __init__(self, wire: Wire, host: str) -> None:
        self._wire = wire
        super().__init__(host, ssl=False)
        self.normalise_times = False
        self.folder_encode = False  # names are read and written here
        self._raw_names: dict[str, bytes] = {}
        self._imap.debug = 0  # nothing of a mailbox has a place in a log

    def named_folders(self) -> list[tuple[Sequence[bytes], bytes | None, str]]:
        """Flags, separator and readable name of each folder; each can be opened by that name."""
        found = []
        for flags, between, raw in self.list_folders():
            name = readable(raw) if isinstance(raw, bytes) else str(raw or "")
            if name:
                self._raw_names[name] = raw if isinstance(raw, bytes) else name.encode()
                found.append((flags, between, name))
        return found

    def began_idle(self) -> list[bytes] | None:
        """What the server said before it agreed to talk by itself; None where it refused.

        IMAPClient takes whatever stands before the agreement for a refusal.
        """
        tag = self._idle_tag = self._imap._command("IDLE")
        said: list[bytes] = []
        while (line := self._imap._get_response()) is not None:
            if self._imap.tagged_commands[tag] is not None:
                return None
            said.append(bytes(line))
        return said

    def _normalise_folder(self, folder_name: str | bytes) -> bytes:
        name = folder_name.decode() if isinstance(folder_name, bytes) else folder_name
        raw = self._raw_names.get(name) or encode(name)
        return b'"%s"' % raw.replace(b"\\", b"\\\\").replace(b'"', b'\\"')

    def _create_IMAP4(self) -> Wire:  # noqa: N802 - IMAPClient's name
        return self._wire

    def _set_read_timeout(self) -> None:
        """The line keeps its own deadlines."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An open line to a mailbox."""

    client: Client
    wire: Wire


def sign_in(
    account: MailAccount,
    credentials: Credentials,
    patience: ImapPatience,
    tls: TlsContext,
    sockets: OpenSockets,
) -> SignedIn:
    """Connect, encrypt, and authenticate as the account says. Raises UserError."""
    place = account.imap
    if place is None:
        raise UserError("no-imap", f"No mailbox is set up for {account.address}: only sending is.")
    if place.security is Security.NONE and not is_loopback(place.host):
        raise _clear_text(place)
    connection = _connect(place, patience)
    try:
        return _introduce(
            Connection(connection, place.host, sockets), account, place, credentials, patience, tls
        )
    except (ssl.SSLError, ssl.CertificateError) as fault:
        connection.close()
        raise _untrusted(place, fault) from fault
    except TimeoutError as fault:
        connection.close()
        raise _fault(place, "timeout", "did not answer: check host, port and security") from fault
    except (imaplib.IMAP4.error, IMAPClientError, OSError, ValueError, AssertionError) as fault:
        connection.close()
        raise _fault(
            place, "line_broken", f"does not go through with it: {words(fault)}"
        ) from fault
    except BaseException:
        connection.close()
        raise


def words(fault: BaseException) -> str:
    """What a server or a library said, as printable text of bounded length."""
    text = str(fault.args[0]) if fault.args else type(fault).__name__
    if isinstance(fault, OSError) and not isinstance(fault, imaplib.IMAP4.error):
        text = fault.strerror or "the connection broke"
    text = _COMMAND.sub("", text.removeprefix("b'").removesuffix("'")) or "the server hung up"
    return in_one_line(text[:300])


def _connect(place: ImapPlace, patience: ImapPatience) -> socket.socket:
    try:
        connection = socket.create_connection((place.host, place.port), patience.connect)
    except (socket.gaierror, UnicodeError) as fault:
        raise UserError(
            "host_not_found",
            f"There is no host named {place.host}: check its spelling and the connection.",
        ) from fault
    except TimeoutError as fault:
        raise _fault(place, "timeout", "did not answer: check host and port") from fault
    except ConnectionRefusedError as fault:
        raise _fault(place, "refused", "refuses connections: check the port") from fault
    except OSError as fault:
        reason = fault.strerror or "the network is away"
        raise _fault(place, "unreachable", f"can not be reached: {reason}") from fault
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    return connection


def _introduce(
    connection: Connection,
    account: MailAccount,
    place: ImapPlace,
    credentials: Credentials,
    patience: ImapPatience,
    tls: TlsContext,
) -> SignedIn:
    context = trusted(account, tls)
    first = context if place.security is Security.TLS else None
    wire = Wire(connection, patience.command, first)
    client = Client(wire, place.host)
    if place.security is Security.STARTTLS:
        if "STARTTLS" not in wire.capabilities:
            raise _fault(
                place,
                "no_starttls",
                "offers no encryption (STARTTLS), so nothing was sent; try TLS on port 993",
            )
        wire.start_tls(context)
    wire.within(patience.command)
    _authenticate(client, wire, account, place, credentials)
    return SignedIn(client, wire)


def _authenticate(
    client: Client,
    wire: Wire,
    account: MailAccount,
    place: ImapPlace,
    credentials: Credentials,
) -> None:
    peer = str(wire.sock.getpeername()[0])
    if not wire.is_encrypted and not is_loopback(peer):
        raise _clear_text(place)
    if wire.state == "AUTH":  # the server greeted as one who knows its guest (PREAUTH)
        return
    secret = credentials.text
    try:
        if isinstance(credentials, BearerToken):
            client.oauth2_login(account.user, secret)
        elif "AUTH=PLAIN" in wire.capabilities or not f"{account.user}{secret}".isascii():
            client.plain_login(account.user, secret)
        elif "LOGINDISABLED" in wire.capabilities:
            raise _fault(place, "no_sign_in", "takes no password: sign in with the browser")
        else:
            client.login(account.user, secret)
    except imaplib.IMAP4.abort:
        raise
    except (imaplib.IMAP4.error, IMAPClientError) as fault:
        if isinstance(fault.__context__, imaplib.IMAP4.abort):  # IMAPClient calls all one thing
            raise WireError(words(fault.__context__)) from None
        said = words(fault).replace(secret, "…") if secret else words(fault)
        raise _refused(
            account, place, said, is_token=isinstance(credentials, BearerToken)
        ) from None


def _refused(account: MailAccount, place: ImapPlace, said: str, *, is_token: bool) -> UserError:
    if _LATER.search(said):
        return _fault(place, "sign_in_later", f"can not check the sign-in now: {said}")
    if is_token:
        return _fault(place, "token_refused", f"refuses the sign-in of {account.address}: {said}")
    return _fault(place, "wrong_password", f"refuses this user and password: {said}")


def _untrusted(place: ImapPlace, fault: ssl.SSLError) -> UserError:
    if isinstance(fault, ssl.SSLCertVerificationError):
        return _fault(place, "certificate", certificate_clause(fault))
    return _fault(
        place, "tls", "does not speak TLS there: choose STARTTLS (143) or TLS (993) as it offers"
    )


def _clear_text(place: ImapPlace) -> UserError:
    return _fault(
        place,
        "clear_text_password",
        "would get the password unprotected: choose STARTTLS or TLS",
    )


def _fault(place: ImapPlace, code: str, clause: str) -> UserError:
    return UserError(code, f"The mailbox server {place.host}:{place.port} {clause.rstrip('.')}.")
