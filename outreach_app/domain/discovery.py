"""From an address to a filled-in account: what presets, the domain and its name servers say.

Only a proposal: every field stays the user's to change. What others say is never trusted for a
line without encryption.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from outreach_app.domain.accounts import MailAccount, Security, ServerPlace, SignIn
from outreach_app.domain.addresses import domain_of
from outreach_app.domain.providers import Provider

SUBMISSION = ("_submissions._tcp", Security.TLS), ("_submission._tcp", Security.STARTTLS)
IMAP = ("_imaps._tcp", Security.TLS), ("_imap._tcp", Security.STARTTLS)
"""Service names, the better first (RFC 8314 section 3.3, RFC 6186 section 3)."""


@dataclass(frozen=True, slots=True)
class SrvRecord:
    """A service's host, as a name server says (RFC 2782). A host of `.` means: not here."""

    priority: int
    weight: int
    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a domain says of its mail servers. An empty `user` means the address."""

    smtp: ServerPlace
    imap: ServerPlace | None = None
    user: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """An account as it may be. `source` says in a sentence who said so; empty where nobody did."""

    account: MailAccount
    sign_ins: tuple[SignIn, ...] = (SignIn.PASSWORD,)
    note: str = ""
    source: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether there is nothing left to fill in but the secret."""
        return bool(self.account.host)


def from_provider(
    address: str, name: str, provider: Provider, *, has_client: bool, source: str
) -> Proposal:
    """The account at a known provider; the browser first where the user has a client id there."""
    sign_in = SignIn.OAUTH if SignIn.OAUTH in provider.sign_ins and has_client else None
    return Proposal(
        MailAccount(
            name,
            address,
            provider.smtp.host,
            provider.smtp.port,
            provider.smtp.security,
            provider.user_of(address),
            sign_in=sign_in or provider.sign_ins[0],
            provider=provider.key,
            imap=provider.imap,
        ),
        provider.sign_ins,
        provider.note,
        source,
    )


def from_domain(address: str, name: str, found: Found, *, source: str) -> Proposal:
    """The account where its own domain says. Hosts of other domains are pointed out."""
    places = [found.smtp, *([found.imap] if found.imap else [])]
    strangers = sorted({one.host for one in places if not _is_of(one.host, domain_of(address))})
    note = f"Make sure that you know {' and '.join(strangers)}." if strangers else ""
    return Proposal(
        MailAccount(
            name,
            address,
            found.smtp.host,
            found.smtp.port,
            found.smtp.security,
            found.user or address,
            imap=found.imap,
        ),
        note=note,
        source=source,
    )


def nothing(address: str, name: str) -> Proposal:
    """Nobody says anything: the user fills it in."""
    account = MailAccount(name, address, "", 587, Security.STARTTLS, address)
    return Proposal(account, note="Ask your provider for its SMTP and IMAP servers.")


def best(records: Sequence[SrvRecord]) -> SrvRecord | None:
    """The host to use first; None where the service is not offered."""
    ranked = sorted(records, key=lambda one: (one.priority, -one.weight, one.host))
    return ranked[0] if ranked and ranked[0].host.strip(".") else None


def place(record: SrvRecord, security: Security) -> ServerPlace:
    """Where this record leads."""
    return ServerPlace(record.host.rstrip(".").lower(), record.port, security)


def _is_of(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")
