"""What a profile is set to. Secrets are never part of it."""

from dataclasses import dataclass, field

from outreach_app.domain.accounts import MailAccount, RelayAccount
from outreach_app.domain.oauth import OAuthClient
from outreach_app.domain.sending_rules import SendingRules


@dataclass(frozen=True, slots=True)
class RelayPlace:
    """What the relay said of our account when it was set up.

    Kept, so that mails can be written and queued while the relay is away.
    """

    tag: str
    public_url: str


@dataclass(frozen=True, slots=True)
class Settings:
    """A profile's settings. `profile_id` names its secrets in the keyring."""

    profile_id: str
    accounts: tuple[MailAccount, ...] = ()
    """The first is the one that mails leave through unless another is chosen."""
    relay: RelayAccount | None = None
    relay_place: RelayPlace | None = None
    asks_name_servers: bool = True
    """Whether recipients' mail servers are looked up, to say what can be known of them."""
    replaces_sent: bool = False
    """Whether copies that a provider keeps in Sent of its own may be replaced by clean ones."""
    sending: SendingRules = field(default_factory=SendingRules)
    oauth_clients: tuple[OAuthClient, ...] = ()

    @property
    def mail(self) -> MailAccount | None:
        """The default account."""
        return self.accounts[0] if self.accounts else None

    def account(self, account_id: str) -> MailAccount | None:
        """The account of this id, the default one for none; None where there is no such."""
        if not account_id:
            return self.mail
        return next((one for one in self.accounts if one.id == account_id), None)
