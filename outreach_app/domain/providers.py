"""Mail providers as presets: which domains are theirs, where their servers are, how to sign in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from outreach_app.domain.accounts import MailAccount, ServerPlace, SignIn, is_loopback
from outreach_app.domain.oauth import OAuthTerms


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider.

    `mail_servers` are the ends of MX names that give its hosting of other domains away. `note` is
    what a user has to know before it works. `saves_sent` says that it keeps a copy in Sent itself.
    `api_url` is where Gmail's API takes mails. `largest` are the bytes of one mail, as it goes over
    the line; None where nobody says. `has_short_users`: the user is the address without its domain.
    """

    key: str
    name: str
    smtp: ServerPlace
    imap: ServerPlace | None = None
    domains: tuple[str, ...] = ()
    mail_servers: tuple[str, ...] = ()
    sign_ins: tuple[SignIn, ...] = (SignIn.PASSWORD,)
    note: str = ""
    saves_sent: bool = False
    oauth: OAuthTerms | None = None
    api_url: str = ""
    largest: int | None = None
    has_short_users: bool = False

    def user_of(self, address: str) -> str:
        """Who signs in there for this address."""
        return address.rpartition("@")[0] if self.has_short_users else address


class Providers:
    """All presets. Of two with one key, the later counts: the user's own come last."""

    def __init__(self, providers: Iterable[Provider]) -> None:
        self._by_key = {one.key: one for one in providers}
        self._by_domain = {
            domain.lower(): one for one in self._by_key.values() for domain in one.domains
        }

    def all(self) -> tuple[Provider, ...]:
        """Every provider, in the order of the file."""
        return tuple(self._by_key.values())

    def get(self, key: str) -> Provider | None:
        """The provider of this key."""
        return self._by_key.get(key)

    def of_account(self, account: MailAccount) -> Provider | None:
        """The provider that an account was made for, or whose server it sends through."""
        named = self.get(account.provider)
        if named is not None or is_loopback(account.host):
            return named
        return next((one for one in self.all() if one.smtp.host == account.host.lower()), None)

    def of_domain(self, domain: str) -> Provider | None:
        """Whose domain this is."""
        return self._by_domain.get(domain.lower())

    def of_mail_servers(self, names: Sequence[str]) -> Provider | None:
        """Who takes the mail of a domain with these MX names, the best first."""
        for name in names[:1]:
            for one in self._by_key.values():
                if any(_ends(name, end) for end in one.mail_servers):
                    return one
        return None


def _ends(name: str, end: str) -> bool:
    name, end = name.lower().rstrip("."), end.lower()
    return name == end or name.endswith(f".{end}")
