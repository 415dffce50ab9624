"""Passwords and keys: from the environment, from this session's memory, or from the keyring.

Nothing is ever written by us. Where there is no keyring, a secret lives as long as the process.
"""

import os
from collections.abc import Mapping

import keyring
from keyring.errors import KeyringError

from outreach_app.domain.errors import UserError

SERVICE = "outreach"

ENVIRONMENT: Mapping[str, str] = {
    "mail-password": "OUTREACH_MAIL_PASSWORD",
    "relay-key": "OUTREACH_RELAY_KEY",
}
"""Which variable may stand in for which secret, for timers and servers without a keyring."""


class Secrets:
    """The secrets of one profile."""

    def __init__(self, profile_id: str, *, use_keyring: bool = True) -> None:
        self._profile_id = profile_id
        self._session: dict[str, str] = {}
        self._use_keyring = use_keyring

    def get(self, name: str) -> str | None:
        """The secret, None where there is none or the keyring is closed to us."""
        given = os.environ.get(ENVIRONMENT.get(name, ""))
        if given:
            return given
        if name in self._session:
            return self._session[name]
        return self._kept(name)

    def _kept(self, name: str) -> str | None:
        """What the keyring has, None where it is closed to us."""
        if not self._use_keyring:
            return None
        try:
            return keyring.get_password(SERVICE, self._entry(name))
        except KeyringError:
            return None

    def set(self, name: str, value: str) -> bool:
        """Keep a secret. True where it outlives this session, False where no keyring took it."""
        self._session[name] = value
        if not self._use_keyring or not _is_safe():
            return False
        try:
            keyring.set_password(SERVICE, self._entry(name), value)
        except KeyringError:
            return False
        return True

    def delete(self, name: str) -> None:
        """Forget a secret."""
        self._session.pop(name, None)
        if self._kept(name) is None:
            return
        try:
            keyring.delete_password(SERVICE, self._entry(name))
        except KeyringError as fault:
            raise UserError(
                "keyring", "The keyring did not let go of a secret: unlock it and try again."
            ) from fault

    def _entry(self, name: str) -> str:
        return f"{self._profile_id}:{name}"


def _is_safe() -> bool:
    """Whether the chosen keyring really protects: never the plain-text ones of keyrings.alt."""
    backend = keyring.get_keyring()
    members = getattr(backend, "backends", [backend])
    return not any(type(one).__module__.startswith("keyrings.alt") for one in members)
