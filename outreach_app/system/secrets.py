"""Passwords and keys: from the environment, from this session's memory, or from the keyring.

Nothing is ever written by us. Where there is no keyring, a secret lives as long as the process.
"""

import os
import secrets as randomness

import keyring

from outreach_app.domain.errors import UserError
from outreach_app.domain.secret_names import variable_of

SERVICE = "outreach"

UNSAFE = ("keyrings.alt", "keyring.backends.null")
"""Keyrings that keep in clear text, or forget at once."""


ANY_FAULT = Exception
"""What a keyring raises that died in mid-run. The library has an error of its own for most of it,
but when the session's bus goes (a log-out, a crash) its back ends let their own through.
"""


class Secrets:
    """The secrets of one profile."""

    def __init__(self, profile_id: str, *, use_keyring: bool = True) -> None:
        self._profile_id = profile_id
        self._session: dict[str, str] = {}
        self._use_keyring = use_keyring

    def get(self, name: str) -> str | None:
        """The secret, None where there is none or the keyring is closed to us."""
        return _given(name) or self._session.get(name) or self._kept(name)

    def set(self, name: str, value: str) -> bool:
        """Keep a secret. True where it outlives this session, False where no keyring took it.

        One that the environment gives is kept there, and copied nowhere.
        """
        if value == _given(name):
            return True
        if self._keep(name, value):
            # Another program may keep a newer one: what the keyring has is what counts.
            self._session.pop(name, None)
            return True
        self._session[name] = value
        return False

    def delete(self, name: str) -> None:
        """Forget a secret."""
        self._session.pop(name, None)
        if self._kept(name) is None:
            return
        try:
            keyring.delete_password(SERVICE, self._entry(name))
        except ANY_FAULT as fault:
            raise UserError(
                "keyring", "The keyring did not let go of a secret: unlock it and try again."
            ) from fault

    def are_lasting(self) -> bool:
        """Whether a keyring really keeps what it is given, tried with an entry thrown away."""
        trial = f"trial-{randomness.token_hex(8)}"
        if not self._keep(trial, randomness.token_hex(8)):
            return False
        try:
            keyring.delete_password(SERVICE, self._entry(trial))
        except ANY_FAULT:
            return False
        return True

    def _keep(self, name: str, value: str) -> bool:
        """Give it to the keyring, and see that it is there."""
        if not self._use_keyring or not _is_safe():
            return False
        try:
            keyring.set_password(SERVICE, self._entry(name), value)
        except ANY_FAULT:
            return False
        return self._kept(name) == value

    def _kept(self, name: str) -> str | None:
        """What the keyring has, None where it is closed to us."""
        if not self._use_keyring:
            return None
        try:
            return keyring.get_password(SERVICE, self._entry(name))
        except ANY_FAULT:
            return None

    def _entry(self, name: str) -> str:
        return f"{self._profile_id}:{name}"


def _given(name: str) -> str | None:
    """What the environment says, None where it says nothing."""
    return os.environ.get(variable_of(name) or "") or None


def _is_safe() -> bool:
    """Whether the chosen keyring is one that protects what it keeps."""
    backend = keyring.get_keyring()
    members = getattr(backend, "backends", [backend])
    return not any(type(one).__module__.startswith(UNSAFE) for one in members)
