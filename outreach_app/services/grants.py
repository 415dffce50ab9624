"""OAuth grants: which account has one, and access tokens from it without the user.

A refresh token lives in the keyring, an access token only in memory. Providers may take a refresh
token back with its first use, so one process at a time refreshes, and the new one is kept before
anything is done with the access token.
"""

import threading
from dataclasses import dataclass

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.credentials import BearerToken
from outreach_app.domain.errors import UserError
from outreach_app.domain.oauth import OAuthTerms, Tokens
from outreach_app.domain.secret_names import client_secret_name, grant_name
from outreach_app.services.account_ports import (
    BrowserSignIn,
    OAuthDoor,
    ProviderPresets,
    RefreshLock,
)
from outreach_app.services.ports import Clock, SecretStore, SettingsStore

LOCK_SECONDS = 60.0
"""How long we wait for another process that refreshes."""


@dataclass(frozen=True, slots=True)
class GrantPorts:
    """The parts of the world that grants need."""

    settings: SettingsStore
    secrets: SecretStore
    presets: ProviderPresets
    door: OAuthDoor
    lock: RefreshLock
    clock: Clock


class Grants:
    """The grants of one profile's accounts."""

    def __init__(self, ports: GrantPorts) -> None:
        self._ports = ports
        self._lock = threading.Lock()
        self._tokens: dict[str, Tokens] = {}
        self._fresh: set[str] = set()
        self._rotated: dict[str, str] = {}  # what the environment gave, and what followed it

    def has(self, account: MailAccount) -> bool:
        """Whether there is a grant to try."""
        return bool(self._ports.secrets.get(grant_name(account.id)))

    def token(self, account: MailAccount) -> BearerToken:
        """A token that serves for some minutes at least.

        UserError `sign-in-again` where only the user can mend it, another where it may work later.
        """
        with self._lock:
            known = self._tokens.get(account.id)
            if known is None or not known.is_good(self._ports.clock.now()):
                known = self._tokens[account.id] = self._refreshed(account)
            return BearerToken(known.access)

    def refused(self, account: MailAccount) -> bool:
        """The server refused the token. True where a fresh one may help, once in a row."""
        with self._lock:
            self._tokens.pop(account.id, None)
            if account.id in self._fresh:
                self._fresh.discard(account.id)
                return False
            self._fresh.add(account.id)
            return True

    def accepted(self, account: MailAccount) -> None:
        """The server took the token."""
        self._fresh.discard(account.id)

    def begin(self, account: MailAccount) -> BrowserSignIn:
        """Begin a sign-in with the browser. UserError where the provider is not described."""
        terms, client_id, secret = self._client(account)
        return self._ports.door.begin(terms, client_id, secret, account.user or account.address)

    def keep(self, account: MailAccount, tokens: Tokens) -> bool:
        """Keep what a sign-in brought. True where it outlives this session."""
        with self._lock:
            self._fresh.discard(account.id)
            lasting = self._ports.secrets.set(grant_name(account.id), tokens.refresh)
            self._tokens[account.id] = tokens
            return lasting

    def forget(self, account: MailAccount) -> None:
        """Forget a grant: the provider took it back, or the account goes."""
        self._tokens.pop(account.id, None)
        self._ports.secrets.delete(grant_name(account.id))

    def _refreshed(self, account: MailAccount) -> Tokens:
        with self._ports.lock.held(LOCK_SECONDS) as is_ours:
            if not is_ours:
                raise UserError(
                    "refresh-busy", "Another process is signing in just now: it is tried again."
                )
            return self._asked(account)

    def _asked(self, account: MailAccount) -> Tokens:
        """New tokens for the grant as it is now: whoever held the lock before may have changed it.

        Another program's sign-in needs no lock, and may have brought a new one while we asked.
        """
        name = grant_name(account.id)
        given = self._ports.secrets.get(name)
        if not given:
            raise sign_in_again(account)
        refresh = self._rotated.get(given, given)
        terms, client_id, secret = self._client(account)
        try:
            tokens = self._ports.door.refresh(terms, client_id, secret, refresh)
        except UserError as fault:
            if fault.code != "grant-gone":
                raise
            if self._ports.secrets.get(name) not in (given, None):
                return self._asked(account)
            self.forget(account)
            raise _gone(account) from fault
        is_newer = bool(tokens.refresh) and tokens.refresh != refresh
        if is_newer and self._ports.secrets.get(name) in (given, None):
            self._ports.secrets.set(name, tokens.refresh)
            self._rotated[given] = tokens.refresh
        return tokens

    def _client(self, account: MailAccount) -> tuple[OAuthTerms, str, str]:
        provider = self._ports.presets.load().get(account.provider)
        if provider is None or provider.oauth is None:
            raise UserError(
                "no-oauth",
                f"{account.address} can not be signed in with the browser: its provider is not "
                "known to do so. Choose another provider, or a password.",
            )
        clients = self._ports.settings.load().oauth_clients
        client = next((one for one in clients if one.provider == provider.key), None)
        if client is None:
            raise UserError(
                "no-client-id",
                f"Signing in to {provider.name} with the browser needs a client id of your own: "
                "register a desktop app at the provider, and enter its id in the settings.",
            )
        secret = self._ports.secrets.get(client_secret_name(provider.key)) or ""
        return provider.oauth, client.client_id, secret


def sign_in_again(account: MailAccount) -> UserError:
    """What is said of an account without a grant: it may lie where we can not reach it."""
    return UserError(
        "sign-in-again",
        f"Sign in to {account.address} again, or unlock the keyring that keeps its permission.",
    )


def _gone(account: MailAccount) -> UserError:
    return UserError(
        "sign-in-again",
        f"Sign in to {account.address} again: its permission has ended or was taken back.",
    )
