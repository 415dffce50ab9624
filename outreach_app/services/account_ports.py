"""What the services of the mail accounts need of the world, as Protocols."""

from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from outreach_app.domain.account_states import AccountTrouble
from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.credentials import BearerToken
from outreach_app.domain.discovery import Found, SrvRecord
from outreach_app.domain.errors import UserError
from outreach_app.domain.oauth import OAuthTerms, Tokens
from outreach_app.domain.providers import Providers


class ProviderPresets(Protocol):
    """The presets, those that ship and the user's own."""

    def load(self) -> Providers: ...


class ServiceNames(Protocol):
    """The name servers: whose mail is taken where, and where services are."""

    def mail_servers(self, domain: str) -> tuple[str, ...] | None: ...
    def services(self, name: str) -> tuple[SrvRecord, ...]: ...


class Autoconfig(Protocol):
    """What a domain's own document says of its mail servers."""

    def of(self, address: str, domain: str) -> Found | None: ...


class BrowserSignIn(Protocol):
    """One attempt to sign in with the browser. `cancel` may come from any thread."""

    @property
    def url(self) -> str: ...
    def finish(self, seconds: float) -> Tokens: ...
    def cancel(self) -> None: ...


class OAuthDoor(Protocol):
    """Providers' authorization servers. `refresh` raises UserError `grant-gone` for good."""

    def begin(
        self, terms: OAuthTerms, client_id: str, secret: str, login_hint: str
    ) -> BrowserSignIn: ...
    def refresh(
        self, terms: OAuthTerms, client_id: str, secret: str, refresh_token: str
    ) -> Tokens: ...


class RefreshLock(Protocol):
    """Held by the one process that refreshes; yields whether it is ours."""

    def held(self, wait_seconds: float) -> AbstractContextManager[bool]: ...


class TokenSource(Protocol):
    """Access tokens, refreshed without the user. `refused` says whether a fresh one may help."""

    def token(self, account: MailAccount) -> BearerToken: ...
    def refused(self, account: MailAccount) -> bool: ...
    def accepted(self, account: MailAccount) -> None: ...


class Troubles(Protocol):
    """Keeps what stops an account, until something works again."""

    def note(self, account: MailAccount, fault: UserError, part: str) -> None: ...
    def works(self, account: MailAccount, part: str) -> None: ...


class AccountRows(Protocol):
    """The accounts' troubles of one transaction."""

    def note(self, account_id: str, code: str, sentence: str, at: datetime) -> None: ...
    def clear(self, account_id: str) -> None: ...
    def forget(self, account_id: str) -> None: ...
    def all(self) -> Mapping[str, AccountTrouble]: ...
    def waiting(self) -> Mapping[str, int]: ...
    def are_leaving(self, account_ids: Collection[str]) -> bool: ...
    def waiting_recipients(self, account_id: str) -> tuple[str, ...]: ...
    def reassign(self, old: str, new: str, *, keep_sender: bool = False) -> int: ...
