"""Whose mail account and which relay: settings as values, and the rules they must keep.

Passwords and keys are no part of these values; they live in the keyring only.
"""

import ipaddress
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import urlsplit

from outreach_app.domain.addresses import check_address
from outreach_app.domain.errors import UserError


class Security(StrEnum):
    """How the line to the mail server is protected."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class SignIn(StrEnum):
    """How the user proves to the mail server who they are."""

    PASSWORD = "password"  # noqa: S105 - the way's name
    OAUTH = "oauth"


DEFAULT_PORT = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}
"""The usual submission port of each kind of line (RFC 6409, RFC 8314)."""

_HOST = re.compile(r"[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)*\.?")


MOST_FOLDERS = 20
"""Each is looked into with every look."""

MAIN = "main"
"""The id of the first account. Its password is called as it was when there was only one."""


@dataclass(frozen=True, slots=True)
class Identity:
    """An address that mails may leave under, the name before it, and what stands below them.

    `signature` is HTML.
    """

    address: str
    name: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True)
class ServerPlace:
    """Where a server answers, and how the line to it is protected."""

    host: str
    port: int
    security: Security


ImapPlace = ServerPlace
"""Where an account's mailbox is read. The user is the one who sends."""


@dataclass(frozen=True, slots=True)
class MailAccount:
    """The account that mails leave through. An empty `user` means that the server asks for none.

    `name` is what prospects see before the address. `id` is unique in the profile and names the
    account's secrets. `provider` is a key of the presets, or empty. `identities` are further
    addresses; one that repeats the account's own gives that one its name and signature. `ca_file`
    names further authorities whose certificates this account's servers may show. An `api_url` is
    Gmail's: mails leave through its API there, and the SMTP server is not asked. `folders` are
    those where answers are looked for beside inbox and Spam. `tags_replies` has answers go to an
    address that names the mail: only where the provider takes mail for name+anything.
    """

    name: str
    address: str
    host: str
    port: int
    security: Security
    user: str
    id: str = ""
    sign_in: SignIn = SignIn.PASSWORD
    provider: str = ""
    imap: ImapPlace | None = None
    identities: tuple[Identity, ...] = ()
    ca_file: str = ""
    api_url: str = ""
    folders: tuple[str, ...] = ()
    tags_replies: bool = False

    @property
    def senders(self) -> tuple[Identity, ...]:
        """Every address it may send under, the account's own first."""
        own = next((one for one in self.identities if _same(one.address, self.address)), None)
        others = tuple(one for one in self.identities if not _same(one.address, self.address))
        return (own or Identity(self.address, self.name), *others)

    def identity(self, address: str) -> Identity:
        """Who sends under this address; the account's own identity for any other."""
        senders = self.senders
        return next((one for one in senders if _same(one.address, address)), senders[0])

    def owns(self, address: str) -> bool:
        """Whether this is one of its addresses."""
        return any(_same(one.address, address) for one in self.senders)


@dataclass(frozen=True, slots=True)
class RelayAccount:
    """The relay's base URL, without a path's final slash."""

    url: str


def checked_mail_account(account: MailAccount) -> MailAccount:
    """The account with stray spaces removed. Raises UserError for the first rule it breaks."""
    tidy = replace(
        account,
        name=" ".join(account.name.split()),
        address=check_address(account.address),
        host=account.host.strip().strip("[]"),
        user=account.user.strip(),
    )
    _check_host(tidy.host)
    if not 1 <= tidy.port <= 65535:
        raise UserError("port", "The port of the mail server must lie between 1 and 65535.")
    if any(map(_has_controls, (tidy.user, tidy.name, tidy.ca_file))):
        raise UserError("account_text", "The name and the user may not hold control characters.")
    if tidy.sign_in is SignIn.OAUTH and not tidy.user:
        raise UserError("account_user", "Signing in with the browser needs the user: fill it in.")
    if tidy.api_url:
        check_endpoint(tidy.api_url)
    if tidy.user:
        _check_protection(tidy.security, tidy.host)
    return replace(
        tidy,
        imap=_checked_imap(tidy.imap) if tidy.imap else None,
        identities=_checked_identities(tidy.identities),
        folders=_checked_folders(tidy.folders),
    )


def checked_relay_account(account: RelayAccount) -> RelayAccount:
    """The relay with its URL in one form. Raises UserError for the first rule it breaks."""
    url = account.url.strip().rstrip("/")
    fault = _relay_fault(url)
    if fault:
        raise UserError("relay_url", fault)
    return RelayAccount(url)


def check_endpoint(url: str) -> None:
    """A place of a provider that secrets go to. UserError unless it is https, or this machine."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        host = ""
    is_safe = host and (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host)))
    if not is_safe or _has_controls(url) or " " in url:
        raise UserError("endpoint", f"{url[:80]} is no address that a secret may go to: use https.")


def is_loopback(host: str) -> bool:
    """Whether this host name or address is this very machine."""
    bare = host.strip("[]").rstrip(".").lower()
    if bare == "localhost":
        return True
    try:
        return ipaddress.ip_address(bare).is_loopback
    except ValueError:
        return False


def _checked_imap(place: ImapPlace) -> ImapPlace:
    tidy = replace(place, host=place.host.strip().strip("[]"))
    _check_host(tidy.host)
    if not 1 <= tidy.port <= 65535:
        raise UserError("port", "The port of the mailbox must lie between 1 and 65535.")
    _check_protection(tidy.security, tidy.host)
    return tidy


def _checked_identities(identities: tuple[Identity, ...]) -> tuple[Identity, ...]:
    """Each address once, the later word counts."""
    tidy: dict[str, Identity] = {}
    for one in identities:
        name, address = " ".join(one.name.split()), check_address(one.address)
        if _has_controls(name):
            raise UserError("account_text", "A sender's name may not hold control characters.")
        tidy[address.casefold()] = replace(one, name=name, address=address)
    return tuple(tidy.values())


def _checked_folders(names: tuple[str, ...]) -> tuple[str, ...]:
    """Each name once, as it is: a folder may begin with a space."""
    if len(names) > MOST_FOLDERS or any(not name or len(name) > 500 for name in names):
        raise UserError("folders", f"Answers are read in at most {MOST_FOLDERS} further folders.")
    if any(map(_has_controls, names)):
        raise UserError("folders", "A folder's name may not hold control characters.")
    return tuple(dict.fromkeys(names))


def _check_protection(security: Security, host: str) -> None:
    if security is Security.NONE and not is_loopback(host):
        raise UserError(
            "clear_text_password",
            "The password would travel unprotected: choose STARTTLS or TLS for this server.",
        )


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


def _check_host(host: str) -> None:
    if _HOST.fullmatch(host) or _is_ip(host):
        return
    raise UserError(
        "host", "The mail server must be a host name such as smtp.example.com, without a port."
    )


def _relay_fault(url: str) -> str | None:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "The relay's address is not a valid URL."
    if parts.scheme not in {"http", "https"} or not host or _has_controls(url) or " " in url:
        return "The relay's address must look like https://relay.example.com."
    if parts.username is not None or parts.query or parts.fragment:
        return "The relay's address may hold no user, no question mark and no #."
    if parts.scheme == "http" and not _is_near(host):
        return "The key would travel unprotected: the relay's address must start with https://."
    return None


def _is_near(host: str) -> bool:
    """Hosts that a private network reaches without TLS: loopback, private addresses, bare names."""
    if is_loopback(host):
        return True
    return ipaddress.ip_address(host).is_private if _is_ip(host) else "." not in host


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _has_controls(text: str) -> bool:
    return any(ord(c) < 32 or ord(c) == 127 or c in "\u2028\u2029" for c in text)
