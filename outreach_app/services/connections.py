"""Which accounts are in use, with their secrets, and the one open door to the relay."""

import threading

from outreach_app.domain.accounts import MailAccount, RelayAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.settings import RelayPlace, Settings
from outreach_app.services.ports import OpenRelay, RelayDoor, SecretStore, SettingsStore

MAIL_PASSWORD = "mail-password"  # noqa: S105 - the secret's name
RELAY_KEY = "relay-key"


class Connections:
    """Settings and secrets as the other services need them."""

    def __init__(
        self, settings: SettingsStore, secrets: SecretStore, open_relay: OpenRelay
    ) -> None:
        self._settings = settings
        self._secrets = secrets
        self._open_relay = open_relay
        self._lock = threading.Lock()
        self._door: tuple[RelayAccount, str, RelayDoor] | None = None

    def settings(self) -> Settings:
        """What is stored now."""
        return self._settings.load()

    def secret(self, name: str) -> str:
        """A secret, empty where there is none."""
        return self._secrets.get(name) or ""

    def mail(self) -> tuple[MailAccount, str]:
        """The account and its password. UserError where either is missing."""
        account = self.settings().mail
        if account is None:
            raise UserError("no-account", "No mail account is set up yet: set one up first.")
        password = self.secret(MAIL_PASSWORD)
        if account.user and not password:
            raise UserError(
                "no-password",
                f"The password of {account.address} is not at hand: enter it in the settings, "
                "or unlock the keyring.",
            )
        return account, password

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
        """The door to the relay, kept open. UserError where none is set up."""
        account, key = self.settings().relay, self.secret(RELAY_KEY)
        if account is None:
            raise UserError("no-relay", "No relay is set up yet: set one up first.")
        if not key:
            raise UserError(
                "no-key",
                "The relay's key is not at hand: enter it in the settings, or unlock the keyring.",
            )
        with self._lock:
            if self._door is None or self._door[:2] != (account, key):
                self._door = (account, key, self._open_relay(account, key))
            return self._door[2]

    def try_relay(self, account: RelayAccount, key: str) -> RelayDoor:
        """A door of its own, to test an account before it is stored."""
        return self._open_relay(account, key)

    def skew_seconds(self) -> float:
        """The relay's clock minus ours, as far as known."""
        with self._lock:
            return self._door[2].skew_seconds if self._door else 0.0

    def store(self, settings: Settings, secrets: dict[str, str]) -> bool:
        """Keep settings and secrets, or neither. True where every secret outlives this session."""
        given = {name: value for name, value in secrets.items() if value}
        before = {name: self.secret(name) for name in given}
        lasting = [self._secrets.set(name, value) for name, value in given.items()]
        try:
            self._settings.save(settings)
        except UserError:
            for name, value in before.items():
                self._secrets.set(name, value)
            raise
        return all(lasting)

    def cancel(self) -> None:
        """End a wait for the relay; the next use opens a new door."""
        with self._lock:
            door, self._door = self._door, None
        if door is not None:
            door[2].cancel()
