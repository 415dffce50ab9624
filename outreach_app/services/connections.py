"""Which accounts are in use, with their secrets, and the one open door to the relay."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TypeVar

from outreach_app.domain.accounts import MailAccount, RelayAccount, SignIn
from outreach_app.domain.credentials import Credentials, Password
from outreach_app.domain.errors import UserError
from outreach_app.domain.secret_names import RELAY_KEY, password_name, variable_of
from outreach_app.domain.settings import RelayPlace, Settings
from outreach_app.services.account_ports import TokenSource, Troubles
from outreach_app.services.ports import OpenRelay, RelayDoor, SecretStore, SettingsStore

NOTHING: Mapping[str, str] = MappingProxyType({})

T = TypeVar("T")
OpenLine = Callable[[MailAccount, Credentials], AbstractContextManager[T]]
"""Opens a line to one of an account's servers. Entering it signs in."""

TOKEN_REFUSED = "token_refused"  # noqa: S105 - a fault's code
"""A server does not take an access token."""


class Connections:
    """Settings and secrets as the other services need them."""

    def __init__(
        self,
        settings: SettingsStore,
        secrets: SecretStore,
        open_relay: OpenRelay,
        grants: TokenSource,
        troubles: Troubles,
    ) -> None:
        self._settings = settings
        self._secrets = secrets
        self._open_relay = open_relay
        self._grants = grants
        self._troubles = troubles
        self._lock = threading.Lock()
        self._door: _Door | None = None
        self._skew: float | None = None

    def settings(self) -> Settings:
        """What is stored now."""
        return self._settings.load()

    def secret(self, name: str) -> str:
        """A secret, empty where there is none."""
        return self._secrets.get(name) or ""

    def mail(self, account_id: str | None = None) -> tuple[MailAccount, Credentials]:
        """The account, or the default one, and what it signs in with.

        UserError where either is missing, `sign-in-again` where only the user can mend it.
        """
        account = self.account(account_id)
        return account, self.credentials(account)

    def account_for(self, address: str) -> MailAccount | None:
        """The account that this address sends through; the default one for none."""
        settings = self.settings()
        if not address:
            return settings.mail
        return next((one for one in settings.accounts if one.owns(address)), None)

    def credentials(self, account: MailAccount) -> Credentials:
        """What this account signs in with. UserError where it is missing."""
        if account.sign_in is SignIn.OAUTH:
            return self._grants.token(account)
        name = password_name(account.id)
        password = self.secret(name)
        if account.user and not password:
            raise UserError(
                "no-password", f"The password of {account.address} is not at hand: {_where(name)}"
            )
        return Password(password)

    @contextmanager
    def signed_in(
        self, open_line: OpenLine[T], account_id: str | None = None, part: str = ""
    ) -> Iterator[tuple[MailAccount, T]]:
        """A line to one of an account's servers, as `open_line` makes it, with what it signs in by.

        A token that the server refuses is renewed once; refused again, only the user can help
        (UserError `sign-in-again`). What stops a `part` of the account, its mail server unless
        named, is kept until that part works.
        """
        account = self.account(account_id)
        with ExitStack() as stack:
            try:
                line = self.enter(stack, open_line, account)
            except UserError as fault:
                self._troubles.note(account, fault, part)
                raise
            self._troubles.works(account, part)
            try:
                yield account, line
            except UserError as fault:
                if fault.code == TOKEN_REFUSED:  # it ended meanwhile: the next line gets a new one
                    self._grants.refused(account)
                raise

    def enter(self, stack: ExitStack, open_line: OpenLine[T], account: MailAccount) -> T:
        """The same for as long as the stack stands, and nothing is kept of what stops it."""
        while True:
            try:
                line = stack.enter_context(open_line(account, self.credentials(account)))
            except UserError as fault:
                if fault.code != TOKEN_REFUSED:
                    raise
                if not self._grants.refused(account):
                    raise UserError(
                        "sign-in-again", f"Sign in to {account.address} again. {fault.sentence}"
                    ) from fault
            else:
                self._grants.accepted(account)
                return line

    def account(self, account_id: str | None = None) -> MailAccount:
        """The account of this id, or the default one. UserError where there is none."""
        settings = self.settings()
        account = settings.account(account_id or "")
        if account is None:
            raise _no_account(settings)
        return account

    def place(self) -> RelayPlace:
        """Where tracked links lead, as the relay said when it was set up."""
        place = self.settings().relay_place
        if place is None:
            raise UserError(
                "no-relay",
                "No relay is set up yet: set one up, or switch off tracking for this mail.",
            )
        return place

    def relay(self) -> RelayDoor:
        """The door to the relay, kept open.

        UserError where none is set up, where it is away, or where the key is another account's.
        """
        account, key = self.settings().relay, self.secret(RELAY_KEY)
        if account is None:
            raise UserError("no-relay", "No relay is set up yet: set one up first.")
        if not key:
            raise UserError(
                "no-key",
                f"The relay's key is not at hand: {_where(RELAY_KEY)}",
            )
        door = self._opened(account, key)
        if not door.is_recognised:
            self._recognise(door)
        return door.relay

    def try_relay(self, account: RelayAccount, key: str) -> RelayDoor:
        """A door of its own, to test an account before it is stored."""
        return self._open_relay(account, key)

    def skew_seconds(self) -> float | None:
        """The relay's clock minus ours; None while the relay has not been asked."""
        with self._lock:
            if self._door is not None and self._door.is_recognised:
                self._skew = self._door.relay.skew_seconds
            return self._skew

    def store(
        self, change: Callable[[Settings], Settings], secrets: Mapping[str, str] = NOTHING
    ) -> bool:
        """Change the settings as they are now, and keep secrets, or neither.

        True where every secret outlives this session.
        """
        self._settings.change(change)  # first: it may fail, and then no secret was touched
        given = {name: value for name, value in secrets.items() if value}
        lasting = [self._secrets.set(name, value) for name, value in given.items()]
        return all(lasting)

    def forget_secret(self, name: str) -> None:
        """Forget a secret. UserError where the keyring does not let go of it."""
        self._secrets.delete(name)

    def cancel(self) -> None:
        """End a wait for the relay; the next use opens a new door."""
        with self._lock:
            door, self._door = self._door, None
        if door is not None:
            door.relay.cancel()

    def _opened(self, account: RelayAccount, key: str) -> "_Door":
        with self._lock:
            if self._door is None or (self._door.account, self._door.key) != (account, key):
                self._door = _Door(account, key, self._open_relay(account, key))
            return self._door

    def _recognise(self, door: "_Door") -> None:
        """See that the key is the account's that was set up, and where its links lead today.

        Not under the lock: the relay may take its time, and `cancel` must not wait for it.
        """
        identity = door.relay.identity()
        settings = self.settings()
        place = RelayPlace(identity.tag, identity.public_url)
        if settings.relay_place is not None and settings.relay_place.tag != place.tag:
            raise UserError(
                "relay-other",
                "The key belongs to another account of the relay than the one that was set up: "
                "use that one's key, or set up the relay again.",
            )
        if settings.relay_place != place:
            self._settings.change(lambda now: replace(now, relay_place=place))
        with self._lock:
            door.is_recognised = True
            self._skew = identity.skew_seconds


def _no_account(settings: Settings) -> UserError:
    if settings.mail is None:
        return UserError("no-account", "No mail account is set up yet: set one up first.")
    return UserError(
        "no-account", "The mail account that this was written for is gone: choose another sender."
    )


def _where(name: str) -> str:
    return (
        f"enter it in the settings, unlock the keyring, or set {variable_of(name)} "
        "in the environment."
    )


@dataclass(slots=True)
class _Door:
    """The open door, and whether the relay behind it proved to be ours."""

    account: RelayAccount
    key: str
    relay: RelayDoor
    is_recognised: bool = False
