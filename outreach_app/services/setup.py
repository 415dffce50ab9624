"""Mail account and relay: tested for real, then stored together or not at all."""

from collections.abc import Callable
from dataclasses import replace
from functools import reduce

from outreach_app.domain.accounts import (
    MAIN,
    MailAccount,
    RelayAccount,
    SignIn,
    checked_mail_account,
    checked_relay_account,
)
from outreach_app.domain.credentials import Password
from outreach_app.domain.errors import UserError
from outreach_app.domain.feed import RelayIdentity
from outreach_app.domain.invitations import Invitation
from outreach_app.domain.reports import CheckResult, SetupState
from outreach_app.domain.secret_names import MAIL_PASSWORD, RELAY_KEY, VARIABLES, password_name
from outreach_app.domain.settings import RelayPlace, Settings
from outreach_app.services.connections import Connections
from outreach_app.services.ports import MailDoor, Store


class Setup:
    """What is set up, and changing it."""

    def __init__(self, store: Store, connections: Connections, mail: MailDoor) -> None:
        self._store = store
        self._connections = connections
        self._mail = mail

    def current(self) -> SetupState:
        """What is set up so far."""
        settings = self._connections.settings()
        return SetupState(
            mail=settings.mail,
            relay=settings.relay,
            has_password=self._has_password(settings.mail),
            has_key=bool(self._connections.secret(RELAY_KEY)),
        )

    def _has_password(self, account: MailAccount | None) -> bool:
        """Whether nobody has to enter one: the browser's permission is looked after elsewhere."""
        if account is not None and account.sign_in is SignIn.OAUTH:
            return True
        return bool(self._connections.secret(password_name(account.id if account else MAIN)))

    def check_mail(self, account: MailAccount, password: str) -> CheckResult:
        """Sign in at the mail server. An empty password means the stored one."""
        try:
            self._signed_in(account, password)
        except UserError as fault:
            return CheckResult(False, fault.sentence)
        return CheckResult(True, f"{account.host} takes mail from {account.address}.")

    def check_relay(self, relay: RelayAccount, key: str) -> CheckResult:
        """Ask the relay whose key this is. An empty key means the stored one."""
        if Invitation.is_one(key):
            return CheckResult(True, "This is an invitation: it is used when you save.")
        try:
            identity = self._identified(relay, key)
        except UserError as fault:
            return CheckResult(False, fault.sentence)
        return CheckResult(True, f"The relay knows this key as “{identity.name}”.")

    def save(
        self, mail: MailAccount | None, password: str, relay: RelayAccount | None, key: str
    ) -> str:
        """Test both, then store both. Returns a sentence; UserError where a test fails.

        None leaves what is stored as it is. For the key, an invitation of the relay will do; it
        is used up by this. Mail that waited is due again.
        """
        if relay is not None and Invitation.is_one(key):
            invitation = Invitation.read(key)
            relay, key = RelayAccount(invitation.url), self._redeemed(invitation)
        known = self._connections.settings().mail
        account_id = known.id if known else MAIN
        changes: list[Callable[[Settings], Settings]] = []
        if mail is not None:
            tried = self._signed_in(replace(mail, id=account_id), password)
            changes.append(lambda now: _with(now, tried))
        if relay is not None:
            identity = self._identified(relay, key)
            place = RelayPlace(identity.tag, identity.public_url)
            door = checked_relay_account(relay)
            changes.append(lambda now: replace(now, relay=door, relay_place=place))
        lasting = self._connections.store(
            lambda now: reduce(lambda settings, change: change(settings), changes, now),
            {password_name(account_id): password, RELAY_KEY: key},
        )
        with self._store.writing() as tx:
            tx.outgoing.wake()
        if lasting:
            return "Everything works and is stored."
        return (
            "Everything works. There is no keyring to keep the password and the key in: "
            "they are forgotten when the program ends. The window will ask again; commands read "
            f"{VARIABLES[MAIL_PASSWORD]} and {VARIABLES[RELAY_KEY]}."
        )

    def _redeemed(self, invitation: Invitation) -> str:
        door = self._connections.try_relay(
            checked_relay_account(RelayAccount(invitation.url)), key="none-yet"
        )
        try:
            return door.redeem(invitation.code)
        finally:
            door.close()

    def _signed_in(self, account: MailAccount, password: str) -> MailAccount:
        tidy = checked_mail_account(account)
        if tidy.sign_in is SignIn.OAUTH:
            self._mail.check(tidy, self._connections.credentials(tidy))
            return tidy
        password = password or self._connections.secret(password_name(account.id))
        if tidy.user and not password:
            raise UserError("no-password", "Enter the password of the mail account.")
        self._mail.check(tidy, Password(password))
        return tidy

    def _identified(self, relay: RelayAccount, key: str) -> RelayIdentity:
        tidy = checked_relay_account(relay)
        key = key or self._connections.secret(RELAY_KEY)
        if not key:
            raise UserError("no-key", "Enter the key that the relay printed for this account.")
        door = self._connections.try_relay(tidy, key)
        try:
            return door.identity()
        finally:
            door.close()


def _with(settings: Settings, account: MailAccount) -> Settings:
    """The settings with this account in its place; as the default one where it is new."""
    if all(one.id != account.id for one in settings.accounts):
        return replace(settings, accounts=(account, *settings.accounts))
    accounts = tuple(account if one.id == account.id else one for one in settings.accounts)
    return replace(settings, accounts=accounts)
