"""The mail accounts: listed with how they stand, tried for real before they are stored, removed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from outreach_app.domain.account_states import MAILBOX, AccountRow, AccountTrouble, Standing
from outreach_app.domain.accounts import MAIN, Identity, MailAccount, SignIn, checked_mail_account
from outreach_app.domain.credentials import BearerToken, Credentials, Password
from outreach_app.domain.discovery import Proposal
from outreach_app.domain.errors import UserError
from outreach_app.domain.oauth import OAuthClient
from outreach_app.domain.providers import Provider
from outreach_app.domain.reports import CheckResult
from outreach_app.domain.secret_names import (
    client_secret_name,
    password_name,
    variable_of,
)
from outreach_app.domain.settings import Settings
from outreach_app.services.account_ports import BrowserSignIn, ProviderPresets
from outreach_app.services.connections import Connections
from outreach_app.services.discovering import Discovering
from outreach_app.services.grants import Grants, sign_in_again
from outreach_app.services.ports import MailDoor, Store, Transaction

BROWSER_SECONDS = 600.0
"""How long we wait for the user in the browser."""


@dataclass(frozen=True, slots=True)
class AccountsPorts:
    """The parts of the world that accounts need."""

    mail: MailDoor
    presets: ProviderPresets
    discovering: Discovering


class Accounts:
    """Every account of a profile. The first is the default one."""

    def __init__(
        self, store: Store, connections: Connections, grants: Grants, ports: AccountsPorts
    ) -> None:
        self._store = store
        self._connections = connections
        self._grants = grants
        self._ports = ports

    def rows(self) -> tuple[AccountRow, ...]:
        """Each account and how it stands, the default one first."""
        settings = self._connections.settings()
        with self._store.reading() as tx:
            troubles, waiting = tx.accounts.all(), tx.accounts.waiting()
        rows = []
        for place, account in enumerate(settings.accounts):
            standing, sentence = self._standing(
                account, troubles.get(account.id) or troubles.get(f"{account.id}:{MAILBOX}")
            )
            number = waiting.get(account.id, 0) + (waiting.get("", 0) if not place else 0)
            rows.append(AccountRow(account, not place, standing, sentence, number))
        return tuple(rows)

    def providers(self) -> tuple[Provider, ...]:
        """The presets."""
        return self._ports.presets.load().all()

    def clients(self) -> tuple[OAuthClient, ...]:
        """The user's own client ids at providers."""
        return self._connections.settings().oauth_clients

    def propose(self, address: str, name: str = "") -> Proposal:
        """An account for this address, filled in as far as anybody knows. Asks for seconds."""
        return self._ports.discovering.propose(address, name)

    def id_for(self, address: str) -> str:
        """The id that a new account of this address would get."""
        return _new_id(self._connections.settings(), address)

    def save(self, account: MailAccount, password: str = "") -> str:
        """Try an account that signs in with a password, then store it. Returns a sentence.

        Without an id it is a new one. An empty password means the stored one. UserError where it
        does not work: then nothing is stored.
        """
        tidy = self._known(checked_mail_account(account))
        if tidy.sign_in is SignIn.OAUTH:
            if not tidy.id or not self._grants.has(tidy):
                raise sign_in_again(tidy)
            credentials: Credentials = self._connections.credentials(tidy)
        else:
            credentials = self._password(tidy, password)
        self._ports.mail.check(tidy, credentials)
        return self._store_tried(tidy, {password_name(tidy.id): password}, lasting=True)

    def begin_sign_in(self, account: MailAccount) -> BrowserSignIn:
        """Begin a sign-in with the browser: open its `url`, then call `finish_sign_in`."""
        return self._grants.begin(checked_mail_account(replace(account, sign_in=SignIn.OAUTH)))

    def finish_sign_in(
        self, account: MailAccount, attempt: BrowserSignIn, seconds: float = BROWSER_SECONDS
    ) -> str:
        """Wait for the user, try what came of it, and store account and grant, or nothing."""
        tidy = self._known(checked_mail_account(replace(account, sign_in=SignIn.OAUTH)))
        tokens = attempt.finish(seconds)
        self._ports.mail.check(tidy, BearerToken(tokens.access))
        lasting = self._grants.keep(tidy, tokens)
        return self._store_tried(tidy, {}, lasting=lasting)

    def test(self, account_id: str) -> CheckResult:
        """Sign in at an account's server as a mail would."""
        try:
            with self._connections.signed_in(self._ports.mail.session, account_id) as (account, _):
                return CheckResult(True, f"{account.host} takes mail from {account.address}.")
        except UserError as fault:
            return CheckResult(False, fault.sentence)

    def make_default(self, account_id: str) -> None:
        """Let mails leave through this account unless another is chosen."""
        settings = self._connections.settings()
        _found(settings, account_id)
        with self._store.writing() as tx:  # what waits for the default one keeps its account
            tx.accounts.reassign("", settings.accounts[0].id, keep_sender=True)
        self._connections.store(lambda now: _with_first(now, account_id))

    def set_identities(self, account_id: str, identities: Sequence[Identity]) -> None:
        """The addresses that an account may send under."""

        def change(now: Settings) -> Settings:
            account = _found(now, account_id)
            return _with(now, checked_mail_account(replace(account, identities=tuple(identities))))

        self._connections.store(change)

    def set_client(self, provider: str, client_id: str, secret: str = "") -> str:
        """The user's own client id at a provider; an empty one forgets it. Returns a sentence."""
        wanted = OAuthClient(provider, client_id.strip())
        lasting = self._connections.store(
            lambda now: _with_client(now, wanted), {client_secret_name(provider): secret.strip()}
        )
        if lasting:
            return "The client id is stored."
        return "The client id is stored; without a keyring, its secret is kept for this session."

    def remove(self, account_id: str, move_to: str = "") -> str:
        """Forget an account and its secrets. Returns a sentence.

        Mails that wait for it go to the account `move_to`; UserError `account-waiting` names them
        where none is given.
        """
        settings = self._connections.settings()
        account = _found(settings, account_id)
        heir = _found(settings, move_to) if move_to and move_to != account_id else None
        is_default = settings.accounts[0].id == account_id
        owners = (account_id, "") if is_default else (account_id,)
        with self._store.writing() as tx:  # looked at as it is: others queue and send meanwhile
            if heir is None:
                _see_that_none_waits(tx, account, owners)
            if tx.accounts.are_leaving(owners):
                raise UserError(
                    "account-leaving",
                    f"Mails are just leaving through {account.address}: remove it when they have.",
                )
            if heir is not None:
                for owner in owners:
                    tx.accounts.reassign(owner, heir.id)
            tx.accounts.forget(account_id)
        self._connections.store(lambda now: _without(now, account_id))
        self._grants.forget(account)
        self._connections.forget_secret(password_name(account_id))
        return f"{account.address} is removed."

    def _standing(
        self, account: MailAccount, trouble: AccountTrouble | None
    ) -> tuple[Standing, str]:
        if trouble is not None and trouble.code == "sign-in-again":
            return Standing.SIGN_IN_AGAIN, trouble.sentence
        if account.sign_in is SignIn.OAUTH and not self._grants.has(account):
            return Standing.SIGN_IN_AGAIN, sign_in_again(account).sentence
        if account.sign_in is SignIn.PASSWORD and account.user:
            name = password_name(account.id)
            if not self._connections.secret(name):
                return Standing.NO_SECRET, (
                    f"Its password is not at hand: enter it, unlock the keyring, or set "
                    f"{variable_of(name)}."
                )
        if trouble is not None:
            return Standing.TROUBLE, trouble.sentence
        return Standing.WORKS, "Mails can leave."

    def _known(self, account: MailAccount) -> MailAccount:
        """The account with an id, and owning no address that another one owns."""
        settings = self._connections.settings()
        for sender in account.senders:
            owner = next((one for one in settings.accounts if one.owns(sender.address)), None)
            if owner is not None and owner.id != account.id:
                raise UserError(
                    "address-taken", f"{sender.address} belongs to another account already."
                )
        return account if account.id else replace(account, id=_new_id(settings, account.address))

    def _password(self, account: MailAccount, password: str) -> Password:
        password = password or self._connections.secret(password_name(account.id))
        if account.user and not password:
            raise UserError("no-password", "Enter the password of the mail account.")
        return Password(password)

    def _store_tried(self, account: MailAccount, secrets: dict[str, str], *, lasting: bool) -> str:
        lasting = self._connections.store(lambda now: _with(now, account), secrets) and lasting
        with self._store.writing() as tx:
            tx.accounts.forget(account.id)
            tx.outgoing.wake()
        if lasting:
            return f"{account.address} works and is stored."
        return (
            f"{account.address} works. There is no keyring to keep its secret in: it is forgotten "
            "when the program ends, and asked for again."
        )


def _see_that_none_waits(tx: Transaction, account: MailAccount, owners: Sequence[str]) -> None:
    waiting = tx.accounts.waiting()
    number = sum(waiting.get(owner, 0) for owner in owners)
    if not number:
        return
    found = [one for owner in owners for one in tx.accounts.waiting_recipients(owner)]
    named = ", ".join(found[:5]) + (" and others" if number > 5 else "")
    mails = "1 mail waits" if number == 1 else f"{number} mails wait"
    raise UserError(
        "account-waiting",
        f"{mails} to leave through {account.address} (to {named}): choose another account "
        "for them, or delete them in the outbox first.",
    )


def _found(settings: Settings, account_id: str) -> MailAccount:
    account = next((one for one in settings.accounts if one.id == account_id), None)
    if account is None:
        raise UserError("no-account", f"There is no account called {account_id}.")
    return account


def _with(settings: Settings, account: MailAccount) -> Settings:
    """The settings with this account in its place, or at the end."""
    if any(one.id == account.id for one in settings.accounts):
        accounts = tuple(account if one.id == account.id else one for one in settings.accounts)
    else:
        accounts = (*settings.accounts, account)
    return replace(settings, accounts=accounts)


def _with_first(settings: Settings, account_id: str) -> Settings:
    """The settings with this account as the default one."""
    first = _found(settings, account_id)
    others = tuple(one for one in settings.accounts if one.id != account_id)
    return replace(settings, accounts=(first, *others))


def _without(settings: Settings, account_id: str) -> Settings:
    """The settings without this account, and without what was said of its speed."""
    kept = tuple(one for one in settings.accounts if one.id != account_id)
    paces = {key: one for key, one in settings.sending.paces.items() if key != account_id}
    return replace(settings, accounts=kept, sending=replace(settings.sending, paces=paces))


def _with_client(settings: Settings, client: OAuthClient) -> Settings:
    """The settings with this client in the place of its provider's; an empty id takes it away."""
    others = tuple(one for one in settings.oauth_clients if one.provider != client.provider)
    clients = (*others, client) if client.client_id else others
    return replace(settings, oauth_clients=clients)


def _new_id(settings: Settings, address: str) -> str:
    if not settings.accounts:
        return MAIN
    bare = re.sub(r"[^a-z0-9]+", "-", address.lower()).strip("-")[:40] or "account"
    taken = {one.id for one in settings.accounts}
    return next(
        name
        for name in (bare, *(f"{bare}-{number}" for number in range(2, 1000)))
        if name not in taken
    )
