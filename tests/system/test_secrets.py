"""Two programs on one profile see the same secret, the newest one."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend

from outreach_app.system.secrets import Secrets


class Drawer(KeyringBackend):
    """A keyring in memory, which every program here shares."""

    priority = 1.0

    kept: dict[tuple[str, str], str]

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before, made = keyring.get_keyring(), Drawer()  # type: ignore[no-untyped-call]
    made.kept = {}
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.mark.usefixtures("drawer")
def test_what_another_program_kept_since_is_what_counts() -> None:
    """A refresh token that was used up elsewhere must not be used again: all would be revoked."""
    desk, timer = Secrets("p"), Secrets("p")
    assert desk.set("grant:main", "first")
    assert timer.set("grant:main", "second")
    assert desk.get("grant:main") == "second"
